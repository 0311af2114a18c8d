// A table of articles, in their order; its length is that of the statutes.
import type { StatuteArticle } from './statute.ts';
import { at } from './statute.ts';

/** Measures on the Payment of Litigation Costs, in force since 2007-04-01. */
export const feeMeasures: readonly StatuteArticle[] = [
  at(
    8,
    ['不交纳受理费的案件', 'No fee'],
    '特别程序案件，裁定不予受理、驳回起诉、驳回上诉的案件，对此类裁定和管辖裁定的上诉，行政赔偿案件，不交纳案件受理费。',
    'No acceptance fee in special procedure, where a suit or appeal is not taken or is dismissed, on appeals against such and jurisdiction rulings, in administrative compensation.',
  ),
  at(
    9,
    ['再审案件的受理费', 'Fee of a retrial'],
    '审判监督程序审理的案件不交纳案件受理费；以新的证据申请再审而决定再审，或者没有上诉、生效后申请再审而决定再审的除外。',
    'A case under trial supervision pays no fee, but where it is retried on new evidence, or though nobody had appealed.',
  ),
  at(
    13,
    ['案件受理费标准', 'Acceptance fee'],
    '财产案件按金额分段累计；离婚、人格权、其他非财产、知识产权、劳动、行政案件和管辖异议不成立按件；非财产、知识产权和管辖异议的幅度以内，各省可以确定标准。',
    'Property claims by bands; divorce, personality, other, IP, labour, administrative cases and failed jurisdiction objections by the case; within the ranges for claims not about property, IP and jurisdiction each province may fix its figure.',
  ),
  at(
    14,
    ['申请费标准', 'Application fee'],
    '申请执行、保全、支付令、公示催告、撤销仲裁裁决、破产和海事申请的收费标准。',
    'Enforcement, preservation, payment orders, public summons, awards, bankruptcy and maritime applications.',
  ),
  at(
    15,
    ['调解、撤诉减半', 'Half on mediation or withdrawal'],
    '以调解方式结案或者申请撤诉的，减半交纳案件受理费。',
    'A case that ends by mediation or withdrawal pays half.',
  ),
  at(
    16,
    ['简易程序减半', 'Half in summary procedure'],
    '适用简易程序审理的案件减半交纳案件受理费。',
    'A case tried in summary procedure pays half.',
  ),
  at(
    17,
    ['上诉费用', 'Fee on appeal'],
    '对财产案件上诉的，按照不服一审判决部分的上诉请求数额交纳。',
    'In property cases the appeal pays on the part appealed against.',
  ),
  at(
    18,
    ['合并审理减半', 'Half when joined'],
    '被告反诉、有独立请求权的第三人提出请求，合并审理的，分别减半。',
    'A counterclaim, or an independent third-party claim, tried together pays half.',
  ),
  at(
    19,
    ['再审案件按不服部分', 'Retrial: on the part contested'],
    '依第九条需要交费的再审案件，按照不服原判决部分的再审请求数额交纳。',
    'A retrial that pays a fee under article 9 pays on the part of the judgment it contests.',
  ),
  at(
    20,
    ['预交', 'Who pays in advance'],
    '案件受理费由原告、有独立请求权的第三人、上诉人预交；追索劳动报酬的可以不预交。申请费由申请人预交；申请执行的执行后交纳，破产的清算后交纳。',
    'The plaintiff, an independent third party and the appellant pay in advance; claims for wages need not. Whoever applies pays in advance; for enforcement after it, for bankruptcy after liquidation.',
  ),
  at(
    21,
    ['请求变更', 'Changed claims'],
    '增加请求的补交；法庭调查终结前减少请求的退还相应部分。',
    'More claimed: the difference is paid; less claimed before the inquiry ends: it is given back.',
  ),
  at(
    22,
    ['交费期限', 'Time to pay'],
    '自接到交费通知次日起七日内交纳；上诉人提交上诉状时预交，未预交的通知七日内预交。',
    'Seven days from the day after the notice; an appellant pays with the appeal, or within seven days of a notice.',
  ),
  at(
    27,
    ['发回重审和驳回起诉的退费', 'Refund on remand and dismissal'],
    '第二审发回重审的，退还上诉人已交的第二审案件受理费；第一审裁定不予受理、驳回起诉，第二审维持的，退还当事人已交的案件受理费。',
    'Sent back for retrial, the appellant’s fee of second instance is given back; where a suit is not accepted or is dismissed, the fee paid is given back, also where that is upheld on appeal.',
  ),
  at(
    29,
    ['费用负担', 'Who bears the costs'],
    '诉讼费用由败诉方负担，胜诉方自愿承担的除外；部分胜诉部分败诉的由法院决定各自数额。',
    'The loser bears the costs unless the winner chooses to; where each wins in part the court apportions.',
  ),
  at(
    31,
    ['调解案件的费用', 'Costs where it ends by mediation'],
    '经法院调解达成协议的案件，费用由双方协商负担；协商不成的，由法院决定。',
    'Where the parties agree in mediation they agree on the costs as well; where they do not, the court decides.',
  ),
  at(
    34,
    ['撤诉费用', 'Costs on withdrawal'],
    '原告或者上诉人撤诉经准许的，案件受理费由其负担。',
    'Who withdraws with leave bears the fee.',
  ),
  at(
    35,
    ['减少请求的费用', 'Claims reduced late'],
    '法庭调查终结后减少请求的，减少部分的受理费由变更者负担。',
    'What is reduced after the inquiry is borne by who reduced it.',
  ),
  at(
    36,
    ['督促程序费用', 'Costs of a payment order'],
    '债务人未异议的由其负担；异议致终结的由申请人负担。',
    'The debtor bears them without an objection, the applicant when an objection ends the procedure.',
  ),
  at(
    38,
    ['保全和执行费用', 'Costs of preservation and enforcement'],
    '执行费由被执行人负担；保全申请费由申请人负担，可以列入诉讼请求。',
    'The debtor bears the cost of enforcement, the applicant that of preservation, who may add it to the claim.',
  ),
  at(
    43,
    ['费用异议', 'Contesting the costs'],
    '不得单独就费用决定上诉；可以向院长申请复核，十五日内作出决定。',
    'No appeal on costs alone; the president reviews on request within fifteen days.',
  ),
  at(
    44,
    ['司法救助', 'Relief'],
    '交纳确有困难的可以申请缓交、减交、免交；免交只适用于自然人。',
    'Who truly cannot pay may ask to defer, reduce or waive; a waiver is for natural persons only.',
  ),
  at(
    45,
    ['免交', 'Waiver'],
    '残疾人无固定生活来源、追索赡养扶养抚育费和抚恤金、低保、见义勇为等情形准予免交。',
    'Granted to the disabled without steady means, for maintenance and pensions, the poorest, those hurt helping others, and the like.',
  ),
  at(
    46,
    ['减交', 'Reduction'],
    '自然灾害等致生活困难、属于优抚对象等情形准予减交，比例不低于百分之三十。',
    'Granted after disasters, to those entitled to special care and the like; at least thirty per cent.',
  ),
  at(
    47,
    ['缓交', 'Deferral'],
    '追索社会保险金、经济补偿金，事故受害人请求赔偿，正在接受法律援助等情形准予缓交。',
    'Granted for social insurance and compensation claims, victims of accidents, recipients of legal aid, and the like.',
  ),
  at(
    48,
    ['救助申请', 'How to ask for relief'],
    '起诉或者上诉时提交书面申请和证明材料；不予批准的书面说明理由。',
    'In writing with proof when suing or appealing; a refusal gives written reasons.',
  ),
  at(
    49,
    ['缓交决定', 'Deciding on deferral'],
    '决定缓交的，应当在决定立案之前作出。',
    'A deferral is decided before registration.',
  ),
  at(
    53,
    ['退还', 'Refund'],
    '裁判文书生效之日起十五日内退还应退费用。',
    'What is due back is refunded within fifteen days after the document takes effect.',
  ),
  at(
    55,
    ['外币', 'Foreign currency'],
    '以受理之日汇率折算；上诉按一审受理之日。',
    'Converted at the rate of the day of acceptance, on appeal that of first instance.',
  ),
];

