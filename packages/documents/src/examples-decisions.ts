/** The longer examples: judgment, ruling, cover of a transcript. Invented, like everything in `examples.ts`. */
import { createHash } from 'node:crypto';
import { courtDay, instant } from '@xiezhi/kernel';
import type {
  JudgmentData,
  RefusalRulingData,
  TranscriptCoverData,
  CorrectingRulingData,
  ProceduralRulingData,
  MediationStatementData,
} from './data.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const court = '云州市东湖区人民法院';
const appealCourt = '云州市中级人民法院';

const judgment: JudgmentData = {
  court,
  procedure: 'ordinary',
  parties: [
    {
      role: '原告',
      name: '云州启明木作工坊',
      particulars: '住所地云州市东湖区桐荫里6号',
      lines: ['经营者：陆闻舟。', '委托诉讼代理人：许知远，云州衡平律师事务所律师。'],
    },
    {
      role: '被告',
      name: '云州木禾家居有限公司',
      particulars: '住所地云州市东湖区枕水街18号',
      lines: ['法定代表人：邵明远，总经理。', '委托诉讼代理人：邵知行，该公司员工。'],
    },
  ],
  course:
    '原告云州启明木作工坊（以下简称启明工坊）与被告云州木禾家居有限公司（以下简称木禾公司）定作合同纠纷一案，本院于2026年4月16日立案后，依法适用普通程序，由审判员独任审理，于2026年6月3日公开开庭进行了审理。启明工坊的经营者陆闻舟及其委托诉讼代理人许知远到庭，木禾公司的委托诉讼代理人邵知行经其同意在线参加诉讼。本案现已审理终结。',
  claims: {
    by: '启明工坊',
    items: [
      '判令木禾公司支付定作款500000元',
      '判令木禾公司支付逾期付款违约金，以500000元为基数，自2026年2月1日起按年利率3.6%计算至付清之日止',
      '本案诉讼费用由木禾公司负担',
    ],
    grounds:
      '2025年10月15日，双方签订书面合同，约定启明工坊按附图制作胡桃木展柜四十组，总价800000元，交付后三十日内付清。启明工坊于2025年12月30日交付全部展柜，木禾公司签收后仅支付300000元。',
  },
  answers: [
    {
      by: '木禾公司',
      text: '对交付和已付款的数额没有异议。其中六组展柜的门板开裂，不符合约定，应当减少价款；合同没有约定违约金的计算标准。',
    },
  ],
  pleadings: null,
  evidence:
    '当事人围绕诉讼请求依法提交了证据，本院组织当事人于2026年5月21日在线进行了证据交换和质证。对当事人无异议的定作合同及附图、签收单、转账凭证，本院予以确认并在卷佐证。对木禾公司提交的门板照片，启明工坊认可真实性，不认可证明目的；本院结合双方共同确认的现场查看记录，对四组展柜的门板存在开裂的事实予以确认。',
  findings:
    '2025年10月15日，启明工坊与木禾公司签订定作合同，约定制作展柜四十组，单价20000元，总价800000元，交付后三十日内付清；逾期付款的，按同期贷款市场报价利率承担违约金。\n2025年12月30日，启明工坊交付展柜四十组，木禾公司当日签收。2026年1月12日，木禾公司支付300000元。\n2026年1月20日，木禾公司书面告知启明工坊六组展柜的门板开裂。2026年5月28日，双方在本院组织下查看现场，共同确认其中四组门板开裂，更换门板的费用为每组2000元。',
  issues: [
    {
      issue: '应付的定作款数额',
      reasoning:
        '启明工坊已经交付全部定作物，木禾公司应当按约支付报酬。四组展柜的门板不符合约定，木禾公司在合理期限内提出，可以要求减少相应的报酬。双方共同确认更换费用每组2000元，本院据此减少8000元，木禾公司还应支付492000元。其余两组展柜没有证据证明存在质量问题，对木禾公司的该部分抗辩不予采纳。',
    },
    {
      issue: '逾期付款违约金',
      reasoning:
        '合同约定了逾期付款违约金的计算标准，木禾公司关于没有约定的意见与查明的事实不符。付款期限于2026年1月29日届满，启明工坊主张自2026年2月1日起算，是对自身权利的处分，本院予以支持；其主张的年利率3.6%高于约定标准，本院调整为同期一年期贷款市场报价利率。',
    },
  ],
  reasons: null,
  basis: [
    {
      law: '中华人民共和国民法典',
      articles: [
        '第五百零九条',
        '第五百八十二条',
        '第五百八十五条',
        '第七百七十条',
        '第七百八十一条',
        '第七百八十二条',
      ],
    },
    { law: '中华人民共和国民事诉讼法', articles: ['第六十七条第一款', '第一百五十五条'] },
  ],
  orders: [
    '被告云州木禾家居有限公司于本判决生效之日起十日内支付原告云州启明木作工坊定作款492000元；',
    '被告云州木禾家居有限公司于本判决生效之日起十日内支付原告云州启明木作工坊逾期付款违约金，以492000元为基数，自2026年2月1日起至实际付清之日止，按同期全国银行间同业拆借中心公布的一年期贷款市场报价利率计算；',
    '驳回原告云州启明木作工坊的其他诉讼请求。',
  ],
  moneyOrdered: true,
  costs: '案件受理费8800元，由原告云州启明木作工坊负担140元，被告云州木禾家居有限公司负担8660元。',
  appeal: { court: appealCourt, days: 15, abroad: null },
  bench: [{ post: '审判员', name: '沈静安' }],
  decidedOn: courtDay('2026-07-06'),
  staff: [
    { post: '法官助理', name: '顾言' },
    { post: '书记员', name: '何书岚' },
  ],
};

