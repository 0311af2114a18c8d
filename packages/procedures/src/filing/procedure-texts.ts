import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';
import { alsoOnPaper } from '../shared/on-paper-texts.ts';

const yuan = (facts: Facts, name: string): string => yuanGrouped(Number(facts[name]) as Money);

const procedureZh: Readonly<Record<string, string>> = {
  ordinary: '普通程序',
  summary: '简易程序',
  'small-claims': '小额诉讼程序',
};
const procedureEn: Readonly<Record<string, string>> = {
  ordinary: 'Ordinary procedure',
  summary: 'Summary procedure',
  'small-claims': 'Small claims',
};
const outcomeZh: Readonly<Record<string, string>> = { founded: '异议成立', unfounded: '驳回异议' };
const outcomeEn: Readonly<Record<string, string>> = {
  founded: 'Founded',
  unfounded: 'Dismissed',
};
const commandsZh: TextCatalogue['commands'] = {
  'filing.object-to-procedure': {
    title: '对适用的程序提出异议',
    lead: '认为本案不应当适用小额诉讼程序、简易程序的，可以提出异议，写明理由。应当在开庭前提出；开庭以后提出的，法院也收，由法官决定。',
    action: '提出异议',
    after:
      '由法官审查，写明理由。异议成立的，改用简易程序的其他规定，或者裁定转为普通程序；不成立的，裁定驳回。决定以前，原来的程序不变。转为普通程序的，原告要补交另一半受理费；小额诉讼转为简易程序的，不用补交。',
    tells: {
      procedure: (facts) => ({
        label: '现在适用的程序',
        value: procedureZh[said(facts, 'procedure')] ?? '',
      }),
      heard: () => ({
        label: '已经开过庭',
        value: '异议应当在开庭前提出。现在提出的照样收下，注明；请写明为什么现在才提出',
      }),
      authority: () => ({
        label: '代理权限',
        value:
          '您的代理权限法院还没有核对。异议照样收下，核对以后再决定；请尽快补交当事人的授权委托书',
      }),
    },
    pages: {
      why: { title: '为什么不应当适用这个程序？' },
      papers: { title: '有什么材料？', lead: '没有的，可以不交。' },
    },
    fields: {
      reasons: { label: '理由', hint: '例如：标的额超过限额，需要鉴定，争议较大' },
      attachments: { label: '材料' },
      conformsToOriginals: {
        label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
      },
    },
  },
  'filing.decide-procedure-objection': {
    title: '审查对程序的异议',
    lead: '异议成立的，改用其他程序；不成立的，裁定驳回。口头裁定的，记入笔录。写明理由。',
    action: '作出决定',
    after:
      '各方看得到。转为普通程序的，审理期限、受理费跟着变；小额诉讼转为简易程序的，受理费不变，判决可以上诉。',
    tells: {
      objection: (facts) => ({
        label: `${said(facts, 'name')}对适用${procedureZh[said(facts, 'procedure')] ?? ''}提出异议`,
        value: [said(facts, 'reasons'), facts['late'] === true ? '开庭以后提出' : '']
          .filter((one) => one !== '')
          .join('\n'),
      }),
      paper: (facts) => ({ label: '交的材料', value: said(facts, 'name') }),
    },
    pages: { decision: { title: '您的决定和理由是什么？' } },
    fields: {
      outcome: { label: '决定' },
      to: { label: '改用什么程序' },
      reasons: { label: '理由', hint: '各方看得到' },
    },
    options: { outcome: outcomeZh, to: { summary: '简易程序', ordinary: '普通程序' } },
  },
};
const commandsEn: TextCatalogue['commands'] = {
  'filing.object-to-procedure': {
    title: 'Object to the procedure',
    lead: 'If you hold that the case should not be tried as a small claim, or in summary procedure, object and say why. Do it before the hearing; a later objection is received too, and a judge decides.',
    action: 'Object',
    after:
      'A judge examines it and gives reasons. If it is founded the other rules of summary procedure apply, or the case is turned to the ordinary one; if not, it is dismissed by a ruling. Until then the procedure stays. In the ordinary procedure the plaintiff pays the other half of the fee; from small claims to summary procedure nothing more is paid.',
    tells: {
      procedure: (facts) => ({
        label: 'Procedure now',
        value: procedureEn[said(facts, 'procedure')] ?? '',
      }),
      heard: () => ({
        label: 'A hearing was held',
        value:
          'An objection is to come before the hearing. It is received all the same, and marked; say why it comes only now',
      }),
      authority: () => ({
        label: 'Your authority',
        value:
          'The court has not yet seen your authority to act. The objection is received all the same and decided once the court has. Hand in a power of attorney soon',
      }),
    },
    pages: {
      why: { title: 'Why not this procedure?' },
      papers: { title: 'Any papers?', lead: 'If there are none, leave it empty.' },
    },
    fields: {
      reasons: {
        label: 'Reasons',
        hint: 'For example: the claim is too large, an appraisal is needed, much is in dispute',
      },
      attachments: { label: 'Papers' },
      conformsToOriginals: {
        label: 'What I upload matches the originals, or what I hold where I have no original',
      },
    },
  },
  'filing.decide-procedure-objection': {
    title: 'Examine an objection to the procedure',
    lead: 'Founded, the case goes on in another procedure; unfounded, a ruling dismisses it. An oral ruling goes into the record. Give reasons.',
    action: 'Decide',
    after:
      'All parties can read it. In the ordinary procedure the time to try the case and the fee change with it; from small claims to summary procedure the fee stays, and the judgment can be appealed.',
    tells: {
      objection: (facts) => ({
        label: `${said(facts, 'name')} objects to: ${procedureEn[said(facts, 'procedure')] ?? ''}`,
        value: [said(facts, 'reasons'), facts['late'] === true ? 'Handed in after a hearing' : '']
          .filter((one) => one !== '')
          .join('\n'),
      }),
      paper: (facts) => ({ label: 'Papers handed in', value: said(facts, 'name') }),
    },
    pages: { decision: { title: 'What do you decide, and why?' } },
    fields: {
      outcome: { label: 'Decision' },
      to: { label: 'Which procedure instead' },
      reasons: { label: 'Reasons', hint: 'The parties read them' },
    },
    options: {
      outcome: outcomeEn,
      to: { summary: 'Summary procedure', ordinary: 'Ordinary procedure' },
    },
  },
};

