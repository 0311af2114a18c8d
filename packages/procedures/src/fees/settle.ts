import type { Task } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import {
  appealsAgainstJudgment,
  bindingAgreement,
  fields,
  judgmentAbove,
  participant,
  sharesFixed,
} from '@xiezhi/record';
import { z } from 'zod';
import type { DutyContext, Reaction } from '../framework/index.ts';
import { accept, command, field, page, reaction, refuse } from '../framework/index.ts';
import { payersOf } from '../shared/payers.ts';
import { sharesMakeTheWhole } from '../shared/rules/shares-make-the-whole.ts';
import { blankShares, notParties, sharesIn, toldToShare } from '../shared/shares-input.ts';
import { billsToShare, feeToShare } from '../shared/shares.ts';
import { eachBearsItsShare } from './rules/each-bears-its-share.ts';

type Shares = readonly { readonly participant: string; readonly fen: number }[];

/** What each bears, and what each bill comes to by that. */
export const fixed = (state: CaseState, shares: Shares, reasons?: string) => {
  const bills = billsToShare(state).map(({ id, amount }) => ({
    id,
    amount,
    payers: payersOf(state, { id }),
  }));
  return sharesFixed.make({
    shared: {
      total: feeToShare(state),
      shares: shares.map((one) => ({ participant: one.participant, fen: one.fen })),
      bills: eachBearsItsShare({ bills, shares }).map((one) =>
        one.participant === undefined
          ? { ...one }
          : {
              ...one,
              side: participant(state.participation, one.participant)?.side ?? 'defendant',
            },
      ),
      ...(reasons === undefined ? {} : { reasons }),
    },
  });
};

/** What the judgment says in figures, as soon as it is pronounced. It moves no money before the judgment has effect. */
export const settleByJudgment = command({
  name: 'fees.settle',
  on: 'case',
  by: ['rule'],
  basis: ['FEE-29', 'FEE-53'],
  needs: {},
  offers: ({ state }) => {
    const shares = state.judgment.made?.shares;
    return shares === undefined ? [] : [offer('', { shares })];
  },
  input: z.object({}),
  ask: [],
  decide: ({ state, offer: { shares } }) => accept([fixed(state, shares)]),
  example: {},
});

export const sharesAsJudged: Reaction = reaction({
  name: 'fees/shares-as-judged',
  on: 'judgment.Pronounced',
  basis: ['FEE-29', 'FEE-53'],
  gives: ['fees.settle'],
  makes: ['fees.SharesFixed'],
  then: (_entry, { judgment }) =>
    judgment.made?.shares === undefined ? [] : [{ command: 'fees.settle', key: '', input: {} }],
});

interface InWords {
  readonly from: 'judgment' | 'above' | 'agreement';
  readonly words: string;
}

/** Where who bears the fee was said in words alone: by an agreement, by the court above, or by a judgment without figures. */
function saidInWords(state: CaseState): InWords | null {
  if (state.fees.settled?.stands === true || feeToShare(state) === 0) return null;
  const agreed = bindingAgreement(state.mediation);
  if (agreed) return { from: 'agreement', words: agreed.costs };
  const { made, pronouncedAt } = state.judgment;
  if (made === null || pronouncedAt === null) return null;
  const above = judgmentAbove(state)?.outcome ?? null;
  if (above === 'changed' || above === 'mediated') return { from: 'above', words: '' };
  const open = appealsAgainstJudgment(state).length > 0 && above === null;
  return open || above === 'remanded' || made.shares !== undefined
    ? null
    : { from: 'judgment', words: made.costs };
}

/**
 * FEE-31, FEE-29: what an agreement, or the court above, says of the fee in words a judge of the case puts into figures, so
 * that money goes back to whoever is owed it. It decides nothing anew; whoever holds it wrong asks for a review.
 */
export const fixShares = command({
  name: 'fees.fix-shares',
  on: 'case',
  by: ['judge'],
  basis: ['FEE-29', 'FEE-31', 'FEE-53'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => {
    const said = saidInWords(state);
    return said === null ? [] : [offer('', said)];
  },
  tells: ({ state }, { from, words }) => [
    ...(words === '' ? [] : [{ code: 'words', facts: { words } }]),
    { code: `from-${from}`, facts: {} },
    toldToShare(state),
  ],
  input: z.object({ shares: fields.shares(), reasons: fields.longText(1000) }),
  ask: [page('shares', field('shares'), field('reasons'))],
  prefill: ({ state }) => ({ shares: blankShares(state) }),
  decide({ state, input: { shares, reasons } }) {
    const wrong = notParties(state, shares);
    if (wrong) return refuse(wrong);
    const inFen = sharesIn(shares);
    const off = sharesMakeTheWhole({ total: feeToShare(state), shares: inFen, at: 'field' });
    return off ? refuse(off) : accept([fixed(state, inFen, reasons)]);
  },
  example: {
    shares: [
      { participant: 'p1', yuan: '0' },
      { participant: 'd1', yuan: '656' },
    ],
    reasons: '调解协议约定案件受理费由被告负担。',
  },
});

/** An agreement, or the court above, has said it in words, and money waits for the figures. */
export const fixingTask = ({ state }: DutyContext): readonly Task[] => {
  const said = saidInWords(state);
  const since =
    said?.from === 'agreement'
      ? bindingAgreement(state.mediation)?.bindsFrom?.at
      : judgmentAbove(state)?.at;
  return said === null || said.from === 'judgment' || since === undefined
    ? []
    : [
        {
          key: 'fees/fix-shares',
          command: 'fees.fix-shares',
          by: { role: 'judge' },
          basis: [said.from === 'agreement' ? 'FEE-31' : 'FEE-29'],
          opensAt: since,
        },
      ];
};