/** A small-claims judgment may be this short: parties, claims, orders (interpretation 280). */
export const exampleSmallClaimsJudgment: JudgmentData = {
  ...judgment,
  procedure: 'small-claims',
  course:
    '原告云州启明木作工坊与被告云州木禾家居有限公司定作合同纠纷一案，本院于2026年4月16日立案后，依法适用小额诉讼程序，公开开庭进行了审理。本案现已审理终结。',
  claims: {
    by: '云州启明木作工坊',
    items: ['判令云州木禾家居有限公司支付定作款20000元'],
    grounds: null,
  },
  answers: [],
  evidence: null,
  findings: null,
  issues: [],
  orders: [
    '被告云州木禾家居有限公司于本判决生效之日起十日内支付原告云州启明木作工坊定作款20000元。',
  ],
  costs: '案件受理费300元，减半收取计150元，由被告云州木禾家居有限公司负担。',
  appeal: null,
};

const refusalRuling: RefusalRulingData = {
  court,
  claimants: [
    {
      name: '江晚晴',
      particulars: '女，1988年5月12日出生，汉族，住云州市东湖区柳岸路9号',
      lines: [],
    },
  ],
  receivedOn: courtDay('2026-04-20'),
  course: '经一次告知补正，江晚晴于2026年4月24日补交材料并坚持起诉。',
  claims: ['判令云州市文旅集团退还门票款180元', '赔偿交通费60元'],
  reasons:
    '起诉应当有明确的被告，并属于受诉人民法院管辖。起诉状所列被告与订立合同的主体不一致，经告知后仍未更正；合同履行地和被告住所地均不在本院辖区。起诉不符合法律规定的条件。江晚晴可以向云州市西岭区人民法院起诉，或者在更正被告后另行起诉。',
  basis: [
    {
      law: '中华人民共和国民事诉讼法',
      articles: ['第一百二十二条', '第一百二十六条', '第一百五十七条第一款第一项'],
    },
  ],
  appealCourt,
  abroad: null,
  bench: [{ post: '审判员', name: '沈静安' }],
  decidedOn: courtDay('2026-04-28'),
  administrative: null,
  title: null,
  applied: null,
  staff: [{ post: '书记员', name: '何书岚' }],
};

