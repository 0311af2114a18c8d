// One catalogue, as long as consent has words; beside it the English, key by key.
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, lastDayZh, listed, minuteZh, said } from '../framework/index.ts';
import { minorSelfTellsZh, minorTellsZh } from '../shared/minors-texts.ts';
import { criminalTellsZh, fastTrackZh } from './fast-track-texts.zh-CN.ts';
import { goOnlineZh } from './go-online-texts.ts';
import { kindZh, kindTellsZh } from './kind-texts.zh-CN.ts';
import { noticeIn, noticeTells, noticeToReadOut } from './notice-read.ts';
import { whatIfZh } from './what-if-texts.zh-CN.ts';

const step: Readonly<Record<string, string>> = {
  filing: '立案',
  service: '送达',
  mediation: '调解',
  exchange: '证据交换',
  hearing: '开庭',
  pronouncement: '宣判',
  inquiry: '询问',
};
const due = (facts: Facts) => ({
  label: '答复到哪天',
  value: `${lastDayZh(facts)}。没有答复的，这一步不在线进行`,
});

/** Nothing has brought it to them yet. */
const waits = () => ({
  label: '答复到哪天',
  value: '还没有告知他：他没有账号，答复的期限从告知的那天起算。在电话里问到答复的，直接记下答复',
});

/** What is asked of whatever a party said by telephone or handed in on paper. */
const takenDown = {
  knownAt: {
    label: '通话时间',
    hint: '开过的庭是否算作缺席，以通话时间为准',
  },
  receivedOn: { label: '收到书面的日子' },
  evidence: { label: '凭据', hint: '以后可以据此核对，例如录音的时间、卷宗页码' },
} as const;
const stepsIn = (body: Facts): string =>
  (Array.isArray(body['steps']) ? body['steps'] : [])
    .map((one) => step[String(one)] ?? String(one))
    .join('、');
const manner: Readonly<Record<string, string>> = {
  together: '同时在线，一起进行',
  separately: '不同时，在期间里各自进行',
};
const standing: Readonly<Record<string, string>> = {
  'not-asked': '还没有问过',
  waiting: '在答复期限内，还没有答复',
  'no-answer': '到期没有答复',
  agreed: '同意在线',
  declined: '不同意在线',
  withdrawing: '同意以后申请改为线下，等审查',
  withdrawn: '改为线下',
};
const partiesOf = (facts: Facts): string =>
  (facts['parties'] as readonly Facts[])
    .map((one) => `${said(one, 'name')}：${standing[said(one, 'standing')] ?? ''}`)
    .join('\n');
const mode: Readonly<Record<string, string>> = {
  online: '在线',
  mixed: '部分在线，部分到庭',
  offline: '到庭',
};

const heardZh: Readonly<Record<string, string>> = {
  'in-time': '法院在它结束以前得知',
  late: '法院在它结束以后得知',
  'that-day': '法院当天收到，没有记几点，按全天算',
};

/** Where it can be heard or seen, and by which notice of rights it was given. */
const answerDetail = (body: Facts): string =>
  [
    ...(body['receivedOn'] === undefined ? [] : [`${dayZh(body, 'receivedOn')}收到`]),
    ...(body['knownAt'] === undefined ? [] : [`法院${minuteZh(body, 'knownAt')}得知`]),
    said(body, 'evidence'),
    noticeIn(body, (short) => `依据的告知书：摘要 ${short}…`),
  ]
    .filter((one) => one !== '')
    .join('；');

