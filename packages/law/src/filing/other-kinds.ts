import type { Kind } from './ids.ts';
import { plaintiffAndDefendant, usual } from './usual.ts';

/** What secures a suit to come, and what is brought against the state. */
export const otherKinds: readonly Kind[] = [
  {
    ...usual,
    id: 'preservation-before-suit',
    other: { zh: '被申请人', en: 'Respondent', needed: true },
    name: { zh: '申请诉前财产保全', en: 'Preservation of property before a suit' },
    lead: {
      zh: '情况紧急，不马上查封、冻结就会受到难以弥补的损害：起诉以前先请法院保全。',
      en: 'It is urgent, and without seizing or freezing property at once the harm could hardly be made good: before you sue.',
    },
    document: { zh: '诉前财产保全申请书', en: 'Application for preservation before a suit' },
    type: '财保',
    papers: [
      {
        id: 'security-offered',
        zh: '担保（担保书、保函、财产凭证）',
        en: 'Security: a guarantee, a bond, proof of property',
        articles: ['CPL-104'],
        required: true,
      },
      {
        id: 'urgency',
        zh: '情况紧急的证据',
        en: 'Evidence of the urgency',
        articles: ['CPL-104'],
        required: false,
      },
      {
        id: 'property-described',
        zh: '要保全的财产信息或者具体线索',
        en: 'The property, or leads to it',
        articles: [],
        required: false,
      },
    ],
    court: {
      zh: '被保全财产所在地、被申请人住所地或者对案件有管辖权的法院',
      en: 'Where the property is, where the respondent lives, or the court with jurisdiction over the case',
      articles: ['CPL-104'],
    },
    fee: {
      when: 'in-advance',
      articles: ['FEE-14', 'FEE-20'],
      zh: '按法院的交费通知预交，最多五千元',
      en: 'In advance on the court’s notice, five thousand yuan at most',
    },
    review: { length: 48, articles: ['CPL-104', 'OLR-9.3.0'] },
    refusal: {
      form: 'notice',
      articles: ['CPL-104'],
      way: {
        zh: '补齐以后可以再申请，也可以起诉时申请',
        en: 'Once complete it may be applied for again, or together with the suit',
      },
    },
    after: {
      zh: '法官四十八小时内裁定，裁定保全的马上执行；采取保全以后三十日内不起诉的，解除。保全裁定还没有接到这里，在法院的系统里办',
      en: 'A judge rules within 48 hours, and what is ordered is carried out at once; if no suit follows within thirty days it is lifted. The ruling is made in the court’s own system and not here yet',
    },
    basis: ['CPL-104'],
  },
  {
    ...usual,
    id: 'administrative-suit',
    suit: true,
    ...plaintiffAndDefendant,
    name: { zh: '行政起诉', en: 'Administrative suit' },
    lead: {
      zh: '认为行政机关的行为侵犯了您的权益：告行政机关。经过复议的，起诉的时间短，只有十五日。',
      en: 'An act of an authority violates your rights: you sue the authority. After reconsideration the time is short: fifteen days.',
    },
    document: { zh: '行政起诉状', en: 'Administrative complaint' },
    type: '行初',
    decision: {
      zh: '不服的行政行为（决定书的文号和作出的机关）',
      en: 'The act you sue over: its number and the authority',
    },
    papers: [
      {
        id: 'administrative-act',
        zh: '行政行为存在的材料（决定书等；没有书面的，写明在理由里）',
        en: 'Material that the act was done: the decision; where nothing was written, say so in the reasons',
        articles: ['APL-49'],
        required: false,
      },
    ],
    period: {
      // The form knows of no reconsideration: whoever had one is told here that another time counts, which is not reckoned.
      length: 'admin-sue',
      from: {
        zh: '您知道或者应当知道这个行政行为的日子；经过复议的，是收到复议决定书之日起十五日，不按这里算，这一项不填',
        en: 'When you learnt, or should have learnt, of the act; after reconsideration it is fifteen days from receiving that decision, which is not reckoned here: leave this open',
      },
      articles: ['APL-45', 'APL-46'],
      late: {
        zh: '超过六个月的也收；有没有正当理由、怎样处理，由法官裁定。法律对期限另有规定的，按那个规定',
        en: 'After six months it is received too; whether there was good reason, and what follows, a judge rules. Where a law says another time, that one counts',
      },
    },
    court: {
      zh: '最初作出行政行为的机关所在地的法院；经过复议的，也可以是复议机关所在地的法院',
      en: 'Where the authority is that acted first; after reconsideration also where the reconsidering authority is',
      articles: ['APL-18'],
    },
    fee: {
      when: 'in-advance',
      articles: ['FEE-13', 'FEE-20'],
      zh: '受理以后按法院的交费通知交纳',
      en: 'On the court’s notice after acceptance',
    },
    review: { length: 'filing-decision', articles: ['APL-51', 'OLR-9.3.0'] },
    refusal: {
      form: 'appealable',
      articles: ['APL-49', 'APL-51'],
      way: { zh: '十日内可以上诉', en: 'It may be appealed within ten days' },
    },
    after: {
      zh: '由行政审判庭审理。行政案件的审理还没有接到这里，在法院的系统里办',
      en: 'The administrative division tries it, in the court’s own system and not here yet',
    },
    basis: ['APL-45', 'APL-46', 'APL-49', 'APL-51'],
  },
  {
    ...usual,
    id: 'state-compensation',
    filer: { zh: '赔偿请求人', en: 'Claimant of compensation' },
    other: { zh: '赔偿义务机关', en: 'The authority that owes compensation', needed: true },
    name: { zh: '申请国家赔偿', en: 'State compensation' },
    lead: {
      zh: '司法机关侵犯了您的权益，已经向赔偿义务机关要求过、也复议过：向法院赔偿委员会申请。',
      en: 'An organ of justice violated your rights, it was asked and the authority above too: to the compensation committee of the court.',
    },
    document: { zh: '国家赔偿申请书', en: 'Application for state compensation' },
    type: '委赔',
    decision: {
      zh: '赔偿决定书、复议决定书（文号和作出的机关）；没有作出决定的不填',
      en: 'The decision of the authority or of the one above: number and authority; leave open where there is none',
    },
    papers: [
      {
        id: 'decision-of-authority',
        zh: '赔偿决定书、复议决定书；没有作出决定的，交收到申请的凭证',
        en: 'The decision, or where none was made the receipt of the application',
        articles: ['SCL-24', 'SCL-25'],
        required: false,
      },
      {
        id: 'main-evidence',
        zh: '损害事实的证据',
        en: 'Evidence of the harm',
        articles: ['SCL-12'],
        required: false,
      },
    ],
    period: {
      length: { count: 30, unit: 'd' },
      from: {
        zh: '收到复议决定的日子；逾期没有作出决定的，写期限届满的日子',
        en: 'When you received the decision of the authority above; where there was none in time, the last day it had',
      },
      articles: ['SCL-24', 'SCL-25'],
      late: {
        zh: '超过三十日的也收；怎样处理由赔偿委员会决定',
        en: 'After thirty days it is received too; the committee decides what follows',
      },
    },
    court: {
      zh: '复议机关所在地的同级法院赔偿委员会；赔偿义务机关是法院的，上一级法院赔偿委员会',
      en: 'The committee of the court of the same level where the authority above is; where a court owes it, that of the court above',
      articles: ['SCL-24', 'SCL-25'],
    },
    fee: {
      when: 'none',
      articles: ['SCL-41'],
      zh: '不收任何费用',
      en: 'No fee at all',
    },
    refusal: {
      form: 'notice',
      articles: ['SCL-24', 'SCL-25'],
      way: {
        zh: '补齐条件以后可以再申请',
        en: 'Once the conditions are met it may be applied for again',
      },
    },
    after: {
      zh: '由赔偿委员会审理并作出决定。赔偿案件的审理还没有接到这里，在法院的系统里办',
      en: 'The compensation committee decides, in the court’s own system and not here yet',
    },
    basis: ['SCL-12', 'SCL-25'],
  },
];
