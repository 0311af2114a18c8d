import type { CourtDay } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import { consentWithdrawn, fields } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { dayOfReceipt } from '../shared/day-of-receipt.ts';
import { courtOfCase } from '../shared/facts.ts';
import { agreed, keyOf, toldOn } from './commands.ts';

/**
 * Whoever has no account goes back on a consent by telephone or at the counter. Whether that was in reasonable time is seen
 * from the day on which it was said, and not from that of its being typed.
 */
export const recordWithdrawal = command({
  name: 'consent.record-withdrawal',
  on: 'case',
  by: ['clerk'],
  basis: ['OLR-5.2.1', 'OLR-30.1.1', 'OLR-11.3.0'],
  needs: { court: courtOfCase },
  offers: ({ state }) => agreed(state).map((one) => offer(keyOf(one), one)),
  input: z.object({
    how: fields.choice(['phone', 'paper']),
    receivedOn: fields.day(),
    evidence: fields.text(300),
    reason: fields.longText(2000),
  }),
  ask: [
    page('how', field('how'), field('receivedOn'), field('evidence')),
    page('reason', field('reason')),
  ],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: one, actor, input, facts, today }) {
    const { how, receivedOn, evidence, reason } = input;
    const notThatDay = dayOfReceipt({ receivedOn, first: state.filing.acceptedOn, today });
    if (notThatDay) return refuse(notThatDay);
    return accept([
      consentWithdrawn.make({
        shared: {
          ...one,
          reason,
          ...toldOn(state, one.step, receivedOn as CourtDay, facts.court),
          basis: how,
          recordedBy: actor.name,
          receivedOn,
          evidence,
        },
      }),
    ]);
  },
  example: {
    how: 'paper',
    receivedOn: '2026-03-20',
    evidence: '卷宗第 18 页',
    reason: '家里网络不好，想到法庭参加。',
  },
});
