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

const overZh = (facts: Facts): string =>
  facts['judged'] === true ? '本案宣判以后，' : '本案终结以后，';
const overEn = (facts: Facts): string =>
  facts['judged'] === true ? 'After the judgment' : 'After the suit had ended';
/** What the court had before counts as received then, on whatever day it was entered. */
const beforeZh = (facts: Facts): string =>
  said(facts, 'hereOn') === ''
    ? ''
    : `法院在${dayZh(facts, 'hereOn')}已经收到（或者已经寄出），录入在后；请写明以前没有处理的情况。`;
const beforeEn = (facts: Facts): string =>
  said(facts, 'hereOn') === ''
    ? ''
    : `The court had it, or it was posted, on ${dayEn(facts, 'hereOn')}, and it was entered after; say that it had not been dealt with. `;

export const paperTellsZh: Tells = {
  papers: (facts) => ({
    label: `${said(facts, 'name')}${dayZh(facts, 'at')}交来`,
    value: said(facts, 'note'),
  }),
  'after-the-judgment': (facts) => ({
    label: `${overZh(facts)}${said(facts, 'name')}${dayZh(facts, 'at')}${said(facts, 'hereOn') === '' ? '交来' : '录入'}${what(whatZh, facts)}`,
    value: `${said(facts, 'note')}\n${beforeZh(facts)}请答复怎样处理：${facts['judged'] === true ? '例如随上诉材料移送、告知申请再审，或者只附卷' : '例如转给现在办理的法院，或者只附卷'}。`,
  }),
  paper: (facts) => ({ label: '交来的材料', value: said(facts, 'name') }),
};

export const paperTellsEn: Tells = {
  papers: (facts) => ({
    label: `From ${said(facts, 'name')}, ${dayEn(facts, 'at')}`,
    value: said(facts, 'note'),
  }),
  'after-the-judgment': (facts) => ({
    label: `${overEn(facts)}: ${what(whatEn, facts)} ${said(facts, 'hereOn') === '' ? 'handed in by' : 'entered for'} ${said(facts, 'name')}, ${dayEn(facts, 'at')}`,
    value: `${said(facts, 'note')}\n${beforeEn(facts)}Say what becomes of it: ${facts['judged'] === true ? 'that it goes up with the appeal, that a retrial can be applied for, or that it stays in the file' : 'that it goes to the court that has the matter now, or stays in the file'}.`,
  }),
  paper: (facts) => ({ label: 'Handed in with it', value: said(facts, 'name') }),
};
