import type { Said } from './kind.ts';

/** CPL-211: on which of thirteen grounds a decision in effect is tried again, by their number there. */
export const retrialGrounds: Readonly<Record<RetrialGround, Said>> = {
  g1: {
    zh: '（一）有新的证据，足以推翻原判决、裁定的',
    en: '(1) New evidence that overturns the decision',
  },
  g2: {
    zh: '（二）认定的基本事实缺乏证据证明的',
    en: '(2) The basic facts found are not proved',
  },
  g3: {
    zh: '（三）认定事实的主要证据是伪造的',
    en: '(3) The main evidence was forged',
  },
  g4: {
    zh: '（四）认定事实的主要证据未经质证的',
    en: '(4) The main evidence was not examined by the parties',
  },
  g5: {
    zh: '（五）因客观原因不能自行收集的主要证据，书面申请法院调查收集，法院未调查收集的',
    en: '(5) Main evidence that a party could not get was asked of the court in writing, and not collected',
  },
  g6: { zh: '（六）适用法律确有错误的', en: '(6) The law was applied wrongly' },
  g7: {
    zh: '（七）审判组织的组成不合法或者应当回避的没有回避的',
    en: '(7) The court was not lawfully composed, or a judge who had to withdraw did not',
  },
  g8: {
    zh: '（八）无诉讼行为能力人没有法定代理人代为诉讼，或者应当参加诉讼的人因不能归责于本人或者其代理人的事由没有参加的',
    en: '(8) Somebody without capacity had no representative, or somebody who had to take part did not, through no fault of theirs or of their agent',
  },
  g9: { zh: '（九）违反法律规定，剥夺辩论权利的', en: '(9) A party was denied the debate' },
  g10: { zh: '（十）未经传票传唤，缺席判决的', en: '(10) Judgment in absence without a summons' },
  g11: {
    zh: '（十一）原判决、裁定遗漏或者超出诉讼请求的',
    en: '(11) The decision left out a claim, or went beyond what was asked',
  },
  g12: {
    zh: '（十二）据以作出原判决、裁定的法律文书被撤销或者变更的',
    en: '(12) What the decision rested on was set aside or changed',
  },
  g13: {
    zh: '（十三）审判人员有贪污受贿、徇私舞弊、枉法裁判行为的',
    en: '(13) A judge took bribes, acted for private ends or bent the law',
  },
};

export const retrialGroundIds = [
  'g1',
  'g2',
  'g3',
  'g4',
  'g5',
  'g6',
  'g7',
  'g8',
  'g9',
  'g10',
  'g11',
  'g12',
  'g13',
] as const;
export type RetrialGround = (typeof retrialGroundIds)[number];
