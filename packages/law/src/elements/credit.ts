import type { FactForm } from './form.ts';
import { choice, day, group, line, more, rate, security, sum, taken, text, yesNo } from './form.ts';

const repayment = choice(
  'repayment',
  '怎样还',
  'How it is repaid',
  ['equal-payments', '等额本息', 'In equal payments'],
  ['equal-principal', '等额本金', 'In equal parts of principal'],
  ['all-at-end', '到期一次还本付息', 'All at the end'],
  ['interest-first', '分期付息，到期还本', 'Interest in between, principal at the end'],
  ['other', '其他', 'In another way'],
);

const accelerated = choice(
  'accelerated',
  '是否要求提前还款或者解除合同',
  'Is early repayment or the end of the contract claimed?',
  ['no', '不要求', 'No'],
  ['early', '提前还款', 'Early repayment'],
  ['end', '解除合同', 'The end of the contract'],
);

const owedSoFar = [
  sum('repaid-principal', '已还本金（元）', 'Principal repaid (yuan)'),
  sum('repaid-interest', '已还利息（元）', 'Interest paid (yuan)'),
  day('interest-paid-to', '利息付到哪天', 'Interest paid up to'),
  day('overdue-since', '从哪天起没有按时还', 'Overdue since'),
] as const;

const owed = [
  day('owed-as-of', '以下欠款算到哪天', 'What is owed is reckoned up to'),
  sum('owed-principal', '尚欠本金（元）', 'Principal owed (yuan)'),
  sum('owed-interest', '尚欠利息（元）', 'Interest owed (yuan)'),
] as const;

const untilPaid = yesNo(
  'until-paid',
  '之后的利息是否要求算到还清为止',
  'Is interest claimed until all is paid?',
);

const costs = sum('costs-of-claim', '为收回欠款花的费用（元）', 'Costs of recovering it (yuan)');

const loanOrder = [
  ['signed-on', 'handed-on'],
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
    en: 'Loan by a bank',
    groups: [
      group(
        'contract',
        '合同',
        'The contract',
        line('contract', '合同名称、编号', 'Its name and number'),
        day('signed-on', '签订的日期', 'Signed on'),
        line('who', '贷款人和借款人', 'Lender and borrower'),
      ),
      group(
        'loan',
        '借款',
        'The loan',
        sum('agreed-amount', '约定的金额（元）', 'Amount agreed (yuan)'),
        sum('handed-amount', '实际发放的金额（元）', 'Amount paid out (yuan)'),
        day('handed-on', '发放的日期', 'Paid out on'),
        day('term-from', '借款期限从哪天', 'Term from'),
        day('term-to', '借款期限到哪天', 'Term to'),
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
        untilPaid,
        accelerated,
        costs,
      ),
      security,
      more,
    ],
    compare: {
      order: loanOrder,
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
        '借款怎样说定',
        'How it was agreed',
        line('contract', '借条、合同的名称', 'The note or contract'),
        day('signed-on', '写下或者说定的日期', 'Written or agreed on'),
        line('who', '出借人和借款人', 'Lender and borrower'),
        rate(
          'rate',
          '约定的年利率（%），没有约定利息的写 0',
          'Yearly rate agreed (%); 0 where no interest was agreed',
        ),
        repayment,
      ),
      group(
        'loan',
        '钱怎样给的',
        'How it was handed over',
        sum('agreed-amount', '约定的金额（元）', 'Amount agreed (yuan)'),
        sum('handed-amount', '实际给的金额（元）', 'Amount handed over (yuan)'),
        choice(
          'handed-how',
          '怎样给的',
          'How',
          ['transfer', '转账', 'By transfer'],
          ['cash', '现金', 'In cash'],
          ['both', '有转账也有现金', 'Both'],
          ['other', '其他', 'In another way'],
        ),
        day('handed-on', '给钱的日期', 'Handed over on'),
        day('term-from', '借款期限从哪天', 'Term from'),
        day('term-to', '借款期限到哪天', 'Term to'),
      ),
      group(
        'owed',
        '还款和欠款',
        'Paid and owed',
        ...owedSoFar,
        ...owed,
        text('how-reckoned', '利息怎样算的', 'How the interest is reckoned'),
        untilPaid,
        accelerated,
        costs,
      ),
      security,
      more,
    ],
    compare: {
      order: loanOrder,
      within: loanWithin,
      past: ['signed-on', 'handed-on', 'overdue-since'],
      claimed: ['owed-principal', 'owed-interest', 'costs-of-claim'],
      capped: { rate: 'rate', day: 'signed-on' },
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
        yesNo('terms-shown', '主要条款有没有提示、说明', 'Were the main terms pointed out?'),
        text('terms-shown-how', '怎样提示、说明的', 'How'),
      ),
      group(
        'owed',
        '还款和欠款',
        'Paid and owed',
        sum('overdue-paid', '逾期以后已还的金额（元）', 'Paid since it was overdue (yuan)'),
        day('overdue-since', '从哪天起没有按时还', 'Overdue since'),
        ...owed,
        sum('owed-charges', '尚欠违约金、手续费等（元）', 'Penalties and charges owed (yuan)'),
        text('reminded', '有没有催收，怎样催的', 'Whether and how payment was asked for'),
        untilPaid,
        costs,
      ),
      security,
      more,
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
