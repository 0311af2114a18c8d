import type { Kind } from './ids.ts';
import { usual } from './usual.ts';

/** CPL-225 to CPL-234: without a trial, a debt is urged and a lost bill declared void. */
export const debtAndBillKinds: readonly Kind[] = [
  {
    ...usual,
    id: 'payment-order',
    other: { zh: '被申请人（债务人）', en: 'Respondent (debtor)', needed: true },
    name: { zh: '申请支付令', en: 'Payment order' },
    lead: {
      zh: '对方欠钱、没有别的纠纷、支付令送得到：不开庭，请法院督促对方还。对方提出异议的，转为诉讼。',
      en: 'Money is owed, nothing else is between you, and the order can be served: without a hearing the court orders payment. If the debtor objects it turns into a suit.',
    },
    document: { zh: '支付令申请书', en: 'Application for a payment order' },
    type: '民督',
    papers: [
      {
        id: 'proof-of-debt',
        zh: '欠款的证据（借条、合同、结算单、转账记录）',
        en: 'Evidence of the debt: a note, a contract, an account, transfers',
        articles: ['CPL-225'],
        required: true,
      },
    ],
    court: {
      zh: '有管辖权的基层法院，一般是债务人住所地',
      en: 'The basic court with jurisdiction, as a rule where the debtor lives',
      articles: ['CPL-225', 'CPL-22'],
    },
    fee: {
      when: 'in-advance',
      articles: ['FEE-14', 'FEE-20'],
      zh: '按财产案件受理费的三分之一，按法院的交费通知预交',
      en: 'A third of the fee of a property case, in advance on the court’s notice',
    },
    review: { length: 'payment-order-accept', articles: ['CPL-226', 'OLR-9.3.0'] },
    refusal: {
      form: 'notice',
      articles: ['CPL-225', 'CPL-226'],
      way: { zh: '可以起诉', en: 'You may sue' },
    },
    after: {
      zh: '受理之日起十五日内审查，符合的发出支付令；债务人十五日内清偿或者提出书面异议。督促程序还没有接到这里，在法院的系统里办',
      en: 'Within fifteen days it is examined and the order issued; the debtor pays or objects within fifteen. That is done in the court’s own system and not here yet',
    },
    basis: ['CPL-225', 'CPL-226'],
  },
  {
    ...usual,
    id: 'public-summons',
    other: null,
    name: { zh: '申请公示催告', en: 'Public summons' },
    lead: {
      zh: '可以背书转让的票据被偷、丢失或者毁了：请法院公告，没有人申报权利的，判决票据无效。',
      en: 'An endorsable bill was stolen, lost or destroyed: the court calls for claims in public, and if none come declares the bill void.',
    },
    document: { zh: '公示催告申请书', en: 'Application for a public summons' },
    type: '民催',
    papers: [
      {
        id: 'the-bill',
        zh: '票据复印件、存根或者写明票面金额、发票人、持票人、背书人的材料',
        en: 'A copy or stub of the bill, or what shows its amount, drawer, holder and endorsers',
        articles: ['CPL-229'],
        required: true,
      },
      {
        id: 'proof-of-loss',
        zh: '票据被盗、遗失或者灭失的证据',
        en: 'Evidence that it was stolen, lost or destroyed',
        articles: ['CPL-229'],
        required: true,
      },
    ],
    court: {
      zh: '票据支付地的基层法院',
      en: 'The basic court of the place of payment',
      articles: ['CPL-229'],
    },
    fee: {
      when: 'in-advance',
      articles: ['FEE-14', 'FEE-20'],
      zh: '每件一百元，按法院的交费通知预交',
      en: 'One hundred yuan, in advance on the court’s notice',
    },
    // In doubt: the interpretation is said to have the application dismissed by ruling (驳回申请) within seven days, where the
    // paper says that it is not accepted. Not checked against its text.
    refusal: {
      form: 'ruling',
      articles: ['CPL-229'],
      way: { zh: '补齐以后可以再申请', en: 'Once complete it may be applied for again' },
    },
    after: {
      zh: '同时通知支付人停止支付，三日内公告，不少于六十日。公示催告还没有接到这里，在法院的系统里办',
      en: 'The payer is told to stop at once, and within three days it is announced, for not less than sixty. That is done in the court’s own system and not here yet',
    },
    basis: ['CPL-229', 'CPL-230'],
  },
];
