// One catalogue, as long as the ways of taking part have words; beside it the English, key by key.
import type { CommandText, Facts, TextCatalogue } from '../framework/index.ts';
import type { Bearing } from '@xiezhi/record';
import { dayZh, listed, minuteZh, said } from '../framework/index.ts';
import { faultZh } from './fault-texts.zh-CN.ts';
import { summonsZh } from '../shared/summons.ts';
import { filesBesideZh } from '../shared/files-beside.ts';

const step: Readonly<Record<string, string>> = {
  mediation: '调解',
  exchange: '证据交换',
  hearing: '开庭',
  pronouncement: '宣判',
  inquiry: '询问',
};
const obstacle = {
  'no-ability': '不会操作、没有能力在线参加',
  'no-means': '没有设备或者网络条件',
  other: '其他',
};
const outcome = {
  'in-person': '改为到法院参加',
  'from-the-court': '到法院提供的设备上在线参加',
  'stays-online': '仍然在线参加',
};
const consequence = {
  none: '不产生后果',
  'deemed-withdrawn': '按撤诉处理（民事诉讼法第一百四十六条）',
  'in-absence': '缺席判决（民事诉讼法第一百四十七条）',
  'step-waived': '视为放弃这一步的权利',
};
const bearsZh: Readonly<Record<Bearing, string>> = {
  'in-time': '法院在它结束以前已经得知',
  outdone: '法院事先得知，但当事人之后、开庭以前又同意在线',
  late: '法院在它结束以后才得知',
};
/** When the court came to know, to the minute. */
const minute = (body: Facts): string => minuteZh(body, 'knownAt');
const of = (names: Readonly<Record<string, string>>, body: Facts, name: string): string =>
  names[said(body, name)] ?? '';

const variants = (title: (what: string) => string) =>
  Object.fromEntries(Object.entries(step).map(([key, what]) => [key, { title: title(what) }]));

const demandZh: NonNullable<CommandText['tells']> = {
  asked: (facts) => ({
    label: `${said(facts, 'name')}要求${listed(facts, 'names', '、')}到庭`,
    value: said(facts, 'reasons'),
  }),
  comment: (facts) => ({
    label: `${said(facts, 'name')}的意见${facts['late'] === true ? '（决定以后交来）' : ''}`,
    value: said(facts, 'text'),
  }),
};

