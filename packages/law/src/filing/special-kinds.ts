// A table of special procedures; its length is theirs.
import type { Kind } from './ids.ts';
import { usual } from './usual.ts';

const special = {
  ...usual,
  type: '民特',
  fee: {
    when: 'none',
    articles: ['FEE-8'],
    zh: '特别程序不交案件受理费',
    en: 'Special procedure pays no fee',
  },
  after: {
    zh: '由独任法官或者合议庭适用特别程序审理，一审终审。特别程序的审理还没有接到这里，在法院的系统里办',
    en: 'A judge or a panel decides it in special procedure, in one instance. That is done in the court’s own system and not here yet',
  },
} as const;

/** Whoever is not accepted is told so; on what that rests are the conditions of the kind itself. */
const refusedOn = (...articles: readonly string[]) =>
  ({
    form: 'notice',
    articles,
    way: {
      zh: '补齐以后可以再申请；属于民事权益争议的，可以起诉',
      en: 'Once complete it may be applied for again; a dispute over rights may be sued on',
    },
  }) as const;

const absence = {
  id: 'proof-of-absence',
  zh: '公安机关或者其他有关机关关于下落不明的书面证明',
  en: 'A written proof of the absence from the police or another authority',
  required: true,
} as const;
const interest = {
  id: 'proof-of-interest',
  zh: '您是利害关系人的证明（亲属关系、债权等）',
  en: 'Proof that you are interested: kinship, a claim',
  required: false,
} as const;

