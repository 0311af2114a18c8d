import { offer } from '@xiezhi/kernel';
import {
  counterclaimAnswered,
  fields,
  joinedCounterclaims,
  respondentsToClaim,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { isAfter } from '../shared/last-day.ts';
import { answerTerm, toldOfAnswering } from './answering.ts';
import { onPaper } from '../shared/on-paper.ts';

/** The answer to a counterclaim, or to a third party's claim, on paper. */
export const recordCounterclaimAnswer = command({
  name: 'claims.record-answer',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-128', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    joinedCounterclaims(state.claims).flatMap((one) =>
      respondentsToClaim(state.participation, one).map(({ id }) =>
        offer(`${one.id}.${id}`, { counterclaim: one, participant: id }),
      ),
    ),
  tells: toldOfAnswering,
  input: z.object({ ...onPaper.input, text: fields.longText(20_000) }),
  ask: [onPaper.page, page('text', field('text'))],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: { counterclaim: one, participant: id }, input, law, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    return accept([
      counterclaimAnswered.make({
        shared: {
          ...onPaper.entry(id, input),
          counterclaim: one.id,
          text: input.text,
          late: isAfter(answerTerm(state, one, id, law), onPaper.day(input)),
        },
      }),
    ]);
  },
  example: {
    receivedOn: '2026-03-20',
    attachments: [
      { sha256: '0'.repeat(64), name: '反诉答辩状.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
    text: '没有约定保管费。',
  },
});
