import type { CommandText, Facts } from '../framework/index.ts';
import { dayEn, dayZh, said } from '../framework/index.ts';

/* What a judge reads who answers what somebody handed in unasked, or when the suit was over. */

type Tells = NonNullable<CommandText['tells']>;

const whatZh: Readonly<Record<string, string>> = {
  evidence: '证据',
  application: '关于证据的申请',
  time: '延长举证期限的申请',
  procedure: '对适用程序的异议',
  jurisdiction: '管辖权异议',
  defence: '答辩状',
};
const whatEn: Readonly<Record<string, string>> = {
  evidence: 'evidence',
  application: 'an application about evidence',
  time: 'a request for more time for evidence',
  procedure: 'an objection to the procedure',
  jurisdiction: 'an objection to jurisdiction',
  defence: 'an answer to the complaint',
};
const what = (names: Readonly<Record<string, string>>, facts: Facts): string =>
  names[said(facts, 'what')] ?? '';

export const paperTellsZh: Tells = {
  papers: (facts) => ({
    label: `${said(facts, 'name')}${dayZh(facts, 'at')}交来`,
    value: said(facts, 'note'),
  }),
  'after-the-judgment': (facts) => ({
    label: `本案裁判或者终结以后，${said(facts, 'name')}${dayZh(facts, 'at')}交来${what(whatZh, facts)}`,
    value: `${said(facts, 'note')}\n不能再在本案里另作决定。请答复怎样处理，例如随上诉材料移送、告知申请再审，或者只附卷。`,
  }),
  paper: (facts) => ({ label: '交来的材料', value: said(facts, 'name') }),
};

export const paperTellsEn: Tells = {
  papers: (facts) => ({
    label: `From ${said(facts, 'name')}, ${dayEn(facts, 'at')}`,
    value: said(facts, 'note'),
  }),
  'after-the-judgment': (facts) => ({
    label: `After it was judged or had ended: ${what(whatEn, facts)} from ${said(facts, 'name')}, ${dayEn(facts, 'at')}`,
    value: `${said(facts, 'note')}\nNothing is decided on it in this suit any more. Say what becomes of it: that it goes up with the appeal, that a retrial can be applied for, or that it stays in the file.`,
  }),
  paper: (facts) => ({ label: 'Handed in with it', value: said(facts, 'name') }),
};