/** Provisions on the Registration of Cases, in force since 2015-05-01. */
export const registrationRules: readonly StatuteArticle[] = [
  at(
    1,
    ['立案登记制', 'Registration'],
    '对依法应当受理的一审起诉实行立案登记制。',
    'First-instance suits that the law lets in are registered.',
  ),
  at(
    2,
    ['一律接收诉状', 'Every complaint is received'],
    '一律接收诉状，出具书面凭证并注明收到日期；符合规定的当场登记立案；不符合的予以释明。',
    'Every complaint is taken and receipted with its date; one in order is registered on the spot; otherwise the court explains.',
  ),
  at(
    3,
    ['诉状样本', 'Model complaints'],
    '提供诉状样本；书写确有困难的可以口头提出，由法院记入笔录。',
    'Models are provided; who truly cannot write may speak, and the court records it.',
  ),
  at(
    4,
    ['民事起诉状', 'The civil complaint'],
    '民事起诉状应当记明当事人、请求和事实理由、证据和证据来源等事项。',
    'The parties, claims, facts and reasons, evidence and its sources.',
  ),
  at(
    6,
    ['应交材料', 'Materials to hand in'],
    '身份证明、代理手续、足以区别被告的信息、诉状副本、与请求相关的证据。',
    'Proof of identity, authority of agents, what tells the defendant from others, copies, evidence.',
  ),
  at(
    7,
    ['一次性补正告知', 'One notice of everything missing'],
    '材料不符合要求的，一次性书面告知在指定期限内补正；补正后立案期间重新计算；不补正的退回，坚持起诉的裁定不予受理。',
    'Everything missing is named once, in writing, with a term; the time to decide runs afresh from the corrected papers; uncorrected they are returned, or refused by ruling if the plaintiff insists.',
  ),
  at(
    8,
    ['登记立案期限', 'Time to decide on registration'],
    '民事、行政起诉七日，刑事自诉十五日，第三人撤销之诉三十日，执行异议之诉十五日；期间内不能判定的先行立案。',
    'Seven days for civil and administrative suits, fifteen for private prosecution, thirty for a third party’s suit, fifteen for an enforcement-objection suit; undecided in time, the case is registered first.',
  ),
  at(
    9,
    ['不予受理的书面裁定', 'Refusal in writing'],
    '不予受理、不予立案的，应当出具书面裁定或者决定并载明理由。',
    'A refusal is a written ruling or decision with reasons.',
  ),
  at(
    10,
    ['不予登记立案', 'What is not registered'],
    '违法起诉、危害国家主权和安全、破坏统一团结、破坏宗教政策、不属于主管等情形不予登记立案。',
    'Unlawful suits, those against sovereignty, security, unity or religious policy, and matters outside the courts.',
  ),
  at(
    11,
    ['未交费的后果', 'Unpaid fees'],
    '登记立案后未在法定期限内交纳诉讼费的按撤诉处理，但符合缓、减、免交条件的除外。',
    'A registered case whose fee stays unpaid in time is treated as withdrawn, unless relief is due.',
  ),
  at(
    12,
    ['移送审判', 'To the trial division'],
    '登记立案后，立案庭应当及时将案件移送审判庭。',
    'The filing division passes a registered case on promptly.',
  ),
  at(
    13,
    ['投诉', 'Complaints'],
    '对不接收诉状、不一次性告知等行为可以投诉，应当查明处理。',
    'Not taking a complaint, or not naming everything at once, may be complained of and is looked into.',
  ),
];