const refusalsZh: TextCatalogue['refusals'] = {
  'filing/no-money-claim': () => ({
    what: '本案没有写明金额的诉讼请求，不能适用小额诉讼程序。',
    why: '小额诉讼程序只适用于简单的金钱给付案件（民事诉讼法第一百六十五条）。',
    mend: '请选简易程序或者普通程序。',
  }),
  'filing/above-small-claims': (facts) => ({
    what: `标的额 ${yuan(facts, 'amount')} 元，超过 ${yuan(facts, 'most')} 元，不能适用小额诉讼程序。`,
    why: '标的额超过本省上年度就业人员年平均工资二倍的，双方约定了也不能适用（民事诉讼法第一百六十五条）。',
    mend: '请选简易程序或者普通程序。',
  }),
  'filing/small-claims-not-agreed': (facts) => ({
    what: `标的额 ${yuan(facts, 'amount')} 元，超过 ${yuan(facts, 'most')} 元，双方约定以后才能适用小额诉讼程序。`,
    why: '标的额超过本省上年度就业人员年平均工资百分之五十、在二倍以下的，由双方约定（民事诉讼法第一百六十五条）。',
    mend: '双方约定了的，写明约定在卷宗的哪里；没有约定的，请选简易程序或者普通程序。',
  }),
};
const refusalsEn: TextCatalogue['refusals'] = {
  'filing/no-money-claim': () => ({
    what: 'No claim of this case names an amount; it is not a small claim.',
    why: 'Small claims are simple claims for money (Civil Procedure Law, article 165).',
    mend: 'Choose summary or ordinary procedure.',
  }),
  'filing/above-small-claims': (facts) => ({
    what: `The claim of ${yuan(facts, 'amount')} yuan is above ${yuan(facts, 'most')} yuan; it is not a small claim.`,
    why: 'Above twice last year’s average wage in the province not even an agreement makes it one (Civil Procedure Law, article 165).',
    mend: 'Choose summary or ordinary procedure.',
  }),
  'filing/small-claims-not-agreed': (facts) => ({
    what: `The claim of ${yuan(facts, 'amount')} yuan is above ${yuan(facts, 'most')} yuan; it is a small claim only if both parties agree.`,
    why: 'Between half and twice last year’s average wage in the province the parties may agree on it (Civil Procedure Law, article 165).',
    mend: 'If they did, say where in the file it lies; if not, choose summary or ordinary procedure.',
  }),
};

