import { offer, technical } from '@xiezhi/kernel';
import type { Refusal } from '@xiezhi/kernel';
import {
  active,
  fields,
  participant,
  parties,
  recordCorrected,
  standing,
  takingPart,
} from '@xiezhi/record';
import type { CaseState, Hearing } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';

const withPrincipals = (
  { participation }: CaseState,
  ids: readonly string[],
): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => [id, ...[participant(participation, id)?.principal ?? []].flat()]));

interface There {
  readonly online?: readonly string[] | undefined;
  readonly inPerson?: readonly string[] | undefined;
}

interface Attended {
  readonly participant: string;
  readonly manner: 'online' | 'in-person' | 'absent';
}

/** Who was there and how, everybody not named absent; refused where somebody was in two places. */
export function attendanceOf(state: CaseState, said: There): readonly Attended[] | Refusal {
  // An agent who was there was there for the party.
  const online = withPrincipals(state, said.online ?? []);
  const inPerson = withPrincipals(state, said.inPerson ?? []);
  const twice = parties(state.participation).filter(({ id }) => online.has(id) && inPerson.has(id));
  if (twice.length > 0)
    return refusal(
      'hearing/in-two-places',
      technical,
      [mendField('online'), mendField('inPerson')],
      { names: twice.map(({ name }) => name) },
    );
  return active(state.participation)
    .filter((one) => one.side !== null && one.role !== 'agent')
    .map((one) => ({
      participant: one.id,
      manner: inPerson.has(one.id)
        ? ('in-person' as const)
        : online.has(one.id)
          ? ('online' as const)
          : ('absent' as const),
    }));
}

const said = (held: NonNullable<Hearing['held']>, id: string): Attended['manner'] =>
  held.online.includes(id) ? 'online' : held.present.includes(id) ? 'in-person' : 'absent';

/**
 * CPL-150: the record of a hearing says who was there. Noted wrong, it is put right by the judge, who says why: whoever was
 * there after all checks the transcript, and whoever was not is weighed as absent. Once there is a judgment it has told it
 * as it was noted, and what is wrong there is mended in it.
 */
export const correctAttendance = command({
  name: 'hearing.correct-attendance',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-150'],
  needs: {},
  offers: ({ state }) =>
    state.judgment.made === null && state.judgment.closedOn === null
      ? standing(state.hearing).flatMap((one) =>
          one.held === null ? [] : [offer(one.id, { id: one.id, held: one.held })],
        )
      : [],
  tells: ({ state }, { held }) => [
    {
      code: 'noted',
      facts: {
        online: takingPart(state.participation)
          .filter(({ id }) => said(held, id) === 'online')
          .map(({ name }) => name),
        inPerson: takingPart(state.participation)
          .filter(({ id }) => said(held, id) === 'in-person')
          .map(({ name }) => name),
      },
    },
  ],
  input: z.object({
    online: fields.participants().optional(),
    inPerson: fields.participants().optional(),
    reasons: fields.longText(1000),
  }),
  ask: [page('present', field('online'), field('inPerson')), page('why', field('reasons'))],
  prefill: ({ state }, { held }) => ({
    online: parties(state.participation)
      .filter(({ id }) => said(held, id) === 'online')
      .map(({ id }) => id),
    inPerson: parties(state.participation)
      .filter(({ id }) => said(held, id) === 'in-person')
      .map(({ id }) => id),
  }),
  decide({ state, offer: { id, held }, input }) {
    const attendance = attendanceOf(state, input);
    if ('code' in attendance) return refuse(attendance);
    if (attendance.every((one) => said(held, one.participant) === one.manner))
      return refuse(refusal('docket/nothing-corrected', technical, [mendField('inPerson')]));
    return accept([
      recordCorrected.make({
        shared: {
          label: 'parties',
          value: {
            of: 'attendance',
            entry: held.entry,
            subject: id,
            attendance: [...attendance],
            reasons: input.reasons,
          },
        },
      }),
    ]);
  },
  example: { inPerson: ['p1', 'd1'], reasons: '被告到了庭，记录时漏勾。' },
});
