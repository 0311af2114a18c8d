import type { CourtDay } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import { consentWithdrawn, fields } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { knownNow, notKnownThen } from '../shared/known-at.ts';
import { agreed, keyOf, toldOn } from './commands.ts';

/**
 * Whoever has no account goes back on a consent by telephone or at the counter. Whether that was in reasonable time is seen
 * from when it was said, and not from its being typed; what it says of a sitting as well.
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
    knownAt: fields.dayTime(),
    evidence: fields.text(300),
    reason: fields.longText(2000),
  }),
  ask: [
    page('how', field('how'), field('knownAt'), field('evidence')),
    page('reason', field('reason')),
  ],
  prefill: (about, one) => knownNow(about, one),
  decide({ state, offer: one, actor, input, facts, now }) {
    const { how, knownAt, evidence, reason } = input;
    const notThen = notKnownThen(state, knownAt, now);
    if (notThen) return refuse(notThen);
    const receivedOn = knownAt.slice(0, 10) as CourtDay;
    return accept([
      consentWithdrawn.make({
        shared: {
          ...one,
          reason,
          ...toldOn(state, one.step, receivedOn, facts.court),
          basis: how,
          recordedBy: actor.name,
          receivedOn,
          knownAt,
          evidence,
        },
      }),
    ]);
  },
  example: {
    how: 'paper',
    knownAt: '2026-03-20T09:10',
    evidence: '卷宗第 18 页',
    reason: '家里网络不好，想到法庭参加。',
  },
});