const entriesZh: TextCatalogue['entries'] = {
  'filing.ProcedureObjected': (body) => ({
    title: '对适用的程序提出异议',
    detail: `${procedureZh[said(body, 'procedure')] ?? ''}：${said(body, 'reasons')}`,
  }),
  'filing.ProcedureObjectionDecided': (body) => ({
    title: '就对程序的异议作出决定',
    detail: `${outcomeZh[said(body, 'outcome')] ?? ''}：${said(body, 'reasons')}`,
  }),
  'filing.ProcedureConverted': (body) => ({
    title: said(body, 'to') === 'summary' ? '转为简易程序' : '转为普通程序',
    detail: said(body, 'reasons').slice(0, 60),
  }),
  'filing.Registered': (body) => ({
    title: '登记立案',
    detail: [
      said(body, 'caseNumber'),
      body['causeName'] === undefined ? '' : `案由定为${said(body, 'causeName')}`,
      body['reasons'] === undefined ? '' : `适用小额诉讼程序的理由：${said(body, 'reasons')}`,
    ]
      .filter((one) => one !== '')
      .join('；'),
  }),
};
const entriesEn: TextCatalogue['entries'] = {
  'filing.ProcedureObjected': (body) => ({
    title: 'Objection to the procedure',
    detail: `${procedureEn[said(body, 'procedure')] ?? ''}: ${said(body, 'reasons')}`,
  }),
  'filing.ProcedureObjectionDecided': (body) => ({
    title: 'Decision on an objection to the procedure',
    detail: `${outcomeEn[said(body, 'outcome')] ?? ''}: ${said(body, 'reasons')}`,
  }),
  'filing.ProcedureConverted': (body) => ({
    title:
      said(body, 'to') === 'summary'
        ? 'Converted to summary procedure'
        : 'Converted to the ordinary procedure',
    detail: said(body, 'reasons').slice(0, 60),
  }),
  'filing.Registered': (body) => ({
    title: 'Case registered',
    detail: [
      said(body, 'caseNumber'),
      body['causeName'] === undefined ? '' : `Cause fixed: ${said(body, 'causeName')}`,
      body['reasons'] === undefined ? '' : `Why small claims: ${said(body, 'reasons')}`,
    ]
      .filter((one) => one !== '')
      .join('; '),
  }),
};

const withProcedure = (
  texts: TextCatalogue,
  own: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'>,
) => ({
  ...texts,
  commands: { ...texts.commands, ...own.commands },
  refusals: { ...texts.refusals, ...own.refusals },
  entries: { ...texts.entries, ...own.entries },
});

/** The filing's texts with those about its procedure. */
export const withProcedureZh = (texts: TextCatalogue): TextCatalogue =>
  alsoOnPaper(
    'zh-CN',
    withProcedure(texts, { commands: commandsZh, refusals: refusalsZh, entries: entriesZh }),
    {
      'filing.record-procedure-objection': {
        of: 'filing.object-to-procedure',
        title: '登记书面的程序异议',
        after: '由法官审查，写明理由。开庭以后提出的也收，注明。',
      },
    },
  );

export const withProcedureEn = (texts: TextCatalogue): TextCatalogue =>
  alsoOnPaper(
    'en',
    withProcedure(texts, { commands: commandsEn, refusals: refusalsEn, entries: entriesEn }),
    {
      'filing.record-procedure-objection': {
        of: 'filing.object-to-procedure',
        title: 'Enter an objection to the procedure on paper',
        after:
          'A judge examines it and gives reasons. After a hearing it is received too, and marked.',
      },
    },
  );
