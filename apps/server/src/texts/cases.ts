// One catalogue of what a case page says of its facts and steps, both languages beside each other.
import type { Lang } from '@xiezhi/contract';
import type { Standing } from '@xiezhi/record';

type ByLang<Value> = Readonly<Record<Lang, Value>>;

/** After whoever is meant, when it is the reader. */
export const youTexts: ByLang<string> = { 'zh-CN': '（您）', en: ' (you)' };

/** Before the names of those who came to a sitting in this way, or did not. */
export const attendanceTexts: ByLang<
  Readonly<Record<'in-person' | 'online' | 'absent' | 'and' | 'then', string>>
> = {
  'zh-CN': { 'in-person': '到庭：', online: '在线：', absent: '未到庭：', and: '、', then: '；' },
  en: { 'in-person': 'In court: ', online: 'Online: ', absent: 'Absent: ', and: ', ', then: '; ' },
};

/** What is said of somebody, after their name: 邵知行（权限待核对）. */
export const bracketed = (lang: Lang, words: string): string =>
  lang === 'en' ? ` (${words})` : `（${words}）`;

/** A paper by its number in the case. */
export const paperNumbers: ByLang<(number: string) => string> = {
  'zh-CN': (number) => `第 ${number} 份文书`,
  en: (number) => `paper ${number}`,
};

/** An entry by its number in the docket. */
export const entryNumbers: ByLang<(seq: number) => string> = {
  'zh-CN': (seq) => `卷宗第 ${String(seq)} 号`,
  en: (seq) => `docket entry ${String(seq)}`,
};

/** What stands under a stage that the case has gone past. */
export const stageNotes: ByLang<{
  readonly open: (names: readonly string[]) => string;
  readonly skipped: string;
}> = {
  'zh-CN': {
    open: (names) =>
      names.length > 3
        ? `起诉状还没有送达${names.slice(0, 3).join('、')}等 ${String(names.length)} 人`
        : `起诉状还没有送达${names.join('、')}`,
    skipped: '没有进行',
  },
  en: {
    open: (names) =>
      names.length > 3
        ? `The complaint has not been served on ${names.slice(0, 3).join(', ')} and ${String(names.length - 3)} more yet`
        : `The complaint has not been served on ${names.join(', ')} yet`,
    skipped: 'Did not take place',
  },
};

export const stageTexts: ByLang<Readonly<Record<string, string>>> = {
  'zh-CN': {
    filing: '立案',
    service: '送达与答辩',
    hearing: '开庭',
    judgment: '裁判',
    'with-others': '承办部门办理',
    closed: '结案',
    'ended-at-filing': '立案阶段结束',
    left: '已退出本案',
  },
  en: {
    filing: 'Filing',
    service: 'Service and defence',
    hearing: 'Hearing',
    judgment: 'Judgment',
    'with-others': 'Dealt with by the division',
    closed: 'Closed',
    'ended-at-filing': 'Ended at filing',
    left: 'No longer in the case',
  },
};

/** Of whoever was let go, behind what they were. */
export const leftTexts: ByLang<string> = { 'zh-CN': '已退出', en: 'no longer in the case' };

/** As what somebody acts for an organisation. */
export const standingTexts: ByLang<Readonly<Record<Standing, string>>> = {
  'zh-CN': {
    'legal-representative': '法定代表人、负责人',
    'authorised-staff': '单位工作人员',
    lawyer: '律师',
    guardian: '法定代理人（监护人）',
    'legal-service-worker': '基层法律服务工作者',
    relative: '近亲属（代理人）',
    recommended: '被推荐的公民（代理人）',
    assistant: '代理人的助理',
    representative: '诉讼代表人',
  },
  en: {
    'legal-representative': 'Legal representative',
    'authorised-staff': 'Member of staff',
    lawyer: 'Lawyer',
    guardian: 'Statutory representative (guardian)',
    'legal-service-worker': 'Legal-service worker',
    relative: 'Close relative, as agent',
    recommended: 'Recommended person, as agent',
    assistant: 'Assistant of an agent',
    representative: 'Representative of many',
  },
};

/** Of a guardian: whose. */
export const actsForTexts: ByLang<(name: string) => string> = {
  'zh-CN': (name) => `代${name}诉讼`,
  en: (name) => `acts for ${name}`,
};

export const audienceTexts: ByLang<Readonly<Record<string, string>>> = {
  'zh-CN': {
    public: '公开',
    parties: '各方可见',
    'side:plaintiff': '原告方与法院',
    'side:defendant': '被告方与法院',
    'side:third-party': '第三人与法院',
    court: '法院内部',
  },
  en: {
    public: 'Public',
    parties: 'All parties',
    'side:plaintiff': 'Plaintiff’s side and court',
    'side:defendant': 'Defendant’s side and court',
    'side:third-party': 'Third party and court',
    court: 'Court only',
  },
};

