import { offerUnless, technical } from '@xiezhi/kernel';
import type { Refusal } from '@xiezhi/kernel';
import { active, fields, participant, recordCorrected, standing, takingPart } from '@xiezhi/record';
import type { CaseState, Hearing, Participant } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import {
  aSignedJudgmentIsTakenBackFirst,
  isUnjudged,
} from '../shared/rules/a-signed-judgment-is-taken-back-first.ts';

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
  readonly persons?: string[];
}

/** CPL-150: of those named who came for this party: itself, and those who act for it. */
const personsOf = (
  { participation }: CaseState,
  { online = [], inPerson = [] }: There,
  id: string,
): string[] =>
  [...new Set([...inPerson, ...online])].filter(
    (one) => one === id || participant(participation, one)?.principal === id,
  );

/** Who was there and how, everybody not named absent; refused where somebody was in two places. */
export function attendanceOf(
  state: CaseState,
  sitting: Pick<Hearing, 'at'>,
  said: There,
): readonly Attended[] | Refusal {
  const ticked = new Set(said.online ?? []);
  const twice = (said.inPerson ?? []).filter((id) => ticked.has(id));
  // An agent who was there was there for the party; of two who came for it, one by screen, it came in person.
  const online = withPrincipals(state, said.online ?? []);
  const inPerson = withPrincipals(state, said.inPerson ?? []);
  const left = placesTaken(state, sitting);
  if (twice.length > 0)
    return refusal(
      'hearing/in-two-places',
      technical,
      [mendField('online'), mendField('inPerson')],
      { names: namesOf(state, twice) },
    );
  return [
    ...active(state.participation).filter((one) => one.side !== null && one.role !== 'agent'),
    ...left.filter(({ id }) => inPerson.has(id) || online.has(id)),
  ].map(({ id }) => {
    if (!inPerson.has(id) && !online.has(id)) return { participant: id, manner: 'absent' };
    const manner = inPerson.has(id) ? 'in-person' : 'online';
    return { participant: id, manner, persons: personsOf(state, said, id) };
  });
}

/** Those whose place somebody has taken since that sitting: to it they came themselves, and an heir stands there by them. */
export const placesTaken = (
  { participation, suspension }: CaseState,
  { at }: Pick<Hearing, 'at'>,
): readonly Participant[] =>
  suspension.successions
    .flatMap(({ former }) => participant(participation, former) ?? [])
    .filter(({ to }) => (to ?? '') > at);

const said = (held: NonNullable<Hearing['held']>, id: string): Attended['manner'] =>
  held.online.includes(id) ? 'online' : held.present.includes(id) ? 'in-person' : 'absent';

const namesOf = ({ participation }: CaseState, ids: readonly string[]): string[] =>
  ids.flatMap((id) => participant(participation, id)?.name ?? []);

/** Who stands in the record as having come so: those who came for a party, or the party alone where that was not noted. */
const cameAs = (
  state: CaseState,
  sitting: Pick<Hearing, 'at'>,
  held: NonNullable<Hearing['held']>,
  manner: Attended['manner'],
): readonly string[] =>
  [...takingPart(state.participation), ...placesTaken(state, sitting)]
    .filter(({ id }) => said(held, id) === manner)
    .flatMap(({ id }) => held.persons[id] ?? [id]);

const isAsNoted = (held: NonNullable<Hearing['held']>, one: Attended): boolean =>
  said(held, one.participant) === one.manner &&
  (one.manner === 'absent' ||
    [...(held.persons[one.participant] ?? [])].sort().join() ===
      [...(one.persons ?? [])].sort().join());

/**
 * CPL-150: the record of a hearing says who was there. Noted wrong, it is put right by the judge, who says why: whoever was
 * there after all checks the transcript, and whoever was not is weighed as absent. A judgment that is signed tells it as it
 * was noted, and is taken back first; one that was pronounced is mended itself.
 */
export const correctAttendance = command({
  name: 'hearing.correct-attendance',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-150'],
  needs: {},
  offers: ({ state }) =>
    isUnjudged(state) && state.judgment.closedOn === null
      ? standing(state.hearing).flatMap((one) =>
          one.held === null
            ? []
            : [
                offerUnless(one.id, { sitting: one, held: one.held }, [
                  aSignedJudgmentIsTakenBackFirst({ state }),
                ]),
              ],
        )
      : [],
  tells: ({ state }, { sitting, held }) => [
    {
      code: 'noted',
      facts: {
        online: namesOf(state, cameAs(state, sitting, held, 'online')),
        inPerson: namesOf(state, cameAs(state, sitting, held, 'in-person')),
      },
    },
  ],
  input: z.object({
    online: fields.attendees().optional(),
    inPerson: fields.attendees().optional(),
    reasons: fields.longText(1000),
  }),
  ask: [page('present', field('online'), field('inPerson')), page('why', field('reasons'))],
  prefill: ({ state }, { sitting, held }) => ({
    online: [...cameAs(state, sitting, held, 'online')],
    inPerson: [...cameAs(state, sitting, held, 'in-person')],
  }),
  decide({ state, offer: { sitting, held }, input }) {
    const attendance = attendanceOf(state, sitting, input);
    if ('code' in attendance) return refuse(attendance);
    const there = new Set(attendance.map(({ participant: id }) => id));
    if (
      attendance.every((one) => isAsNoted(held, one)) &&
      state.suspension.successions.every(
        ({ former }) => there.has(former) || said(held, former) === 'absent',
      )
    )
      return refuse(refusal('docket/nothing-corrected', technical, [mendField('inPerson')]));
    return accept([
      recordCorrected.make({
        shared: {
          label: 'parties',
          value: {
            of: 'attendance',
            entry: held.entry,
            subject: sitting.id,
            attendance: [...attendance],
            reasons: input.reasons,
          },
        },
      }),
    ]);
  },
  example: { inPerson: ['p1', 'd1'], reasons: '被告到了庭，记录时漏勾。' },
});
