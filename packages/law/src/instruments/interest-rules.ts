import type { StatuteArticle } from './statute.ts';
import { at } from './statute.ts';

/** Interpretation on Interest for Late Performance, in force since 2014-08-01. */
export const latePerformance: readonly StatuteArticle[] = [
  at(
    1,
    ['加倍部分的算法', 'How the added part is reckoned'],
    '加倍部分等于尚未清偿的、除一般债务利息以外的金钱债务，乘以每日万分之一点七五，再乘以迟延的日数。',
    'The added part is the money still owed, ordinary interest not among it, times 0.0175 % for each day of delay.',
  ),
  at(
    4,
    ['清偿的顺序', 'What is paid first'],
    '财产不足以清偿全部债务的，先清偿生效文书确定的金钱债务，再清偿加倍部分，当事人另有约定的除外。',
    'Where the property does not cover all, the money the judgment orders is paid before the added part, unless agreed otherwise.',
  ),
];

/** Provisions on Private Lending as amended with effect from 2021-01-01. */
export const privateLending: readonly StatuteArticle[] = [
  at(
    25,
    ['受保护的利率', 'The rate that is protected'],
    '约定的利率，超过合同成立时一年期贷款市场报价利率四倍的部分不受保护。',
    'Of an agreed rate, what exceeds four times the one-year loan prime rate at the conclusion of the contract is not protected.',
  ),
  at(
    31,
    ['新旧标准的衔接', 'From the old standard to the new'],
    '2020年8月20日以后受理、合同在此前成立的案件，到2020年8月19日为止的利息可以按当时的规定计算，此后的利息按起诉时的标准计算。',
    'In a case accepted since 20 August 2020 on an earlier contract, interest up to 19 August 2020 may go by the rule of that time; later interest goes by the standard at the time of the suit.',
  ),
];

/** The same as it stood from 2015-09-01 to 2020-08-19. */
export const privateLending2015: readonly StatuteArticle[] = [
  at(
    26,
    ['年利率24%和36%', '24 and 36 per cent'],
    '约定的年利率不超过24%的受保护；超过36%的部分无效。',
    'An agreed rate up to 24 % a year is protected; what exceeds 36 % is void.',
  ),
];
