import type { CaseState, Participant } from '@xiezhi/record';
import { active, isAssistant, isPending, reachesStep } from '@xiezhi/record';
import type { CommandText, Facts, Told } from '../framework/index.ts';
import { said } from '../framework/index.ts';

/*
 * Whoever brings something by hand to a party without an account is told who else may take it: an agent whose authority the court has
 * seen, and who has no account either. One who may not receive papers (CPL-62) is not named.
 */

export const toldOfAgents = (
  { participation }: CaseState,
  { id }: Pick<Participant, 'id'>,
): readonly Told[] =>
  active(participation)
    .filter(
      (one) =>
        one.principal === id &&
        one.person === null &&
        !isPending(one) &&
        !isAssistant(one) &&
        reachesStep(one, 'service'),
    )
    .map(({ name, address, mobile }) => ({
      code: 'agent-on-paper',
      facts: { name, address: address ?? '', mobile: mobile ?? '' },
    }));

type Tells = NonNullable<CommandText['tells']>;

const reach = (facts: Facts, address: string, mobile: string): readonly string[] =>
  [
    [address, said(facts, 'address')],
    [mobile, said(facts, 'mobile')],
  ].flatMap(([what, value]) => (value === '' ? [] : [`${what ?? ''}${value ?? ''}`]));

export const agentsOnPaperZh: Tells = {
  'agent-on-paper': (facts) => ({
    label: '也可以送交代理人签收',
    value: [said(facts, 'name'), ...reach(facts, '地址：', '电话：')].join('\n'),
  }),
};
export const agentsOnPaperEn: Tells = {
  'agent-on-paper': (facts) => ({
    label: 'The agent may sign for it as well',
    value: [said(facts, 'name'), ...reach(facts, 'Address: ', 'Telephone: ')].join('\n'),
  }),
};
