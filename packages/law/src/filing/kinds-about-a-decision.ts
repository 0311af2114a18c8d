// A table of kinds that are about a decision in effect; its length is theirs.
import type { Kind } from './ids.ts';
import { plaintiffAndDefendant, usual } from './usual.ts';

const enforced = {
  filer: { zh: '申请执行人', en: 'Enforcement applicant' },
  other: { zh: '被执行人', en: 'Judgment debtor', needed: true },
} as const;

export const kindsAboutADecision: readonly Kind[] = [
  {
    ...usual,
    id: 'enforcement',
    ...enforced,
    name: { zh: '申请执行', en: 'Enforcement' },
    lead: {
      zh: '判决、裁定、调解书已经生效，对方到期不履行：请法院强制执行。',
      en: 'A judgment, ruling or mediation statement is in effect and the other side does not perform: the court enforces it.',
    },
    document: { zh: '强制执行申请书', en: 'Application for enforcement' },
    type: '执',
    decision: {
      zh: '要执行的判决书、裁定书、调解书或者其他生效文书',
      en: 'The judgment, ruling, statement or other instrument to be enforced',
    },
    papers: [
      {
        id: 'judgment-copy',
        zh: '生效法律文书副本',
        en: 'A copy of the instrument in effect',
        articles: ['ENF-18'],
        required: true,
      },
      {
        id: 'right-taken-over',
        zh: '继承人、权利承受人的证明文件（继承、受让权利的才要）',
        en: 'Proof of succession or assignment, only where the right was taken over',
        articles: ['ENF-18'],
        required: false,
      },
      {
        id: 'property-clues',
        zh: '被执行人的财产线索（知道的写，不知道不影响立案）',
        en: 'What the debtor owns, as far as you know; not knowing does no harm',
        articles: [],
        required: false,
      },
    ],
    period: {
      length: 'enforcement-apply',
      from: {
        zh: '履行期间的最后一日；文书没有写的，写文书生效的日子；分期履行的，写最后一期的最后一日',
        en: 'The last day on which it was to be performed; where none is named, the day of effect; by instalments, the last day of the last',
      },
      articles: ['CPL-250', 'CPLI-481'],
      late: {
        zh: '超过二年的，法院照样受理；对方提出异议、法官审查成立的，才裁定不予执行。中止、中断过的，可以在理由里写明',
        en: 'After two years it is accepted all the same; only where the other side objects, and a judge finds it founded, is enforcement refused. If the time was suspended or interrupted, say so',
      },
    },
    court: {
      zh: '判决、裁定、调解书：一审法院，或者与它同级的被执行财产所在地法院；仲裁裁决、公证债权文书等：被执行人住所地或者财产所在地法院',
      en: 'Judgments, rulings, statements: the court of first instance, or the court of that level where property is; awards, notarised debts and others: where the debtor lives or has property',
      articles: ['CPL-235'],
    },
    fee: {
      when: 'later',
      articles: ['FEE-14', 'FEE-20'],
      zh: '申请时不交；执行以后由被执行人负担',
      en: 'Nothing in advance; after enforcement the debtor bears it',
    },
    review: { length: 'filing-decision', articles: ['ENF-16', 'OLR-9.3.0'] },
    // In doubt: no article gives reconsideration where the application of a creditor by judgment is refused. Courts grant it as against
    // acts of enforcement (article 236 of the law), and write it into the ruling; of awards and notarised debts the interpretations of
    // 2018 are said to grant it in so many words.
    refusal: {
      form: 'ruling',
      reconsidered: true,
      articles: ['ENF-16'],
      way: {
        zh: '可以在裁定书送达之日起十日内向上一级法院申请复议；条件具备以后也可以重新申请',
        en: 'Reconsideration may be asked of the court above within ten days of service; once the conditions are met it may be applied for anew',
      },
      afterwards: {
        zh: '条件具备以后可以重新申请',
        en: 'Once the conditions are met it may be applied for anew',
      },
    },
    after: {
      zh: '执行局发出执行通知，查询和控制财产。执行办理还没有接到这里，在法院的执行系统里办',
      en: 'The enforcement bureau has it: notice to the debtor, search for property, seizure. That is done in the court’s own system and not here yet',
    },
    basis: ['CPL-247', 'CPL-250'],
  },
  {
    ...usual,
    id: 'retrial',
    filer: { zh: '再审申请人', en: 'Applicant for retrial' },
    other: { zh: '被申请人', en: 'Respondent', needed: true },
    name: { zh: '申请再审', en: 'Application for retrial' },
    lead: {
      zh: '判决、裁定、调解书已经生效，您认为错了：请法院审查要不要再审。申请期间不停止执行。',
      en: 'A judgment, ruling or statement is in effect and you hold it to be wrong: the court examines whether to try it again. Enforcement goes on meanwhile.',
    },
    document: { zh: '再审申请书', en: 'Application for retrial' },
    type: '民申',
    decision: {
      zh: '申请再审的判决书、裁定书或者调解书',
      en: 'The judgment, ruling or statement to be retried',
    },
    papers: [
      {
        id: 'judgment-copy',
        zh: '原审判决书、裁定书、调解书',
        en: 'The judgment, ruling or statement',
        articles: ['CPLI-375'],
        required: true,
      },
      {
        id: 'main-evidence',
        zh: '反映案件基本事实的主要证据',
        en: 'The main evidence of the facts',
        articles: ['CPLI-375'],
        required: true,
      },
    ],
    period: {
      length: 'retrial-apply',
      from: {
        zh: '判决、裁定生效的日子；有新证据、主要证据是伪造的、据以裁判的文书被撤销变更、审判人员枉法的，写您知道的那一天',
        en: 'The day of effect; where there is new evidence, the main evidence was forged, what it rested on was set aside, or a judge bent the law, the day on which you learnt it',
      },
      articles: ['CPL-216'],
      late: {
        zh: '超过六个月的也收；是不是逾期、怎样处理，由合议庭裁定',
        en: 'After six months it is received too; whether it is late, and what follows, a panel rules',
      },
    },
    court: {
      zh: '上一级法院；一方人数众多或者双方都是公民的，也可以向原审法院申请',
      en: 'The court above; where one side is numerous or both are citizens, the same court too',
      articles: ['CPL-210'],
    },
    fee: {
      when: 'none',
      articles: ['FEE-9'],
      zh: '申请再审审查不交费',
      en: 'Nothing for the examination',
    },
    refusal: {
      form: 'notice',
      articles: ['CPL-210', 'CPL-211', 'CPL-212'],
      way: {
        zh: '补齐以后可以再申请',
        en: 'Once complete it may be applied for again',
      },
    },
    after: {
      zh: '受理之日起五日内把申请书副本发给对方，三个月内审查，裁定再审或者驳回。再审审查还没有接到这里，由审查的合议庭在法院的系统里办',
      en: 'Within five days it is sent to the other side, within three months examined, and retrial ordered or refused. The panel does so in the court’s own system and not here yet',
    },
    basis: ['CPL-210', 'CPL-211', 'CPL-212', 'CPL-216'],
  },
  {
    ...usual,
    id: 'third-party-revocation',
    suit: true,
    ...plaintiffAndDefendant,
    name: { zh: '第三人撤销之诉', en: 'Third party’s suit for revocation' },
    lead: {
      zh: '别人的案子判错了，损害了您的权益，而您当时没能参加不怪您：请求撤销或者改变那份裁判。',
      en: 'A decision between others is wrong and harms you, and it was not your fault that you took no part: it is to be revoked or changed.',
    },
    document: { zh: '第三人撤销之诉起诉状', en: 'Complaint of a third party for revocation' },
    type: '民撤',
    decision: {
      zh: '请求撤销的判决书、裁定书或者调解书',
      en: 'The judgment, ruling or statement to be revoked',
    },
    papers: [
      {
        id: 'not-at-fault',
        zh: '没能参加诉讼不能归责于您的证据',
        en: 'Evidence that you could not take part, through no fault of yours',
        articles: ['CPLI-290'],
        required: true,
      },
      {
        id: 'main-evidence',
        zh: '裁判全部或者部分内容错误的证据',
        en: 'Evidence that the decision is wrong, in whole or in part',
        articles: ['CPLI-290'],
        required: true,
      },
      {
        id: 'harmed-by-it',
        zh: '裁判损害您民事权益的证据',
        en: 'Evidence that it harms your rights',
        articles: ['CPLI-290'],
        required: true,
      },
    ],
    period: {
      length: 'third-party-revocation-suit',
      from: {
        zh: '您知道或者应当知道权益受损害的日子',
        en: 'When you learnt, or should have learnt, of the harm',
      },
      articles: ['CPL-59', 'CPLI-290'],
      late: {
        zh: '超过六个月的也收；怎样处理由法官裁定',
        en: 'After six months it is received too; a judge rules what follows',
      },
    },
    court: {
      zh: '作出生效裁判的法院',
      en: 'The court that gave the decision in effect',
      articles: ['CPL-59', 'CPLI-290'],
    },
    fee: {
      when: 'in-advance',
      articles: ['FEE-13', 'FEE-20'],
      zh: '受理以后按法院的交费通知交纳',
      en: 'On the court’s notice after acceptance',
    },
    review: { length: 'filing-third-party-revocation', articles: ['REG-8', 'OLR-9.3.0'] },
    refusal: {
      form: 'appealable',
      articles: ['CPL-59', 'CPL-126'],
      way: { zh: '十日内可以上诉', en: 'It may be appealed within ten days' },
    },
    after: {
      zh: '组成合议庭开庭审理。这类案件的审理还没有接到这里，由合议庭在法院的系统里办',
      en: 'A panel tries it. Such a trial is done in the court’s own system and not here yet',
    },
    basis: ['CPL-59', 'CPLI-290'],
  },
];
