import { offer } from '@xiezhi/kernel';
import { fields, filingEnd, filingLeftClosed, filingReopened } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';
import { wordsOf } from './application/words.ts';
import { toldOfTheWayOn } from './way-on.ts';

/*
 * What a party hands in after the papers went back, a ruling or a withdrawal is received; somebody of the court owes it
 * a look. Going on with the review gives it its full effect; less effect is for a judge, with reasons.
 */

export const reopenFiling = command({
  name: 'filing.reopen',
  on: 'case',
  by: ['filing-reviewer'],
  onlyOnSeen: true,
  basis: ['REG-7', 'OLR-9.1.2b'],
  needs: {},
  offers: ({ state: { filing } }) =>
    filing.status === 'returned' && filing.later.length > 0 ? [offer(wordsOf({ filing }), {})] : [],
  input: z.object({ reason: fields.longText(2000) }),
  ask: [page('reason', field('reason'))],
  decide: ({ input }) => accept([filingReopened.make({ shared: input })]),
  example: { reason: '补正材料已经收到，继续审查。' },
});

export const leaveFilingClosed = command({
  name: 'filing.leave-closed',
  on: 'case',
  by: ['filing-judge'],
  onlyOnSeen: true,
  basis: ['OLR-9.1.3', 'REG-7'],
  needs: {},
  offers: ({ state: { filing } }) =>
    filingEnd(filing) !== null && filing.later.length > 0 ? [offer(wordsOf({ filing }), {})] : [],
  // What came may be an appeal against the ruling: that goes up, and is not the judge's to leave.
  tells: ({ state }) => toldOfTheWayOn(state),
  input: z.object({ reasons: fields.longText(4000) }),
  ask: [page('reasons', field('reasons'))],
  decide: ({ input }) => accept([filingLeftClosed.make({ shared: input })]),
  example: { reasons: '裁定已经作出，您的材料已编入案卷，可以在上诉时一并提出。' },
});
