// The words of applications, kind by kind and act by act; beside it the English, key by key.
import type { AppliedKind, Kind } from '@xiezhi/law';
import { proposalTellsZh } from '../proposal-texts.ts';
import {
  appliedKinds,
  filingKind,
  kindsOfFiling,
  paperIds,
  retrialGroundIds,
  retrialGrounds,
} from '@xiezhi/law';
import type { Facts, TextCatalogue, CommandText, CommandVariant } from '../../framework/index.ts';
import { dayZh, lastDayZh, listed, said } from '../../framework/index.ts';
import { counterZh } from '../counter-texts.ts';
import { itemNamesZh } from '../notices.zh-CN.ts';
import { applicationItems } from '../../shared/application-items.ts';

const kindIn = (facts: Facts): Kind | undefined =>
  kindsOfFiling.find(({ id }) => id === said(facts, 'kind'));

const lateTell = (facts: Facts) => ({
  label: '过了期限',
  value: `从${dayZh(facts, 'from')}起算，到${lastDayZh(facts)}为止。${kindIn(facts)?.period?.late.zh ?? ''}。照样可以交，申请书照收`,
});

/** How long the court may take, as whoever hands it in is told. */
const reviewOf = ({ review: { length } }: Kind): string =>
  typeof length === 'number'
    ? `收到以后${String(length)}小时内`
    : length === 'payment-order-accept'
      ? '从第二天起算，五日内'
      : length === 'filing-third-party-revocation'
        ? '从第二天起算，三十日内'
        : '从第二天起算，七日内';

const labels: Readonly<Record<string, string>> = applicationItems['zh-CN'];
const grounds = Object.fromEntries(retrialGroundIds.map((one) => [one, retrialGrounds[one].zh]));

const pages = {
  counter: counterZh.page,
  court: { title: '交给哪个法院？' },
  you: {
    title: '您是谁？',
    lead: '您自己办的，写您自己；替公司或者别人办的，写公司或者那个人，并附上授权委托书。身份证号只有法院看。没有填的照样收，法院会一次通知您补。',
  },
  whom: { title: '对方是谁？' },
  decision: { title: '关于哪份文书？', lead: '不知道的可以先不填，法院会问您。' },
  what: { title: '您请求法院做什么？', lead: '一项一项写。要钱的，写明数额。' },
  why: { title: '事实和理由', lead: '按时间顺序写清楚。' },
  list: {
    title: '附上了哪些材料？',
    lead: '手里有、这次一起交的，勾上；没有的不勾，照样可以交，法院会一次告诉您要补什么。不用另交纸质材料。',
  },
  evidence: { title: '您有哪些证据？', lead: '没有的不填。' },
  papers: { title: '上传材料', lead: '扫描或者拍照，看得清楚就行。' },
  sign: {
    title: '确认',
    lead: '看一遍再交。交了以后还可以补充。在网上交，只算您选择了在网上提交这一步。',
  },
} as const;

const applyFields: CommandText['fields'] = {
  ...counterZh.fields,
  court: { label: '法院' },
  jurisdiction: {
    label: '归另一个法院管、到不了那里的，选那个法院',
    hint: '一般不填。上面选的法院代收，转给这里选的法院',
  },
  plaintiff: { label: '申请人' },
  coPlaintiffs: { label: '共同申请人', hint: '和您一起申请的人；没有的不填' },
  defendants: { label: '对方' },
  decisionNumber: { label: '文号（案号）', hint: '例如：（2026）云0102民初21号' },
  decisionBy: { label: '作出的法院或者机关' },
  runsFrom: { label: '从哪天起算' },
  retrialGrounds: {
    label: '再审事由（民事诉讼法第二百一十一条）',
    hint: '勾选您主张的；下面写明具体的事实和理由。是调解书的，这里不勾，下面写明调解怎样违反自愿，或者协议内容怎样违反法律（第二百一十二条）',
  },
  claims: { label: '请求事项' },
  grounds: { label: '事实和理由' },
  papers: { label: '这次附上的材料' },
  exhibits: { label: '证据', hint: '每份证据单独写一项' },
  evidenceConforms: { label: '我确认上传的证据与原件、原物一致；手里没有原件的，与我手里的一致' },
  attachments: { label: '材料', hint: '上面勾选的材料、身份证明、授权委托书' },
  conformsToOriginals: {
    label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
  },
  truthful: { label: '我写的都是真实情况。虚假的要承担法律责任。' },
};

