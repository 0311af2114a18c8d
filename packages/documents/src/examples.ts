// A table of orders, one for each template; its length is their number.
/**
 * One full order per template, of an invented case at an invented court: 云州市东湖区人民法院, code 演0102, which no
 * table of courts holds. They are the templates' documentation, the tests' input and what the demo court prints.
 * Its length is the number of templates.
 */
import { createHash } from 'node:crypto';
import { courtDay, instant, money } from '@xiezhi/kernel';
import type { DocumentOrder, DocumentOrderOf, Footer } from './order.ts';
import { exampleDecisions } from './examples-decisions.ts';
import type { DataOf, TemplateName } from './templates.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const court = '云州市东湖区人民法院';
const cause = '定作合同纠纷';
const plaintiff = '云州启明木作工坊';
const defendant = '云州木禾家居有限公司';
const bench = { judge: '沈静安', clerk: '何书岚' };
const contact = {
  person: '书记员何书岚',
  phone: '0999-5550102',
  address: '云州市东湖区明理路1号诉讼服务中心',
  hours: '工作日9:00至12:00、13:30至17:00',
};

/** The foot of a paper made after entry `seq` of the example case. */
const footerAt = (seq: number, issuedAt: string, caseNumber: string | null): Footer => ({
  head: hashOf(`example docket head ${String(seq)}`),
  seq,
  leaf: 4711 + seq,
  caseNumber,
  verifyUrl: 'https://court.example/verify',
  issuedAt: instant(issuedAt),
});

const example = <Name extends TemplateName>(
  template: Name,
  seq: number,
  issuedAt: string,
  data: DataOf<Name>,
  caseNumber: string | null = '（2026）演0102民初4187号',
): DocumentOrderOf<Name> => ({
  template,
  version: 1,
  data,
  mark: 'demo',
  footer: footerAt(seq, issuedAt, caseNumber),
});

const confirming = {
  'address-confirmation': example('address-confirmation', 14, '2026-04-22T06:12:10.000Z', {
    court,
    cause,
    party: { role: '被告', name: defendant, representative: '周慕白' },
    address: '云州市东湖区工业路8号',
    phone: '13800000009',
    receiver: '何青（行政主管）',
    electronic: true,
    ways: [
      { way: '诉讼平台专用账号', to: '经实名认证的账号' },
      { way: '电子邮箱', to: 'office@muhe.example.cn' },
    ],
    judgmentsToo: false,
    recorded: { by: '何书岚', basis: '本人明确表示同意', evidence: '电话录音2026-04-22 14:05' },
    confirmedAt: instant('2026-04-22T06:12:08.000Z'),
    contact,
  }),
};

