import type { Lang } from '@xiezhi/contract';

type Named<Key extends string> = Readonly<Record<Key, string>>;
type Aspect = 'authenticity' | 'legality' | 'relevance';

export interface ExhibitTexts {
  /** Of what the court had examined of its own motion: whose it is. */
  readonly court: string;
  readonly purpose: string;
  readonly source: string;
  readonly form: string;
  readonly forms: Named<'scan' | 'copy' | 'electronic' | 'object'>;
  readonly group: string;
  readonly gap: string;
  /** Fetched from a connected system: from where, and what its signature says. */
  readonly fetched: string;
  readonly fetchedAt: string;
  readonly keptSince: string;
  readonly signatureLabel: string;
  readonly signature: Named<'holds' | 'fails' | 'none'>;
  readonly simulated: string;
  readonly receivedOn: string;
  readonly keptAt: string;
  readonly lateReasons: string;
  readonly late: string;
  readonly lateDecided: Named<'taken' | 'taken-with-admonition' | 'not-taken'>;
  readonly unshown: string;
  readonly withdrawn: string;
  readonly replacedBy: (number: string) => string;
  readonly demanded: string;
  readonly demandBy: (day: string, place: string) => string;
  readonly compared: string;
  readonly matches: string;
  readonly differs: string;
  readonly original: string;
  readonly grounds: Named<
    'no-objection' | 'notarised' | 'confirmed-earlier' | 'compared' | 'other-evidence'
  >;
  readonly confidential: Named<'state-secret' | 'trade-secret' | 'privacy'>;
  readonly opinionOf: (name: string) => string;
  readonly saidOn: (day: string) => string;
  readonly aspects: Named<Aspect>;
  readonly views: Named<'agreed' | 'disputed'>;
  readonly holds: string;
  readonly holdsNot: string;
  readonly found: string;
  readonly finding: Named<'admitted' | 'not-admitted'>;
  readonly comma: string;
}

/** What is said of an exhibit on the page of its case. */
export const exhibitTexts: Readonly<Record<Lang, ExhibitTexts>> = {
  'zh-CN': {
    court: '法院',
    purpose: '证明目的',
    source: '来源',
    form: '形式',
    forms: {
      scan: '原件的扫描件或者照片',
      copy: '复印件的扫描件',
      electronic: '电子数据',
      object: '实物的照片',
    },
    group: '组别',
    gap: '取得以后',
    fetched: '法院从对接系统取得',
    fetchedAt: '取得时间',
    keptSince: '系统所说的保存时间',
    signatureLabel: '系统的签名',
    signature: {
      holds: '系统的签名核对一致：文件就是系统交来的那一份；内容是否属实，签名不能说明',
      fails: '系统的签名核对不一致',
      none: '没有可以核对的签名',
    },
    simulated: '演示系统的数据，不能证明任何事实',
    receivedOn: '收到日期',
    keptAt: '原件、原物',
    lateReasons: '逾期理由',
    late: '逾期，待法官决定',
    lateDecided: {
      taken: '逾期理由成立',
      'taken-with-admonition': '逾期，采纳并训诫',
      'not-taken': '逾期，不予采纳',
    },
    unshown: '提交人的权限待核对',
    withdrawn: '已撤回',
    replacedBy: (number) => `已由${number}替换`,
    demanded: '要求提供原件',
    demandBy: (day, place) => `${day}以前，${place}`,
    compared: '与原件核对',
    matches: '一致',
    differs: '不一致',
    original: '视同原件',
    grounds: {
      'no-objection': '对方对与原件一致没有异议',
      notarised: '形成过程经公证',
      'confirmed-earlier': '先前诉讼中已经法院确认',
      compared: '已与原件核对一致',
      'other-evidence': '其他证据证明与原件一致',
    },
    confidential: {
      'state-secret': '不公开出示（国家秘密）',
      'trade-secret': '不公开出示（商业秘密）',
      privacy: '不公开出示（个人隐私）',
    },
    opinionOf: (name) => `${name}的意见`,
    saidOn: (day) => `提出于${day}`,
    aspects: { authenticity: '真实性', legality: '合法性', relevance: '关联性' },
    views: { agreed: '认可', disputed: '不认可' },
    holds: '成立',
    holdsNot: '不成立',
    found: '法院认定',
    finding: { admitted: '采信', 'not-admitted': '不予采信' },
    comma: '，',
  },
  en: {
    court: 'The court',
    purpose: 'To show',
    source: 'Source',
    form: 'Form',
    forms: {
      scan: 'scan or photograph of an original',
      copy: 'scan of a copy',
      electronic: 'electronic data',
      object: 'photograph of an object',
    },
    group: 'Group',
    gap: 'Since capture',
    fetched: 'Fetched by the court from a connected system',
    fetchedAt: 'When it was fetched',
    keptSince: 'Kept since, by the word of the system',
    signatureLabel: 'Signature of the system',
    signature: {
      holds:
        'The signature of the system holds: the file is what it handed over; whether it is true, no signature says',
      fails: 'The signature of the system does not hold',
      none: 'There is no signature that could be checked',
    },
    simulated: 'Data of a stand-in, which proves nothing',
    receivedOn: 'Received on',
    keptAt: 'Originals',
    lateReasons: 'Why it is late',
    late: 'late; a judge decides',
    lateDecided: {
      taken: 'late for a good reason',
      'taken-with-admonition': 'late; taken, with an admonition',
      'not-taken': 'late; not taken',
    },
    unshown: 'authority to be shown',
    withdrawn: 'withdrawn',
    replacedBy: (number) => `replaced by ${number.charAt(0).toLowerCase()}${number.slice(1)}`,
    demanded: 'original demanded',
    demandBy: (day, place) => `By ${day}, ${place}`,
    compared: 'Compared with the original',
    matches: 'It matches',
    differs: 'It differs',
    original: 'Taken as the original',
    grounds: {
      'no-objection': 'No other party objects to its conformity',
      notarised: 'A notary certified how it was made',
      'confirmed-earlier': 'Confirmed by a court in earlier proceedings',
      compared: 'Compared with the original: it matches',
      'other-evidence': 'Other evidence shows that it agrees with the original',
    },
    confidential: {
      'state-secret': 'not shown in open court (state secrets)',
      'trade-secret': 'not shown in open court (trade secrets)',
      privacy: 'not shown in open court (privacy)',
    },
    opinionOf: (name) => `Opinion of ${name}`,
    saidOn: (day) => `given on ${day}`,
    aspects: { authenticity: 'genuine: ', legality: 'lawful: ', relevance: 'relevant: ' },
    views: { agreed: 'agreed', disputed: 'disputed' },
    holds: 'yes',
    holdsNot: 'no',
    found: 'Found by the court',
    finding: { admitted: 'admitted', 'not-admitted': 'not admitted' },
    comma: ', ',
  },
};
