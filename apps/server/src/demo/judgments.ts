import type { DemoMatter } from './cast.ts';

/*
 * What is answered and decided in the demo, by what the case is about: each as a judge of such cases writes it. Invented, as
 * are the people; the articles are those of the Civil Code.
 */

interface Course {
  /** The defence, in the defendant's own words. */
  readonly answer: string;
  /** Claim and grounds as the judge puts them. */
  readonly claimed: (matter: DemoMatter) => string;
  /** The defence as the judge puts it. */
  readonly answered: string;
  readonly findings: (matter: DemoMatter) => string;
  readonly reasons: string;
  readonly articles: string;
  /** What is to be done, before the sum. */
  readonly order: string;
}

const courses: Readonly<Record<string, Course>> = {
  承揽合同纠纷: {
    answer: '板材缺货，工期才拖了下来。愿意继续做完，不同意退款。',
    claimed: ({ yuan }) =>
      `判令被告退还定作款 ${yuan} 元。事实和理由：原告向被告定作柜子一套，已付清价款，被告在约定的三十日内没有交货，经多次催促仍未交付`,
    answered: '逾期是板材缺货所致，被告愿意继续制作，不同意退还价款',
    findings: ({ yuan, paper }) =>
      `原告与被告签订${paper}，约定被告为原告定作柜子一套，自付款之日起三十日内交付。原告当日付清价款 ${yuan} 元。约定的交货期届满后，原告数次催促，被告至法庭辩论终结时仍未交付。`,
    reasons:
      '板材供应属于被告自身经营中应当预见和安排的事项，不能免除其按期交付的义务。被告迟延履行主要债务，经催告后在合理期限内仍未履行，原告有权解除合同，要求返还已付的价款。被告关于继续履行的意见，原告不同意，本院不予采纳。',
    articles: '第五百六十三条、第五百六十六条',
    order: '退还原告定作款',
  },
  民间借贷纠纷: {
    answer: '借款属实，利息没有约定。现在一时拿不出来，请求分期归还。',
    claimed: ({ yuan, paper }) =>
      `判令被告归还借款 ${yuan} 元。事实和理由：被告向原告借款，有${paper}为凭，约定的还款期届满后没有归还`,
    answered: '对借款的事实没有异议，因经济困难请求分期归还',
    findings: ({ yuan, paper }) =>
      `被告向原告借款 ${yuan} 元，${paper}记明了款项的数额和归还的期限，双方没有约定利息。还款期届满后，被告没有归还。被告当庭认可上述事实。`,
    reasons:
      '合法的借贷关系受法律保护。被告对借款的数额和期限均无异议，应当按照约定的期限返还。分期归还须经原告同意，原告当庭表示不同意，被告的该项请求本院不予支持。',
    articles: '第六百七十五条',
    order: '返还原告借款本金',
  },
  物业服务合同纠纷: {
    answer: '保洁和维修一直在做，只是次数少了些，收费是按合同来的。',
    claimed: ({ yuan }) =>
      `判令被告返还多收的物业费 ${yuan} 元。事实和理由：被告两年间没有按照合同提供保洁和维修，仍按全额收取费用`,
    answered: '已经提供保洁和维修服务，收费符合合同约定',
    findings: ({ paper }) =>
      `${paper}约定了楼道保洁和公共设施维修的次数。被告提交的工作记录显示，两年间实际完成的次数不足约定的一半，费用仍按全额收取。`,
    reasons:
      '物业服务人应当按照约定提供服务，收取的费用应当与其提供的服务相当。被告没有完成约定的主要服务内容而收取全部费用，构成违约，多收的部分应当返还。',
    articles: '第五百七十七条、第九百四十二条',
    order: '返还原告多收的物业费',
  },
  房屋租赁合同纠纷: {
    answer: '房子要自己住才收回来的。押金已经抵了水电费和墙面损坏。',
    claimed: ({ yuan }) =>
      `判令被告退还押金和剩余租金 ${yuan} 元。事实和理由：租期没有届满，被告提前收回房屋，押金和预付的租金没有退还`,
    answered: '收回房屋是自住需要，押金已经抵作水电费和墙面修缮的费用',
    findings: ({ yuan, paper }) =>
      `${paper}约定的租期没有届满，被告要求原告搬出并收回房屋。交接时双方没有对水电费和墙面损坏作出结算。押金和没有使用的租金合计 ${yuan} 元，被告没有退还。`,
    reasons:
      '租赁期限内，被告没有法定或者约定的事由提前收回房屋，构成违约。被告主张押金抵作费用，没有提交结算的凭据，对该项主张本院不予采信。',
    articles: '第五百七十七条',
    order: '退还原告押金和剩余租金',
  },
  装饰装修合同纠纷: {
    answer: '停工是因为增加项目的价款没有谈拢，已经做的部分要算钱。',
    claimed: ({ yuan }) =>
      `判令被告返还装修款并赔偿损失，合计 ${yuan} 元。事实和理由：被告中途停工，工人撤离，已付的价款没有退还`,
    answered: '停工是双方对增加项目的价款没有谈妥，已经完成的部分应当计价',
    findings: ({ yuan, paper }) =>
      `${paper}签订后，原告按进度付款。水电改造完成后被告撤离工人，此后没有复工。双方没有就增加项目签订书面协议。扣除已经完成部分的价款，原告多付的款项和另行雇人的费用合计 ${yuan} 元。`,
    reasons:
      '被告没有证据证明双方约定了增加项目及其价款，其以此停工没有依据，构成违约。合同已经不能继续履行，已经完成的部分据实扣除，其余款项应当返还，另行雇人的费用应当赔偿。',
    articles: '第五百六十六条、第五百七十七条',
    order: '返还原告装修款并赔偿损失，合计',
  },
  买卖合同纠纷: {
    answer: '货收到了，有一部分质量不好，卖不出去，货款应当减少。',
    claimed: ({ yuan, paper }) =>
      `判令被告支付货款 ${yuan} 元。事实和理由：原告供货，被告签收，有${paper}为凭，货款至今没有付清`,
    answered: '部分货物质量不合格，应当减少货款',
    findings: ({ yuan, paper }) =>
      `原告分批向被告供货，被告在${paper}上签字，尚欠货款 ${yuan} 元。被告收货后没有在约定的检验期限内提出质量异议，也没有退货。`,
    reasons:
      '买受人应当按照约定的数额和时间支付价款。被告在检验期限内没有将质量不符合约定的情形通知原告，视为质量符合约定，其减少货款的意见本院不予采纳。',
    articles: '第六百二十一条、第六百二十六条',
    order: '支付原告货款',
  },
  产品责任纠纷: {
    answer: '出厂检验合格，变质可能是原告自己保存不当。',
    claimed: ({ yuan }) =>
      `判令被告赔偿损失 ${yuan} 元。事实和理由：原告食用被告生产的食品后住院两天，该食品在保质期内已经变质`,
    answered: '产品出厂检验合格，变质可能是保存不当造成',
    findings: ({ yuan, paper }) =>
      `${paper}载明购买的时间在保质期以内。原告食用当日就诊并住院两天，病历记载为食物引起的急性肠胃炎。医疗费、误工费等损失合计 ${yuan} 元。被告没有提交原告保存不当的证据。`,
    reasons:
      '因产品存在缺陷造成他人损害的，被侵权人可以向产品的生产者请求赔偿。被告主张损害由保存不当造成，应当提交证据而没有提交，应当承担不利的后果。',
    articles: '第一千一百七十九条、第一千二百零三条',
    order: '赔偿原告损失',
  },
  公路货物运输合同纠纷: {
    answer: '运单上写明没有保价，只按运费的倍数赔。',
    claimed: ({ yuan }) =>
      `判令被告赔偿货物损失 ${yuan} 元。事实和理由：原告托运的机器在运输途中毁损，被告只同意赔偿运费`,
    answered: '货物没有保价，应当按照运单的约定以运费为限赔偿',
    findings: ({ yuan, paper }) =>
      `原告将机器一台交被告承运，${paper}背面印有限额赔偿的条款，字体与其他内容无异，被告没有向原告说明。货物到达时外箱破损，机器经检修认定损失 ${yuan} 元。`,
    reasons:
      '承运人对运输过程中货物的毁损承担赔偿责任。限额赔偿的条款是格式条款，与原告有重大利害关系，被告没有履行提示、说明的义务，原告主张该条款不成为合同的内容，本院予以支持。',
    articles: '第四百九十六条、第八百三十二条',
    order: '赔偿原告货物损失',
  },
};

const courseOf = ({ cause }: DemoMatter): Course => {
  const course = courses[cause];
  if (course === undefined) throw new RangeError(`the demo decides nothing about ${cause}`);
  return course;
};

/** What the defendant answers to the complaint. */
export const answerOf = (matter: DemoMatter): string => courseOf(matter).answer;

/** The judgment as its judge drafts it. */
export function judgmentOf(matter: DemoMatter, fee: string) {
  const course = courseOf(matter);
  const { name } = matter.defendant;
  return {
    pleadings: `原告向本院提出诉讼请求：${course.claimed(matter)}。\n被告${name}辩称，${course.answered}。`,
    findings: `${course.findings(matter)}以上事实，有${matter.paper}、当事人陈述等证据在案佐证。`,
    reasons: course.reasons,
    basis: `《中华人民共和国民法典》${course.articles}`,
    orders: [{ text: `被告${name}于本判决生效之日起十日内${course.order}`, yuan: matter.yuan }],
    shares: [
      { participant: 'p1', yuan: '0' },
      { participant: 'd1', yuan: fee },
    ],
    appealCourt: '云州市中级人民法院',
  };
}