/** Of articles after the 283rd, whose numbers moved by two in 2022. */
const doubtOfNumber =
  'the text was not at hand: the number follows from that of the edition before, by the two that the amendment of 2022 took out';

/** Interpretation on the Civil Procedure Law, as amended with effect from 2022-04-10. */
export const interpretation: readonly StatuteArticle[] = [
  at(
    51,
    ['法定代表人变更', 'Another legal representative'],
    '诉讼中法人的法定代表人变更的，由新的法定代表人继续诉讼，并提交其身份证明书；原法定代表人已经进行的诉讼行为有效。其他组织参加诉讼的，同样适用。',
    'Where a legal person’s representative changes during the suit, the new one goes on with it and hands in a certificate; what the former did stands. The same holds for other organisations.',
  ),
  at(
    55,
    ['当事人死亡与承担诉讼', 'Death of a party; heirs take the suit over'],
    '一方当事人死亡须等待继承人表明是否参加诉讼的，裁定中止诉讼；应当及时通知继承人作为当事人承担诉讼，被继承人已经进行的诉讼行为对其有效。',
    'Where heirs must say whether they take part the suit is suspended by ruling; they are told promptly to take it over, and what the deceased did in it binds them.',
  ),
  at(
    74,
    ['追加共同诉讼的当事人', 'Adding who must sue together'],
    '应当追加的原告，已明确表示放弃实体权利的，可不予追加；既不愿意参加诉讼，又不放弃实体权利的，仍应追加为共同原告，其不参加诉讼，不影响审理和判决。',
    'A plaintiff who must be joined and gives up the right itself need not be; one who will not take part but keeps the right is joined all the same, and the case is tried without them.',
  ),
  at(
    75,
    ['人数众多', 'What many are'],
    '人数众多，一般指十人以上。',
    'Many means as a rule ten or more.',
  ),
  at(
    78,
    ['代表人的人数', 'How many representatives'],
    '代表人为二至五人，每位代表人可以委托一至二人作为诉讼代理人。',
    'There are two to five representatives; each may have one or two agents.',
  ),
  at(
    99,
    ['举证期限', 'Time for evidence'],
    '一审普通程序不少于十五日，二审新证据不少于十日；可以协商并经准许。',
    'At least fifteen days in ordinary first instance, ten for new evidence on appeal; by agreement with leave.',
  ),
  at(
    107,
    ['调解中的妥协', 'What was given up to agree'],
    '当事人为达成调解协议或者和解协议作出妥协而认可的事实，不得在后续的诉讼中作为对其不利的根据，法律另有规定或者当事人均同意的除外。',
    'A fact admitted in order to reach an agreement is not held against the party later in the suit, unless the law says so or all parties agree.',
  ),
  at(
    125,
    ['期间起算', 'How terms begin'],
    '以时起算的从次时起算，以日、月、年计算的从次日起算。',
    'Hours run from the next hour; days, months and years from the next day.',
  ),
  at(
    126,
    ['补正后的立案期间', 'Time after correction'],
    '起诉状内容有欠缺通知补正的，从补正后交人民法院的次日起算。',
    'After a notice of correction the time to decide runs from the day after the corrected papers reach the court.',
  ),
  at(
    127,
    ['不变期间', 'Fixed terms'],
    '第三人撤销之诉、申请再审六个月和公示催告一年为不变期间，不适用中止、中断、延长。',
    'Six months for a third party’s suit and for retrial and one year in public summons are neither suspended nor extended.',
  ),
  at(
    133,
    ['调解书的送达', 'Service of a mediation statement'],
    '调解书应当直接送达当事人本人，不适用留置送达；本人因故不能签收的，由其指定的代收人签收。',
    'A mediation statement is served directly on the party itself and is not left at the dwelling; whoever cannot sign for it names somebody who does.',
  ),
  at(
    134,
    ['委托送达', 'Service by another court'],
    '受委托法院十日内代为送达。',
    'The court asked serves within ten days.',
  ),
  at(
    135,
    ['电子送达日期', 'Moment of electronic service'],
    '到达特定系统的日期为人民法院系统显示发送成功的日期，受送达人证明到达日期不一致的，以其证明的日期为准。',
    'Arrival is the day the court’s system shows sending succeeded, unless the addressee proves another.',
  ),
  at(
    136,
    ['送达地址确认书', 'Confirming the way of service'],
    '受送达人同意电子送达的，应当在送达地址确认书中予以确认。',
    'Consent to electronic service is confirmed in the address form.',
  ),
  at(
    137,
    ['送达地址的延续', 'Address in later stages'],
    '当事人在提起上诉、申请再审、申请执行时未书面变更送达地址的，其在第一审程序中确认的送达地址可以作为第二审程序、审判监督程序、执行程序的送达地址。',
    'An address confirmed at first instance may serve on appeal, in retrial and in enforcement, unless the party changes it in writing when it applies.',
  ),
  at(
    138,
    ['公告送达的方式', 'How announcements are made'],
    '公告可以张贴在法院公告栏、受送达人住所地，也可以登在报纸、信息网络上；日期以最后张贴或者刊登的为准。',
    'An announcement may be posted at the court or the addressee’s home, or stand in a newspaper or online; the last of these days counts.',
  ),
  at(
    139,
    ['公告的内容', 'What an announcement says'],
    '公告应当说明原因；起诉状、上诉状的要点、答辩期限和不答辩的后果；出庭的时间、地点和不出庭的后果；裁判的主要内容和上诉的权利、期限、法院。',
    'It says why; of a complaint or an appeal the main points, the time to answer and what follows without one; of a summons when and where and what follows from absence; of a decision its main content, and the right, the time and the court of appeal.',
  ),
  at(
    140,
    ['简易程序不公告', 'No announcement in summary procedure'],
    '适用简易程序的案件不适用公告送达。',
    'Service by announcement is not used in summary procedure.',
  ),
  at(
    147,
    ['代理人参加调解', 'Agents in mediation'],
    '当事人不能出庭的，经其特别授权，可以由委托代理人参加调解，协议可以由委托代理人签名。',
    'Where a party cannot come, an agent with its special authority may take part and sign the agreement.',
  ),
  at(
    149,
    ['调解书的生效日期', 'The day a statement takes effect'],
    '须经签收才发生法律效力的调解书，以最后收到的当事人签收的日期为生效日期。',
    'A statement that takes effect by being signed for does so on the day on which the last party signed for it.',
  ),
  at(
    150,
    ['第三人承担责任', 'A third party that takes something on'],
    '需由无独立请求权的第三人承担责任的，应当经其同意；该第三人在调解书送达前反悔的，应当及时裁判。',
    'Where a third party without a claim of its own is to take something on it must agree; if it goes back on that before the statement is served the court decides in time.',
  ),
  at(
    151,
    ['签名即生效的协议', 'An agreement that binds by being signed'],
    '各方同意在协议上签名或者盖章后即发生法律效力的，经法院审查确认，记入笔录或者附卷，由当事人、审判人员、书记员签名或者盖章后生效。',
    'Where all agree that the agreement binds once signed, the court confirms it and puts it in the record or the file; it takes effect when parties, judges and clerk have signed.',
  ),
  at(
    194,
    ['代表人诉讼不预交', 'Representative suits'],
    '人数不确定的代表人诉讼不预交案件受理费，结案后由败诉方交纳。',
    'A representative suit with open numbers pays nothing in advance; the loser pays at the end.',
  ),
  at(
    196,
    ['请求合并与变更后的费用', 'Fees after change on appeal'],
    '改变原判决、裁定、调解结果的，应当在裁判文书中一并处理原审诉讼费用的负担。',
    'Where the result is changed, the same document decides again on the costs below.',
  ),
  at(
    197,
    ['非法院出售物的价额', 'Value of the thing'],
    '诉讼标的物是证券的，按起诉前最后交易日价格等计算标的额。',
    'For securities the value follows the last trading price before suing.',
  ),
  at(
    198,
    ['标的物价额', 'Value of things in dispute'],
    '标的物是房屋、土地等特定物或者知识产权，起诉时价值难以确定的，应当释明，以原告主张的价值确定。',
    'For land, houses, other specific things or IP whose value is unclear, the court explains and the plaintiff’s value counts.',
  ),
  at(
    199,
    ['程序转换后补交', 'Topping up after conversion'],
    '简易转普通的，原告自接到通知之日起七日内补交；无正当理由不补交的按撤诉处理，已收的费用退还一半。',
    'From summary to ordinary: topped up within seven days of notice; unpaid without reason it is treated as withdrawn and half is given back.',
  ),
  at(
    201,
    ['多项请求的费用', 'Several claims'],
    '既有财产又有非财产请求的按财产标准；多个财产请求合并计算；多个非财产请求按一件。',
    'Property with non-property: as property; several of property: the sum; several of non-property: one.',
  ),
  at(
    204,
    ['实现担保物权的费用', 'Realising security'],
    '裁定准许的由债务人、担保人负担；驳回的由申请人负担。',
    'Granted: debtor or guarantor; dismissed: applicant.',
  ),
  at(
    206,
    ['只减半一次', 'Halved once only'],
    '减半交纳案件受理费的，只能减半一次。',
    'The fee is halved once, whatever the number of grounds.',
  ),
  at(
    207,
    ['退还胜诉方', 'Refund to the winner'],
    '判决生效后退还胜诉方预交而不应负担的费用，由败诉方向法院交纳；胜诉方自愿承担的除外。',
    'What the winner paid in advance is given back and taken from the loser, unless the winner chooses otherwise.',
  ),
  at(
    208,
    ['立案与释明', 'Registration and further material'],
    '符合条件的应当登记立案；当场不能判定的接收材料并出具凭证；需要补充的告知后七日内决定；立案后发现不符合起诉条件或者属于不予受理情形的，裁定驳回起诉。',
    'A suit in order is registered; undecided on the spot it is receipted; after material asked for the court decides within seven days; found after registration to lack a condition of suit, it is dismissed.',
  ),
  at(
    216,
    ['仲裁协议与首次开庭', 'Arbitration and the first sitting'],
    '首次开庭前被告以有书面仲裁协议提出异议的，法院审查；符合条件的裁定驳回起诉。',
    'A defendant’s objection of arbitration before the first sitting is examined; founded, the suit is dismissed.',
  ),
  at(
    221,
    ['同一事实的合并审理', 'Suits on the same facts'],
    '基于同一事实发生的纠纷，当事人分别向同一人民法院起诉的，可以合并审理。',
    'Disputes on the same facts brought separately before one court may be tried together.',
  ),
  at(
    232,
    ['应当合并审理', 'What is to be tried together'],
    '受理后、法庭辩论结束前，增加诉讼请求、提出反诉或者第三人提出有关请求，可以合并审理的，应当合并审理。',
    'Claims added, counterclaims and third parties’ claims made before the debate ends are tried together where they can be.',
  ),
  at(
    233,
    ['反诉的条件', 'Conditions of a counterclaim'],
    '反诉的当事人限于本诉当事人的范围；基于相同法律关系、请求有因果关系或者基于相同事实的，合并审理；应由其他法院专属管辖或者与本诉没有关联的，裁定不予受理，告知另行起诉。',
    'Between the parties of the suit only; joined where relation, cause or facts are the same; exclusive jurisdiction elsewhere, or no connection: not accepted by ruling, and the party is told to sue apart.',
  ),
  at(
    238,
    ['不准许撤诉', 'When leave to withdraw is not given'],
    '当事人有违反法律的行为需要依法处理的，可以不准许撤诉；法庭辩论终结后原告申请撤诉，被告不同意的，可以不予准许。',
    'Leave may be denied where unlawful acts of a party call for treatment, or where the debate has ended and the defendant objects.',
  ),
  at(
    239,
    ['撤诉与反诉', 'Withdrawal and the counterclaim'],
    '准许本诉原告撤诉的，应当对反诉继续审理；被告申请撤回反诉的，应予准许。',
    'With the suit withdrawn the counterclaim is tried on; a counterclaim may always be withdrawn.',
  ),
  at(
    243,
    ['审限的起止', 'What counts as time to try'],
    '从立案之日起至裁判宣告或者调解书送达之日；公告、鉴定、和解、管辖争议期间不计入。',
    'From registration to pronouncement or service of the mediation statement; announcement, appraisal, settlement and jurisdiction disputes do not count.',
  ),
  at(
    245,
    ['笔误', 'Slips of the pen'],
    '裁定补正的笔误，是指法律文书误写、误算，诉讼费用漏写、误算和其他笔误。',
    'Slips mended by ruling are errors of writing or reckoning in the court’s papers, fees left out or reckoned wrongly, and other slips.',
  ),
  at(
    246,
    ['恢复诉讼', 'Resumption'],
    '中止原因消除，恢复诉讼时不必撤销原裁定，从通知或者准许双方继续进行诉讼时起，中止诉讼的裁定失去效力。',
    'When the cause is gone the ruling need not be set aside: it ends when the parties are told, or allowed, to go on.',
  ),
  at(
    247,
    ['重复起诉', 'The same suit again'],
    '当事人、诉讼标的相同，诉讼请求相同或者实质上否定前诉裁判结果的，构成重复起诉；裁定不予受理，已经受理的裁定驳回起诉。',
    'The same parties and matter, and the same claims or ones that deny what was decided: not accepted, and once accepted dismissed.',
  ),
  at(
    257,
    ['不适用简易程序的案件', 'What is not tried in summary procedure'],
    '起诉时被告下落不明、发回重审、当事人一方人数众多、适用审判监督程序等案件，不适用简易程序。',
    'Suits against somebody who cannot be found, suits sent back, with very many on one side, in trial supervision and the like.',
  ),
  at(
    258,
    ['简易程序审限总长', 'Longest summary trial'],
    '延长后的审理期限累计不得超过四个月。',
    'With every extension not more than four months.',
  ),
  at(
    266,
    ['简易程序举证期限', 'Evidence in summary procedure'],
    '举证期限由法院确定或者协商，不超过十五日。',
    'Set by the court or agreed, not more than fifteen days.',
  ),
  at(
    269,
    ['对简易程序的异议', 'Objecting to summary procedure'],
    '当事人就适用简易程序提出异议的，法院审查：成立的，裁定转为普通程序；不成立的，裁定驳回；口头裁定记入笔录。',
    'A party’s objection to summary procedure is examined: founded, a ruling turns the case to the ordinary one; unfounded, a ruling dismisses it; an oral ruling goes into the record.',
  ),
  at(
    275,
    ['小额诉讼举证期限', 'Evidence in small claims'],
    '举证期限一般不超过七日；要求书面答辩的答辩期不超过十五日。',
    'Generally not more than seven days; a written defence within fifteen.',
  ),
  at(
    276,
    ['小额诉讼的管辖权异议', 'Objection to jurisdiction in small claims'],
    '当事人对小额诉讼案件提出管辖异议的，应当作出裁定；裁定一经作出即生效。',
    'An objection to jurisdiction in small claims is ruled on; the ruling takes effect as it is made.',
  ),
  at(
    277,
    ['小额诉讼的驳回起诉', 'Dismissing a small claim'],
    '受理小额诉讼案件后，发现起诉不符合条件的，裁定驳回起诉；裁定一经作出即生效。',
    'A small claim found to lack a condition of suit is dismissed by a ruling, which takes effect as it is made.',
  ),
  at(
    278,
    ['不再符合小额诉讼条件', 'No longer a small claim'],
    '因增加、变更诉讼请求、反诉、追加当事人等不符合小额诉讼条件的，适用简易程序的其他规定；应当适用普通程序的，裁定转换。',
    'Where claims added or changed, a counterclaim or a further party take a case out of small claims, the other rules of summary procedure apply; where it needs the ordinary one, a ruling turns it.',
  ),
  at(
    279,
    ['对小额诉讼的异议', 'Objecting to small claims'],
    '对按小额诉讼审理有异议的，应当在开庭前提出。成立的，适用简易程序的其他规定或者裁定转为普通程序；不成立的，裁定驳回；口头裁定记入笔录。',
    'Whoever objects to small claims does so before the hearing. Founded, the other rules of summary procedure apply or a ruling turns the case to the ordinary one; unfounded, a ruling dismisses it; an oral ruling goes into the record.',
  ),
  at(
    290,
    ['第三人撤销之诉', 'A third party’s suit for revocation'],
    '自知道或者应当知道民事权益受损害之日起六个月内，向作出生效裁判的法院提出，并提供未能参加诉讼不能归责于自己、裁判内容错误、损害其民事权益的证据材料。',
    'Within six months from when the harm was or should have been known, to the court that decided, with material that they could not take part through no fault of theirs, that the decision is wrong and that it harms them.',
    doubtOfNumber,
  ),
  at(
    330,
    ['不予受理、驳回起诉的裁定有错误', 'A wrong ruling not to accept or to dismiss'],
    '第二审查明不予受理裁定有错误的，撤销原裁定，指令第一审法院立案受理；驳回起诉裁定有错误的，撤销原裁定，指令第一审法院审理。',
    'On appeal a wrong ruling not to accept is set aside and registration ordered; a wrong dismissal is set aside and the court of first instance ordered to try the suit.',
  ),
  at(
    354,
    ['申请司法确认的材料', 'Materials for confirmation'],
    '提交调解协议、调解组织主持调解的证明、与协议相关的财产权利证明，以及双方的身份、住所、联系方式。',
    'The agreement, proof that an organisation mediated, proof of rights in the things it is about, and who both are, where they live and how they are reached.',
    doubtOfNumber,
  ),
  at(
    365,
    ['申请实现担保物权的材料', 'Materials for realising a security'],
    '提交申请书、证明担保物权存在的材料、证明实现条件成就的材料、担保财产现状的说明和其他材料。',
    'The application, material that the security exists and that it may be realised, and how the thing stands.',
    doubtOfNumber,
  ),
  at(
    375,
    ['申请再审的材料', 'Materials for a retrial application'],
    '提交再审申请书、身份证明、原审判决书裁定书调解书、反映案件基本事实的主要证据和其他材料。',
    'The application, proof of identity, the decision, and the main evidence of the facts.',
    doubtOfNumber,
  ),
  at(
    481,
    ['超过申请执行时效', 'An application for enforcement after its time'],
    '超过申请执行时效期间申请的，法院应予受理；被执行人提出异议，审查成立的，裁定不予执行。',
    'One after its time is accepted all the same; where the debtor objects and is right, enforcement is refused by ruling.',
    doubtOfNumber,
  ),
  at(
    485,
    ['查封期限', 'How long a measure lasts'],
    '冻结存款不超过一年，查封扣押动产不超过二年，查封不动产、冻结其他财产权不超过三年。',
    'Deposits one year, movables two, land and other rights three at most.',
  ),
];

