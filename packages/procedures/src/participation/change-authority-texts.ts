import type { CommandText, RefusalText, Facts } from '../framework/index.ts';
import { dayEn, dayZh, said } from '../framework/index.ts';
import { actWords, limitFields, limitOptions, reachInWords, stepWords } from './limits-texts.ts';

/** How far an authority reaches is changed by the party (CPL-63), and what is wrong with limits, in both languages. */
export const changeAuthorityZh: CommandText = {
  title: '变更委托的权限、期限',
  lead: '重新写明这位代理人能办什么、到哪一天为止。民事诉讼法第六十三条规定，权限变更要告知法院，由法院通知对方。',
  action: '变更',
  after:
    '马上生效，以后的事按新的权限办；以前在权限以内办的事仍然有效。法院会告诉代理人和其他当事人。',
  tells: {
    who: (facts) => ({ label: '代理人', value: said(facts, 'name') }),
    ended: (facts) => ({
      label: '委托已经到期',
      value: `${said(facts, 'name')}，${dayZh(facts, 'on')}到期。要他接着代理的，在这里写明新的期限`,
    }),
  },
  pages: {
    reach: { title: '从现在起，代理人能办什么？' },
    sure: { title: '确认变更' },
  },
  fields: {
    authority: { label: '权限' },
    ...limitFields['zh-CN'],
    why: { label: '说明', hint: '可以不写。各方看得到' },
    agreed: { label: '我确认这样委托' },
  },
  options: {
    authority: { general: '一般授权', special: '特别授权' },
    ...limitOptions['zh-CN'],
  },
};

export const changeAuthorityEn: CommandText = {
  title: 'Change how far an authority reaches',
  lead: 'Say anew what this agent may do, and until when. By article 63 of the Civil Procedure Law a change is told to the court, which tells the other party.',
  action: 'Change',
  after:
    'It takes effect at once, for what is still to be done; what the agent did within the authority stays valid. The court tells the agent and the other parties.',
  tells: {
    who: (facts) => ({ label: 'Agent', value: said(facts, 'name') }),
    ended: (facts) => ({
      label: 'The authority is over',
      value: `${said(facts, 'name')}: it ended on ${dayEn(facts, 'on')}. If the agent is to go on, name a new last day here`,
    }),
  },
  pages: {
    reach: { title: 'What may the agent do from now on?' },
    sure: { title: 'Confirm the change' },
  },
  fields: {
    authority: { label: 'Authority' },
    ...limitFields.en,
    why: { label: 'Note', hint: 'May be left empty. All parties read it' },
    agreed: { label: 'I confirm this authority' },
  },
  options: {
    authority: { general: 'General authority', special: 'Special authority' },
    ...limitOptions.en,
  },
};

const named = (
  facts: Facts,
  name: string,
  words: Readonly<Record<string, string>>,
  gap: string,
): string => {
  const found = facts[name];
  return (Array.isArray(found) ? found : []).map((one) => words[String(one)] ?? '').join(gap);
};

type Refusals = Readonly<Record<string, (facts: Facts) => RefusalText>>;

export const limitRefusalsZh: Refusals = {
  'participation/acts-without-special': () => ({
    what: '选了一般授权，又勾了特别授权的事项。',
    why: '承认、放弃、变更请求，和解，反诉，上诉，民事诉讼法第六十二条规定要有特别授权。',
    mend: '要代理人办这些事的，改选特别授权；不要的，把勾去掉。',
  }),
  'participation/act-without-its-step': (facts) => ({
    what: `勾了“${named(facts, 'acts', actWords['zh-CN'], '”“')}”，没有勾“${named(facts, 'steps', stepWords['zh-CN'], '”“')}”。`,
    why: '事项不在代理的环节里，代理人办不了，写了等于没写。',
    mend: '把这个环节也勾上，或者把这项特别授权去掉；环节一项都不勾，就是全部环节。',
  }),
  'participation/last-day-is-past': (facts) => ({
    what: `委托的最后一天（${dayZh(facts, 'on')}）已经过了。`,
    why: '最后一天在今天以前的，代理人一件事也不能办。',
    mend: '填今天或者以后的日子；要到本审结束的，这一项不填。书面委托书已经到期的，请当事人另写一份。',
  }),
  'participation/offer-is-over': (facts) => ({
    what: `这份委托只到${dayZh(facts, 'on')}，现在不能再接受。`,
    why: '委托的期限是当事人自己写的，已经过了。',
    mend: '请当事人重新委托，写明新的期限；不再代理的，选“不接受委托”。',
  }),
};

export const limitRefusalsEn: Refusals = {
  'participation/acts-without-special': () => ({
    what: 'You chose general authority and ticked acts that take special authority.',
    why: 'By article 62 of the Civil Procedure Law an agent admits, waives or changes claims, settles, counterclaims and appeals only with special authority.',
    mend: 'If the agent is to do them, choose special authority; if not, untick them.',
  }),
  'participation/act-without-its-step': (facts) => ({
    what: `You ticked “${named(facts, 'acts', actWords.en, '”, “')}” but not “${named(facts, 'steps', stepWords.en, '”, “')}”.`,
    why: 'An act at a step that is not in the authority cannot be done, so ticking it says nothing.',
    mend: 'Tick the step as well, or untick the act. No step ticked means every step.',
  }),
  'participation/last-day-is-past': (facts) => ({
    what: `The last day (${dayEn(facts, 'on')}) is over.`,
    why: 'With a last day before today the agent could do nothing at all.',
    mend: 'Give today or a later day, or leave it empty for until this instance ends. If a power of attorney on paper is over, ask the party for another.',
  }),
  'participation/offer-is-over': (facts) => ({
    what: `This authority was offered until ${dayEn(facts, 'on')} and cannot be accepted now.`,
    why: 'The party set the last day itself, and it is over.',
    mend: 'Ask the party to appoint you anew with another day; if you will not act, choose “Decline appointment as agent”.',
  }),
};

/** What a change says in the docket. */
export const changedZh = (body: Facts) => ({
  title: '变更委托的权限、期限',
  detail: [reachOf(body, 'zh-CN'), said(body, 'why')].filter((one) => one !== '').join('。'),
});
export const changedEn = (body: Facts) => ({
  title: 'Authority of an agent changed',
  detail: [reachOf(body, 'en'), said(body, 'why')].filter((one) => one !== '').join('. '),
});

/** How far it reaches, of an entry that holds it. */
export const reachOf = (body: Facts, lang: 'zh-CN' | 'en'): string => {
  const extent = (body['extent'] ?? {}) as Facts;
  return reachInWords({ ...extent, authority: body['authority'] }, lang);
};
