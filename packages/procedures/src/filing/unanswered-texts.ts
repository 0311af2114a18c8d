import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayEn, dayZh, lastDayEn, lastDayZh, said } from '../framework/index.ts';

/** Until when the court waits for an answer to its explanation. */
export const untilTell = {
  zh: (facts: Facts) => ({
    label: '法院等到哪天',
    value: `${lastDayZh(facts)}。过了这一天没有答复的，由法官决定退回还是再等；决定以前，您的答复照收`,
  }),
  en: (facts: Facts) => ({
    label: 'The court waits until',
    value: `${lastDayEn(facts)}. If nobody has answered by then, a judge decides whether the papers go back or the court waits on; until that decision your answer is received`,
  }),
};

export const unansweredZh: TextCatalogue['commands'] = {
  'filing.keep-waiting': {
    title: '释明以后没有人答复：再等',
    lead: '法院等答复的日子已经过了，原告没有补充、撤回，也没有坚持起诉。您认为应当再等的，写明等到哪天、为什么。',
    action: '再等',
    after: '原告看得到等到哪天和理由。到那天还没有答复的，您会再次收到待办。',
    tells: {
      explained: (facts) => ({ label: '释明的内容', value: said(facts, 'reason') }),
      waited: (facts) => ({ label: '等到', value: dayZh(facts, 'on') }),
    },
    pages: { wait: { title: '等到哪天，为什么？' } },
    fields: {
      until: { label: '等到哪天' },
      reasons: { label: '理由', hint: '原告看得到' },
    },
  },
  'filing.return-unanswered': {
    title: '释明以后没有人答复：退回材料',
    lead: '法院等答复的日子已经过了，原告没有补充、撤回，也没有坚持起诉。法律没有写这时必须怎样办；退回还是再等，由您决定，写明理由。',
    action: '退回',
    after: '退回不是驳回：原告随时可以再交材料；坚持起诉的，由法官裁定。',
    tells: {
      explained: (facts) => ({ label: '释明的内容', value: said(facts, 'reason') }),
      waited: (facts) => ({ label: '等到', value: dayZh(facts, 'on') }),
    },
    pages: { reason: { title: '为什么退回？', lead: '写给原告看' } },
    fields: { reason: { label: '理由' } },
  },
};

export const unansweredEn: TextCatalogue['commands'] = {
  'filing.keep-waiting': {
    title: 'Nobody answered the explanation: wait on',
    lead: 'The day until which the court waited has passed; the plaintiff has added nothing, not withdrawn and not insisted. If you find that the court should wait on, say until when, and why.',
    action: 'Wait on',
    after:
      'The plaintiff reads the day and the reasons. If nobody has answered by then, you get the task again.',
    tells: {
      explained: (facts) => ({ label: 'What was explained', value: said(facts, 'reason') }),
      waited: (facts) => ({ label: 'Waited until', value: dayEn(facts, 'on') }),
    },
    pages: { wait: { title: 'Until when, and why?' } },
    fields: {
      until: { label: 'Until' },
      reasons: { label: 'Reasons', hint: 'The plaintiff reads them' },
    },
  },
  'filing.return-unanswered': {
    title: 'Nobody answered the explanation: return the papers',
    lead: 'The day until which the court waited has passed; the plaintiff has added nothing, not withdrawn and not insisted. The law does not say what must follow: whether the papers go back or the court waits on is yours to decide, with reasons.',
    action: 'Return',
    after:
      'This is not a dismissal: the plaintiff may hand in more at any time, or insist on the suit, and a judge rules.',
    tells: {
      explained: (facts) => ({ label: 'What was explained', value: said(facts, 'reason') }),
      waited: (facts) => ({ label: 'Waited until', value: dayEn(facts, 'on') }),
    },
    pages: {
      reason: { title: 'Why do they go back?', lead: 'Write it for the plaintiff to read' },
    },
    fields: { reason: { label: 'Reason' } },
  },
};