const correctingRuling: CorrectingRulingData = {
  court,
  matter: '原告云州启明木作工坊与被告云州木禾家居有限公司定作合同纠纷',
  judgedOn: courtDay('2026-07-06'),
  judgmentNumber: '（2026）演0102民初4187号',
  ruling: null,
  title: null,
  wrong: '定作款518270元',
  right: '定作款518720元',
  reasons: '判决理由部分所写金额与查明的事实和判决主文不一致，系抄写错误。',
  basis: [{ law: '中华人民共和国民事诉讼法', articles: ['第一百五十七条第一款第七项'] }],
  bench: [{ post: '审判员', name: '沈静安' }],
  decidedOn: courtDay('2026-07-13'),
  staff: [{ post: '书记员', name: '何书岚' }],
};

const proceduralRuling: ProceduralRulingData = {
  court,
  parties: [
    { role: '原告', name: '云州启明木作工坊' },
    { role: '被告', name: '云州木禾家居有限公司' },
  ],
  cause: '定作合同纠纷',
  course: '本院于2026年4月10日立案后，依法进行审理。原告云州启明木作工坊于2026年5月11日申请撤诉。',
  reasons: '撤诉是当事人处分自己诉讼权利的行为，出于自愿，不违反法律规定，不损害他人合法权益。',
  basis: [
    {
      law: '中华人民共和国民事诉讼法',
      articles: ['第一百四十八条第一款', '第一百五十七条第一款第五项'],
    },
  ],
  order: '准许云州启明木作工坊撤诉。',
  appealCourt: null,
  abroad: null,
  bench: [{ post: '审判员', name: '沈静安' }],
  decidedOn: courtDay('2026-05-13'),
  staff: [{ post: '书记员', name: '何书岚' }],
};

const transcriptCover: TranscriptCoverData = {
  court,
  cause: '定作合同纠纷',
  session: '第一次开庭',
  startedAt: instant('2026-06-03T01:31:05.000Z'),
  endedAt: instant('2026-06-03T03:48:40.000Z'),
  place: '第五法庭',
  mode: 'mixed',
  open: true,
  bench: [{ post: '审判员', name: '沈静安' }],
  staff: [
    { post: '法官助理', name: '顾言' },
    { post: '书记员', name: '何书岚' },
  ],
  present: [
    { role: '原告', name: '云州启明木作工坊（经营者陆闻舟）', mode: 'courtroom' },
    { role: '原告代理人', name: '许知远', mode: 'courtroom' },
    { role: '被告代理人', name: '邵知行', mode: 'online' },
  ],
  pages: 14,
  transcript: hashOf('transcript'),
  recordings: [
    { name: '法庭全景（2小时17分）', sha256: hashOf('recording room') },
    { name: '在线席位：被告代理人（2小时16分）', sha256: hashOf('recording defendant') },
  ],
  confirmations: [
    {
      name: '陆闻舟、许知远',
      state: 'confirmed',
      at: instant('2026-06-03T03:59:12.000Z'),
      note: null,
    },
    {
      name: '邵知行',
      state: 'confirmed-with-changes',
      at: instant('2026-06-03T04:06:51.000Z'),
      note: '第9页第4行“六组”补正为“四组”',
    },
  ],
};

const mediationStatement: MediationStatementData = {
  court,
  parties: judgment.parties,
  course:
    '原告云州启明木作工坊与被告云州木禾家居有限公司定作合同纠纷一案，本院于2026年4月16日立案后，依法适用普通程序，于2026年6月3日公开开庭进行了审理。',
  claims: judgment.claims,
  facts:
    '2025年10月15日，双方签订定作合同，总价800000元，展柜已经交付，云州木禾家居有限公司支付了300000元。四组展柜的门板开裂，更换的费用为每组2000元。',
  terms: [
    '云州木禾家居有限公司于2026年7月31日前支付云州启明木作工坊定作款250000元，于2026年9月30日前支付242000元；',
    '云州启明木作工坊放弃其他诉讼请求；',
    '双方就本案再无其他争议。',
  ],
  costs: '案件受理费减半收取4400元，由云州木禾家居有限公司负担。',
  bench: judgment.bench,
  decidedOn: courtDay('2026-06-10'),
  staff: judgment.staff,
};

export const exampleDecisions = {
  judgment,
  'refusal-ruling': refusalRuling,
  'correcting-ruling': correctingRuling,
  'procedural-ruling': proceduralRuling,
  'mediation-statement': mediationStatement,
  'transcript-cover': transcriptCover,
} as const;
