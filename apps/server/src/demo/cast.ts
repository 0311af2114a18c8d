/** What a demo case is about. Everybody and everything is invented. */
export interface DemoMatter {
  readonly plaintiff: string;
  readonly defendant: {
    readonly kind: 'person' | 'organisation';
    readonly name: string;
    readonly key?: string;
    readonly address: string;
  };
  readonly cause: string;
  readonly claim: string;
  readonly yuan: string;
  readonly grounds: string;
  readonly paper: string;
}

const firm = (name: string, key?: string) => ({
  kind: 'organisation' as const,
  name,
  address: `云州市东湖区工业路 ${String(name.length * 3)} 号`,
  ...(key === undefined ? {} : { key }),
});
const person = (name: string, key?: string) => ({
  kind: 'person' as const,
  name,
  address: `云州市东湖区柳荫巷 ${String(name.length * 7)} 号`,
  ...(key === undefined ? {} : { key }),
});

/** Of an invented province: by it the demo's court measures its small claims. */
export const averageWage = '96000';

/** Codes are those of the 2026 table of civil causes. */
const causes = {
  loan: '民间借贷纠纷',
  sale: '买卖合同纠纷',
  work: '承揽合同纠纷',
  rent: '房屋租赁合同纠纷',
  property: '物业服务合同纠纷',
  decoration: '装饰装修合同纠纷',
  carriage: '公路货物运输合同纠纷',
  product: '产品责任纠纷',
} as const;

const matter = (
  plaintiff: string,
  defendant: DemoMatter['defendant'],
  cause: keyof typeof causes,
  yuan: string,
  claim: string,
  grounds: string,
  paper: string,
): DemoMatter => ({ plaintiff, defendant, cause: causes[cause], claim, yuan, grounds, paper });

export const matters: readonly DemoMatter[] = [
  matter(
    'shen',
    firm('云州木禾家居有限公司', 'bai'),
    'work',
    '60480',
    '退还定作款',
    '订了一套柜子，付了全款，约定三十日交货，到期没有交货，催了几次没有结果。',
    '定作合同',
  ),
  matter(
    'he-lan',
    person('钱守拙', 'qian'),
    'loan',
    '48000',
    '归还借款',
    '两年前借款，写有借条，到期没有归还。',
    '借条',
  ),
  matter(
    'yu',
    firm('南屏物业服务有限公司'),
    'property',
    '23860',
    '返还多收的物业费',
    '物业公司没有按合同清洁和维修，多收了两年费用。',
    '物业合同',
  ),
  matter(
    'han',
    person('卫澜'),
    'rent',
    '36000',
    '退还押金和剩余租金',
    '房东提前收回房屋，押金和租金没有退。',
    '租房合同',
  ),
  matter(
    'su',
    firm('白石装饰工程有限公司'),
    'decoration',
    '67500',
    '返还装修款并赔偿',
    '装修中途停工，工人撤走，已付的款没有退。',
    '装修合同',
  ),
  matter(
    'zhu',
    person('季明远'),
    'sale',
    '158300',
    '支付货款',
    '供了三批种子，对方收货后没有付清货款。',
    '送货单',
  ),
  matter(
    'cheng',
    firm('北渚建材有限公司'),
    'sale',
    '412000',
    '支付货款和利息',
    '供应建材，对方签收后一直拖欠货款。',
    '对账单',
  ),
  matter(
    'bai-lu',
    firm('临川食品有限公司'),
    'product',
    '12600',
    '赔偿损失',
    '买的食品变质，吃后住院两天。',
    '购物小票',
  ),
  matter(
    'luo',
    firm('云帆运输有限公司'),
    'carriage',
    '89200',
    '赔偿货物损失',
    '托运的机器在途中摔坏，对方只肯赔运费。',
    '运单',
  ),
  matter(
    'shen',
    person('顾望川'),
    'loan',
    '20000',
    '归还借款',
    '对方借款装修，约定年底归还，到期没有还。',
    '转账记录',
  ),
];

/** People who only file: no card of their own. Name, birth and sequence of an invented id number, mobile. */
export const extras: readonly (readonly [
  key: string,
  name: string,
  birth: string,
  mobile: string,
])[] = [
  ['he-lan', '贺兰秋', '198103150028', '13700000001'],
  ['yu', '余青禾', '199108210043', '13700000002'],
  ['han', '韩照野', '197612020017', '13700000003'],
  ['su', '苏若木', '199405060026', '13700000004'],
  ['zhu', '祝星河', '198509190035', '13700000005'],
  ['cheng', '程砚田', '196911110059', '13700000006'],
  ['bai-lu', '白露', '200001230064', '13700000007'],
  ['luo', '洛长安', '198802280031', '13700000008'],
];

/** Who hears the case, in which procedure and about what, where the turn of the list does not say it. */
export interface Plot {
  readonly until: Until;
  /** Days ago that it was filed. */
  readonly daysAgo: number;
  readonly matter?: number;
  readonly procedure?: 'summary' | 'ordinary' | 'small-claims';
}

const plot = (until: Until, daysAgo: number): Plot => ({ until, daysAgo });

/** How far each case has come. */
export const plots: readonly Plot[] = [
  plot('filed', 1),
  plot('filed', 3),
  plot('filed', 6),
  plot('correction', 4),
  plot('correction', 40),
  plot('explained', 5),
  plot('insisted', 9),
  plot('proposed', 8),
  plot('returned', 60),
  plot('refused', 75),
  plot('withdrawn', 20),
  plot('registered', 5),
  plot('relief', 8),
  plot('unpaid', 24),
  plot('paid', 9),
  plot('asked', 13),
  plot('served', 16),
  plot('served', 20),
  plot('served', 27),
  plot('answered', 36),
  plot('scheduled', 40),
  plot('scheduled', 44),
  plot('scheduled', 48),
  plot('scheduled', 52),
  plot('held', 30),
  plot('transcript', 70),
  plot('drafted', 84),
  plot('made', 92),
  plot('pronounced', 43),
  plot('closed', 140),
  plot('closed', 175),
  plot('closed', 210),
  plot('closed', 260),
  // Steps that few cases take: among people who have a card, before the judge and the clerk who have one.
  { until: 'announced', daysAgo: 24, matter: 9, procedure: 'ordinary' },
  { until: 'exchanging', daysAgo: 30, matter: 0, procedure: 'summary' },
  { until: 'converting', daysAgo: 34, matter: 0, procedure: 'summary' },
  { until: 'converted', daysAgo: 46, matter: 0, procedure: 'summary' },
  { until: 'mediated', daysAgo: 56, matter: 0, procedure: 'ordinary' },
  { until: 'appraising', daysAgo: 45, matter: 4, procedure: 'ordinary' },
  { until: 'appealed', daysAgo: 62, matter: 0, procedure: 'ordinary' },
];

/** How far a case is told, in the order in which cases come there. */
export const stations = [
  'filed',
  'correction',
  'explained',
  'insisted',
  'proposed',
  'returned',
  'refused',
  'withdrawn',
  'registered',
  'relief',
  'unpaid',
  'paid',
  'asked',
  'announced',
  'served',
  'answered',
  'exchanging',
  'appraising',
  'mediated',
  'scheduled',
  'converting',
  'converted',
  'held',
  'transcript',
  'drafted',
  'made',
  'pronounced',
  'appealed',
  'closed',
] as const;
export type Until = (typeof stations)[number];
