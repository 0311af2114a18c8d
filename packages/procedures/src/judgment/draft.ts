import type { CourtDay, Money } from '@xiezhi/kernel';
import { offerUnless, parseYuan, technical } from '@xiezhi/kernel';
import type { CaseState, JudgmentDraft } from '@xiezhi/record';
import {
  fields,
  isAdmitted,
  judgmentDrafted,
  judgmentMade,
  standingExhibits,
  suitEnd,
  transferOrdered,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { speaksOfMoney } from '../shared/with-amount.ts';
import { warnedOfBrackets, warnedOfSums } from '../shared/sums-in-words.ts';
import { parseCitations } from '../shared/citations.ts';
import { courtOfCase } from '../shared/facts.ts';
import { pleadingsOf } from '../shared/pleadings.ts';
import { mediatedFirstBeforeTheTrial } from '../shared/rules/mediated-first-before-the-trial.ts';
import { sharesMakeTheWhole } from '../shared/rules/shares-make-the-whole.ts';
import { blankShares, notParties, sharesIn, toldToShare } from '../shared/shares-input.ts';
import { feeToShare, inYuan } from '../shared/shares.ts';
import { agreedFacts } from '../shared/rules/agreed-facts.ts';
import { restsOnAdmitted } from './rules/rests-on-admitted.ts';
import { isFinal } from './rules/small-claims-are-final.ts';

export const open = ({ filing, judgment }: CaseState): boolean =>
  filing.status === 'registered' && judgment.closedOn === null;

/** Still to be decided by judgment. */
export const undecided = (state: CaseState): boolean =>
  open(state) &&
  state.judgment.made === null &&
  suitEnd(state) === null &&
  // It is the other court's to decide.
  transferOrdered(state) === null;

const nothingDrafted: JudgmentDraft = {
  findings: '',
  reasons: '',
  basis: '',
  orders: [],
  costs: '',
  appealCourt: '',
};

/** One line a party: as it was drafted, or to be filled in; nothing where nothing was billed. */
const sharesToFill = (state: CaseState) => {
  const drafted = state.judgment.draft?.shares;
  const shares = blankShares(state).map((one) => {
    const fen = drafted?.find(({ participant }) => participant === one.participant)?.fen;
    return fen === undefined ? one : { ...one, yuan: inYuan(fen) };
  });
  return feeToShare(state) === 0 ? {} : { shares };
};

export const madeFrom = ({ judgment, filing }: CaseState, today: CourtDay) =>
  judgmentMade.make({
    shared: {
      ...(judgment.draft ?? nothingDrafted),
      final: isFinal(filing.procedure ?? 'ordinary'),
      decidedOn: today,
    },
  });

/** A sum in an order that is not said as an amount: the judgment then says nothing of what late payment costs (CPL-264). */
function amountsLeftOut(
  orders: readonly { readonly text: string; readonly yuan?: string | undefined }[],
): readonly Told[] {
  const numbers = orders.flatMap(({ text, yuan }, index) =>
    yuan === undefined && speaksOfMoney(text) ? [String(index + 1)] : [],
  );
  return numbers.length === 0
    ? []
    : [{ code: 'amount-left-out', facts: { orders: numbers }, field: 'orders' }];
}

/** The judge writes; a later draft takes the place of the earlier one. Machines propose nothing here. */
export const draftJudgment = command({
  name: 'judgment.draft',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-155'],
  needs: { court: courtOfCase },
  offers: ({ state }) =>
    undecided(state) ? [offerUnless('', {}, [mediatedFirstBeforeTheTrial(state)])] : [],
  input: z.object({
    pleadings: fields.longText(38_000).optional(),
    restsOn: fields.exhibitsChosen().optional(),
    findings: fields.longText(45_000),
    reasons: fields.longText(45_000),
    basis: fields.citations(500),
    orders: fields.orders(),
    shares: fields.shares().optional(),
    costs: fields.longText(1000).optional(),
    appealCourt: fields.text(80),
  }),
  ask: [
    page('pleadings', field('pleadings')),
    page('findings', field('findings'), field('restsOn')),
    page('reasons', field('reasons'), field('basis')),
    page('orders', field('orders'), field('appealCourt')),
    page('costs', field('shares'), field('costs')),
  ],
  tells: ({ state }) => {
    const agreed = agreedFacts({ state });
    return [
      ...(agreed.length === 0
        ? []
        : [{ code: 'agreed', facts: { texts: agreed.map(({ text }) => text) } }]),
      ...(feeToShare(state) === 0 ? [] : [toldToShare(state)]),
    ];
  },
  unasked: ({ state }) => [
    ...(standingExhibits(state.evidence).length === 0 ? (['restsOn'] as const) : []),
    ...(feeToShare(state) === 0 ? (['shares'] as const) : []),
  ],
  // It may be drafted before all is found; it is not signed like that.
  warns: ({ state }, { restsOn = [], orders, shares }) => [
    ...(restsOnAdmitted({ state, restsOn }) === null ? [] : [{ code: 'not-admitted', facts: {} }]),
    ...amountsLeftOut(orders),
    ...warnedOfSums(orders, 'orders'),
    ...warnedOfBrackets(orders, 'orders'),
    ...(shares === undefined && feeToShare(state) > 0
      ? [{ code: 'no-shares', facts: {}, field: 'shares' }]
      : []),
  ],
  prefill: ({ state, facts }) => {
    const { draft } = state.judgment;
    const above = facts.court?.policies['appeal-court'];
    if (draft === null) {
      const admitted = state.evidence.exhibits.filter(isAdmitted).map(({ id }) => id);
      return {
        pleadings: pleadingsOf(state),
        ...(above === undefined ? {} : { appealCourt: above }),
        ...(admitted.length === 0 ? {} : { restsOn: admitted }),
        ...sharesToFill(state),
      };
    }
    // Shares that were drafted are stored in fen and are none to fill in once the whole fee was waived.
    const { shares: _drafted, ...words } = draft;
    const orders = draft.orders.map((one) => ({
      text: one.text,
      ...(one.fen === null ? {} : { yuan: String(one.fen / 100) }),
    }));
    return { pleadings: pleadingsOf(state), ...words, orders, ...sharesToFill(state) };
  },
  decide: ({ state, input }) => {
    // CPL-155: the paper names each law with its articles, so the draft must be readable as that.
    if (parseCitations(input.basis) === null)
      return refuse(refusal('judgment/name-law-and-article', technical, [mendField('basis')]));
    const orders = input.orders.map((one) => ({
      text: one.text,
      fen: one.yuan === undefined ? null : (parseYuan(one.yuan) as Money),
    }));
    const { shares: written, costs = '', ...rest } = input;
    if (written === undefined && costs === '')
      return refuse(refusal('judgment/say-who-bears', technical, [mendField('costs')]));
    const shares = written === undefined ? undefined : sharesIn(written);
    const [first, ...others] = [
      written === undefined ? null : notParties(state, written),
      sharesMakeTheWhole({ total: feeToShare(state), shares, at: 'field' }),
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...others);
    return accept([
      judgmentDrafted.make({
        shared: { ...rest, costs, orders, ...(shares === undefined ? {} : { shares }) },
      }),
    ]);
  },
  foresees: ({ state, today }) => [madeFrom(state, today)],
  example: {
    pleadings:
      '原告沈静宜向本院提出诉讼请求：被告返还定作款60480元。事实和理由：双方签订定作合同，原告付款后被告没有交货。\n被告钱守拙未作答辩。',
    findings: '原、被告签订定作合同，原告付款后被告没有交货。',
    reasons: '依法成立的合同对双方有约束力。被告没有按约交货，应当返还价款。',
    basis: '《中华人民共和国民法典》第五百七十七条',
    orders: [{ text: '被告于本判决生效之日起十日内返还原告定作款', yuan: '60480' }],
    costs: '案件受理费由被告负担。',
    appealCourt: '云州市中级人民法院',
  },
});
