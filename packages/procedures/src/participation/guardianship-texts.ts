import type { CommandText } from '../framework/index.ts';
import { said } from '../framework/index.ts';

/** The end of a guardianship (监护关系终止、变更) as the court records it, in both languages. */
export const endGuardianshipZh: CommandText = {
  title: '记明法定代理人变更或者终止',
  lead: '法定代理人依照法律代为诉讼，不是委托，不能自己辞去，也不由当事人解除。当事人已经成年、恢复行为能力，或者监护人变更的，看了证明以后在这里记明。',
  action: '记明',
  after:
    '从记明起，这个人不再代为诉讼，也不再看得到案件；以前办的事仍然有效。换了监护人的，新的监护人凭查阅码关联，或者由您登记。',
  pages: { why: { title: '为什么？看到了什么？' } },
  fields: {
    why: { label: '原因' },
    reasons: {
      label: '看了什么证明',
      hint: '例如：户口簿；变更监护人的判决书。各方看得到，不要写号码',
    },
    seen: { label: '我核对过这份证明' },
  },
  options: {
    why: {
      'of-age': '当事人已经成年',
      'capacity-restored': '当事人恢复了行为能力',
      replaced: '换了监护人',
      'guardian-unable': '监护人死亡或者丧失监护能力',
      other: '其他',
    },
  },
  tells: {
    whose: (facts) => ({
      label: '法定代理人和当事人',
      value: `${said(facts, 'agent')} — ${said(facts, 'principal')}`,
    }),
    minor: (facts) => ({
      label: '当事人的年龄',
      value: `${said(facts, 'name')}，按身份证号码${said(facts, 'years')}周岁，未成年；记明以后没有别的法定代理人的，请通知新的监护人参加`,
    }),
    adult: (facts) => ({
      label: '当事人的年龄',
      value: `${said(facts, 'name')}，按身份证号码${said(facts, 'years')}周岁，已经成年`,
    }),
  },
};

export const endGuardianshipEn: CommandText = {
  title: 'Record that a guardianship changed or ended',
  lead: 'A guardian acts by law and not by a mandate: they do not lay it down and no party ends it. When the party has come of age or has capacity again, or somebody else is the guardian, record it here once you have seen the proof.',
  action: 'Record',
  after:
    'From now on this person neither acts for the party nor reads the case; what was done before remains valid. A new guardian links the case with the code, or you enter them.',
  pages: { why: { title: 'Why, and what did you see?' } },
  fields: {
    why: { label: 'Reason' },
    reasons: {
      label: 'What you saw',
      hint: 'For example: the household register; the judgment that changes the guardian. The parties read it, so give no number',
    },
    seen: { label: 'I have checked this proof' },
  },
  options: {
    why: {
      'of-age': 'The party has come of age',
      'capacity-restored': 'The party has capacity again',
      replaced: 'Somebody else is the guardian now',
      'guardian-unable': 'The guardian died or can no longer be one',
      other: 'Another reason',
    },
  },
  tells: {
    whose: (facts) => ({
      label: 'Guardian and party',
      value: `${said(facts, 'agent')} — ${said(facts, 'principal')}`,
    }),
    minor: (facts) => ({
      label: 'Age of the party',
      value: `${said(facts, 'name')} is ${said(facts, 'years')} by the number of the card, a minor; where no other guardian is in the case, have the new one join`,
    }),
    adult: (facts) => ({
      label: 'Age of the party',
      value: `${said(facts, 'name')} is ${said(facts, 'years')} by the number of the card, of age`,
    }),
  },
};