const variant = (id: AppliedKind): CommandVariant => {
  const kind = filingKind(id);
  return {
    title: kind.name.zh,
    lead: kind.lead.zh,
    action: `提交${kind.document.zh}`,
    after: `交上去就算收到，当场给您回执编号。${reviewOf(kind)}，法院答复：受理、一次告诉您要补什么，或者告诉您为什么不能受理。受理以后${kind.after.zh}。`,
    pages: {
      ...pages,
      court: { ...pages.court, lead: `${kind.court.zh}。` },
      ...(kind.other === null
        ? {}
        : {
            whom: {
              title: `${kind.other.zh}是谁？`,
              lead: '写清楚，法院才能找到。不知道的项目可以不填。',
            },
          }),
      ...(kind.decision === null
        ? kind.period === null
          ? {}
          : { decision: { title: '从哪天起算？', lead: '不知道的可以先不填。' } }
        : { decision: { ...pages.decision, title: kind.decision.zh } }),
      ...(kind.suit ? { what: { ...pages.what, title: '您要法院判什么？' } } : {}),
    },
    fields: {
      ...applyFields,
      plaintiff: { label: kind.filer.zh },
      coPlaintiffs: {
        label: id === 'confirm-mediation' ? '另一方申请人' : `共同${kind.filer.zh}`,
        hint:
          id === 'confirm-mediation'
            ? '司法确认由双方共同申请，把另一方写在这里'
            : '和您一起申请的人；没有的不填',
      },
      defendants: { label: kind.other?.zh ?? '对方' },
      runsFrom: {
        label: kind.period?.from.zh ?? '从哪天起算',
        hint: '不知道的可以不填；填了，系统按它算期限，先告诉您',
      },
      claims: { label: kind.suit ? '诉讼请求' : '请求事项' },
    },
    options: {
      ...counterZh.options,
      retrialGrounds: grounds,
      papers: {
        ...Object.fromEntries(paperIds.map((one) => [one, labels[one] ?? one])),
        ...Object.fromEntries(kind.papers.map(({ id: paper, zh }) => [paper, zh])),
      },
    },
  };
};

