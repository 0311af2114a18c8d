import type { CommandText, RefusalText } from '../framework/index.ts';
import { listed } from '../framework/index.ts';
import { limitFields, limitOptions } from './limits-texts.ts';

/** The power of attorney that comes on paper (授权委托书), in both languages. */
export const powerZh: CommandText = {
  title: '登记书面的授权委托书',
  lead: '当事人把签名的授权委托书交到窗口、寄来的，在这里登记。当事人、代理人没有账号，也一样登记；代理人办的事，就是当事人办的事。',
  action: '登记',
  after:
    '材料齐全的，从登记起这个人就是代理人，文书上写明。有账号的，马上能用账号办理；没有账号的，可以给他发查阅码，以后再关联。材料不齐的照样收下，补齐以后再记明。',
  pages: {
    paper: { title: '收到的授权委托书' },
    agent: { title: '委托了谁？' },
    proof: { title: '材料写明了什么权限？' },
  },
  fields: {
    receivedOn: { label: '收到的日子' },
    postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填' },
    attachments: {
      label: '扫描件',
      hint: '授权委托书，连同执业证、律师事务所证明、亲属关系证明、推荐信等',
    },
    standing: { label: '代理人是什么人' },
    name: { label: '代理人姓名' },
    workplace: { label: '所在的律师事务所、法律服务所，或者推荐的社区、单位、社会团体' },
    residentId: {
      label: '代理人的身份证号码',
      hint: '照证件填。用这个号码注册、核对过身份的，案件直接进他的账号；号码不公开',
    },
    mobile: { label: '代理人的手机号' },
    authority: {
      label: '权限',
      hint: '只写“全权代理”、没有写明具体授权的，按一般授权。监护人依照法律代为诉讼，法定代表人、负责人在核对证明以后代表单位，选哪一项都一样',
    },
    ...limitFields['zh-CN'],
    proof: { label: '看了什么材料', hint: '材料还不齐的，写明缺什么。这一方看得到，不要写号码' },
    seen: { label: '我看了原件；授权委托书上有当事人的签名或者盖章' },
  },
  options: {
    standing: {
      lawyer: '律师',
      'legal-service-worker': '基层法律服务工作者',
      relative: '当事人的近亲属',
      'authorised-staff': '当事人的工作人员',
      recommended: '当事人所在社区、单位或者有关社会团体推荐的公民',
      guardian: '不是委托：当事人的监护人（法定代理人）',
      'legal-representative': '不是委托：单位的法定代表人、负责人，包括变更以后新的',
    },
    authority: {
      general: '一般授权',
      special: '特别授权：可以代为承认、放弃、变更请求，和解，反诉，上诉',
      'not-yet': '材料还不齐，先收下',
    },
    ...limitOptions['zh-CN'],
  },
  tells: {
    third: (facts) => ({
      label: '已经有两位代理人',
      value: `${listed(facts, 'names', '、')}。民事诉讼法第六十一条规定，代理人是一至二人。第三位的授权委托书照样收下；当事人解除一位以后，再记明第三位的权限`,
    }),
  },
};

export const powerEn: CommandText = {
  title: 'Enter a power of attorney brought on paper',
  lead: 'A party brings or sends a signed power of attorney. It is entered here whether or not party or agent has an account; what the agent does is the party’s act.',
  action: 'Enter',
  after:
    'If the papers are in order, the person is the agent from now on and stands in the papers of the case. With an account they act under it at once; without one they can be sent a code and link the case later. Papers that are not complete are received all the same and checked again once they are.',
  pages: {
    paper: { title: 'The power of attorney that came' },
    agent: { title: 'Who was appointed?' },
    proof: { title: 'What authority do the papers show?' },
  },
  fields: {
    receivedOn: { label: 'Received on' },
    postedOn: { label: 'Posted on', hint: 'If it came by post, by the postmark' },
    attachments: {
      label: 'Scan',
      hint: 'The power of attorney with the licence, the letter of the firm, proof of kinship or the recommendation',
    },
    standing: { label: 'What the agent is' },
    name: { label: 'Name of the agent' },
    workplace: {
      label: 'Law firm or legal service office, or the community or body that recommends',
    },
    residentId: {
      label: 'Identity number of the agent',
      hint: 'From the card. Whoever registered under it and was checked finds the case in their account; the number is not shown to others',
    },
    mobile: { label: 'Mobile of the agent' },
    authority: {
      label: 'Authority',
      hint: '“Full authority” without particulars is general authority. A guardian acts by law, and a legal representative once the certificate is checked, whichever you choose',
    },
    ...limitFields.en,
    proof: {
      label: 'What you saw',
      hint: 'If something is missing, say what. This side reads it, so give no number',
    },
    seen: { label: 'I saw the original; the party signed or sealed the power of attorney' },
  },
  options: {
    standing: {
      lawyer: 'Lawyer',
      'legal-service-worker': 'Basic-level legal-service worker',
      relative: 'Close relative of the party',
      'authorised-staff': 'Member of staff of the party',
      recommended: 'Recommended by the party’s community, unit or a social body',
      guardian: 'No mandate: the party’s guardian (statutory representative)',
      'legal-representative':
        'No mandate: the legal representative or head of the organisation, also a new one',
    },
    authority: {
      general: 'General',
      special:
        'Special: may admit, waive or change claims, settle, counterclaim and appeal for the party',
      'not-yet': 'Not complete yet: receive it',
    },
    ...limitOptions.en,
  },
  tells: {
    third: (facts) => ({
      label: 'Two agents already',
      value: `${listed(facts, 'names', ', ')}. Article 61 of the Civil Procedure Law lets a party have one or two. The paper of a third is received; its authority is recorded once the party has ended one`,
    }),
  },
};

export const actsAlreadyZh = (): RefusalText => ({
  what: '这个人已经是这位当事人的代理人。',
  why: '同一位当事人的同一位代理人，在一个案件里只记一次。',
  mend: '权限要改的，先登记解除，再登记新的授权委托书；权限还没有核对的，在“记明代理权限已核对”里办。',
});

export const actsAlreadyEn = (): RefusalText => ({
  what: 'This person acts for this party already.',
  why: 'One agent of one party stands in a case once.',
  mend: 'If the authority changes, enter the end of the old one first, then the new paper; if it has not been checked yet, record it under “Record that authority was checked”.',
});
