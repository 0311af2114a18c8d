import type { CourtDay, Instant, Refusal } from '@xiezhi/kernel';
import { courtDayOf, offer, technical } from '@xiezhi/kernel';
import type { CaseState, EvidenceApplication, Hearing } from '@xiezhi/record';
import {
  advanceNoted,
  fields,
  hearsEvidence,
  openAdvances,
  standing,
  toBeHeard,
  waysToCall,
  witnessCalled,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { saidOfApplication, toldOfContact } from './decide-application.ts';

/** Who still has to get the notice of a sitting that is to come (EVR-70). */
export const toBeCalled = (
  state: CaseState,
): readonly { readonly one: EvidenceApplication; readonly sitting: Hearing }[] =>
  state.judgment.pronouncedAt !== null
    ? []
    : standing(state.hearing)
        .filter((sitting) => hearsEvidence(sitting) && sitting.held === null)
        .flatMap((sitting) =>
          toBeHeard(state.evidence)
            .filter(({ called }) => called.every(({ hearing }) => hearing !== sitting.id))
            .map((one) => ({ one, sitting })),
        );

/** The sittings at which they can be heard, or could be: since they were admitted. */
export const sittingsFor = (
  { hearing }: CaseState,
  { decidedAt }: EvidenceApplication,
): readonly Hearing[] =>
  standing(hearing).filter(
    (one) =>
      hearsEvidence(one) && decidedAt !== null && courtDayOf(one.at) >= courtDayOf(decidedAt),
  );

/** The days on which such sittings have begun. */
export const daysOfHearing = (
  state: CaseState,
  one: EvidenceApplication,
  now: Instant,
): readonly CourtDay[] =>
  sittingsFor(state, one)
    .filter(({ at }) => at <= now)
    .map(({ at }) => courtDayOf(at));

const notThatDay = (
  on: string,
  { decidedAt }: { readonly decidedAt: Instant | null },
  today: CourtDay,
): Refusal | null => {
  const first = courtDayOf(decidedAt as Instant);
  return on > today || on < first
    ? refusal('evidence/not-collected-then', technical, [mendField('on')], { first, today })
    : null;
};

/** EVR-70: whoever is to be heard has the notice, from the court or from whoever asked for them. */
export const callWitness = command({
  name: 'evidence.call-witness',
  on: 'case',
  by: ['clerk', 'judge'],
  basis: ['CPL-76', 'EVR-70', 'CPL-139'],
  or: ['evidence.note-nothing-collected'],
  needs: {},
  offers: ({ state }) =>
    toBeCalled(state).map(({ one, sitting }) => offer(`${one.id}.${sitting.id}`, { one, sitting })),
  tells: ({ state }, { one, sitting }) => [
    { code: 'granted', facts: saidOfApplication(state, one) },
    { code: 'sitting', facts: { at: sitting.at, place: sitting.place } },
    ...toldOfContact(one),
  ],
  input: z.object({
    how: fields.choice(waysToCall),
    on: fields.day(),
    note: fields.text(500).optional(),
  }),
  ask: [page('how', field('how'), field('on'), field('note'))],
  prefill: ({ today }) => ({ on: today }),
  decide({ offer: { one, sitting }, input, today }) {
    const fault = notThatDay(input.on, one, today);
    return fault
      ? refuse(fault)
      : accept([
          witnessCalled.make({
            shared: { application: one.id, hearing: sitting.id, ...input },
          }),
        ]);
  },
  example: { how: 'by-post', on: '2026-03-20', note: '邮件号 1234567890。' },
});

/** CPL-77, EVR-31: the costs were advanced; to the court, or to the body that examines. */
export const noteAdvance = command({
  name: 'evidence.note-advance',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-77', 'EVR-31', 'EVR-38'],
  or: ['evidence.note-nothing-collected'],
  needs: {},
  offers: ({ state }) =>
    state.judgment.pronouncedAt === null
      ? openAdvances(state.evidence).map((one) => offer(one.id, one))
      : [],
  tells: ({ state }, one) => [
    { code: 'granted', facts: saidOfApplication(state, one) },
    {
      code: 'advance',
      facts: { fen: one.advance.fen, dueOn: one.advance.dueOn, to: one.advance.to ?? '' },
    },
  ],
  input: z.object({ on: fields.day(), note: fields.text(300) }),
  ask: [page('paid', field('on'), field('note'))],
  prefill: ({ today }) => ({ on: today }),
  decide({ offer: one, input, today }) {
    const fault = notThatDay(input.on, one, today);
    return fault
      ? refuse(fault)
      : accept([advanceNoted.make({ shared: { application: one.id, ...input } })]);
  },
  example: { on: '2026-03-20', note: '转账凭证号 20260320001。' },
});