/** Who reads what is said to one side of what is no civil suit, whose sides have names of their own. */
export const sideAndCourt: ByLang<(side: string) => string> = {
  'zh-CN': (side) => `${side}与法院`,
  en: (side) => `${side} and court`,
};

export const factTexts: ByLang<{
  place: string;
  dispute: string;
  amount: string;
  claim: string;
  /** What an application asks for. */
  request: string;
  grounds: string;
  code: string;
  lacking: string;
  explained: string;
  fee: string;
  counterclaimFee: (name: string) => string;
  thirdPartyFee: (name: string) => string;
  appealFee: (name: string) => string;
  /** What one party bears by the judgment and did not pay in advance. */
  shareFee: (name: string) => string;
  objectionFee: (name: string) => string;
  shares: string;
  share: (name: string, yuan: string) => string;
  sharesNotYet: string;
  sharesInForce: string;
  /** The court above has decided, and it is not in figures yet. */
  sharesAbove: string;
  forgone: Readonly<Record<'bears' | 'direct', string>>;
  payCode: string;
  payCodeUse: (code: string) => string;
  fees: Readonly<
    Record<
      | 'owed'
      | 'started'
      | 'unclear'
      | 'paid'
      | 'failed'
      | 'none'
      | 'back'
      | 'refunded'
      | 'wentAlong'
      | 'later',
      (yuan: string) => string
    >
  >;
}> = {
  'zh-CN': {
    place: '不动产、港口或者遗产在哪里',
    dispute: '为了什么事（原告的话）',
    amount: '标的额（元）',
    claim: '诉讼请求',
    request: '请求事项',
    grounds: '事实和理由',
    code: '查阅码',
    lacking: '收件时还缺',
    explained: '法院的释明',
    fee: '诉讼费',
    counterclaimFee: (name) => `反诉的诉讼费（${name}）`,
    thirdPartyFee: (name) => `第三人诉讼请求的诉讼费（${name}）`,
    appealFee: (name) => `上诉的诉讼费（${name}）`,
    shareFee: (name) => `应负担的诉讼费（${name}）`,
    objectionFee: (name) => `管辖权异议的诉讼费（${name}）`,
    shares: '诉讼费由谁负担',
    share: (name, yuan) => `${name} ${yuan} 元`,
    sharesNotYet: '裁判文书还没有生效：现在不退，也不用交',
    sharesInForce: '裁判文书已经生效：多交的十五日内退还，少交的请交清',
    sharesAbove: '以上一级法院的裁判为准，数额由法官写明',
    forgone: { bears: '预交的一方自愿负担', direct: '由对方直接付给预交的一方，不经法院' },
    payCode: '付款码（别人代交用）',
    payCodeUse: (code) => `${code}　在本院网站“代交诉讼费”（/pay）输入，不用账号`,
    fees: {
      owed: (yuan) => `应交 ${yuan} 元`,
      started: (yuan) => `已提交付款 ${yuan} 元，等收银台答复`,
      unclear: (yuan) => `${yuan} 元付了没有还不清楚，法院正在查；请不要再付一次`,
      paid: (yuan) => `已交 ${yuan} 元`,
      failed: (yuan) => `${yuan} 元没有付成，没有扣钱，可以重新付`,
      none: () => '不用交纳',
      back: (yuan) => `应退 ${yuan} 元`,
      refunded: (yuan) => `已退 ${yuan} 元`,
      wentAlong: (yuan) => `${yuan} 元随分出的请求转入另案`,
      later: (yuan) => `裁判文书生效以后交 ${yuan} 元，现在不用交`,
    },
  },
  en: {
    place: 'Where the land, the port or the estate is',
    dispute: 'What it is about, in the plaintiff’s words',
    amount: 'Amount (yuan)',
    claim: 'Claim',
    request: 'Request',
    grounds: 'Facts and grounds',
    code: 'Access code',
    lacking: 'Missing when received',
    explained: 'The court explained',
    fee: 'Court fee',
    counterclaimFee: (name) => `Fee of the counterclaim (${name})`,
    thirdPartyFee: (name) => `Fee of the third party’s claim (${name})`,
    appealFee: (name) => `Fee of the appeal (${name})`,
    shareFee: (name) => `Share of the costs (${name})`,
    objectionFee: (name) => `Fee of the objection to jurisdiction (${name})`,
    shares: 'Who bears the costs',
    share: (name, yuan) => `${name}: ${yuan} yuan`,
    sharesNotYet: 'It has no effect yet: nothing goes back and nothing is to be paid now',
    sharesInForce:
      'It has effect: what was paid too much goes back within fifteen days, what is missing is to be paid',
    sharesAbove: 'As the court above has decided; a judge puts it into figures',
    forgone: {
      bears: 'Whoever paid in advance bears them',
      direct: 'The other side pays whoever paid in advance, and not the court',
    },
    payCode: 'Payment code (for others to pay)',
    payCodeUse: (code) =>
      `${code} – enter it under “Pay a court fee for someone else” (/pay) on this site; no account needed`,
    fees: {
      owed: (yuan) => `${yuan} yuan to pay`,
      started: (yuan) => `${yuan} yuan: payment submitted, waiting for the cashier`,
      unclear: (yuan) =>
        `It is not clear yet whether ${yuan} yuan has arrived; the court is checking. Do not pay again`,
      paid: (yuan) => `${yuan} yuan paid`,
      failed: (yuan) =>
        `${yuan} yuan: the payment did not succeed. No money was taken; you can pay again`,
      none: () => 'Nothing to pay',
      back: (yuan) => `${yuan} yuan to go back`,
      refunded: (yuan) => `${yuan} yuan went back`,
      wentAlong: (yuan) => `${yuan} yuan went on with the separated claims`,
      later: (yuan) => `${yuan} yuan to pay once the judgment has effect; nothing now`,
    },
  },
};

