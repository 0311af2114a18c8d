import type { CommandText, Facts } from '../framework/index.ts';
import { listed } from '../framework/index.ts';

const kindsZh: Readonly<Record<string, string>> = {
  status: '按案由，可能涉及人身关系',
  title: '按案由，可能涉及财产确权',
  'no-address': '有被告没有住址，可能下落不明',
  counterclaim: '有反诉',
};
const kindsEn: Readonly<Record<string, string>> = {
  status: 'by its cause it may be about status',
  title: 'by its cause it may be about title',
  'no-address': 'a defendant has no address and may be missing',
  counterclaim: 'there is a counterclaim',
};
/** Each by its own name. */
const kindsOf = (facts: Facts, words: Readonly<Record<string, string>>, by: string): string =>
  listed(facts, 'kinds', '\n')
    .split('\n')
    .map((one) => words[one] ?? one)
    .join(by);

/** What is told when a case is to become a small claim. */
export const smallClaimsTellsZh: NonNullable<CommandText['tells']> = {
  'small-claims': () => ({
    label: '选小额诉讼程序的，一审终审',
    value:
      '判决以后当事人不能上诉。人身关系、财产确权、涉外，需要评估、鉴定，一方下落不明，提出反诉的案件不适用（民事诉讼法第一百六十六条）；当事人可以提出异议',
  }),
  excluded: (facts) => ({
    label: '小额诉讼程序可能不适用',
    value: kindsOf(facts, kindsZh, '；'),
  }),
  'no-wage': () => ({
    label: '小额诉讼的限额没有核对',
    value:
      '本院还没有登记本省上年度就业人员年平均工资，系统核对不了标的额是不是在它的百分之五十以下。请自行核对，写进理由；院长、管理员可以在法院设置里登记',
  }),
};
export const smallClaimsTellsEn: NonNullable<CommandText['tells']> = {
  'small-claims': () => ({
    label: 'A small claim ends at first instance',
    value:
      'The parties cannot appeal the judgment. Status, title, foreign-related cases, those needing appraisal, a missing party or a counterclaim are not small claims (Civil Procedure Law, article 166); the parties may object',
  }),
  excluded: (facts) => ({
    label: 'Small claims may be excluded',
    value: kindsOf(facts, kindsEn, '; '),
  }),
  'no-wage': () => ({
    label: 'The ceiling of small claims was not checked',
    value:
      'This court has not entered last year’s average wage in the province, so that nothing here can compare the claim with half of it. Check it yourself and say so in the reasons; the president or the administrator enters it in the settings',
  }),
};