/** What an act that is there for suits as well says of an application. */
export const appliedZh: Readonly<Record<string, CommandVariant>> = {
  'filing.hand-over': {
    lead: '跨域立案：这份申请材料由本院代收，归另一个法院管。符不符合条件由那个法院审查，本院只转交。',
    after: '转交以后，对方法院从收到起计算答复的期限；申请人看得到两个法院的收据。',
    fields: { note: { label: '说明', hint: '可以不写；申请人看得到' } },
  },
  'filing.correct': {
    tells: { late: lateTell },
    pages: {
      note: { title: '补了什么？' },
      plaintiff: { title: '申请人的信息', lead: '补上您的住址和电话；姓名在这里不改。' },
      defendants: { title: '对方的信息', lead: '改错的、补全的、添上的，都在这里。' },
      claims: { title: '请求事项' },
      why: { title: '事实和理由' },
      evidence: { title: '证据' },
      papers: { title: '补交的材料' },
    },
  },
  'filing.record-correction': {
    tells: { late: lateTell },
    title: '录入：申请人书面补正',
    lead: '申请人在纸上补正的，扫描以后录入，效力和在网上补正一样。',
  },
  'filing.return': {
    after: '退回不是驳回：申请人随时可以补正以后再交；坚持申请的，由法官决定。',
  },
  'filing.explain': {
    lead: '不符合受理条件的，先向申请人说明。',
    after:
      '申请人可以补充、撤回，也可以坚持申请。补充材料到了，重新审查，期限重新起算。过了没有人答复的，由法官决定退回还是再等，不会自动退回。',
  },
  'filing.insist': {
    title: '坚持申请',
    lead: '看了法院的说明，仍然要申请的，或者收到补正通知，认为材料已经齐备的，或者材料退回以后仍然要申请的，在这里提出。',
    action: '坚持申请',
    after: '法院受理，或者由法官决定不予受理并写明理由；还没有向您说明的，先说明。',
  },
  'filing.record-insistence': {
    title: '录入：申请人书面坚持申请',
    lead: '申请人在纸上写明坚持申请的，扫描以后录入。',
    after: '从现在起可以提请法官决定；也仍然可以受理。',
  },
  'filing.propose-refusal': {
    title: '提请决定不予受理',
    lead: '说明以后申请人坚持申请，您仍然认为不符合受理条件的，提请法官决定。受不受理，由法官决定。',
    action: '提请法官决定',
    after: '本院的法官收到待办，看全部材料后决定，或者退回来受理。决定以前，您仍然可以受理。',
  },
  'filing.decline-refusal': {
    title: '不予采纳，退回受理',
    lead: '看了材料，认为符合受理条件的，写明理由，退回受理。',
    action: '退回受理',
    tells: proposalTellsZh,
    after: '立案法官据此受理，不能再提请不予受理。',
    pages: { reasons: { title: '为什么符合受理条件？' } },
  },
  'filing.refuse-acceptance': {
    title: '决定不予受理',
    lead: '不符合受理条件，申请人坚持申请的，由法官决定不予受理。',
    action: '作出决定',
    tells: proposalTellsZh,
    after: '文书写您的名字和理由，告知申请人还有什么办法，由立案法官送达。',
    pages: { reasons: { title: '理由' } },
  },
  'filing.withdraw': {
    title: '撤回申请',
    lead: '还没有受理时可以撤回，以后还能再申请；有期限的，请注意期限。',
    after: '撤回以后不收费。',
  },
  'filing.record-withdrawal': {
    title: '录入：申请人书面撤回',
    lead: '申请人在纸上撤回申请的，扫描以后录入。',
  },
  'filing.leave-closed': {
    after: '材料仍在案卷里，理由告知申请人；申请人可以重新申请。',
  },
};