export const consentZh: TextCatalogue = {
  commands: {
    ...goOnlineZh.commands,
    ...kindZh.commands,
    ...fastTrackZh.commands,
    'consent.note-reached': {
      title: '',
      lead: '',
      action: '记录',
      after: '',
      pages: {},
      fields: {},
    },
    'consent.note-active-choice': {
      title: '',
      lead: '',
      action: '记录',
      after: '',
      pages: {},
      fields: {},
    },
    'consent.ask': {
      title: '征询是否同意在线',
      lead: '向当事人说明在线诉讼是怎么回事，逐个环节征询是否同意。',
      action: '发出征询',
      after: '不同意不影响任何权利；过了期限没有答复的，线下进行。',
      pages: { steps: { title: '征询哪些环节？' } },
      fields: { steps: { label: '环节' } },
      options: {
        steps: {
          service: '送达',
          mediation: '调解',
          exchange: '证据交换',
          hearing: '开庭',
          pronouncement: '宣判',
          inquiry: '询问',
        },
      },
    },
    'consent.answer': {
      title: '是否同意在线',
      variants: {
        service: {
          title: '您同意在网上收文书吗？',
          pages: {
            answer: {
              title: '您同意在网上收文书吗？',
              lead: '法院把文书发到您的账号和您留的电子邮箱，到达就算送达。不同意的，邮寄或者当面送达。',
            },
          },
        },
        mediation: {
          title: '您同意在线调解吗？',
          pages: {
            answer: {
              title: '您同意在线调解吗？',
              lead: '同意的，用手机或电脑参加调解；不同意的，到法院或者调解组织参加。',
            },
          },
        },
        exchange: {
          title: '您同意在线交换证据吗？',
          pages: {
            answer: {
              title: '您同意在线交换证据吗？',
              lead: '同意的，在网上看对方的证据、写质证意见；不同意的，到法院当面质证。',
            },
          },
        },
        hearing: {
          title: '您同意在线开庭吗？',
          pages: {
            answer: {
              title: '您同意在线开庭吗？',
              lead: '同意的，用手机或电脑参加庭审；不同意的，到法庭参加。',
            },
          },
        },
        pronouncement: {
          title: '您同意在线宣判吗？',
          pages: {
            answer: {
              title: '您同意在线宣判吗？',
              lead: '同意的，用手机或电脑听宣判；不同意的，到法庭听。',
            },
          },
        },
        inquiry: {
          title: '您同意在线接受询问吗？',
          pages: {
            answer: {
              title: '您同意在线接受询问吗？',
              lead: '同意的，用手机或电脑参加询问；不同意的，到法院参加。',
            },
          },
        },
      },
      tells: {
        ...noticeTells['zh-CN'],
        ...minorSelfTellsZh,
        ...whatIfZh,
        due,
        waits,
      },
      lead: '只问这一步，和其他环节无关。不同意，也不影响您的诉讼权利。',
      action: '答复',
      after:
        '以后还可以改主意：不同意的，在法院定下这一步怎样进行以前可以再答；同意了又不想在线的，在这一步开始前的合理时间内提出。',
      pages: {
        answer: {
          title: '这一步您同意在线吗？',
          lead: '同意的，用手机或电脑就能参加；不同意的，到法院参加。',
        },
      },
      fields: { answer: { label: '答复' } },
      options: { answer: { agree: '同意', decline: '不同意' } },
    },
    'consent.record': {
      title: '记录当事人的答复',
      lead: '当事人在电话里或者书面作出的答复，由书记员记录。',
      action: '记录',
      after: '答复连同方式、凭据记入卷宗，各方都能看到。',
      pages: { answer: { title: '当事人怎样答复？' } },
      fields: {
        answer: { label: '答复' },
        how: { label: '怎样答复的' },
        ...takenDown,
        readOut: { label: '电话里已经念过上面的告知书' },
      },
      options: {
        answer: { agree: '同意', decline: '不同意' },
        how: { phone: '电话', paper: '书面' },
      },
      tells: {
        ...noticeToReadOut['zh-CN'],
        ...minorTellsZh,
        'earlier-no': (facts) => ({
          label: '先前的答复',
          value: `${said(facts, 'said') === '' ? `${dayZh(facts, 'enteredOn')}登记的答复是不同意，没有写明答复的时间` : `${minuteZh(facts, 'said')}答复不同意`}（卷宗第 ${said(facts, 'entry')} 项）。在那以后又同意的，记在这里`,
        }),
        due,
        waits,
      },
    },
    'consent.withdraw': {
      title: '申请改为线下',
      lead: '同意过的，也可以改主意，请尽早提出。',
      tells: {
        'in-time': (facts) => ({
          label: '什么时候提出',
          value: `这一步排在 ${dayZh(facts, 'on')}。${dayZh(facts, 'until')}以前提出，算在合理时间内；以后提出照样收，注明提出较晚，由法官审查`,
        }),
        'asked-for': () => ({
          label: '接下来怎样',
          value: '法官看过以后决定；在决定之前，不会要求您在线参加，也不会因此对您不利。',
        }),
        'at-once': () => ({
          label: '接下来怎样',
          value: '提出就生效，不用等决定：以后的文书改为纸质送达；已经电子送达的，仍然有效。',
        }),
        'all-are-told': (facts) => ({
          label: '通知谁',
          value: `${listed(facts, 'names', '、')}和审判组织都会看到您改了主意和理由`,
        }),
        ...whatIfZh,
      },
      action: '提出申请',
      after:
        '各方都会收到通知。开庭、证据交换这类各方一起参加的步骤，由法官决定；电子送达改为纸质，提出就生效。',
      pages: { reason: { title: '为什么改主意？' } },
      fields: { reason: { label: '理由' } },
    },
    'consent.record-withdrawal': {
      title: '登记改为线下的申请',
      lead: '当事人在电话里说的，或者到窗口、邮寄交来书面申请的，由书记员登记；申请人是当事人本人。是否在合理时间内，按收到的日子算。',
      action: '登记',
      after:
        '各方都会收到通知。开庭、证据交换这类各方一起参加的步骤，由法官决定；电子送达改为纸质，登记就生效。',
      pages: { how: { title: '怎样提出的？' }, reason: { title: '为什么改主意？' } },
      fields: {
        how: { label: '方式' },
        ...takenDown,
        reason: { label: '理由', hint: '照当事人说的、写的记' },
      },
      options: { how: { phone: '电话', paper: '书面' } },
    },
    'consent.decide-withdrawal': {
      title: '审查改为线下的申请',
      lead: '没有故意拖延诉讼等不正当目的的，可以转为线下。',
      tells: {
        said: (facts) => ({
          label: `${said(facts, 'name')}的理由`,
          value: `${said(facts, 'reason')}（法院${minuteZh(facts, 'from')}得知）`,
        }),
        'bears-on': (facts) => ({
          label: '没有在线到庭、或者到庭情况还没有记录的开庭',
          value: `${(facts['sittings'] as readonly { from: string; heard: string }[]).map(({ from, heard }) => `${minuteZh({ from }, 'from')}（${heardZh[heard] ?? ''}）`).join('；')}。法院在它结束以前得知、现在准许的，那次不算无正当理由不到庭。`,
        }),
        ...whatIfZh,
      },
      action: '作出决定',
      after: '决定通知各方。',
      pages: { decision: { title: '怎样决定？' } },
      fields: { decision: { label: '决定' }, reasons: { label: '理由' } },
      options: { decision: { granted: '准许', denied: '不准许' } },
    },
    'mode.decide': {
      title: '确定进行方式',
      lead: '按各方的答复：都同意的在线；有人不同意的，一部分在线、一部分到庭。',
      action: '确定',
      after: '分别通知各方。',
      pages: { mode: { title: '这一步适合在线吗？' } },
      tells: {
        ...kindTellsZh,
        ...criminalTellsZh,
        ...whatIfZh,
        answers: (facts) => ({ label: '各方的意愿', value: partiesOf(facts) }),
        proposed: (facts) => ({
          label: '照各方答复',
          value: mode[said(facts, 'mode')] ?? said(facts, 'mode'),
        }),
        procuratorate: () => ({
          label: '检察院',
          value: '还没有同意这一步在线。检察院参与的案件，没有它的同意，谁都不在线',
        }),
        manner: (facts) => ({
          label: '交换的方式',
          value: manner[said(facts, 'manner')] ?? said(facts, 'manner'),
        }),
        'manner-open': (facts) => ({
          label: '交换的方式',
          value: `${listed(facts, 'names', '、')}还没有选`,
        }),
      },
      fields: {
        manner: {
          label: '怎样交换证据',
          hint: '在线的各方没有都选定，由您按案件情况定；不选的，同时进行。',
        },
        conditions: { label: '技术条件' },
        suitability: { label: '是否适合' },
        bars: { label: '不适合在线的情形' },
        caseGround: {
          label: '这类案件为什么可以在线',
          hint: '刑事案件：速裁、减刑、假释或者特殊原因；其他类型的案件写明理由',
        },
        prosecution: { label: '由谁起诉' },
        reasons: { label: '理由', hint: '写明案件情况：类型、难易、缓急' },
      },
      options: {
        conditions: {
          all: '在线的各方都具备',
          some: '有的具备，有的不具备',
          none: '都不具备',
        },
        caseGround: {
          'fast-track': '刑事速裁程序',
          'special-reason': '其他刑事案件，因特殊原因不适宜线下审理',
          commutation: '减刑',
          parole: '假释',
          'other-suitable': '其他类型，适宜在线办理',
        },
        prosecution: { public: '公诉（检察院）', private: '自诉' },
        suitability: { suitable: '适合，按各方答复', unsuitable: '不适合，都到法庭' },
        bars: {
          'all-refuse': '各方都不同意，或者一方不同意且有正当理由',
          'no-means': '各方都不具备技术条件和能力',
          'on-site-check': '需要现场查明身份、核对原件、查验实物',
          complex: '案件疑难复杂、证据繁多，在线不利于查明事实和适用法律',
          secret: '涉及国家安全、国家秘密',
          'high-impact': '有重大社会影响，受到广泛关注',
          other: '其他不适合在线的情形（在理由里写明）',
        },
        manner,
      },
    },
    'consent.choose-manner': {
      title: '选择怎样交换证据',
      lead: '您同意在线交换证据。可以各方同时在线，也可以在法院定的期间里各看各的、各写各的。',
      action: '选定',
      after: '各方选得不一样的，同时进行。法官确定以前还可以改。',
      pages: { manner: { title: '您想怎样交换？' } },
      fields: { manner: { label: '方式' } },
      options: { manner },
    },
    'consent.record-manner': {
      title: '记录当事人选择的证据交换方式',
      lead: '当事人在电话里说的，或者书面写的，由书记员记录。可以各方同时在线，也可以在法院定的期间里各看各的、各写各的。',
      action: '记录',
      after: '各方选得不一样的，同时进行。法官确定以前还可以改。',
      pages: { manner: { title: '当事人选哪一种？' } },
      fields: {
        manner: { label: '方式' },
        how: { label: '怎样告诉的' },
        evidence: takenDown.evidence,
      },
      options: { manner, how: { phone: '电话', paper: '书面' } },
    },
  },
  owed: { 'consent.answer': '答复是否同意在线', ...kindZh.owed },
  refusals: {
    ...goOnlineZh.refusals,
    ...kindZh.refusals,
    ...fastTrackZh.refusals,
    'mode/nobody-has-the-means': () => ({
      what: '不能定为在线。',
      why: '各方都不具备技术条件和能力的，不能在线进行。',
      mend: '定为不适合、都到法庭；写错了技术条件的，请改。',
    }),
    'mode/criminal-needs-a-ground': () => ({
      what: '刑事案件不能直接在线办理。',
      why: '在线诉讼规则第三条第二项规定，刑事案件限于速裁程序、减刑假释案件，以及因特殊原因不适宜线下审理的案件。',
      mend: '选出属于哪一种，或者线下进行。',
    }),
    'mode/other-kind-needs-a-ground': () => ({
      what: '这类案件在线办理，要写明为什么适宜。',
      why: '在线诉讼规则第三条第五项：其他适宜在线办理的案件。',
      mend: '选出依据，在理由里写明。',
    }),
    'mode/say-what-stands-against': () => ({
      what: '请选明不适合在线的情形。',
      why: '定为不适合的，各方要知道是因为什么。',
      mend: '在列出的情形里选；都不是的，选“其他”，并在理由里写明。',
    }),
    'consent/no-came-since': (facts) => ({
      what: '这个“同意”不能记作最后的答复。',
      why: `当事人后来又答复不同意（卷宗第 ${said(facts, 'entry')} 项，${minuteZh(facts, 'said')}），以后来说的为准。`,
      mend: '时间写错了的，改过来；可以重新征询，记下征询以后的答复。当事人有账号的，也可以自己在账号里再答。',
    }),
    'consent/not-asked': (facts) => ({
      what: `还没有问过${listed(facts, 'names', '、')}。`,
      why: '在线进行以前，要通知每一位当事人，并询问是否同意。',
      mend: '请书记员先发出征询；或者定为都到法庭。',
    }),
    'consent/answer-time-runs': (facts) => ({
      what:
        listed(facts, 'untold', '') === ''
          ? `${listed(facts, 'names', '、')}答复的期限还没有到。`
          : `${listed(facts, 'names', '、')}答复的期限还没有到；其中${listed(facts, 'untold', '、')}没有账号，还没有告知，期限没有开始。`,
      why: '告知以后、期限内没有答复的，才按线下进行；期限是法院自己给的。',
      mend:
        listed(facts, 'untold', '') === ''
          ? '等期限届满；对方来电答复的，由书记员记录；也可以定为都到法庭。'
          : '没有告知的，由书记员告知并记下，或者在电话里问到答复直接记录；也可以定为都到法庭。',
    }),
    'consent/conversion-open': (facts) => ({
      what: `${listed(facts, 'names', '、')}提出没有条件在线参加，还没有决定。`,
      why: '在线诉讼规则第五条规定，查明没有能力或者条件的，应当转为线下；先要查明。',
      mend: '先核实并作出决定。',
    }),
    'consent/withdrawal-open': (facts) => ({
      what: `${listed(facts, 'names', '、')}改了主意，还没有审查。`,
      why: '同意以后又反悔的，先审查，再定怎样进行。',
      mend: '先对改为线下的申请作出决定；也可以定为都到法庭。',
    }),
  },
  entries: {
    ...goOnlineZh.entries,
    ...kindZh.entries,
    ...fastTrackZh.entries,
    'consent.Asked': (body) => ({
      title: '征询是否同意在线',
      detail: `${stepsIn(body)}；${body['waits'] === true ? '当事人没有账号，答复期限从告知之日起算' : `答复到 ${dayZh(body, 'dueOn')}为止`}`,
    }),
    'consent.Given': (body) => ({
      title:
        body['basis'] === 'active-choice'
          ? `选择在线${step[said(body, 'step')] ?? ''}，只及于这一步`
          : `同意在线${step[said(body, 'step')] ?? ''}，只及于这一步`,
      detail: answerDetail(body),
    }),
    'consent.Declined': (body) => ({
      title: `不同意在线${step[said(body, 'step')] ?? ''}`,
      detail: answerDetail(body),
    }),
    'consent.Withdrawn': (body) => ({
      title: `申请改为线下${body['late'] === true ? '（提出较晚）' : ''}`,
      detail: [
        said(body, 'reason'),
        ...(body['basis'] === undefined
          ? []
          : [
              `${minuteZh(body, body['knownAt'] === undefined ? 'receivedOn' : 'knownAt')}提出，${said(body, 'recordedBy')}登记：${said(body, 'evidence')}`,
            ]),
      ].join('；'),
    }),
    'consent.WithdrawalDecided': (body) => ({
      title: body['granted'] === true ? '准许转为线下' : '不准许转为线下',
      detail: said(body, 'reasons'),
    }),
    'consent.MannerChosen': (body) => ({
      title: '选择证据交换的方式',
      detail: manner[said(body, 'manner')] ?? '',
    }),
    'mode.Decided': (body) => ({
      title: `确定${step[said(body, 'step')] ?? ''}方式`,
      detail: `${[mode[said(body, 'mode')], manner[said(body, 'manner')]].filter((one) => one !== undefined).join('；')}。${said(body, 'reasons')}`,
    }),
  },
};