/** Civil Code, in force since 2021-01-01: how terms are counted, and what a payment goes to first. */
export const civilCode: readonly StatuteArticle[] = [
  at(
    188,
    ['诉讼时效', 'Limitation'],
    '一般诉讼时效三年，自权利人知道或者应当知道受损害和义务人之日起；最长二十年。',
    'Three years from when harm and debtor were or should have been known; twenty at most.',
  ),
  at(
    201,
    ['期间起算', 'How terms begin'],
    '按年、月、日计算的，开始的当日不计入，自次日开始。',
    'By years, months or days the first day does not count.',
  ),
  at(
    202,
    ['期间的最后一日', 'Last day of months and years'],
    '按年、月计算的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日。',
    'By months or years the corresponding day of the last month, or that month’s last day where there is none.',
  ),
  at(
    203,
    ['末日为休假日', 'Last day on a holiday'],
    '最后一日是法定休假日的，以休假日结束的次日为最后一日。',
    'A last day on a holiday gives way to the day after it.',
  ),
  at(
    561,
    ['费用、利息和主债务的抵充顺序', 'What a payment goes to first'],
    '付款不足以清偿全部债务的，除当事人另有约定外，依次抵充实现债权的费用、利息、主债务。',
    'A payment that does not cover all goes, unless agreed otherwise, to the costs of realising the claim, then to interest, then to the principal debt.',
  ),
];

