import type { CourtDay } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import { consentWithdrawn, fields } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, neededWhen, page, refuse } from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { knownNow, takenDown } from '../shared/known-at.ts';
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
    knownAt: fields.dayTime().optional(),
    receivedOn: fields.day().optional(),
    evidence: fields.text(300),
    reason: fields.longText(2000),
  }),
  ask: [
    page(
      'how',
      field('how'),
      neededWhen('knownAt', 'how', ['phone']),
      neededWhen('receivedOn', 'how', ['paper']),
      field('evidence'),
    ),
    page('reason', field('reason')),
  ],
  prefill: (about, one) => ({ ...knownNow(about, one), receivedOn: about.today }),
  decide({ state, offer: one, actor, input, facts, now, today }) {
    const { how, evidence, reason } = input;
    const when = takenDown(state, input, now);
    if ('fault' in when) return refuse(when.fault);
    // A rule that gives neither says it today; people are asked for one of the two.
    const day = (when.receivedOn ?? when.knownAt?.slice(0, 10) ?? today) as CourtDay;
    return accept([
      consentWithdrawn.make({
        shared: {
          ...one,
          reason,
          ...toldOn(state, one.step, day, facts.court),
          basis: how,
          recordedBy: actor.name,
          receivedOn: day,
          knownAt: when.knownAt,
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