export const conversionZh: TextCatalogue = {
  commands: {
    ...faultZh.commands,
    'conversion.request': {
      title: '没有条件在线参加',
      variants: variants((what) => `没有条件在线参加${what}`),
      lead: '同意在线以后发现不会操作，或者没有设备、没有网络的，告诉法院，改为到法院参加。',
      action: '提出',
      after:
        '法官核实以后决定；查明您确实没有能力或者条件的，这一步改为线下。决定之前，不要求您在线参加。',
      pages: { obstacle: { title: '遇到了什么困难？' } },
      fields: {
        obstacle: { label: '困难' },
        text: { label: '说明', hint: '例如什么设备、试过几次、出现什么情况' },
      },
      options: { obstacle },
    },
    'conversion.note-obstacle': {
      title: '记录当事人没有条件在线',
      variants: variants((what) => `记录当事人没有条件在线参加${what}`),
      lead: '联系、调试或者庭审中发现当事人没有能力或者条件在线参加的，记入卷宗，交法官核实。',
      action: '记录',
      after: '交法官核实后决定。',
      pages: {
        obstacle: { title: '发现了什么？' },
        known: { title: '法院什么时候得知的？' },
      },
      fields: {
        knownAt: {
          label: '得知的时间',
          hint: '当事人在开庭以前打来电话、到窗口说过的，填那个时间',
        },
        evidence: { label: '凭据', hint: '例如电话录音的时间、卷宗页码' },
        obstacle: { label: '困难' },
        text: { label: '经过' },
      },
      options: { obstacle },
    },
    'conversion.decide': {
      title: '核实是否改为线下',
      lead: '查明当事人没有能力或者没有条件在线参加的，应当改为线下；这一点不由法官斟酌。',
      action: '作出决定',
      after: '改为线下的，通知当事人到法院参加，其他人不受影响。',
      tells: {
        asked: (facts) => ({
          label:
            facts['noticedBy'] === null
              ? `${said(facts, 'name')}提出`
              : `${said(facts, 'noticedBy')}记录：${said(facts, 'name')}`,
          value: `${of(obstacle, facts, 'obstacle')}。${said(facts, 'text')}${facts['knownAt'] === null ? '' : `（法院${minute(facts)}得知；凭据：${said(facts, 'evidence')}）`}`,
        }),
        'bears-on': (facts) => ({
          label: '没有在线到庭、或者到庭情况还没有记录的开庭',
          value: `${(facts['sittings'] as readonly { from: string; bears: Bearing }[]).map(({ from, bears }) => `${from}（照登记的时间，${bearsZh[bears]}）`).join('；')}。法院在它结束以前得知、当事人之后没有再同意在线，又改为到法院参加的，那次不算无正当理由不到庭。`,
        }),
      },
      pages: { decision: { title: '查明的情况和决定' } },
      fields: {
        found: { label: '所说的困难属实吗' },
        knownAt: {
          label: '查明法院得知的时间',
          hint: '登记的时间有出入的，填查明的时间；提出过几次的，填开庭以前最后一次。已经开过的庭算不算，看这个时间',
        },
        outcome: { label: '决定' },
        reasons: { label: '理由' },
      },
      options: { found: { yes: '属实', no: '不属实' }, outcome },
    },
    'conversion.demand-offline': {
      title: '要求对方到庭',
      variants: variants((what) => `要求对方到法院参加${what}`),
      lead: '认为对方应当到法院参加的，写明具体理由。是否准许由法官决定。',
      action: '提出',
      after: '对方收到通知，可以提出意见，您看得到；决定之前，原来的方式不变。',
      tells: {
        brief: () => ({
          label: '理由不够具体',
          value:
            '要求对方到庭，应当提出具体理由：例如案情疑难复杂、证人需要现场作证、需要当面举证质证或者辩论。就这样提出，法院照样收下，由法官决定。',
        }),
      },
      pages: {
        who: { title: '要求谁到庭？' },
        why: { title: '为什么？' },
      },
      fields: { targets: { label: '谁' }, reasons: { label: '具体理由' } },
    },
    'conversion.comment-on-demand': {
      title: '对要求到庭提出意见',
      lead: '对方要求您到法院参加。同意不同意，都可以写明；是否准许由法官决定，决定之前方式不变。不提意见，也不算同意。',
      action: '提出意见',
      after: '法官决定之前会看到您的意见，对方也看得到。',
      tells: {
        ...filesBesideZh,
        ...demandZh,
        decided: (facts) => ({
          label: '法官已经作出决定',
          value: `${facts['granted'] === true ? '准许，要求到庭' : '不准许，方式不变'}。您现在提出的意见，法院照样收下，注明是决定以后交来的`,
        }),
      },
      pages: {
        text: { title: '您的意见' },
        papers: { title: '有没有材料？', lead: '没有的，不用传。' },
      },
      fields: {
        text: { label: '意见' },
        attachments: { label: '材料' },
        conformsToOriginals: {
          label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
        },
      },
    },
    'conversion.decide-demand': {
      title: '审查到庭的要求',
      lead: '案情疑难复杂、需要证人现场作证、需要当面举证质证或者辩论的，可以要求到庭。',
      action: '作出决定',
      after: '决定通知各方。',
      tells: { ...demandZh, ...filesBesideZh },
      pages: { decision: { title: '怎样决定？' } },
      fields: {
        decision: { label: '决定' },
        grounds: { label: '属于哪种情形' },
        reasons: { label: '理由' },
      },
      options: {
        decision: { granted: '准许，要求到庭', denied: '不准许，方式不变' },
        grounds: {
          complex: '案情疑难复杂',
          'witness-on-site': '需要证人现场作证',
          'in-person-needed': '需要线下举证质证、陈述辩论',
        },
      },
    },
    'conversion.decide-absence': {
      title: '对没有参加的当事人作出处理',
      lead: '经合法传唤，没有正当理由不参加的，由法官依法处理；安排在线的，没有在合理期限内申请改为线下，才承担后果。平台故障不是当事人的过错。',
      action: '作出决定',
      tells: {
        ...faultZh.tells,
        summoned: (facts) => ({ label: '传票', value: summonsZh(facts) }),
        'said-yes-since': (facts) => ({
          label: '提出过困难，之后又同意在线',
          value: `${said(facts, 'name')}${minute(facts)}提出无法在线参加，${said(facts, 'yes').replace('T', ' ')}又同意在线，所以照系统的计算，这次仍是安排在线的。有没有正当理由，由法官判断。`,
        }),
        'in-person': (facts) => ({
          label: '安排到法院参加',
          value: `${said(facts, 'name')}不是在线缺席。先确认已经依法传唤。`,
        }),
        'others-remain': (facts) => ({
          label: '还有其他原告',
          value: `按撤诉处理的，${said(facts, 'name')}退出诉讼，其他原告的诉讼继续。`,
        }),
      },
      after: '决定通知各方。按撤诉处理的，同时制作裁定书；没有其他原告的，诉讼到此结束。',
      pages: { decision: { title: '怎样处理？' } },
      fields: { consequence: { label: '处理' }, reasons: { label: '理由' } },
      options: { consequence },
    },
  },
  refusals: {
    ...faultZh.refusals,
    'conversion/must-be-offline': (facts) => ({
      what: '查明没有能力或者条件的，不能让当事人继续在线。',
      why:
        facts['obstacle'] === 'no-ability'
          ? '在线诉讼规则第五条规定，当事人没有在线诉讼能力的，应当转为线下。'
          : '在线诉讼规则第五条规定，不具备在线诉讼条件的，应当转为线下；由法院提供设备的，可以在法院在线参加。',
      mend: '改为到法院参加；如果查明困难不属实，请选“不属实”。',
    }),
    'conversion/no-ground': () => ({
      what: '准许要求到庭，须有法定的情形。',
      why: '在线诉讼规则第五条列了三种情形：案情疑难复杂，需要证人现场作证，需要线下举证质证、陈述辩论。',
      mend: '选出属于哪种情形，或者不予准许。',
    }),
    'conversion/nobody-online': () => ({
      what: '没有选出在线参加的人。',
      why: '选的人本来就到法院参加，或者是您自己一方。',
      mend: '请重新选择。',
    }),
    'conversion/not-summoned': (facts) => ({
      what: `案卷里没有${said(facts, 'name')}在开庭以前收到传票的记录。`,
      why: '民事诉讼法第一百四十六条、第一百四十七条规定，经传票传唤，无正当理由不到庭的，才可以按撤诉处理或者缺席判决。',
      mend: '传票没有送到的，另定日期并重新送达；已经送到的，先把送达情况记入案卷。也可以选别的处理方式。',
    }),
    'conversion/stood-still': (facts) => ({
      what: `那次开庭的时候诉讼正在中止，不能因为${said(facts, 'name')}没有来作处理。`,
      why: `${dayZh(facts, 'from')}裁定中止诉讼，到那天还没有恢复；中止期间，谁都不必到庭。`,
      mend: '另定日期，重新通知；这一次可以写明不作处理。',
    }),
    'conversion/not-a-plaintiff': () => ({
      what: '这一方没有提出请求，不能按撤诉处理。',
      why: '民事诉讼法第一百四十六条的按撤诉处理，是对提出请求的一方；被告不到庭的，依照第一百四十七条可以缺席判决。',
      mend: '请另选处理方式。',
    }),
    'conversion/was-excused': (facts) => ({
      what: `法官已经准许${said(facts, 'name')}另定日期，不能按缺席处理。`,
      why:
        facts['isHearing'] === true
          ? '民事诉讼法第一百四十六条、第一百四十七条只对没有正当理由不到庭的当事人适用；准许另定日期，就是认为有正当理由。'
          : '准许另定日期，就是认为没有来有正当理由；这次不是开庭，不再追究，是本院的做法。',
      mend: '另定日期，重新通知。',
    }),
    'conversion/was-let-off': (facts) => ({
      what: `${said(facts, 'name')}在那次开庭时（至少有一段时间）不应在线参加，不能按在线缺席处理。`,
      why: '在线诉讼规则第六条适用于已经同意在线、没有申请改为线下而不参加的当事人。按现在查明的情况，这位当事人当时已被通知到庭、已撤回同意、本来没有同意，法院在那次开庭结束以前得知其无法在线（规则第五条），或者法官已改变开庭方式。',
      mend: '另行确定开庭日期，按其现在的参加方式传唤。',
    }),
    'conversion/never-agreed': (facts) => ({
      what: `${said(facts, 'name')}这次没有安排在线参加，不能视为放弃这一环节。`,
      why: '在线诉讼规则第六条的视为放弃，只适用于同意并且安排在线参加的当事人。',
      mend: '另选处理方式：经合法传唤的，可以依照民事诉讼法第一百四十六条、第一百四十七条处理。',
    }),
    'conversion/asks-for-another-day': (facts) => ({
      what: `${said(facts, 'name')}申请延期开庭，还没有答复。`,
      why: '没有到庭有没有正当理由，要先看申请。先答复申请，是本院的做法。',
      mend: '先对延期申请作出决定。',
    }),
    'conversion/consent-in-dispute': (facts) => ({
      what: `${said(facts, 'name')}同意在线（或者收回同意）的行为，有人说不是本人所为，还没有认定。`,
      why: '应不应当在线到庭，要看这个行为是不是本人的。先认定，是本院的做法。',
      mend: '先认定这个行为是谁做的。',
    }),
    'conversion/asks-for-online': (facts) => ({
      what: `${said(facts, 'name')}要求改为在线参加，还没有答复。`,
      why: '没有到庭有没有正当理由，要先看申请。先答复申请，是本院的做法。',
      mend: '先决定是否改为在线。',
    }),
    'conversion/reported-first': (facts) => ({
      what: `有人告诉法院${said(facts, 'name')}出了事（死亡、终止、丧失行为能力等），还没有答复。`,
      why: '他能不能到庭、由谁承担诉讼，要先弄清。先答复，是本院的规则。',
      mend: '先答复报告的情况；中止诉讼或者由他人承担诉讼的，按那样办。',
    }),
    'conversion/objects-to-the-summons': (facts) => ({
      what: `${said(facts, 'name')}对传票的送达提出异议，还没有答复。`,
      why: '传票有没有送达，关系到能不能按没有到庭处理。先答复异议，是本院的做法。',
      mend: '先对送达异议作出决定。',
    }),
    'conversion/not-a-hearing': () => ({
      what: '这次不是开庭审理，不能按撤诉处理，也不能据此缺席判决。',
      why: '民事诉讼法第一百四十六条、第一百四十七条说的是经传票传唤不到庭；这次的传票写明不到没有这样的后果。',
      mend: '改选别的处理；需要的，另行通知参加。',
    }),
    'conversion/suspended': (facts) => ({
      what: '诉讼中止，现在不对没有到庭作处理。',
      why: `${dayZh(facts, 'on')}裁定中止诉讼。`,
      mend: '原因消除的，先恢复诉讼。',
    }),
    'conversion/request-waits': (facts) => ({
      what: `${said(facts, 'name')}要求改为线下，还没有答复。`,
      why:
        facts['inTime'] === true
          ? '在线诉讼规则第六条规定，没有在合理期限内申请改为线下的，才承担后果；申请没有处理完，不能作不利的处理。'
          : '没有到场有没有正当理由，要先看申请。先答复申请，是本院的做法。',
      mend: '先对申请作出决定。',
    }),
  },
  entries: {
    ...faultZh.entries,
    'conversion.Requested': (body) => ({
      title: `${of(step, body, 'step')}：${body['noticedBy'] === undefined ? '提出没有条件在线参加' : '记录没有条件在线参加'}`,
      detail: `${of(obstacle, body, 'obstacle')}${body['knownAt'] === undefined ? '' : `，法院${minute(body)}得知`}`,
    }),
    'conversion.Decided': (body) => ({
      title: `${of(step, body, 'step')}：${of(outcome, body, 'outcome')}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'conversion.OfflineDemanded': (body) => ({
      title: `${of(step, body, 'step')}：要求对方到庭${body['brief'] === true ? '（理由简单）' : ''}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'conversion.DemandCommented': (body) => ({
      title: `对要求到庭提出意见${body['late'] === true ? '（决定以后交来）' : ''}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'conversion.DemandDecided': (body) => ({
      title: `${of(step, body, 'step')}：${body['granted'] === true ? '准许，要求到庭' : '不准许，方式不变'}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'conversion.AbsenceDecided': (body) => ({
      title: `没有参加：${of(consequence, body, 'consequence')}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
  },
};