/** Provisions on Serving Civil Papers by Court Express Mail, in force since 2005-01-01. */
export const courtExpressMail: readonly StatuteArticle[] = [
  at(
    11,
    ['邮件退回之日视为送达', 'Returned mail as service'],
    '受送达人自己提供或者确认的地址不准确、拒不提供地址、变更地址没有及时告知法院，或者本人、其指定的代收人拒绝签收，文书未能实际收到的，退回之日视为送达之日；能够证明自己没有过错的除外。',
    'Where an address that the addressee gave or confirmed was wrong, none was given, a change was not told, or the addressee or the receiver named refused to sign, and the papers did not arrive, the day of their return is the day of service; not where the addressee shows that no fault was theirs.',
  ),
];

/** Provisions on Evidence in Civil Proceedings, in force since 2020-05-01. */
export const evidenceRules: readonly StatuteArticle[] = [
  at(
    3,
    ['自认', 'Admission'],
    '一方当事人陈述或者明确承认于己不利的事实，在证据交换、询问、调查或者书面材料中作出的都算，对方无需举证证明。',
    'What a party states or plainly admits against its own interest, also in an exchange of evidence or in writing, the other need not prove.',
  ),
  at(
    5,
    ['代理人的自认', 'Admission by an agent'],
    '诉讼代理人的自认视为当事人的自认，授权委托书明确排除的事项和当事人在场明确否认的除外。',
    'An agent’s admission counts as the party’s, unless the power of attorney excludes it or the party is there and denies it.',
  ),
  at(
    8,
    ['自认的限制', 'Limits of admission'],
    '涉及国家利益、公共利益、身份关系等法院应当依职权查明的事实不适用自认；与已经查明的事实不符的，不予确认。',
    'Facts of public interest or status that the court must find itself are not admitted; what does not agree with the facts found is not confirmed.',
  ),
  at(
    9,
    ['撤销自认', 'Taking an admission back'],
    '法庭辩论终结前撤销，经对方同意的，或者自认是在受胁迫、重大误解情况下作出的，应当准许；准许的以口头或者书面裁定作出。',
    'Before the debate ends it may be taken back with the other side’s consent, or where it was made under duress or grave mistake; the court so rules, orally or in writing.',
  ),
  at(
    30,
    ['释明与依职权委托鉴定', 'Telling of an appraisal, and of the court’s own motion'],
    '待证事实要靠鉴定意见证明的，法院向当事人说明，并指定申请的期间；涉及可能损害国家利益、社会公共利益等法院依职权调查的情形，法院依职权委托鉴定。',
    'Where a fact can only be shown by an appraisal the court tells the parties so and sets a time to apply; in matters into which the court inquires of its own motion it commissions the appraisal itself.',
  ),
  at(
    31,
    ['申请鉴定', 'Applying for an appraisal'],
    '应当在法院指定期间内提出并预交鉴定费用；逾期不提出或者不预交的，视为放弃申请。',
    'Within the time the court sets, with the costs paid in advance; otherwise the application counts as given up.',
  ),
  at(
    32,
    ['确定鉴定人与委托书', 'Choosing and commissioning'],
    '准许鉴定的，组织双方协商确定鉴定人，协商不成的由法院指定；确定以后出具委托书，载明鉴定事项、范围、目的和期限。',
    'Once granted the parties try to agree on the appraiser, or the court names one; the commission states question, scope, purpose and time.',
  ),
  at(
    33,
    ['承诺书', 'The appraiser’s undertaking'],
    '鉴定开始以前，鉴定人签署承诺书，保证客观、公正、诚实地鉴定并且出庭作证，作虚假鉴定的承担法律责任；故意作虚假鉴定的，退还鉴定费用并受处罚。',
    'Before the work begins the appraiser signs an undertaking to examine objectively, impartially and honestly, to appear before the court, and to answer for a false appraisal; who falsifies on purpose returns the fee and is punished.',
  ),
  at(
    34,
    ['鉴定材料的质证', 'Contesting what is examined'],
    '鉴定材料应当经过当事人质证，未经质证的不得作为鉴定的根据。',
    'What is examined is first contested by the parties; what was not is no ground of the appraisal.',
  ),
  at(
    35,
    ['鉴定期限', 'Time for the appraisal'],
    '鉴定人应当在法院确定的期限内完成并提交鉴定书；没有正当理由逾期的，当事人可以申请另行委托，准许的，原鉴定人退还已经收取的费用。',
    'The opinion is due within the time the court set; where it is late without good reason a party may ask for another appraiser, and if that is allowed the first one returns the fee.',
  ),
  at(
    36,
    ['鉴定书的内容', 'What the opinion contains'],
    '法院审查鉴定书是否写明委托法院、委托的内容和要求、鉴定材料、依据的原理和方法、鉴定过程、鉴定意见，并附承诺书；鉴定书由鉴定人签名或者盖章，附资格证明，委托机构的还由机构盖章、从事鉴定的人员签名。',
    'The court looks whether the opinion names the court, the task, the materials, the principles and methods, the process and the conclusion, with the undertaking; the appraisers sign it and show their qualification, and a body seals it.',
  ),
  at(
    37,
    ['对鉴定书的异议', 'Objections to the opinion'],
    '收到鉴定书后应当及时送交副本；有异议的，在法院指定期间内以书面方式提出，法院要求鉴定人解释、说明或者补充。',
    'Copies go to the parties promptly; objections are made in writing within the time the court sets, and the appraiser is asked to explain.',
  ),
  at(
    38,
    ['鉴定人出庭费用', 'Costs of the appraiser’s appearance'],
    '对书面答复仍有异议的，法院通知有异议的当事人预交鉴定人出庭费用，并通知鉴定人出庭；不预交的视为放弃异议。',
    'Who still objects is told to advance the costs, and the appraiser is called; who does not pay gives the objection up.',
  ),
  at(
    39,
    ['鉴定人出庭费用的负担', 'Who bears the costs of the appearance'],
    '鉴定人出庭费用按照证人出庭作证的标准计算，由败诉的当事人负担；因为鉴定意见不明确或者有瑕疵才需要出庭的，由鉴定人自己负担；委托时已经包括在鉴定费用里的，不再预交。',
    'The costs of the appearance go by those of witnesses and fall on the losing side; where an unclear or defective opinion made it necessary, on the appraiser; where they are within the fee, nothing more is advanced.',
  ),
  at(
    40,
    ['重新鉴定', 'Another appraisal'],
    '鉴定人没有相应资格、鉴定程序严重违法、鉴定意见明显依据不足或者不能作为证据使用的，准许重新鉴定；前三种情形的，鉴定人退还费用；瑕疵能够补正、补充鉴定或者补充质证解决的，不重新鉴定；重新鉴定的，原鉴定意见不得作为认定事实的根据。',
    'Another appraisal is allowed where the appraiser was not qualified, the procedure broke the law gravely, the opinion plainly lacks ground or is otherwise no evidence; in the first three the fee is returned; what can be mended is mended instead; once made anew, the first opinion founds no finding of fact.',
  ),
  at(
    51,
    ['举证期限', 'Time for evidence'],
    '可以协商并经法院准许；法院指定的，一审普通程序不少于十五日。',
    'Agreed with leave, or set by the court: at least fifteen days in ordinary first instance.',
  ),
  at(
    53,
    ['变更请求与举证期限', 'Changed claims and the time for evidence'],
    '当事人根据法庭审理情况变更诉讼请求的，应当准许，并可以根据案件具体情况重新指定举证期限。',
    'Claims changed after what came out at the hearing are allowed, and the time for evidence may be set anew.',
  ),
  at(
    54,
    ['延长举证期限', 'More time for evidence'],
    '申请延长应当在期限届满前书面提出；理由成立的应当准许，适当延长并通知其他当事人，延长的期限适用于其他当事人；理由不成立的不予准许，并通知申请人。',
    'More time is asked for in writing before the time ends; on good grounds it is given, the others are told and have it too; otherwise it is refused, and the applicant told.',
  ),
  at(
    55,
    ['特殊情形的举证期限', 'Time for evidence in special situations'],
    '管辖异议、追加当事人、公告送达等情形举证期限另行起算。',
    'After jurisdiction objections, new parties or announcement it begins anew.',
  ),
  at(
    56,
    ['证据交换之日', 'The day of exchange'],
    '组织证据交换的，交换之日举证期限届满。',
    'Where evidence is exchanged, the time for it ends on that day.',
  ),
  at(
    57,
    ['证据交换的进行', 'How evidence is exchanged'],
    '由审判人员主持；没有异议的事实、证据记录在卷，有异议的按照要证明的事实分类记录，并记明异议的理由，由此确定争议的主要问题。',
    'A judge presides; facts and evidence that nobody disputes are put on record, what is disputed by the fact it is to prove and with the reasons, and so the main points in dispute are found.',
  ),
  at(
    58,
    ['再次交换证据', 'Another exchange'],
    '收到对方的证据以后要提交反驳证据的，法院应当再次组织证据交换。',
    'Whoever has evidence against what the other side handed in gets another exchange.',
  ),
  at(
    69,
    ['申请证人出庭', 'Applying for a witness'],
    '应当在举证期限届满前提交申请书，载明证人的姓名、职业、住所、联系方式，作证的主要内容、与待证事实的关联性以及出庭的必要性。',
    'Before the time for evidence ends, in writing: who the witness is and how reached, what they will say, how it bears on the facts, and why they need to appear.',
  ),
  at(
    70,
    ['证人出庭的准许与通知', 'Leave and notice'],
    '准许的，应当向证人送达通知书并告知双方；通知书载明时间、地点、事项、要求和作伪证的后果。与待证事实无关或者没有必要的，不予准许。',
    'Once granted the witness is served a notice with time, place, matter, duties and the consequences of false testimony, and both sides are told; what is unrelated or unneeded is not granted.',
  ),
  at(
    71,
    ['证人的保证书', 'The witness’s undertaking'],
    '证人作证之前应当签署保证书并当庭宣读；拒绝签署或者宣读的，不得作证，并自行承担相关费用。',
    'Before testifying a witness signs and reads out an undertaking; who refuses does not testify and bears the costs.',
  ),
  at(
    72,
    ['怎样作证', 'How one testifies'],
    '证人应当客观陈述亲身感知的事实，不得使用猜测、推断或者评论性语言；作证前不得旁听法庭审理。',
    'A witness says what they perceived themselves, without guesses or comment, and does not listen to the trial before.',
  ),
  at(
    76,
    ['不出庭作证的申请', 'Testifying otherwise'],
    '证人确有困难不能出庭，申请以书面证言、视听传输技术或者视听资料等方式作证的，应当向法院提交申请书，说明不能出庭的具体原因。',
    'Who truly cannot appear applies to testify otherwise, and says why.',
  ),
];

