import type { Json } from '@xiezhi/kernel';
import type { CommandText } from '../framework/index.ts';
import { listed, said } from '../framework/index.ts';
import { paperInEnglish } from '../shared/paper-titles.ts';

type Tells = NonNullable<CommandText['tells']>;
type Facts = Readonly<Record<string, Json>>;

const zh = (label: string, why: string) => (facts: Facts) => ({
  label,
  value: `${listed(facts, 'titles', '、')}：${why.replace('{name}', said(facts, 'name'))}`,
});
const en = (label: string, why: string) => (facts: Facts) => ({
  label,
  value: `${(facts['titles'] as readonly string[]).map(paperInEnglish).join(', ')}: ${why.replace('{name}', said(facts, 'name'))}`,
});

/** Which papers this service does not bring, and why. */
export const leftOutZh: Tells = {
  'being-made': zh('文书还在生成', '生成以后才能送达{name}，这次没有列出'),
  'being-announced': zh('正在公告送达', '正在向{name}公告送达，没有预先勾选'),
  'kept-confidential': zh('法官决定保密的证据', '不随文书送达{name}，这次没有列出'),
  'decisions-on-paper': zh(
    '裁判文书没有勾选',
    '{name}没有写明同意以电子方式送达裁判文书。按本院的规定，要纸质送达，或者先请本人补充确认',
  ),
};

export const leftOutEn: Tells = {
  'being-made': en(
    'Papers that are still being made',
    'can be served on {name} once they are made, and are not listed here',
  ),
  'being-announced': en(
    'Being served by announcement',
    'announced to {name} at this time, and not ticked for you',
  ),
  'kept-confidential': en(
    'Exhibits the judge keeps confidential',
    'not served on {name} with the papers, and not listed here',
  ),
  'decisions-on-paper': en(
    'Decisions that are not ticked',
    '{name} has not said that decisions, too, may be served electronically. By this court’s own rule serve them on paper, or ask for that first',
  ),
};
