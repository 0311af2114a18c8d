import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, lastDayZh, said } from '../framework/index.ts';
import { isReconsideration } from '../shared/matter-by-name.ts';

const authorities: Readonly<Record<string, string>> = {
  pending: '您的代理权限法院还没有核对',
  general: '您的委托是一般授权；代为上诉要有特别授权',
};

/** Which ruling an act is about; said in each of them with the same words. */
export const rulingTellsZh: NonNullable<CommandText['tells']> = {
  acceptance: (facts) => ({
    label: '不服哪个裁定',
    value: `不予受理的裁定${said(facts, 'number') === '' ? '' : `，${said(facts, 'number')}`}`,
  }),
  reconsideration: (facts) => ({
    label: '不服哪个裁定',
    value: `不予受理执行申请的裁定${said(facts, 'number') === '' ? '' : `，${said(facts, 'number')}`}，申请复议`,
  }),
  jurisdiction: (facts) => ({
    label: '不服哪个裁定',
    value: `对${said(facts, 'name')}提出的管辖权异议作出的裁定`,
  }),
  counterclaim: (facts) => ({
    label: '不服哪个裁定',
    value: `对${said(facts, 'name')}的反诉不予受理的裁定`,
  }),
  'third-party-claim': (facts) => ({
    label: '不服哪个裁定',
    value: `对${said(facts, 'name')}作为第三人的诉讼请求不予受理的裁定`,
  }),
  dismissal: () => ({ label: '不服哪个裁定', value: '驳回起诉的裁定' }),
};

const outcomes: Readonly<Record<string, string>> = {
  upheld: '驳回上诉，维持原裁判',
  reversed: '撤销原裁定',
  changed: '改判',
  remanded: '撤销原判，发回重审',
  withdrawn: '准许撤回上诉',
  mediated: '调解结案，原判决视为撤销',
};

/** Asked to reconsider, the court above dismisses no appeal. */
const reconsidered: Readonly<Record<string, string>> = {
  upheld: '驳回复议申请，维持原裁定',
  reversed: '撤销原裁定',
  withdrawn: '准许撤回复议申请',
};

