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
      title: '登记书面的解除委托',
      after:
        '登记以后，代理人不再代当事人办事，也不再看得到案件；以前办的事仍然有效。各方在卷宗里看得到。',
      tells: { whose: whose('代理人和被代理人') },
    },
  });

export const onPaperEn = (texts: TextCatalogue): TextCatalogue =>
  alsoOnPaper('en', texts, {
    'authority.record-ending': {
      of: 'authority.end',
      title: 'Enter on paper that an authority ended',
      after:
        'From then on the agent neither acts for the party nor reads the case; what was done before remains valid. All parties see it in the docket.',
      tells: { whose: whose('Agent and party') },
    },
  });
