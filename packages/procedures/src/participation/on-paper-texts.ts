import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { alsoOnPaper } from '../shared/on-paper-texts.ts';

const whose = (label: string) => (facts: Facts) => ({
  label,
  value: `${said(facts, 'agent')} — ${said(facts, 'principal')}`,
});

export const onPaperZh = (texts: TextCatalogue): TextCatalogue =>
  alsoOnPaper('zh-CN', texts, {
    'authority.record-ending': {
      of: 'authority.end',
      title: '登记委托终止的书面材料',
      after:
        '当事人解除、代理人辞去的，代理人去世、不能再代理而有证明的，都在这里登记。登记以后，代理人不再代当事人办事，也不再看得到案件；以前办的事仍然有效。各方在卷宗里看得到。',
      tells: { whose: whose('代理人和被代理人') },
    },
    'authority.record-change': {
      of: 'authority.change',
      title: '登记书面的委托权限、期限变更',
      after:
        '从登记起，以后的事按新的权限办；以前在权限以内办的事仍然有效。法院会告诉代理人和各方。',
      tells: { whose: whose('代理人和被代理人') },
    },
  });

export const onPaperEn = (texts: TextCatalogue): TextCatalogue =>
  alsoOnPaper('en', texts, {
    'authority.record-ending': {
      of: 'authority.end',
      title: 'Enter on paper that an authority ended',
      after:
        'It is entered here that the party ended it or the agent laid it down, and, with what proves it, that the agent has died or can act no more. From then on the agent neither acts for the party nor reads the case; what was done before remains valid. All parties see it in the docket.',
      tells: { whose: whose('Agent and party') },
    },
    'authority.record-change': {
      of: 'authority.change',
      title: 'Enter on paper that an authority changed',
      after:
        'From then on it holds for what is still to be done; what the agent did within the authority before stays valid. The court tells the agent and all parties.',
      tells: { whose: whose('Agent and party') },
    },
  });
