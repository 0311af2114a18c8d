import type { FactForm } from './form.ts';
import {
  choice,
  day,
  defence,
  group,
  line,
  more,
  rate,
  security,
  sum,
  taken,
  text,
  yesNo,
} from './form.ts';

const repayment = choice(
  'repayment',
  '还款方式',
  'How it is repaid',
  ['equal-payments', '等额本息', 'In equal payments'],
  ['equal-principal', '等额本金', 'In equal parts of principal'],
  ['all-at-end', '到期一次还本付息', 'All at the end'],
  ['interest-first', '分期付息，到期还本', 'Interest in between, principal at the end'],
  ['other', '其他', 'In another way'],
);

const accelerated = choice(
  'accelerated',
  '原告是否请求提前还款或者解除合同',
  'Does the plaintiff claim early repayment or the end of the contract?',
  ['no', '不请求', 'No'],
  ['early', '提前还款', 'Early repayment'],
  ['end', '解除合同', 'The end of the contract'],
);

const owedSoFar = [
  sum('repaid-principal', '已还本金（元）', 'Principal repaid (yuan)'),
  sum('repaid-interest', '已还利息（元）', 'Interest paid (yuan)'),
  day('interest-paid-to', '利息付至', 'Interest paid up to'),
  day('overdue-since', '逾期起始日', 'Overdue since'),
] as const;

const owed = [
  day('owed-as-of', '欠款计算至', 'What is owed is reckoned up to'),
  sum('owed-principal', '尚欠本金（元）', 'Principal owed (yuan)'),
  sum('owed-interest', '尚欠利息（元）', 'Interest owed (yuan)'),
] as const;

const untilPaid = yesNo(
  'until-paid',
  '原告是否请求利息计算至实际清偿之日',
  'Does the plaintiff claim interest until all is paid?',
);

const costs = sum('costs-of-claim', '实现债权的费用（元）', 'Costs of recovering it (yuan)');

/** A note is often written when the money was given long ago, and so its day is not compared with that one. */
const loanOrder = [
  ['term-from', 'term-to'],
  ['handed-on', 'owed-as-of'],
  ['overdue-since', 'owed-as-of'],
] as const;
const loanWithin = [
  ['handed-amount', 'agreed-amount'],
  ['owed-principal', 'handed-amount'],
  ['repaid-principal', 'handed-amount'],
] as const;

