import { offer } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import {
  active,
  deniedRecusals,
  fields,
  handingInFor,
  nextRecusal,
  participant,
  recusalApplied,
  recusalGrounds,
  recusalReconsiderationAsked,
  speaksFor,
  standing,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';

const byParties = ['plaintiff', 'defendant', 'third-party', 'agent'] as const;

const roleOf = ({ role }: Participant): 'judge' | 'clerk' | null =>
  role === 'judge' || role === 'clerk' ? role : null;

/** A sitting was held, or the case decided: what is asked for now should rest on what became known later (CPL-48). */
const hasBegun = ({ hearing, judgment }: CaseState): boolean =>
  judgment.made !== null || standing(hearing).some(({ held }) => held !== null);

/** CPL-47: each party may ask that somebody of the bench withdraw. Received on any day; who decides is CPL-49's to say. */
export const applyForRecusal = command({
  name: 'recusal.apply',
  on: 'case',
  by: byParties,
  basis: ['CPL-47', 'CPL-48'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    state.filing.status === 'registered'
      ? handingInFor(state.participation, person).flatMap((of) =>
          active(state.participation).flatMap((against) => {
            const role = roleOf(against);
            return role === null ? [] : [offer(`${of.id}.${against.id}`, { of, against, role })];
          }),
        )
      : [],
  tells: ({ state, actor }, { of, against, role }) => [
    { code: 'whom', facts: { name: against.name, role }, short: true },
    ...(hasBegun(state) ? [{ code: 'heard', facts: {} }] : []),
    ...(actor.person !== null && speaksFor(state.participation, actor.person, of.id)
      ? []
      : [{ code: 'authority', facts: {} }]),
  ],
  input: z
    .object({
      ground: fields.choice(recusalGrounds),
      reasons: fields.longText(2000),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [page('why', field('ground'), field('reasons')), papersPage],
  decide({ state, actor, offer: { of, against, role }, input }) {
    const { conformsToOriginals: _confirmed, ...said } = input;
    const shown = actor.person !== null && speaksFor(state.participation, actor.person, of.id);
    return accept([
      recusalApplied.make({
        shared: {
          ...said,
          application: nextRecusal(state.recusal),
          participant: of.id,
          against: against.id,
          role,
          heard: hasBegun(state),
          authority: shown ? undefined : 'pending',
        },
      }),
    ]);
  },
  example: {
    ground: 'other-relation',
    reasons: '审判员与被告的法定代表人是大学同班同学，现在仍有往来。',
    attachments: [],
  },
});

/** CPL-50: whoever was told no may ask once more, once. The bench goes on meanwhile. */
export const askAgain = command({
  name: 'recusal.ask-again',
  on: 'case',
  by: byParties,
  basis: ['CPL-50'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    deniedRecusals(state)
      .filter((one) => person !== null && speaksFor(state.participation, person, one.participant))
      .map((one) => offer(one.id, one)),
  tells: ({ state }, { against, role }) => [
    {
      code: 'whom',
      facts: { name: participant(state.participation, against)?.name ?? '', role },
      short: true,
    },
  ],
  input: z.object({ reasons: fields.longText(2000) }),
  ask: [page('why', field('reasons'))],
  decide: ({ offer: { id, participant: of }, input: { reasons } }) =>
    accept([
      recusalReconsiderationAsked.make({ shared: { application: id, participant: of, reasons } }),
    ]),
  example: { reasons: '决定没有回应我提交的聚会照片。' },
});
