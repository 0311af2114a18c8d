import type { CommandText } from '../framework/index.ts';
import { said } from '../framework/index.ts';

/* What a judge reads who is to rule on a proposal not to accept. */

type Tells = NonNullable<CommandText['tells']>;

export const proposalTellsZh: Tells = {
  proposed: (facts) => ({ label: '提请的理由', value: said(facts, 'reasons') }),
  insisted: (facts) => ({ label: '提交的人为什么坚持', value: said(facts, 'note') }),
};

export const proposalTellsEn: Tells = {
  proposed: (facts) => ({ label: 'Why it is proposed', value: said(facts, 'reasons') }),
  insisted: (facts) => ({ label: 'Why whoever filed stands by it', value: said(facts, 'note') }),
};