const filing = {
  'filing-receipt': example(
    'filing-receipt',
    1,
    '2026-04-10T13:42:20.000Z',
    {
      court,
      receiptNumber: 'SJ-2026-演0102-009126',
      submitter: `${plaintiff}（起诉人），经办人陆闻舟`,
      matter: `起诉${defendant}，${cause}`,
      receivedAt: instant('2026-04-10T13:42:18.000Z'),
      way: 'online',
      materials: [
        { name: '民事起诉状', form: 'electronic', pages: 5, sha256: hashOf('complaint') },
        { name: '营业执照', form: 'copy', pages: 1, sha256: hashOf('licence') },
        { name: '定作合同及附图', form: 'copy', pages: 12, sha256: hashOf('contract') },
        { name: '送达地址确认书', form: 'electronic', pages: 2, sha256: hashOf('address') },
      ],
      remarks: ['附图第3页不清晰，已经收下，可以在审查期间补交清晰的扫描件。'],
      nextStep:
        '本院从收到材料的次日起七日内审查：符合条件的登记立案；需要补正的一次告知全部内容；不符合条件的作出裁定，裁定可以上诉。',
      decideBy: courtDay('2026-04-17'),
      contact,
    },
    null,
  ),
  complaint: example(
    'complaint',
    2,
    '2026-04-10T13:42:19.000Z',
    {
      court,
      parties: [
        {
          role: '原告',
          name: plaintiff,
          particulars: '统一社会信用代码92330102MA00000A1X',
          lines: [
            '住所地：云州市东湖区木作巷6号',
            '法定代表人（负责人）：陆闻舟',
            '联系电话：13800000001',
          ],
        },
        {
          role: '被告',
          name: defendant,
          particulars: null,
          lines: ['住所地：云州市东湖区枕水街18号'],
        },
      ],
      cause,
      claims: [
        '判令被告支付定作款518720元',
        '判令被告按日万分之三支付自2026年2月1日起至实际付清之日止的违约金',
        '本案诉讼费用由被告负担',
      ],
      grounds:
        '2025年9月18日，原告与被告签订《家具定作合同》，约定原告按图定作酒店家具一批，被告在验收后三十日内付清余款。\n原告于2025年12月30日全部交付，被告当日签署验收单，至今没有支付余款518720元。原告多次催要，被告以经营困难为由拖延。为维护合法权益，依法提起诉讼。',
      materials: [
        { name: '营业执照', sha256: hashOf('licence') },
        { name: '定作合同及附图', sha256: hashOf('contract') },
        { name: '验收单', sha256: hashOf('acceptance') },
      ],
      signers: [plaintiff],
      handedInBy: '陆闻舟',
      receiptNumber: 'SJ-2026-演0102-009126',
      submittedAt: instant('2026-04-10T13:42:18.000Z'),
      counter: null,
      correctedAt: null,
    },
    null,
  ),
  appeal: example(
    'appeal',
    31,
    '2026-07-20T07:31:04.000Z',
    {
      court,
      upperCourt: '云州市中级人民法院',
      judgmentNumber: '（2026）演0102民初4187号',
      ruling: null,
      cause,
      parties: [
        { role: '上诉人（原审被告）', name: defendant },
        { role: '被上诉人（原审原告）', name: plaintiff },
      ],
      claims:
        '一、撤销一审判决第一项，改判上诉人支付定作款418720元。\n二、一、二审案件受理费由被上诉人负担。',
      grounds:
        '一审判决认定全部家具已经验收合格，证据不足。验收单由没有授权的人员签署，其中二十套客房家具至今没有安装。\n上诉人在一审中提出的质量异议，判决没有回应。',
      materials: [{ name: '客房现场照片', sha256: hashOf('photographs') }],
      signers: [defendant],
      handedInBy: '邵知行',
      receiptNumber: '20260720-7K4M-92QH-X3TB',
      submittedAt: instant('2026-07-20T07:31:02.000Z'),
    },
    null,
  ),
  'appeal-answer': example(
    'appeal-answer',
    33,
    '2026-07-28T02:10:05.000Z',
    {
      court,
      upperCourt: '云州市中级人民法院',
      judgmentNumber: '（2026）演0102民初4187号',
      ruling: null,
      cause,
      parties: [
        { role: '上诉人（原审被告）', name: defendant },
        { role: '被上诉人（原审原告）', name: plaintiff },
      ],
      text: '一、验收单由上诉人的项目经理签署，此前五批家具的验收单都由同一人签署，上诉人均已付款。\n二、客房家具已于2025年12月28日全部安装，有安装记录和照片。\n一审判决认定事实清楚，适用法律正确，请求驳回上诉，维持原判。',
      materials: [{ name: '客房家具安装记录', sha256: hashOf('installation') }],
      signers: [plaintiff],
      handedInBy: '陆闻舟',
      receiptNumber: '20260728-5T2N-81KC-W9FD',
      submittedAt: instant('2026-07-28T02:10:03.000Z'),
    },
    null,
  ),
  'correction-notice': example(
    'correction-notice',
    3,
    '2026-04-13T01:20:00.000Z',
    {
      court,
      addressee: plaintiff,
      cause,
      receiptNumber: 'SJ-2026-演0102-009126',
      receivedAt: instant('2026-04-10T13:42:18.000Z'),
      items: [
        {
          material: '授权委托书',
          lacking: '没有写明代理权限',
          remedy: '写明一般代理或者特别授权的具体事项，签名或者盖章后上传',
        },
        {
          material: '定作合同附图第3页',
          lacking: '扫描件模糊，尺寸标注无法辨认',
          remedy: '按不低于300点/英寸重新扫描；或者携带原件到窗口，由工作人员免费扫描',
        },
        {
          material: '被告信息',
          lacking: '没有被告的统一社会信用代码',
          remedy: '在线填写，本院协助核对',
        },
      ],
      days: 7,
      dueOn: courtDay('2026-04-20'),
      submitLink: 'https://court.example/filing/009126',
      contact,
      issuedOn: courtDay('2026-04-13'),
    },
    null,
  ),
  'acceptance-notice': example('acceptance-notice', 7, '2026-04-16T02:00:00.000Z', {
    court,
    addressee: plaintiff,
    cause,
    opponents: [defendant],
    acceptedOn: courtDay('2026-04-16'),
    procedure: 'ordinary',
    fee: 'enclosed',
    stillNeeded: [],
    caseLink: 'https://court.example/case/4187',
    bench,
    contact,
    issuedOn: courtDay('2026-04-16'),
  }),
  'transfer-letter': example('transfer-letter', 44, '2026-05-20T02:00:01.000Z', {
    court,
    to: '云州市西山区人民法院',
    cause,
    parties: [
      { role: '原告', name: plaintiff },
      { role: '被告', name: '云州木禾家居有限公司' },
    ],
    filedOn: courtDay('2026-04-14'),
    papers: 9,
    materials: [{ name: '定作合同.pdf', sha256: '5a'.repeat(32) }],
    paid: money(880_000),
    contact,
    issuedOn: courtDay('2026-05-20'),
  }),
  'fee-notice': example('fee-notice', 8, '2026-04-16T02:00:01.000Z', {
    court,
    payer: plaintiff,
    cause,
    feeType: '案件受理费',
    basisAmount: money(50_000_000),
    reckoning: '按财产案件分段累计，500000×1%＋3800',
    amount: money(880_000),
    days: 7,
    dueOn: courtDay('2026-04-23'),
    orderNumber: 'SF-2026-演0102-004187-01',
    appeal: null,
    payLink: 'https://court.example/pay/SF-2026-0102-004187-01',
    account: {
      holder: '云州市财政局非税收入专户（演示）',
      bank: '云州银行东湖支行（演示）',
      number: '0000 0000 0000 0000',
    },
    contact,
    issuedOn: courtDay('2026-04-16'),
  }),
  'payment-receipt': example('payment-receipt', 10, '2026-04-17T03:05:44.000Z', {
    court,
    receiptNumber: 'JF-2026-演0102-004187-010',
    payer: plaintiff,
    cause,
    feeType: '案件受理费',
    amount: money(880_000),
    paidAt: instant('2026-04-17T03:05:40.000Z'),
    channel: '模拟收银台（演示）',
    orderNumber: 'SF-2026-演0102-004187-01',
    transaction: 'DEMO-20260417-110540-0001',
    ticket: '由财政部门开具，开具后在本案“费用”页下载，一般不超过三个工作日。',
    contact,
  }),
  'fee-ticket': example('fee-ticket', 11, '2026-04-17T03:05:46.000Z', {
    court,
    ticketNumber: '20260417-7K4M-92QH-X3TB',
    payer: '沈静安',
    party: plaintiff,
    cause,
    feeType: '案件受理费',
    amount: money(880_000),
    enteredAt: instant('2026-04-17T03:05:44.000Z'),
    channel: '支付宝',
    transaction: '演示8F21C07B44',
    late: false,
    fiscalNumber: null,
    contact,
  }),
  defence: example('defence', 34, '2026-05-04T06:12:40.000Z', {
    court,
    caseNumber: '（2026）演0102民初4187号',
    parties: [
      { role: '原告', name: plaintiff },
      { role: '被告', name: defendant },
    ],
    cause,
    text: '一、合同约定2025年12月10日交货，原告迟至12月30日交付，被告有权先扣留尾款。\n二、双方没有结算，尾款数额应当扣除逾期交货的损失。',
    materials: [{ name: '往来函件.pdf', sha256: hashOf('example defence material') }],
    signers: [defendant],
    handedInBy: '邵知行',
    receiptNumber: '20260504-3M8K-Q2PB-7XTC',
    submittedAt: instant('2026-05-04T06:12:38.000Z'),
  }),
  'evidence-list': example('evidence-list', 36, '2026-05-06T03:12:40.000Z', {
    court,
    caseNumber: '（2026）演0102民初4187号',
    cause,
    party: { role: '原告', name: plaintiff },
    exhibits: [
      {
        number: 1,
        name: '定作合同及附图',
        source: '双方签订，原告保存原件',
        purpose: '证明双方成立定作合同关系，价款为800000元',
        form: 'scan',
        group: null,
        files: [{ name: '定作合同.pdf', sha256: hashOf('example contract') }],
      },
      {
        number: 2,
        name: '微信聊天记录',
        source: '原告经营者手机',
        purpose: '证明被告收货后没有提出数量异议',
        form: 'electronic',
        group: '交货',
        files: [
          { name: '聊天记录1.png', sha256: hashOf('example chat 1') },
          { name: '聊天记录2.png', sha256: hashOf('example chat 2') },
        ],
      },
    ],
    late: false,
    keptAt: null,
    handedInBy: '许知远',
    way: 'online',
    receivedOn: courtDay('2026-05-06'),
    receiptNumber: '20260506-9Q4D-M1RC-2HTK',
  }),
  counterclaim: example('counterclaim', 18, '2026-05-06T06:12:40.000Z', {
    court,
    caseNumber: '（2026）演0102民初4187号',
    parties: [
      { role: '反诉原告（本诉被告）', name: defendant },
      { role: '反诉被告（本诉原告）', name: plaintiff },
    ],
    cause,
    claims: ['判令反诉被告赔偿逾期交货损失36000元', '反诉费用由反诉被告负担'],
    grounds:
      '合同约定2025年12月10日交货，反诉被告迟至12月30日交付，反诉原告的酒店因此推迟开业二十日。\n推迟开业期间的租金损失有租赁合同和付款凭证为证。',
    materials: [{ name: '酒店租赁合同.pdf', sha256: hashOf('example counterclaim material') }],
    signers: [defendant],
    handedInBy: '邵知行',
    receiptNumber: '20260506-4H7K-Q2MB-9XTC',
    submittedAt: instant('2026-05-06T06:12:38.000Z'),
  }),
} as const;