export const rulingAppealZh: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'ruling.appeal': {
      title: '对裁定提起上诉',
      lead: '不服不予受理（包括对反诉不予受理）、驳回起诉、管辖权异议裁定的，自裁定书送达您的次日起十日内上诉，在境内没有住所的三十日内，上诉状交给本院。过了也收，由法官决定怎样处理。',
      action: '提交上诉状',
      after:
        '马上有回执。案件里还有对方的，本院五日内把上诉状副本送给对方，对方有十五日答辩；然后连同案卷报送上一级法院。上一级法院裁定以前，原裁定不生效。收下时注明了问题的，由法官决定怎样处理。',
      tells: {
        ...rulingTellsZh,
        'last-day': (facts) => ({ label: '上诉期最后一日', value: lastDayZh(facts) }),
        late: (facts) => ({
          label: '上诉期已经过了',
          value: `最后一日是${lastDayZh(facts)}。现在交来照样收，会注明逾期；有正当理由耽误的，请在理由里写明，申请顺延，由法官决定`,
        }),
        'not-served': () => ({ label: '上诉期', value: '裁定书还没有送达您，上诉期还没有开始' }),
        'no-fee': () => ({ label: '上诉费', value: '对这类裁定上诉，不交案件受理费' }),
        authority: (facts) => ({
          label: '代理权限',
          value: `${authorities[said(facts, 'authority')] ?? ''}。交来照样收，会注明；请尽快补交当事人的特别授权委托书，或者由当事人本人上诉`,
        }),
      },
      pages: {
        claims: { title: '您请求上一级法院怎样裁定？' },
        grounds: { title: '为什么不服？', lead: '可以先不写，以后再补。' },
        papers: { title: '有什么材料？' },
      },
      fields: {
        claims: {
          label: '上诉请求',
          hint: '例如：撤销一审裁定，指令一审法院受理本案；或者：撤销一审裁定，本案移送某某法院',
        },
        grounds: { label: '上诉理由' },
        attachments: { label: '材料' },
        conformsToOriginals: {
          label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
        },
      },
    },
    'ruling.ask-reconsideration': {
      title: '向上一级法院申请复议',
      lead: '执行申请被裁定不予受理，您不服的，自裁定书送达您的次日起十日内向上一级法院申请复议。在这里交的，由本院连同案卷报送。过了也收，由法官决定怎样处理。',
      action: '提交复议申请书',
      after:
        '马上有回执。本院五日内连同案卷报送上一级法院；上一级法院的裁定到了，会告诉您。撤销原裁定的，您的申请回到立案审查。条件具备以后，您也可以重新申请执行。',
      tells: {
        ...rulingTellsZh,
        'last-day': (facts) => ({ label: '申请复议的最后一日', value: lastDayZh(facts) }),
        late: (facts) => ({
          label: '申请复议的期限已经过了',
          value: `最后一日是${lastDayZh(facts)}。现在交来照样收，会注明逾期；有正当理由耽误的，请在理由里写明，由法官决定`,
        }),
        'not-served': () => ({
          label: '申请复议的期限',
          value: '裁定书还没有送达您，期限还没有开始',
        }),
        'no-fee': () => ({ label: '费用', value: '申请复议不交费' }),
        'goes-by': () => ({
          label: '依据',
          value:
            '本院参照对执行行为申请复议的规定（民事诉讼法第二百三十六条），在裁定书里写明了十日。执行仲裁裁决、公证债权文书的，司法解释另有规定的，照规定办。怎样处理，由上一级法院决定',
        }),
        authority: () => ({
          label: '代理权限',
          value: `${authorities['pending'] ?? ''}。交来照样收，会注明；请尽快补交当事人的授权委托书`,
        }),
      },
      pages: {
        claims: { title: '您请求上一级法院怎样决定？' },
        grounds: { title: '为什么不服？', lead: '可以先不写，以后再补。' },
        papers: { title: '有什么材料？' },
      },
      fields: {
        claims: { label: '复议请求', hint: '例如：撤销不予受理的裁定，指令原审法院立案执行' },
        grounds: { label: '事实和理由' },
        attachments: { label: '材料' },
        conformsToOriginals: {
          label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
        },
      },
    },
    'appeal.note-outcome': {
      title: '记入上一级法院的裁判',
      lead: '上一级法院对上诉、复议申请作出的裁判到了，扫描入卷，按裁判文书写的记。',
      action: '记入卷宗',
      after:
        '各方都看得到，也会收到短信。撤销不予受理裁定的，这份起诉或者申请材料回到立案审查；撤销对反诉不予受理裁定的，由法官重新决定；撤销驳回起诉裁定的，本案继续审理；管辖权裁定，以上一级法院的裁定为准。判决发回重审的，重新立案，另编案号。',
      tells: {
        ...rulingTellsZh,
        judgment: (facts) => ({ label: '不服什么', value: `判决，${said(facts, 'number')}` }),
        claims: (facts) => ({
          label: isReconsideration(facts) ? '复议请求' : '上诉请求',
          value: said(facts, 'claims'),
        }),
      },
      pages: {
        outcome: { title: '上一级法院怎样裁判？' },
        paper: { title: '裁判文书' },
      },
      fields: {
        outcome: { label: '结果' },
        effectiveOn: {
          label: '生效日期',
          hint: '照上一级法院的送达材料写：裁判文书、调解书送达各方，最后一方收到的日子',
        },
        transferTo: {
          label: '移送哪个法院',
          hint: '上一级法院裁定由别的法院管辖的才写；由本院管辖的不写',
        },
        number: { label: '裁判文书的案号' },
        on: { label: '裁判文书的日期' },
        attachments: { label: '裁判文书的扫描件' },
      },
      options: {
        outcome: {
          ...outcomes,
          upheld: '驳回上诉（复议申请），维持原裁判',
          withdrawn: '准许撤回上诉（复议申请）',
        },
      },
    },
    'appeal.open-retrial': {
      title: '发回重审，重新立案',
      lead: '由本院重审的，在这里转到立案：当事人、诉讼请求、交过的证据和答辩、已交的案件受理费都带过去，不用再交一遍。',
      action: '转立案',
      after:
        '成为一件新的立案材料，由立案人员登记、另编案号、分给没有审过本案的法官；编了案号，自动记回本案，各方收到短信。由别的法院重审的，不在这里办，到“记入重审的案号”填写。',
      tells: {
        'sent-back': (facts) => ({
          label: '发回重审',
          value: `${dayZh(facts, 'on')}，${said(facts, 'number')}`,
        }),
      },
      pages: { sure: { title: '由本院重新立案吗？' } },
      fields: { sure: { label: '是，上一级法院发回本院重审' } },
    },
    'appeal.note-retrial': {
      title: '记入重审的案号',
      lead: '由别的法院重审的，把那个法院的案号记在这里，各方才找得到。由本院重审的，先转立案，案号自动记入。',
      action: '记入卷宗',
      after: '各方都看得到，也会收到短信。以后的事到新的案件里办。',
      tells: {
        'sent-back': (facts) => ({
          label: '发回重审',
          value: `${dayZh(facts, 'on')}，${said(facts, 'number')}`,
        }),
      },
      pages: { number: { title: '新的案号是多少？' } },
      fields: { caseNumber: { label: '重审的案号', hint: '例如（2026）云0102民初88号' } },
    },
  },
  refusals: {
    'appeal/not-that-day': (facts) => ({
      what: '裁判文书的日期对不上。',
      why: `案卷${dayZh(facts, 'sentUpOn')}才报送，裁判不会早于这一天，也不会在今天以后。`,
      mend: '照裁判文书上的日期再对一遍。',
    }),
    'appeal/say-which-court': () => ({
      what: '还没有写明移送到哪个法院。',
      why: '本院驳回管辖权异议的裁定被撤销，案件就要移送；上一级法院的裁定写明了移送的法院。',
      mend: '照二审裁定书填“移送哪个法院”。',
    }),
    'appeal/not-that-outcome': () => ({
      what: '这个结果和上诉对不上。',
      why: '对判决的上诉，结果是维持、改判、发回重审、撤回上诉或者调解；对裁定的上诉，结果是维持、撤销原裁定或者撤回上诉。',
      mend: '照裁判文书再选一次。',
    }),
    'appeal/not-effective-that-day': (facts) => ({
      what: '生效日期对不上。',
      why: `裁判文书是${dayZh(facts, 'on')}的，生效不会早于这一天，也不会在今天以后。`,
      mend: '照上一级法院的送达材料再对一遍。',
    }),
    'appeal/not-a-new-number': () => ({
      what: '这不是重审的案号。',
      why: '重审的案件另编案号，和本案的不一样。',
      mend: '照新的案号写，例如（2026）云0102民初88号。',
    }),
  },
  entries: {
    'appeal.JudgmentDecided': (body: Facts) => ({
      title: '收到上一级法院对上诉的裁判',
      detail: [
        `${said(body, 'number')}，${dayZh(body, 'on')}，${outcomes[said(body, 'outcome')] ?? ''}`,
        ...(body['effectiveOn'] === undefined ? [] : [`${dayZh(body, 'effectiveOn')}生效`]),
      ].join('；'),
    }),
    'appeal.RetrialOpened': () => ({
      title: '发回重审，转立案重新编号',
      detail: '当事人、诉讼请求和案卷材料带到新的案件',
    }),
    'appeal.RetrialNoted': (body: Facts) => ({
      title: '发回重审，重新立案',
      detail: said(body, 'caseNumber'),
    }),
    'appeal.Decided': (body: Facts) => ({
      title: `收到上一级法院对${isReconsideration(body) ? '复议申请' : '上诉'}的裁定`,
      detail: [
        `${said(body, 'number')}，${dayZh(body, 'on')}，${(isReconsideration(body) ? reconsidered : outcomes)[said(body, 'outcome')] ?? ''}`,
        ...(body['transferTo'] === undefined ? [] : [`由${said(body, 'transferTo')}管辖`]),
      ].join('；'),
    }),
  },
};
