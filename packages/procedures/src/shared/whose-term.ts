import { isParty } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';

/** The one party whose term this is, as the rest of its name says; none where it is a whole side's, or the court's. */
export const partyOfTerm = ({ participation }: CaseState, term: string): string | undefined =>
  term.split(/[/.]/).find((part) => isParty(participation, part));

/** What the terms of parties are called where the court writes to them; the rest of a term's name says for whom. */
export const partyTermsZh: Readonly<Record<string, string>> = {
  'fees/term': '交费期限',
  'consent/reply': '答复期限',
  'filing/correction': '补正期限',
  'filing/explained': '答复释明的期限',
  'defence/term': '答辩期',
  'judgment/appeal': '上诉期',
  'judgment/appeal-answer': '对上诉的答辩期',
  'judgment/appeal-ruling': '对裁定的上诉期',
  'claims/evidence': '举证期限',
  'claims/answer': '对反诉的答辩期',
  'fees/counterclaim': '反诉交费期限',
  'fees/appeal': '上诉交费期限',
  'evidence/original': '提供原件的期限',
  'chain/proof': '证明上链以前真实性的期限',
  'chain/correction': '更正与存证平台关系的期限',
  'participation/link': '核验身份、关联案件的期限',
  'participation/authority': '代理人的委托期限',
  'exchange/period': '证据交换的期间',
  'performance/instalment': '履行安排中的付款日',
  'announcement/term': '公告期',
};

export const termNameZh = (term: string): string =>
  partyTermsZh[term.split('/').slice(0, 2).join('/')] ?? '一项期限';
