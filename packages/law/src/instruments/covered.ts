/**
 * The papers of 2020 that never said when they end, and the rules that have covered their matter since. Our reading of
 * the three texts side by side, not a repeal: the papers stand, and the later rule is the one to cite. Empty: no later
 * rule speaks of it, for the reason in {@link coveredByNothing}.
 */
export const coveredSince: Readonly<Record<string, readonly string[]>> = {
  'N49-0.1.0': ['OLR-39.1.1'],
  'N49-1.1.1': ['OLR-1.1.1'],
  'N49-1.1.2': ['OOR-1.1.0'],
  'N49-1.1.3': ['OOR-30.1.5'],
  'N49-2.1.1': ['OLR-3.1.0'],
  'N49-2.1.2': ['OLR-2.1.2'],
  'N49-2.1.3': ['OLR-4.1.2'],
  'N49-2.1.4': ['OLR-4.1.1'],
  'N49-2.1.5': ['OLR-4.2.3', 'OLR-5.1.1'],
  'N49-2.1.6': ['OLR-2.1.2'],
  'N49-2.1.7': ['CPL-153'],
  'N49-3.1.1': ['OLR-4.1.2', 'OOR-5.3.1'],
  'N49-3.1.2': ['OLR-2.1.3b'],
  'N49-3.1.3': ['CPL-16'],
  'N49-3.1.4': [],
  'N49-5.2.0': ['OLR-11.3.0', 'OOR-5.3.5'],
  'N49-6.1.1': ['OLR-8.1.1'],
  'N49-6.1.2': ['OOR-16.2.5'],
  'N49-6.1.3': ['OOR-16.2.4'],
  'N49-7.1.2': ['OOR-20.2.0'],
  'N49-7.1.3': ['OLR-35.3.0'],
  'N49-7.1.4': ['OLR-11.3.0', 'OOR-22.1.0'],
  'N49-8.1.1': ['OLR-21.1.0'],
  'N49-8.1.2': ['OLR-3.1.1'],
  'N49-8.2.1': ['OLR-22.1.1', 'OLR-22.1.2'],
  'N49-8.3.1': ['OLR-24.1.1', 'OLR-24.1.2'],
  'N49-8.3.2': ['OLR-25.1.0'],
  'N49-8.4.2': ['OLR-25.2.3'],
  'N49-8.5.1': ['OOR-6.2.5'],
  'N49-8.5.2': ['OLR-34.1.2'],
  'N49-8.5.3': ['OOR-25.1.3'],
  'N49-9.1.1': ['OOR-20.3.0', 'OOR-30.1.5'],
  'N49-9.1.2': ['OOR-35.2.3'],
  'N49-10.1.0': ['OLR-29.1.0'],
  'N49-10.2.2': ['OLR-29.1.0', 'OLR-31.1.0'],
  'N49-11.1.1': ['OOR-2.1.1'],
  'N49-11.1.2': ['OOR-5.3.0', 'OOR-29.1.0'],
  'N49-12.1.0': ['OOR-2.1.4'],
  'N49-13.1.1': [],
  'N49-13.1.2': [],
  'N49-14.1.1': ['OOR-5.4.0', 'OOR-42.1.0'],
  'N49-14.1.2': ['OOR-5.1.0'],
  'N49-14.1.3': ['OOR-44.1.2'],
  'N49-15.1.1': ['OOR-6.3.3'],
  'N49-15.1.2': ['OOR-37.1.3'],
  'SH-1.1.0': ['OOR-44.1.1'],
  'SH-1.2.1': ['OOR-5.4.0'],
  'SH-1.2.2': ['OOR-5.3.0'],
  'SH-1.2.3': ['OLR-1.2.0'],
  'SH-1.3.0': ['OOR-42.1.0'],
  'SH-1.4.0': ['OOR-44.1.1'],
  'SH-2.1.1': ['OOR-29.1.0'],
  'SH-2.1.2': ['OOR-29.1.0'],
  'SH-2.2.0': [],
  'SH-3.1.1': ['OLR-8.1.1', 'OOR-16.1.0'],
  'SH-4.1.2': ['OLR-9.1.0', 'OOR-17.2.0'],
  'SH-5.1.1': ['OLR-21.1.0'],
  'SH-5.2.0': ['OOR-44.1.2'],
  'SH-6.2.0': ['OOR-27.4.0'],
  'SH-7.1.1': ['OLR-29.1.0'],
  'SH-7.1.2': ['OLR-31.3.2', 'OLR-32.1.0'],
  'SH-8.2.0': ['OOR-24.2.0'],
  'SH-9.1.1': ['OOR-18.2.0'],
  'SH-9.1.2': ['OOR-18.1.0'],
  'SH-9.1.3': [],
  'SH-9.1.4': ['OOR-18.2.0'],
  'SH-10.1.0': ['OOR-44.1.2'],
  'SH-10.2.0': ['OOR-44.1.1'],
  'SH-10.3.0': ['OLR-2.1.2'],
  'GD-0.1.0': ['OOR-44.1.2'],
  'GD-0.2.0': ['OLR-39.1.1'],
  'GD-1.1.1': ['OOR-44.1.1'],
  'GD-1.1.2': ['OOR-44.1.1'],
  'GD-1.1.3': ['OLR-4.1.2'],
  'GD-2.1.1': ['OOR-17.1.0'],
  'GD-2.1.2': ['OOR-17.2.0'],
  'GD-2.1.3': ['OLR-9.1.2a', 'OLR-9.1.3'],
  'GD-2.1.4': ['OLR-2.1.2'],
  'GD-3.1.1': ['OLR-7.1.2'],
  'GD-3.1.2': ['OLR-11.2.1'],
  'GD-4.1.1': ['OOR-16.1.0'],
  'GD-4.1.2': ['OOR-16.2.2'],
  'GD-4.1.3': ['OOR-16.2.4'],
  'GD-4.1.4': ['OLR-8.1.1'],
  'GD-5.1.1': ['OOR-24.1.0'],
  'GD-5.1.2': ['OOR-24.2.0'],
  'GD-5.1.3': ['OOR-24.2.0'],
  'GD-6.1.2': ['OLR-25.1.0'],
  'GD-6.1.3': [],
  'GD-7.1.1': ['OLR-36.1.0', 'OOR-31.1.3'],
  'GD-7.1.2': [],
  'GD-8.1.1': ['OLR-29.1.0'],
  'GD-8.1.2': ['OLR-29.1.0', 'OOR-5.2.6'],
  'GD-9.1.1': ['OOR-29.1.0'],
  'GD-9.1.2': ['OOR-29.1.0'],
  'GD-10.1.1': ['OOR-44.1.1'],
  'GD-10.1.2': ['OOR-44.1.2'],
  'GD-10.1.3': ['OOR-44.1.2'],
};