/** Online Mediation Rules, in force since 2022-01-01. */
export const onlineMediationRules: readonly StatuteArticle[] = [
  at(
    10,
    ['选定调解组织', 'Choosing a mediator'],
    '当事人在两个工作日内选择，未选的由法院指定；收到申请后三个工作日内处理。',
    'The parties choose within two working days, else the court; within three working days of the application.',
  ),
  at(
    12,
    ['接受委派委托', 'Accepting the commission'],
    '调解组织或者调解员应当在三个工作日内确认是否接受。',
    'The mediator says within three working days whether to accept.',
  ),
  at(
    15,
    ['联系对方', 'Reaching the other side'],
    '接受后三个工作日内通知各方。',
    'The other side is told within three working days of acceptance.',
  ),
  at(
    24,
    ['调解期限', 'How long mediation lasts'],
    '诉前委派三十日；诉中普通程序十五日、简易程序七日；各方同意可以延长。',
    'Thirty days before filing; after it fifteen in ordinary and seven in summary procedure; longer by agreement.',
  ),
];

/** Provisions on Keeping the Time Limits of Trial, in force since 2000-09-28. */
export const trialTimeRules: readonly StatuteArticle[] = [
  at(
    9,
    ['不计入审限的期间', 'What does not count as time to try'],
    '公告、鉴定、管辖异议和管辖争议、审计评估、中止诉讼至恢复诉讼等期间不计入审理期限。',
    'Announcement, appraisal, disputes on jurisdiction, audits, and the time from suspension to resumption do not count.',
  ),
];
