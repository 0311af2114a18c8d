import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const benches: Readonly<Record<string, string>> = {
  single: '由审判员一人独任审理',
  panel: '组成合议庭审理',
};

const kinds: Readonly<Record<string, string>> = {
  'public-interest': '涉及国家利益、社会公共利益',
  'many-people': '群体性纠纷，可能影响社会稳定',
  'wide-attention': '人民群众广泛关注，或者其他社会影响较大',
  'new-or-difficult': '新类型，或者疑难复杂',
  'panel-by-law': '法律规定应当组成合议庭',
  other: '其他不宜由一名审判员独任审理的情形',
};

const outcomes: Readonly<Record<string, string>> = {
  founded: '异议成立，转由合议庭审理',
  unfounded: '驳回异议',
};

const kindsOf = (facts: Facts, name: string): string => {
  const found = facts[name];
  // The words may be asked for without a case, with the name in place of what it holds.
  return Array.isArray(found)
    ? found.map((one) => kinds[String(one)] ?? String(one)).join('；')
    : '';
};

const decidedTell = {
  decided: (facts: Facts) => ({
    label: '现在由谁审理',
    value: [benches[said(facts, 'bench')] ?? '', said(facts, 'reasons')].join('：'),
  }),
};

export const undecidedTellZh = {
  'bench-undecided': () => ({
    label: '还没有确定独任还是合议',
    value:
      '普通程序由一名审判员独任审理的，要先看基本事实是否清楚、权利义务关系是否明确，有没有不得独任审理的情形。请先作出决定，再签署判决',
  }),
};

const objectionFields = {
  reasons: { label: '理由', hint: '例如：本案属于群体性纠纷；案情疑难复杂' },
};

export const benchZh: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'judgment.decide-bench': {
      title: '决定独任审理还是合议庭审理',
      lead: '普通程序的案件，基本事实清楚、权利义务关系明确的，可以由审判员一人独任审理；有下列情形的，不得独任。审理中发现不宜独任的，在这里改为合议庭。',
      action: '作出决定',
      tells: decidedTell,
      after:
        '决定和理由各方都看得到，也会收到短信；当事人对独任审理有异议的，可以提出。决定由合议庭审理的，由院长、庭长确定合议庭；这里的判决只由一名审判员署名，合议庭的评议、判决书在线下制作、署名、送达，其他程序仍在这里办。',
      pages: {
        excluded: { title: '有没有不得独任审理的情形？', lead: '没有的，不用勾。' },
        bench: { title: '由谁审理？' },
      },
      fields: {
        excluded: { label: '不得独任审理的情形' },
        bench: { label: '由谁审理' },
        clear: { label: '我审查过：基本事实清楚，权利义务关系明确' },
        reasons: { label: '理由', hint: '各方看得到' },
      },
      options: { bench: benches, excluded: kinds },
    },
    'judgment.object-to-bench': {
      title: '对独任审理提出异议',
      lead: '本案适用普通程序，由审判员一人审理。认为按法律规定不应当由一个人审理的，可以提出异议，写明理由。',
      action: '提出异议',
      after:
        '由法官审查，写明理由。异议成立的，转由合议庭审理；不成立的，驳回。决定以前，审理照常进行。',
      tells: {
        ...decidedTell,
        authority: () => ({
          label: '代理权限',
          value:
            '您的代理权限法院还没有核对。异议照样收下，核对以后再决定；请尽快补交当事人的授权委托书',
        }),
      },
      pages: {
        why: { title: '为什么不应当由一个人审理？' },
        papers: { title: '有什么材料？', lead: '没有的，可以不交。' },
      },
      fields: {
        ...objectionFields,
        attachments: { label: '材料' },
        conformsToOriginals: { label: '我确认上传的材料与原件一致' },
      },
    },
    'judgment.record-bench-objection': {
      title: '登记书面的独任审理异议',
      lead: '当事人签名的异议书，扫描登记；提出异议的是当事人。',
      action: '登记',
      after: '由法官审查，写明理由。',
      pages: { paper: { title: '收到了什么？' }, why: { title: '写了什么理由？' } },
      fields: {
        ...objectionFields,
        receivedOn: { label: '收到日期' },
        postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填' },
        attachments: { label: '扫描件' },
      },
    },
    'judgment.decide-bench-objection': {
      title: '审查对独任审理的异议',
      lead: '异议成立的，裁定转由合议庭审理；不成立的，裁定驳回。写明理由。',
      action: '作出决定',
      after: '各方看得到，也会收到短信。',
      tells: {
        ...decidedTell,
        objection: (facts) => ({
          label: `${said(facts, 'name')}对独任审理提出异议`,
          value: said(facts, 'reasons'),
        }),
        paper: (facts) => ({ label: '交的材料', value: said(facts, 'name') }),
      },
      pages: { decision: { title: '您的决定和理由是什么？' } },
      fields: { outcome: { label: '决定' }, reasons: { label: '理由', hint: '各方看得到' } },
      options: { outcome: outcomes },
    },
  },
  refusals: {
    'judgment/not-for-one-judge': (facts) => ({
      what: '本案不得由审判员一人独任审理。',
      why: `您勾选了：${kindsOf(facts, 'kinds')}。有这些情形的，不得独任审理（民事诉讼法第四十二条）。`,
      mend: '选合议庭审理；勾错了的，去掉再提交。',
    }),
    'judgment/panel-decided': () => ({
      what: '本案不能由一名审判员在这里签发判决。',
      why: '卷宗里已经决定由合议庭审理。这里的判决只由一名审判员署名，还不能由合议庭签发。',
      mend: '请由院长、庭长确定合议庭，判决由合议庭在线下制作、署名、送达。决定有变的，先写明理由重新决定。',
    }),
  },
  entries: {
    'judgment.BenchDecided': (body) => ({
      title: `决定${benches[said(body, 'bench')] ?? ''}`,
      detail: [kindsOf(body, 'excluded'), said(body, 'reasons')]
        .filter((one) => one !== '')
        .join('。'),
    }),
    'judgment.BenchObjected': (body) => ({
      title: `收到对独任审理的异议${body['authority'] === undefined ? '' : '（交来的人权限待核对）'}`,
      detail: said(body, 'reasons').slice(0, 60),
    }),
    'judgment.BenchObjectionDecided': (body) => ({
      title: `对独任审理的异议：${outcomes[said(body, 'outcome')] ?? ''}`,
      detail: said(body, 'reasons'),
    }),
  },
};
