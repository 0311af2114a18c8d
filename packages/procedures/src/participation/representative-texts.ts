import type { CommandText, EntryText, Facts, RefusalText } from '../framework/index.ts';
import { said } from '../framework/index.ts';

/** A change of whoever represents an organisation by its statute (CPLI-51), in both languages. */
export const nameRepresentativeZh: CommandText = {
  title: '法定代表人、负责人变更',
  lead: '单位的法定代表人、负责人换了人的，写明新的是谁，交身份证明书。案件不受影响，由新的法定代表人接着办；以前办的事仍然有效。',
  action: '提交',
  after:
    '新的法定代表人先在自己的账号里答复，书记员再核对证明，核对以后生效。从那时起，新的法定代表人在自己的账号里办本案，原来的不能再办。单位委托的代理人不变，要换的，由新的法定代表人解除。',
  tells: {
    now: (facts) => ({
      label: '现在的法定代表人、负责人',
      value: `${said(facts, 'name')}：${said(facts, 'representative') === '' ? '还没有写明' : said(facts, 'representative')}`,
    }),
  },
  pages: {
    who: {
      title: '新的法定代表人、负责人是谁？',
      lead: '本人先注册、核对身份；姓名和手机号与注册的一致。还没有账号的，先注册，窗口可以帮助。原来的法定代表人不配合的，由新的带身份证明书到窗口办。',
    },
    papers: { title: '交身份证明书' },
  },
  fields: {
    name: { label: '姓名' },
    mobile: { label: '注册的手机号' },
    attachments: {
      label: '证明材料',
      hint: '新的法定代表人身份证明书；已经办理变更登记的，附登记机关的通知或者新营业执照',
    },
    agreed: { label: '我确认，写的属实' },
  },
};

export const nameRepresentativeEn: CommandText = {
  title: 'The legal representative has changed',
  lead: 'If somebody else now represents the organisation, say who and hand in the certificate. The case goes on with the new representative; what was done before stands.',
  action: 'Hand in',
  after:
    'The new representative first answers from their own account; then the clerk checks the certificate, and it takes effect. From then on the new representative acts in this case from their own account, and the former no longer does. Agents of the organisation stay; the new representative can end their authority.',
  tells: {
    now: (facts) => ({
      label: 'Represented now by',
      value: `${said(facts, 'name')}: ${said(facts, 'representative') === '' ? 'not named yet' : said(facts, 'representative')}`,
    }),
  },
  pages: {
    who: {
      title: 'Who represents the organisation now?',
      lead: 'They register and confirm their identity first; name and mobile number as they registered. Without an account they register first; the counter helps. If the former does not cooperate, the new one brings the certificate to the counter.',
    },
    papers: { title: 'Hand in the certificate' },
  },
  fields: {
    name: { label: 'Name' },
    mobile: { label: 'Mobile number of their account' },
    attachments: {
      label: 'Proof',
      hint: 'The certificate of the new legal representative; if the change is registered, the notice of the register or the new licence',
    },
    agreed: { label: 'I confirm that this is true' },
  },
};

type Tell = NonNullable<CommandText['tells']>[string];

/** To whoever is named: what it means to say yes. */
export const representsZh: Tell = (facts) => ({
  label: '请您代表单位',
  value: `${said(facts, 'party')}写明您是它现在的法定代表人、负责人。您接受、书记员核对证明以后，本案由您在自己的账号里办，送达、期限也都到您这里。不是的，请选“不接受委托”`,
});
export const representsEn: Tell = (facts) => ({
  label: 'You are named as representative',
  value: `${said(facts, 'party')} says that you represent it by its statute now. Once you accept and the clerk has checked the certificate, its case runs in your account, with what is served and its time limits. If that is not so, decline`,
});

/** In the docket, until they answer. */
export const representativeAsked = {
  'zh-CN': '写明新的法定代表人、负责人，等候答复',
  en: 'Another representative named, not yet answered',
} as const;

type Refusals = Readonly<Record<string, (facts: Facts) => RefusalText>>;

export const representativeRefusalsZh: Refusals = {
  'participation/no-such-representative': () => ({
    what: '没有找到这个人。',
    why: '新的法定代表人要先有能用的账号，姓名和手机号都和您写的一致。为了保护别人，不说哪一样对不上。',
    mend: '再对一遍姓名、手机号；还没有注册的，请他先注册，窗口可以帮助。',
  }),
  'participation/representative-needs-account': () => ({
    what: '还不能记明：这个人还没有接上账号。',
    why: '新的法定代表人从自己的账号里办本案，账号要和证件一致、已经核对。交来的身份证明书已经收下，不会丢。',
    mend: '请他注册、核对身份，窗口可以帮助；有了账号，再登记一次这份身份证明书，写上证件号码，账号就接上，然后记明。',
  }),
  'participation/representative-already': () => ({
    what: '不用再写这个人。',
    why: '他已经是这个单位在本案的法定代表人，或者已经写明，等他答复、等书记员核对。',
    mend: '要补材料的，由他本人在案件里补交；有疑问请打电话问书记员。',
  }),
};

export const representativeRefusalsEn: Refusals = {
  'participation/no-such-representative': () => ({
    what: 'This person was not found.',
    why: 'The new representative needs an account in use with this name and this mobile number. To protect others it is not said which one differs.',
    mend: 'Check name and number with them; if they have not registered, let them do that first; the counter helps.',
  }),
  'participation/representative-needs-account': () => ({
    what: 'This cannot be recorded yet: the person has no account joined to the case.',
    why: 'The new representative acts from their own account, which has to agree with the identity card and be confirmed. The certificate has been received and is not lost.',
    mend: 'Let them register and confirm their identity; the counter helps. Then enter the certificate once more with the number of the card: the account is joined, and it can be recorded.',
  }),
  'participation/representative-already': () => ({
    what: 'This person need not be named again.',
    why: 'They represent the organisation in this case already, or has been named and has yet to answer, or the certificate is with the clerk.',
    mend: 'What is missing they hand in from the case themselves; ask the clerk by telephone if in doubt.',
  }),
};

/** In the docket: who represents the organisation from now on, and who did until then. */
export const representativeNamedText = (
  lang: 'zh-CN' | 'en',
  body: Readonly<Record<string, unknown>>,
): EntryText => {
  const name = said(body as Facts, 'name');
  const former = said(body as Facts, 'former');
  const instead =
    lang === 'en'
      ? `${name}, in the place of ${former}; what was done before stands`
      : `${former}变更为${name}，以前办的事仍然有效`;
  return {
    title: lang === 'en' ? 'Representative named' : '写明代表人',
    detail: former === '' ? name : instead,
  };
};
