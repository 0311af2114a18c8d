import type { StatuteArticle } from './statute.ts';
import { at } from './statute.ts';

/** Provisions on the Work of Enforcement, as amended with effect from 2021-01-01: how enforcement is asked for. */
export const enforcementRules: readonly StatuteArticle[] = [
  at(
    16,
    ['受理执行案件的条件', 'When enforcement is accepted'],
    '文书已经生效，申请人是权利人或者其继承人、权利承受人，文书有给付内容且标的和被执行人明确，义务人没有履行，属于本院管辖的，七日内立案；不符合的七日内裁定不予受理。',
    'The instrument is in effect, whoever applies has the right or took it over, what is to be given and by whom is certain, it was not performed, and this court has jurisdiction: registered within seven days, or refused by ruling within seven.',
  ),
  at(
    18,
    ['申请执行的材料', 'Materials to ask for enforcement'],
    '提交申请执行书、生效法律文书副本、申请执行人的身份证明、继承人或者权利承受人的证明文件和其他材料；书写确有困难的可以口头提出。',
    'The application, a copy of the instrument, proof of identity, proof of succession where the right was taken over; whoever truly cannot write may speak.',
  ),
];

/** Administrative Procedure Law as amended in 2017: how an administrative suit is brought. */
export const administrativeProcedure: readonly StatuteArticle[] = [
  at(
    18,
    ['一般地域管辖', 'Which court'],
    '由最初作出行政行为的行政机关所在地法院管辖；经复议的，也可以由复议机关所在地法院管辖。',
    'The court where the authority is that first acted; after reconsideration also where the reconsidering authority is.',
  ),
  at(
    45,
    ['复议以后的起诉期限', 'Time to sue after reconsideration'],
    '不服复议决定的，收到复议决定书之日起十五日内起诉；复议机关逾期不作决定的，复议期满之日起十五日内。法律另有规定的除外。',
    'Within fifteen days after the decision on reconsideration is received, or after its time has run out without one, unless a law says otherwise.',
  ),
  at(
    46,
    ['起诉期限', 'Time to sue'],
    '自知道或者应当知道作出行政行为之日起六个月内提起诉讼，法律另有规定的除外；不动产案件最长二十年，其他案件最长五年。',
    'Within six months from when the act was or should have been known, unless a law says otherwise; twenty years at most over land, five otherwise.',
  ),
  at(
    49,
    ['起诉条件', 'Conditions of suit'],
    '原告符合规定，有明确的被告，有具体的诉讼请求和事实根据，属于受案范围和受诉法院管辖。',
    'A plaintiff as the law has it, a certain defendant, claims and facts, within the courts’ reach and this court’s jurisdiction.',
  ),
  at(
    51,
    ['登记立案', 'Registration'],
    '符合起诉条件的应当登记立案；不能当场判定的，七日内决定；不符合的裁定不予立案，可以上诉；欠缺的应当一次性告知补正。',
    'One that meets the conditions is registered, decided on within seven days; one that does not is refused by a ruling open to appeal; what is missing is told once.',
  ),
];

/** State Compensation Law as amended in 2012: how compensation is asked of the committee of a court. */
export const stateCompensation: readonly StatuteArticle[] = [
  at(
    12,
    ['赔偿申请书', 'The application'],
    '递交申请书，写明受害人情况、具体要求、事实根据和理由、赔偿义务机关、申请日期；书写确有困难的可以委托他人代书，也可以口头申请。',
    'In writing: the injured, what is asked, facts and reasons, the authority that owes it, the day; whoever truly cannot write may have it written or speak.',
  ),
  at(
    24,
    ['向上一级机关申请复议', 'To the authority above'],
    '赔偿义务机关在期限内未作决定，或者对决定有异议的，三十日内向上一级机关申请复议；赔偿义务机关是法院的，向上一级法院赔偿委员会申请。',
    'Without a decision in time, or against it, within thirty days to the authority above; where a court owes it, to the compensation committee of the court above.',
  ),
  at(
    25,
    ['向赔偿委员会申请', 'To the compensation committee'],
    '不服复议决定，或者复议机关逾期不作决定的，三十日内向复议机关所在地的同级法院赔偿委员会申请作出赔偿决定。',
    'Against the decision of the authority above, or without one in time, within thirty days to the compensation committee of the court of the same level where that authority is.',
  ),
  at(
    41,
    ['不收取费用', 'No fee'],
    '赔偿义务机关、复议机关和法院不得向赔偿请求人收取任何费用。',
    'Nobody takes any fee from whoever asks for compensation.',
  ),
];