export const stepTexts: ByLang<Readonly<Record<string, string>>> = {
  'zh-CN': {
    filing: '立案',
    service: '送达',
    mediation: '调解',
    exchange: '证据交换',
    hearing: '开庭',
    pronouncement: '宣判',
    inquiry: '询问',
  },
  en: {
    filing: 'Filing',
    service: 'Service',
    mediation: 'Mediation',
    exchange: 'Exchange of evidence',
    hearing: 'Hearing',
    pronouncement: 'Pronouncement',
    inquiry: 'Inquiry',
  },
};

/** Beside whoever was in the case then and is no longer. */
export const hasLeftTexts: ByLang<string> = {
  'zh-CN': '现已不在本案',
  en: 'no longer in the case',
};

/** Beside whoever acts for another: for whom. */
export const agentTexts: ByLang<(principal: string) => string> = {
  'zh-CN': (principal) => `代理${principal}`,
  en: (principal) => `for ${principal}`,
};

/** Beside an act in the docket: whose it is said, or was decided, to be. */
/** Facts that were put to the parties, and what each says of them. */
export const admissionTexts: ByLang<{
  fact: (number: number) => string;
  agreed: string;
  byCourt: string;
  by: (name: string) => string;
  each: (name: string, answer: string) => string;
  between: string;
  answers: Readonly<Record<'admitted' | 'denied' | 'unknown' | 'released' | 'silent', string>>;
}> = {
  'zh-CN': {
    fact: (number) => `请各方确认的事实 ${String(number)}`,
    agreed: '各方都承认，主张的一方不用再举证。',
    byCourt: '法院请各方确认',
    by: (name) => `${name}提出`,
    each: (name, answer) => `${name}${answer}`,
    between: '；',
    answers: {
      admitted: '承认',
      denied: '不承认',
      unknown: '不清楚',
      released: '经准许撤回了承认',
      silent: '还没有回答',
    },
  },
  en: {
    fact: (number) => `Fact ${String(number)} put to the parties`,
    agreed: 'All parties admit it; whoever asserts it need not prove it.',
    byCourt: 'Put by the court',
    by: (name) => `Stated by ${name}`,
    each: (name, answer) => `${name}: ${answer}`,
    between: '; ',
    answers: {
      admitted: 'admitted',
      denied: 'denied',
      unknown: 'not known',
      released: 'allowed to take the admission back',
      silent: 'no answer yet',
    },
  },
};

export const attributionTexts: ByLang<Readonly<Record<'open' | 'theirs' | 'not-theirs', string>>> =
  {
    'zh-CN': {
      open: '账号持有人提出不是本人办的，等法官决定。',
      theirs: '法官决定：是账号持有人的行为。',
      'not-theirs': '法官决定：不是账号持有人的行为。',
    },
    en: {
      open: 'The account holder says it was not them; a judge is to decide.',
      theirs: 'A judge decided: it was the account holder’s act.',
      'not-theirs': 'A judge decided: it was not the account holder’s act.',
    },
  };

export const entryTexts: ByLang<(seq: number) => string> = {
  'zh-CN': (seq) => `第 ${String(seq)} 号`,
  en: (seq) => `entry ${String(seq)}`,
};

/** Beside a paper to choose: it was served before, or is on its way. */
export const choiceTexts: Readonly<
  Record<Lang, Readonly<Record<'served' | 'paid' | 'past' | 'elsewhere' | 'empty', string>>>
> = {
  'zh-CN': {
    served: '已经送达或者正在送达',
    paid: '现在不用按它交费，不必再送',
    past: '这次不用到庭了，不必再送',
    elsewhere: '其他地点',
    empty: '没有写',
  },
  en: {
    served: 'served, or on its way',
    paid: 'asks for nothing any more; need not be served',
    past: 'calls nobody any more; need not be served',
    empty: 'nothing written',
    elsewhere: 'Somewhere else',
  },
};