export const specialKinds: readonly Kind[] = [
  {
    ...special,
    id: 'confirm-mediation',
    filer: { zh: '申请人', en: 'Applicant' },
    other: null,
    name: { zh: '申请司法确认调解协议', en: 'Confirmation of a mediation agreement' },
    lead: {
      zh: '经调解组织达成了调解协议：双方一起请法院确认它有效，不履行的可以申请执行。',
      en: 'An agreement was reached before a mediating organisation: both sides together ask the court to confirm it, so that it can be enforced.',
    },
    document: { zh: '司法确认申请书', en: 'Application for judicial confirmation' },
    papers: [
      {
        id: 'mediation-agreement',
        zh: '调解协议',
        en: 'The mediation agreement',
        articles: ['CPLI-354'],
        required: true,
      },
      {
        id: 'proof-of-mediation',
        zh: '调解组织主持调解的证明',
        en: 'Proof that the organisation mediated',
        articles: ['CPLI-354'],
        required: true,
      },
      {
        id: 'rights-in-property',
        zh: '与协议相关的财产权利证明（涉及的才要）',
        en: 'Proof of rights in property, where the agreement is about it',
        articles: ['CPLI-354'],
        required: false,
      },
    ],
    period: {
      length: 'judicial-confirmation-apply',
      from: { zh: '调解协议生效的日子', en: 'When the agreement took effect' },
      articles: ['CPL-205'],
      late: {
        zh: '超过三十日的也收；怎样处理由法官决定。协议本身仍然有效',
        en: 'After thirty days it is received too; a judge decides. The agreement itself stays valid',
      },
    },
    court: {
      zh: '法院邀请调解的，向作出邀请的法院；调解组织自行调解的，向当事人住所地、标的物所在地或者调解组织所在地的基层法院',
      en: 'Where a court invited the mediation, that court; otherwise the basic court where a party lives, the thing is or the organisation sits',
      articles: ['CPL-205'],
    },
    // In doubt: an article of the interpretation after 354 is said to ask for a ruling of non-acceptance here. As long as that is
    // not checked against its text it stays a notice, which claims less.
    refusal: refusedOn('CPL-205', 'CPL-206', 'CPLI-354'),
    basis: ['CPL-205', 'CPL-206', 'CPLI-354'],
  },
  {
    ...special,
    id: 'realise-security',
    other: { zh: '被申请人', en: 'Respondent', needed: true },
    name: { zh: '申请实现担保物权', en: 'Realisation of a security' },
    lead: {
      zh: '有抵押、质押、留置，债务到期没有还：请法院裁定拍卖、变卖担保财产。',
      en: 'There is a mortgage, pledge or lien and the debt was not paid: the court orders the thing to be sold.',
    },
    document: { zh: '实现担保物权申请书', en: 'Application to realise a security' },
    papers: [
      {
        id: 'proof-of-security',
        zh: '证明担保物权存在的材料（主合同、担保合同、登记证明、权利凭证）',
        en: 'Material that the security exists: contracts, registration, title',
        articles: ['CPLI-365'],
        required: true,
      },
      {
        id: 'may-be-realised',
        zh: '证明实现担保物权条件成就的材料',
        en: 'Material that it may be realised',
        articles: ['CPLI-365'],
        required: true,
      },
      {
        id: 'state-of-the-thing',
        zh: '担保财产现状的说明',
        en: 'How the thing stands now',
        articles: ['CPLI-365'],
        required: true,
      },
    ],
    court: {
      zh: '担保财产所在地或者担保物权登记地的基层法院',
      en: 'The basic court where the thing is or the security is registered',
      articles: ['CPL-207'],
    },
    fee: {
      when: 'later',
      articles: ['CPLI-204'],
      zh: '申请费按法院的交费通知交纳；裁定拍卖、变卖的，由债务人、担保人负担',
      en: 'On the court’s notice; where sale is ordered the debtor and the giver of security bear it',
    },
    refusal: refusedOn('CPL-207', 'CPL-208', 'CPLI-365'),
    basis: ['CPL-207', 'CPL-208', 'CPLI-365'],
  },
  {
    ...special,
    id: 'declare-missing',
    other: { zh: '下落不明人', en: 'The missing person', needed: true },
    name: { zh: '申请宣告失踪', en: 'Declaring a person missing' },
    lead: {
      zh: '亲属或者其他人下落不明满二年：请法院宣告失踪，指定财产代管人。',
      en: 'Somebody has been without trace for two years: the court declares them missing and names who looks after their property.',
    },
    document: { zh: '宣告失踪申请书', en: 'Application to declare a person missing' },
    papers: [
      { ...absence, articles: ['CPL-190'] },
      { ...interest, articles: ['CPL-190'] },
    ],
    court: {
      zh: '下落不明人住所地的基层法院',
      en: 'The basic court of the missing person’s domicile',
      articles: ['CPL-190'],
    },
    refusal: refusedOn('CPL-190', 'CPL-192'),
    basis: ['CPL-190', 'CPL-192'],
  },
  {
    ...special,
    id: 'declare-dead',
    other: { zh: '下落不明人', en: 'The missing person', needed: true },
    name: { zh: '申请宣告死亡', en: 'Declaring a person dead' },
    lead: {
      zh: '下落不明满四年，或者因意外事件下落不明满二年，或者因意外事件下落不明、经有关机关证明不可能生存：请法院宣告死亡。',
      en: 'Without trace for four years, two after an accident, or beyond survival: the court declares the person dead.',
    },
    document: { zh: '宣告死亡申请书', en: 'Application to declare a person dead' },
    papers: [
      { ...absence, articles: ['CPL-191'] },
      { ...interest, articles: ['CPL-191'] },
    ],
    court: {
      zh: '下落不明人住所地的基层法院',
      en: 'The basic court of the missing person’s domicile',
      articles: ['CPL-191'],
    },
    refusal: refusedOn('CPL-191', 'CPL-192'),
    basis: ['CPL-191', 'CPL-192'],
  },
  {
    ...special,
    id: 'capacity',
    other: { zh: '被申请人', en: 'The person it is about', needed: true },
    name: {
      zh: '申请认定无、限制民事行为能力',
      en: 'Finding a person without, or of limited, capacity',
    },
    lead: {
      zh: '成年人不能辨认或者不能完全辨认自己的行为：请法院认定，以便由监护人代为办事。',
      en: 'A grown person cannot, or not fully, understand what they do: the court finds so, and a guardian acts for them.',
    },
    document: { zh: '认定民事行为能力申请书', en: 'Application on capacity' },
    papers: [
      {
        id: 'state-of-mind',
        zh: '没有或者限制民事行为能力的根据（诊断、病历、鉴定等）',
        en: 'What it rests on: a diagnosis, records, an appraisal',
        articles: ['CPL-198'],
        required: true,
      },
      { ...interest, articles: ['CPL-198'] },
    ],
    court: {
      zh: '该公民住所地的基层法院',
      en: 'The basic court of that person’s domicile',
      articles: ['CPL-198'],
    },
    refusal: refusedOn('CPL-198'),
    basis: ['CPL-198'],
  },
  {
    ...special,
    id: 'ownerless-property',
    other: null,
    name: { zh: '申请认定财产无主', en: 'Finding property ownerless' },
    lead: {
      zh: '财产没有主人：请法院公告，满一年没有人认领的，判决认定无主，归国家或者集体所有。',
      en: 'Property has no owner: the court announces it, and if nobody claims it within a year finds it ownerless; it goes to the state or the collective.',
    },
    document: { zh: '认定财产无主申请书', en: 'Application to find property ownerless' },
    papers: [
      {
        id: 'property-described',
        zh: '财产的种类、数量和认定无主的根据',
        en: 'Kind and quantity of the property, and why it is held to be ownerless',
        articles: ['CPL-202'],
        required: true,
      },
    ],
    court: {
      zh: '财产所在地的基层法院',
      en: 'The basic court where the property is',
      articles: ['CPL-202'],
    },
    refusal: refusedOn('CPL-202', 'CPL-203'),
    basis: ['CPL-202', 'CPL-203'],
  },
];