export const creditForms: readonly FactForm[] = [
  {
    ...taken,
    id: 'financial-loan',
    causes: ['金融借款合同纠纷'],
    zh: '金融借款',
    en: 'Loan by a financial institution',
    groups: [
      group(
        'contract',
        '合同',
        'The contract',
        line('contract', '合同名称、编号', 'Its name and number'),
        day('signed-on', '签订的日期', 'Signed on'),
        line('signed-where', '签订地点', 'Signed at'),
        line('who', '贷款人和借款人', 'Lender and borrower'),
      ),
      group(
        'loan',
        '借款',
        'The loan',
        sum('agreed-amount', '约定的金额（元）', 'Amount agreed (yuan)'),
        sum('handed-amount', '实际发放的金额（元）', 'Amount paid out (yuan)'),
        day('handed-on', '发放的日期', 'Paid out on'),
        day('term-from', '借款期限起始日', 'Term from'),
        day('term-to', '借款期限届满日', 'Term to'),
        rate('rate', '约定的年利率（%）', 'Yearly rate agreed (%)'),
        text(
          'overdue-terms',
          '逾期利率、罚息、复利的约定',
          'Terms for overdue and compound interest',
        ),
        repayment,
      ),
      group(
        'owed',
        '还款和欠款',
        'Paid and owed',
        ...owedSoFar,
        ...owed,
        sum('owed-penalty', '尚欠罚息、复利（元）', 'Penalty and compound interest owed (yuan)'),
        yesNo('fell-due', '借款是否到期', 'Has the loan fallen due?'),
        untilPaid,
        accelerated,
        costs,
      ),
      security,
      more,
      defence,
    ],
    compare: {
      order: [['signed-on', 'handed-on'], ...loanOrder],
      within: loanWithin,
      past: ['signed-on', 'handed-on', 'overdue-since'],
      claimed: ['owed-principal', 'owed-interest', 'owed-penalty', 'costs-of-claim'],
    },
  },
  {
    ...taken,
    id: 'private-loan',
    causes: ['民间借贷纠纷'],
    zh: '民间借贷',
    en: 'Private loan',
    groups: [
      group(
        'contract',
        '借款合同',
        'The contract',
        line('contract', '借条、合同的名称', 'The note or contract'),
        day('signed-on', '签订或者约定的日期', 'Written or agreed on'),
        line('signed-where', '签订地点', 'Signed at'),
        line('who', '出借人和借款人', 'Lender and borrower'),
        rate(
          'rate',
          '约定的年利率（%），没有约定利息的为 0',
          'Yearly rate agreed (%); 0 where no interest was agreed',
        ),
        repayment,
      ),
      group(
        'loan',
        '借款的提供',
        'How it was handed over',
        sum('agreed-amount', '约定的金额（元）', 'Amount agreed (yuan)'),
        sum('handed-amount', '实际提供的金额（元）', 'Amount handed over (yuan)'),
        choice(
          'handed-how',
          '借款提供方式',
          'How',
          ['transfer', '转账', 'By transfer'],
          ['cash', '现金', 'In cash'],
          ['both', '转账和现金', 'Both'],
          ['other', '其他', 'In another way'],
        ),
        day('handed-on', '提供借款的日期', 'Handed over on'),
        day('term-from', '借款期限起始日', 'Term from'),
        day('term-to', '借款期限届满日', 'Term to'),
      ),
      group(
        'owed',
        '还款和欠款',
        'Paid and owed',
        ...owedSoFar,
        ...owed,
        text('how-reckoned', '利息计算方式', 'How the interest is reckoned'),
        untilPaid,
        accelerated,
        costs,
      ),
      security,
      more,
      defence,
    ],
    compare: {
      order: loanOrder,
      within: loanWithin,
      past: ['signed-on', 'handed-on', 'overdue-since'],
      claimed: ['owed-principal', 'owed-interest', 'costs-of-claim'],
      capped: { rate: 'rate', days: ['signed-on', 'handed-on'] },
    },
  },
  {
    ...taken,
    id: 'credit-card',
    causes: ['信用卡纠纷'],
    zh: '信用卡',
    en: 'Credit card',
    groups: [
      group(
        'card',
        '卡和合约',
        'The card and its terms',
        line('card', '卡号后四位、持卡人、开卡行', 'Last four digits, holder, bank'),
        day('signed-on', '办卡的日期', 'Issued on'),
        text('terms', '利息、违约金、手续费等的约定', 'Terms for interest, penalties and charges'),
        yesNo('terms-shown', '主要条款是否提示、说明', 'Were the main terms pointed out?'),
        text('terms-shown-how', '提示、说明的方式', 'How'),
      ),
      group(
        'owed',
        '还款和欠款',
        'Paid and owed',
        sum('overdrawn', '透支金额（元）', 'Amount overdrawn (yuan)'),
        sum('overdue-paid', '逾期以后已还的金额（元）', 'Paid since it was overdue (yuan)'),
        day('overdue-since', '逾期起始日', 'Overdue since'),
        ...owed,
        sum('owed-charges', '尚欠违约金、手续费等（元）', 'Penalties and charges owed (yuan)'),
        text('reminded', '催收情况', 'Whether and how payment was asked for'),
        untilPaid,
        costs,
      ),
      security,
      more,
      defence,
    ],
    compare: {
      order: [
        ['signed-on', 'overdue-since'],
        ['overdue-since', 'owed-as-of'],
      ],
      past: ['signed-on', 'overdue-since'],
      claimed: ['owed-principal', 'owed-interest', 'owed-charges', 'costs-of-claim'],
    },
  },
];
