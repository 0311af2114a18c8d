// A table of what may be asked of an application, and of the papers of all kinds, in two languages; its length is theirs.
import type { PaperId } from '@xiezhi/law';

/** Each as a list of things to supply names it. */
type Item =
  | PaperId
  | 'applicant-identity'
  | 'applicant-address'
  | 'applicant-contact'
  | 'respondent-identity'
  | 'respondent-address'
  | 'request-unclear'
  | 'which-decision'
  | 'other-applicant';

const names: Readonly<Record<Item, readonly [zh: string, en: string]>> = {
  'applicant-identity': ['申请人身份证明', 'Proof of the applicant’s identity'],
  'applicant-address': ['申请人住所地', 'The applicant’s address'],
  'applicant-contact': ['申请人联系电话', 'The applicant’s telephone'],
  'respondent-identity': ['对方的身份信息', 'Who the other side is'],
  'respondent-address': ['对方的住所地', 'The other side’s address'],
  'request-unclear': ['请求事项不明确', 'What is asked is unclear'],
  'which-decision': ['所涉文书的文号和作出的机关', 'Number and maker of the decision it is about'],
  'other-applicant': ['另一方当事人共同申请', 'That the other side applies as well'],
  'judgment-copy': ['所涉裁判文书或者其他法律文书', 'The decision or instrument it is about'],
  'right-taken-over': ['继承、承受权利的证明文件', 'Proof that the right was taken over'],
  'property-clues': ['财产线索', 'Leads to property'],
  'main-evidence': ['主要证据', 'The main evidence'],
  'not-at-fault': [
    '没能参加诉讼不能归责于本人的证据',
    'Evidence that not taking part was no fault of theirs',
  ],
  'harmed-by-it': ['裁判损害其民事权益的证据', 'Evidence that the decision harms them'],
  'proof-of-absence': ['有关机关关于下落不明的书面证明', 'A written proof of the absence'],
  'proof-of-interest': ['利害关系的证明', 'Proof of being interested'],
  'state-of-mind': ['没有或者限制民事行为能力的根据', 'What the lack of capacity rests on'],
  'property-described': ['财产的种类、数量或者线索', 'The property: kind, quantity, leads'],
  'mediation-agreement': ['调解协议', 'The mediation agreement'],
  'proof-of-mediation': ['调解组织主持调解的证明', 'Proof that the organisation mediated'],
  'rights-in-property': ['相关财产权利证明', 'Proof of rights in the property'],
  'proof-of-security': ['证明担保物权存在的材料', 'Material that the security exists'],
  'may-be-realised': ['证明实现条件成就的材料', 'Material that it may be realised'],
  'state-of-the-thing': ['担保财产现状的说明', 'How the thing stands'],
  'proof-of-debt': ['债权债务的证据', 'Evidence of the debt'],
  'the-bill': ['票据主要内容的材料', 'What the bill says'],
  'proof-of-loss': ['票据被盗、遗失或者灭失的证据', 'Evidence that the bill was lost'],
  'security-offered': ['担保', 'Security'],
  urgency: ['情况紧急的证据', 'Evidence of the urgency'],
  'administrative-act': ['行政行为存在的材料', 'Material that the act was done'],
  'decision-of-authority': [
    '赔偿决定书、复议决定书或者收件凭证',
    'The decision of the authority, or the receipt',
  ],
};

const column = (index: 0 | 1): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([item, both]) => [item, both[index]]));

export const applicationItems = { 'zh-CN': column(0), en: column(1) } as const;