export const applicationCommandsZh: TextCatalogue['commands'] = {
  'filing.apply': {
    title: '提交申请',
    lead: '申请执行、申请再审、特别程序和其他申请。一次回答一个问题。',
    action: '提交',
    after: '交上去就算收到，当场给您回执编号。',
    variants: Object.fromEntries(appliedKinds.map((id) => [id, variant(id)])),
    pages,
    fields: applyFields,
    options: {
      ...counterZh.options,
      retrialGrounds: grounds,
      papers: Object.fromEntries(paperIds.map((one) => [one, labels[one] ?? one])),
    },
    tells: {
      fee: (facts) => ({ label: '费用', value: kindIn(facts)?.fee.zh ?? '' }),
      late: lateTell,
      'number-in-text': (facts) => ({
        label: '正文里有身份证号',
        value: `${listed(facts, 'numbers', '、')}。正文对方看得到。请删去；号码填在“身份证号”一栏，只有法院看。`,
      }),
      'same-number': (facts) => ({
        label: '双方号码相同',
        value: `${listed(facts, 'names', '、')}和您填的是同一个号码，可能填错了。请核对。`,
      }),
      'named-twice': (facts) => ({
        label: '同一个人写了两次',
        value: `${listed(facts, 'names', '、')}可能写重了。请核对。`,
      }),
      'many-who-sue': (facts) => ({
        label: `一共有${said(facts, 'count')}人`,
        value: '人数众多的，可以推选代表人，推选的书面材料一起上传；没有推选的，照样可以交。',
      }),
      'another-name': (facts) => ({
        label: '写的不是您本人',
        value: `写的是${listed(facts, 'names', '、')}，您的账号是${said(facts, 'writer')}。您自己办的，请改成和身份证上一样；替别人办的，请交授权委托书，核对以前您还不能代为办事。`,
      }),
      lacking: (facts) => ({
        label: '还缺',
        value: `${itemNamesZh(facts['items'], '、', facts['of'])}。缺了也可以交，法院可能一次通知您补齐。`,
      }),
      'like-case': (facts) => ({
        label: '您交过同样的申请',
        value: `${(facts['days'] as readonly string[]).map((day) => dayZh({ day }, 'day')).join('、')}，您在这个法院对${facts['defendants'] === undefined ? '同样的人' : listed(facts, 'defendants', '、')}交过同样的申请。要补充材料的，请在那一件里交；不是同一件事的，照样可以交。`,
      }),
    },
  },
  'filing.accept': {
    title: '受理',
    lead: '符合受理条件的，受理并按种类编案号，转给承办部门。',
    action: '受理',
    after:
      '案号当场编定，制作受理通知书，放进申请人的专用账号。这类案件以后的办理还没有接到这里：由承办部门在法院的系统里办，这里不产生开庭、答辩、判决的待办；办完以后，请在本案里记明结果。',
    pages: {
      to: { title: '转给哪个部门承办？' },
      matter: {
        title: '这件行政案件按哪一种收费？',
        lead: '只请求行政赔偿的，不交案件受理费（《诉讼费用交纳办法》第八条）；其他的按第十三条，每件50元或者100元。',
      },
    },
    fields: {
      handedTo: { label: '承办部门', hint: '例如：执行局、审判监督庭。申请人看得到' },
      matter: { label: '案件' },
    },
    options: {
      matter: {
        other: '一般行政案件',
        'trademark-patent-maritime': '商标、专利、海事行政案件',
        compensation: '只请求行政赔偿',
      },
    },
    tells: {
      kind: (facts) => ({ label: '种类', value: kindIn(facts)?.name.zh ?? '' }),
      decision: (facts) => ({
        label: '所涉文书',
        value: [said(facts, 'number'), said(facts, 'by')].filter((one) => one !== '').join('，'),
      }),
      grounds: (facts) => ({
        label: '主张的再审事由',
        value: ((facts['grounds'] ?? []) as readonly (keyof typeof retrialGrounds)[])
          .map((one) => retrialGrounds[one].zh)
          .join('\n'),
      }),
      late: (facts) => ({
        label: '按申请人填的日子，已过期限',
        value: `到${lastDayZh(facts)}为止。${kindIn(facts)?.period?.late.zh ?? ''}`,
      }),
      submitted: (facts) => ({ label: '收到申请材料', value: dayZh(facts, 'on') }),
      corrected: (facts) => ({ label: '补正材料已到', value: dayZh(facts, 'on') }),
      'still-lacking': (facts) => ({
        label: '通知补正、仍未写明',
        value: itemNamesZh(facts['items'], '\n', facts['of']),
      }),
      lacking: (facts) => ({
        label: '提交时缺少',
        value: itemNamesZh(facts['items'], '\n', facts['of']),
      }),
      'organisation-unproved': (facts) => ({
        label: '谁代表单位，还没有核对',
        value: `${said(facts, 'name')}由${said(facts, 'by')}在网上提交，法定代表人的身份只有其本人的说法。没有证明的，可以通知补正`,
      }),
      'claims-by-agent': () => ({
        label: '请求由一般授权的代理人改过',
        value: '请向申请人核实',
      }),
      'withdrawal-by-agent': (facts) => ({
        label: '一般授权的代理人申请撤回',
        value: `${said(facts, 'reason')}。没有特别授权，不发生撤回的效力；请向申请人核实`,
      }),
      'like-case': (facts) => ({
        label: '同一申请人交过同样的申请',
        value: `${(facts['days'] as readonly string[]).map((day) => dayZh({ day }, 'day')).join('、')}收到。是不是重复，请看过以后判断。`,
      }),
      'like-elsewhere': (facts) => ({
        label: '类似的申请，不在您的范围',
        value: `${said(facts, 'count')} 件；要看的，请承办部门协助。`,
      }),
    },
  },
  'filing.pass-on-papers': {
    title: '转交后来的材料',
    lead: '申请受理以后，又交来了材料。材料已经收下，在案卷里。请转交承办部门，并告诉交材料的人转给了谁。',
    action: '转交并告知',
    after: '材料一直留在案卷里。要不要采用，由承办部门决定。',
    tells: {
      papers: (facts) => ({
        label: `${said(facts, 'name')}${dayZh(facts, 'at')}交来`,
        value: said(facts, 'note'),
      }),
      paper: (facts) => ({ label: '交来的材料', value: said(facts, 'name') }),
    },
    pages: { answer: { title: '转给了谁？', lead: '写给当事人看' } },
    fields: { answer: { label: '说明' } },
  },
  'filing.close-application': {
    title: '记明结果并结案',
    lead: '承办部门已经办完的，把结果记在这里，案件在这里结案。',
    action: '结案',
    after:
      '申请人看得到结果。文书由承办部门送达；有电子文书的，可以附上。以后再交来的材料照收，由您转交。',
    pages: {
      outcome: { title: '办得怎样？', lead: '写给申请人看' },
      fee: {
        title: '诉讼费用怎么办？',
        lead: '撤回起诉的，案件受理费减半（《诉讼费用交纳办法》第十五条）；裁定不予受理、驳回起诉的，全部退还（第二十七条）。申请费由谁负担，按承办部门的决定。只能少收，不能多收；多交的，财务会收到退费的待办。',
      },
      papers: { title: '有文书要附上吗？' },
    },
    fields: {
      how: { label: '结果' },
      closedOn: { label: '结案日期' },
      outcome: { label: '说明' },
      fee: { label: '诉讼费用' },
      attachments: { label: '文书', hint: '可以不附' },
      conformsToOriginals: { label: '我核对过，上传的与原件一致' },
    },
    options: {
      how: {
        decided: '已经作出裁判或者决定',
        'carried-out': '已经执行完毕或者办理完毕',
        'taken-back': '申请人撤回',
        other: '其他',
      },
      fee: { stays: '按原数', half: '减半收取', none: '不收，交了的全部退还' },
    },
  },
};

