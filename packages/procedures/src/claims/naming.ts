import type { NewEntry } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import {
  debateEnded,
  fields,
  namedByOthers,
  namingAnswered,
  namingAnswers,
  nextWithdrawal,
  rightsKept,
  speaksFor,
  suitWithdrawalRequested,
} from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, neededWhen, page, refuse } from '../framework/index.ts';
import { onPaper } from '../shared/on-paper.ts';
import { online } from './handing-in.ts';
import { open } from './withdrawal.ts';

/*
 * Whoever another named as a plaintiff says whether they sue (CPL-55). Whoever does not want to asks by that to leave, and a
 * judge rules on it as on any withdrawal: where they must sue together, the one who gives up the right itself need not
 * stay, and the one who keeps it stays a plaintiff, whether they take part or not (CPL-135, CPLI-74).
 */

const answer = {
  answer: fields.choice(namingAnswers),
  rights: fields.choice(rightsKept).optional(),
  reasons: fields.longText(4000).optional(),
};
const answerPage = page(
  'answer',
  field('answer'),
  neededWhen('rights', 'answer', ['declines']),
  neededWhen('reasons', 'answer', ['declines']),
);
type Answer = z.infer<z.ZodObject<typeof answer>>;
type Received = ReturnType<typeof onPaper.entry> | ReturnType<typeof online>;

function entriesOf(
  { claims, hearing }: CaseState,
  received: Received,
  { answer: said, rights, reasons = '' }: Answer,
  afterDebate = debateEnded(hearing),
): readonly [NewEntry, ...NewEntry[]] {
  if (said === 'joins') return [namingAnswered.make({ shared: { ...received, answer: said } })];
  const withdrawal = nextWithdrawal(claims);
  return [
    namingAnswered.make({ shared: { ...received, answer: said, rights, reasons } }),
    suitWithdrawalRequested.make({ shared: { ...received, withdrawal, reasons, afterDebate } }),
  ];
}

const asked = (state: CaseState) => (open(state) ? namedByOthers(state) : []);

export const answerNaming = command({
  name: 'claims.answer-naming',
  on: 'case',
  by: ['plaintiff'],
  basis: ['CPL-55', 'CPL-135', 'CPLI-74'],
  needs: {},
  offers: ({ state, actor }) =>
    asked(state)
      .filter(({ id }) => actor.person !== null && speaksFor(state.participation, actor.person, id))
      .map((one) => offer(one.id, one)),
  input: z.object(answer),
  ask: [answerPage],
  decide: ({ state, actor, offer: who, input, today }) =>
    accept(entriesOf(state, online(state, actor, who.id, today, []), input)),
  example: { answer: 'joins' },
});

/** The same on paper, signed by whoever was named and entered by the clerk. */
export const recordNaming = command({
  name: 'claims.record-naming',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-55', 'CPLI-74', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) => asked(state).map((one) => offer(one.id, one)),
  input: z.object({ ...onPaper.input, ...answer }),
  ask: [onPaper.page, answerPage],
  prefill: onPaper.prefill,
  decide({ state, offer: who, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const afterDebate = debateEnded(state.hearing, onPaper.day(input));
    return accept(entriesOf(state, onPaper.entry(who.id, input), input, afterDebate));
  },
  example: { ...onPaper.example('参加诉讼声明书.pdf'), answer: 'joins' },
});