const notices = {
  'response-notice': example('response-notice', 13, '2026-04-20T02:05:00.000Z', {
    court,
    addressee: defendant,
    plaintiffs: [plaintiff],
    cause,
    filedOn: courtDay('2026-04-16'),
    defenceDays: 15,
    copies: 1,
    enclosures: ['起诉状副本', '举证通知书', '在线诉讼权利义务告知书'],
    online: { link: 'https://court.example/join', answerBy: courtDay('2026-04-27') },
    bench,
    contact,
    issuedOn: courtDay('2026-04-20'),
  }),
  'evidence-notice': example('evidence-notice', 14, '2026-04-20T02:05:30.000Z', {
    court,
    addressee: defendant,
    cause,
    procedure: 'ordinary',
    days: 30,
    dueOn: courtDay('2026-05-20'),
    burden: [
      '原告应当证明定作物已经按约交付、数量和价款。',
      '被告主张定作物不符合约定的，应当证明约定的标准和不符合的事实。',
    ],
    contact,
    issuedOn: courtDay('2026-04-20'),
  }),
  'rights-notice': example('rights-notice', 12, '2026-04-20T02:04:00.000Z', {
    court,
    addressee: defendant,
    cause,
    steps: [
      { step: '调解', form: '与调解员视频或者文字沟通，可以不同时在线' },
      { step: '证据交换、质证', form: '在线查看对方材料，逐件发表意见' },
      { step: '庭审', form: '按传票的时间进入在线法庭，全程视频' },
      { step: '文书送达', form: '送达到专用账号或者确认的电子邮箱' },
    ],
    choiceLink: 'https://court.example/case/4187/choice',
    answerBy: courtDay('2026-04-27'),
    contact,
    issuedOn: courtDay('2026-04-20'),
  }),
  invitation: example('invitation', 11, '2026-04-20T02:03:00.000Z', {
    court,
    addressee: defendant,
    role: '被告',
    cause,
    plaintiffs: [plaintiff],
    steps: ['调解', '证据交换', '庭审', '文书送达'],
    link: 'https://court.example/join',
    accessCode: 'K7PM-3RXD-92',
    answerBy: courtDay('2026-04-27'),
    contact,
    issuedOn: courtDay('2026-04-20'),
  }),
  announcement: example('announcement', 22, '2026-05-06T02:03:00.000Z', {
    court,
    text: [
      `${defendant}：本院受理的原告${plaintiff}与您${cause}一案（案号：（2026）演0102民初4187号），因采用其他方式无法向您送达，依照《中华人民共和国民事诉讼法》第九十五条的规定，现向您公告送达《民事起诉状》、《应诉通知书》、《举证通知书》。请自本公告发出之日起到本院领取，或者在本院网站以您的账号查阅；经过30日，即视为送达。`,
      '您可以在公告期满后十五日内提出答辩状；举证期限以举证通知书为准，自公告期满的次日起算。',
      '您可以选择在线参加庭审，也可以到法院参加，选择哪一种都不影响您的诉讼权利。',
    ].join('\n'),
    contact,
    issuedOn: courtDay('2026-05-06'),
  }),
  summons: example('summons', 26, '2026-05-22T03:00:00.000Z', {
    court,
    cause,
    summoned: { name: defendant, role: '被告', address: '云州市东湖区枕水街18号' },
    reason: 'hearing',
    at: instant('2026-06-03T01:30:00.000Z'),
    place: '第五法庭，同时开通在线法庭',
    online: { link: 'https://court.example/room/4187-1', code: '5187 20' },
    absence: 'default-judgment',
    notes: ['证人不得旁听。需要手语或者方言翻译、无障碍设施的，请提前告知书记员。'],
    judge: '沈静安',
    clerk: '何书岚',
    issuedOn: courtDay('2026-05-22'),
  }),
  'service-certificate': example('service-certificate', 18, '2026-04-20T02:31:09.000Z', {
    court,
    certificateNumber: 'DS-2026-演0102-004187-018',
    cause,
    addressee: `${defendant}（被告）`,
    receiver: '邵知行，特别授权代理人，有权代收诉讼文书',
    papers: [
      { title: '起诉状副本', pages: 5, sha256: hashOf('complaint copy') },
      { title: '应诉通知书', pages: 2, sha256: hashOf('response notice') },
      { title: '举证通知书', pages: 2, sha256: hashOf('evidence notice') },
    ],
    consent: { basis: 'express', confirmedAt: instant('2026-04-20T01:40:00.000Z'), entry: 15 },
    channels: [
      {
        channel: '专用账号',
        address: 'muhe***（实名核验一致）',
        sentAt: instant('2026-04-20T02:06:19.000Z'),
        arrivedAt: instant('2026-04-20T02:06:21.000Z'),
        openedAt: instant('2026-04-20T02:31:07.000Z'),
        serves: true,
      },
      {
        channel: '电子邮箱',
        address: 'fa***@muhe.example',
        sentAt: instant('2026-04-20T02:06:19.000Z'),
        arrivedAt: instant('2026-04-20T02:07:02.000Z'),
        openedAt: null,
        serves: true,
      },
      {
        channel: '短信',
        address: '尾号0102',
        sentAt: instant('2026-04-20T02:06:30.000Z'),
        arrivedAt: null,
        openedAt: null,
        serves: false,
      },
    ],
    branch: 'confirmed-address',
    proof: null,
    earliest: '专用账号',
    effectiveAt: instant('2026-04-20T02:06:21.000Z'),
    term: '答辩期十五日，自2026年4月21日起算。第十五日5月5日为法定休假日，以5月6日为届满日（《民事诉讼法》第八十五条、第一百二十八条）。',
    madeBy: '书记员何书岚',
    logNumber: 'DS-LOG-4187-018',
    issuedOn: courtDay('2026-04-20'),
  }),
} as const;

/** By template, so that a reader finds the one wanted. */
export const exampleOrders: {
  readonly [Name in TemplateName]: DocumentOrderOf<Name> & DocumentOrder;
} = {
  ...filing,
  ...confirming,
  ...notices,
  judgment: example('judgment', 58, '2026-07-06T08:00:00.000Z', exampleDecisions.judgment),
  'refusal-ruling': example(
    'refusal-ruling',
    9,
    '2026-04-28T08:00:00.000Z',
    exampleDecisions['refusal-ruling'],
    '（2026）演0102民初4302号',
  ),
  'correcting-ruling': example(
    'correcting-ruling',
    66,
    '2026-07-13T08:00:00.000Z',
    exampleDecisions['correcting-ruling'],
  ),
  'procedural-ruling': example(
    'procedural-ruling',
    52,
    '2026-05-13T06:20:00.000Z',
    exampleDecisions['procedural-ruling'],
  ),
  'transcript-cover': example(
    'transcript-cover',
    41,
    '2026-06-03T04:10:00.000Z',
    exampleDecisions['transcript-cover'],
  ),
};