const ends: Readonly<Record<string, string>> = {
  decided: '已经作出裁判或者决定',
  'carried-out': '已经办理完毕',
  'taken-back': '申请人撤回',
  other: '其他',
};

export const applicationEntriesZh: TextCatalogue['entries'] = {
  'filing.ApplicationAccepted': (body) => ({
    title: '受理',
    detail: `${said(body, 'caseNumber')}，${kindIn(body)?.name.zh ?? ''}，由${said(body, 'handedTo')}承办`,
  }),
  'filing.ApplicationClosed': (body) => ({
    title: '办结',
    detail: `${dayZh(body, 'closedOn')}，${ends[said(body, 'how')] ?? ''}：${said(body, 'outcome')}`,
  }),
};

/** What a filing's first entry says of an application. */
export const submittedZh = (
  body: Facts,
): { readonly title: string; readonly kind: Kind } | null => {
  const application = body['application'] as Facts | undefined;
  if (application === undefined) return null;
  const kind = kindIn(application);
  if (kind === undefined) return null;
  const period = application['period'] as Facts | undefined;
  return {
    title: `收到${kind.document.zh}${period?.['late'] === true ? `（按所填日期，已过${lastDayZh(period)}的期限）` : ''}`,
    kind,
  };
};

export const applicationRefusalsZh: TextCatalogue['refusals'] = {
  'filing/not-closed-then': (facts) => ({
    what: '结案日期不对。',
    why: `案件${dayZh(facts, 'first')}才受理，今天是${dayZh(facts, 'today')}。`,
    mend: '写受理以后、今天以前（含当天）的一天。',
  }),
};