interface Said {
  readonly zh: string;
  readonly en: string;
}

const ofNoCourt: Said = {
  zh: '这一条要求的是司法行政机关、律师协会、律师等，不是法院；此后的全国规则只规定法院怎么做。',
  en: 'It asks something of justice bureaus, bar associations or lawyers, which are no courts; the later national rules speak of what courts do.',
};
const ofTheEpidemic: Said = {
  zh: '这一条是疫情期间的工作要求，此后的全国规则没有再规定。',
  en: 'It is an order for the work of courts in the epidemic; no later national rule says it again.',
};

/** Why nothing took over a paper’s rule: whoever looks for its successor is told, and does not look in vain. */
export const coveredByNothing: Readonly<Record<string, Said>> = {
  'N49-3.1.4': {
    zh: '由高级人民法院统一审核本辖区的规程、指南和告知书，此后的全国规则没有再规定；告知义务本身见在线诉讼规则第四条。',
    en: 'That high courts vet the guides and notices of their area is in no later national rule; the duty to inform is that of article 4 of the Online Litigation Rules.',
  },
  'N49-13.1.1': ofTheEpidemic,
  'N49-13.1.2': ofTheEpidemic,
  'SH-2.2.0': ofNoCourt,
  'SH-9.1.3': {
    zh: '财政电子票据由财政部门的制度规定，此后的在线诉讼、在线运行规则只说在线缴费和查询，没有说票据，也没有收录财政部门的文件。',
    en: 'The fiscal ticket belongs to the rules of the finance departments, which are not held here; the later rules of the courts speak of paying and looking up online, and of no ticket.',
  },
  'GD-6.1.3': ofNoCourt,
  'GD-7.1.2': ofNoCourt,
};

/** Days on which an older rule had ended and its successor had not begun, and what held on them. */
export interface Interval {
  readonly id: string;
  /** First and last day between the two. */
  readonly from: string;
  readonly to: string;
  /** What ruled the matter on every one of these days. */
  readonly meanwhile: readonly [string, ...string[]];
  readonly why: Said;
}

/** The only holes between a rule and its successor that are not slips of ours. */
export const intervals: readonly Interval[] = [
  {
    id: 'N49-4.1.2',
    from: '2021-08-01',
    to: '2022-02-28',
    meanwhile: ['OLR-7.1.3', 'OLR-7.2.2', 'OLR-10.1.2'],
    why: {
      zh: '在线诉讼规则自身已规定专用账号、账号行为的归属和关联案件，半年后运行规则才把三者写在一处。',
      en: 'The Online Litigation Rules had account, attribution and linking to the case in articles of their own; the Operation Rules put the three together half a year later.',
    },
  },
  {
    id: 'SH-6.1.0',
    from: '2021-08-01',
    to: '2022-02-28',
    meanwhile: ['OLR-9.3.0', 'OLR-11.1.0'],
    why: {
      zh: '在线诉讼规则已允许各类申请在线提交；把当事人也写明为保全申请人的全国规则自2022年3月1日起施行。',
      en: 'Applications of every kind could be made online under the Online Litigation Rules; the national rule that names parties as applicants for preservation began on 1 March 2022.',
    },
  },
  {
    id: 'SH-8.1.0',
    from: '2021-08-01',
    to: '2022-02-28',
    meanwhile: ['OLR-10.1.3'],
    why: {
      zh: '同意在线诉讼者已可通过平台了解案件信息、接收材料；专门的网上阅卷规定自2022年3月1日起施行。',
      en: 'Whoever had agreed could already learn of the case and receive papers on the platform; the rule on reading files online began on 1 March 2022.',
    },
  },
];
