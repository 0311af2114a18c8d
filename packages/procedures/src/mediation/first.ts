import type { NotOffered, Offer } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { CaseState, CourtProfile, Participant } from '@xiezhi/record';
import {
  fields,
  filingEnd,
  firstAnswered,
  firstAnswers,
  firstEnded,
  firstUnderWay,
  isSuit,
  parties,
  partiesOf,
  speaksFor,
  wordOnFirst,
} from '@xiezhi/record';
import { courtDayOf } from '@xiezhi/kernel';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, fieldWhen, page, refuse } from '../framework/index.ts';
import { dayOfReceipt, firstDay } from '../shared/day-of-receipt.ts';
import { courtOfCase } from '../shared/facts.ts';
import { policyMediationOrder } from '../shared/settings.ts';
import { endsByRefusal, stillAsked } from './rules/nobody-is-made-to-mediate.ts';
import { isTried, ofThese, people } from './standing.ts';

/*
 * CPL-125: mediation before the trial. Every party says whether it would try, as often as it likes; one refusal ends it.
 */

/** A suit that is not registered yet, and has not ended. What is applied for is mediated by nobody here. */
const isWithTheReviewer = ({ filing }: CaseState): boolean =>
  isSuit({ filing }) &&
  filing.status !== 'none' &&
  filing.registeredAt === null &&
  filingEnd(filing) === null;

/** Who is asked: before registration whoever sues, while it runs everybody who has not refused. */
function asked(
  state: CaseState,
  those: (all: readonly Participant[]) => readonly Participant[],
): readonly (Offer<{ readonly who: Participant }> | NotOffered)[] {
  const runs = firstUnderWay(state.mediation) !== null;
  const all = isWithTheReviewer(state)
    ? partiesOf(state.participation, 'plaintiff')
    : runs && isTried(state)
      ? parties(state.participation)
      : [];
  return those(all)
    .filter(({ id }) => stillAsked(state, id))
    .map((who) => offer(who.id, { who }));
}

/** What stands and what hangs on it. */
function told(
  {
    state,
    facts,
  }: { readonly state: CaseState; readonly facts: { readonly court: CourtProfile | null } },
  { who }: { readonly who: Participant },
): readonly Told[] {
  const { submittedAt, registeredAt } = state.filing;
  const before = registeredAt === null && submittedAt !== null;
  const word = wordOnFirst(state, who.id);
  return [
    before
      ? {
          code: 'order',
          facts: { order: policyMediationOrder(facts.court, courtDayOf(submittedAt)) },
        }
      : { code: 'fee-waits', facts: {} },
    ...(word === null ? [] : [{ code: 'said', facts: { answer: word } }]),
    { code: 'free', facts: {} },
  ];
}

/** What was said, and the end of it where it is a refusal. */
function entered(
  state: CaseState,
  said: {
    readonly participant: string;
    readonly answer: (typeof firstAnswers)[number];
    readonly source: 'online' | 'paper' | 'phone' | 'in-person';
    readonly receivedOn: string;
    readonly attachments: Parameters<typeof firstAnswered.make>[0]['shared']['attachments'];
    readonly pending: boolean;
  },
) {
  const { pending, ...body } = said;
  const runs = firstUnderWay(state.mediation) !== null;
  const { answer, participant } = body;
  return accept([
    firstAnswered.make({ shared: { ...body, authority: pending ? 'pending' : undefined } }),
    ...(endsByRefusal({ answer, pending, runs })
      ? [firstEnded.make({ shared: { why: 'refused', participant } })]
      : []),
  ]);
}

/** A party would try mediation first, or would not. Whoever would not is asked no more, and the case goes on. */
export const answerFirst = command({
  name: 'mediation.answer-first',
  on: 'case',
  by: people,
  basis: ['CPL-125'],
  needs: { court: courtOfCase },
  offers: ({ state, actor }) => asked(state, (all) => ofThese(state, actor, all)),
  tells: told,
  input: z.object({ answer: fields.choice(firstAnswers) }),
  ask: [page('answer', field('answer'))],
  decide: ({ state, actor, offer: { who }, input: { answer }, today }) =>
    entered(state, {
      participant: who.id,
      answer,
      source: 'online',
      receivedOn: today,
      attachments: [],
      pending: actor.person === null || !speaksFor(state.participation, actor.person, who.id),
    }),
  example: { answer: 'refused' },
});

/** The same by telephone, on paper or at the counter: it is the party's word, and the court's people enter it. */
export const recordFirstAnswer = command({
  name: 'mediation.record-first-answer',
  on: 'case',
  by: ['clerk', 'judge', 'filing-reviewer'],
  basis: ['CPL-125', 'OLR-11.3.0'],
  needs: { court: courtOfCase },
  offers: ({ state }) => asked(state, (all) => all),
  tells: told,
  input: z.object({
    answer: fields.choice(firstAnswers),
    how: fields.choice(['phone', 'paper', 'in-person']),
    receivedOn: fields.day(),
    attachments: fields.scans().optional(),
  }),
  ask: [
    page(
      'answer',
      field('answer'),
      field('how'),
      fieldWhen('attachments', 'how', ['paper']),
      field('receivedOn'),
    ),
  ],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: { who }, input: { answer, how, receivedOn, attachments = [] }, today }) {
    const first = firstDay(state);
    const notThatDay = dayOfReceipt({ receivedOn, first, today });
    return notThatDay
      ? refuse(notThatDay)
      : entered(state, {
          participant: who.id,
          answer,
          source: how,
          receivedOn,
          attachments: [...attachments],
          pending: false,
        });
  },
  example: { answer: 'refused', how: 'phone', receivedOn: '2026-03-02' },
});
