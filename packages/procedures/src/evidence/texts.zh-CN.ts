// One catalogue, as long as evidence has words; beside it the English, key by key.
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { toldOfFormer } from './texts/former.ts';
import { dayZh, lastDayZh, listed, said } from '../framework/index.ts';
import { exhibitZh, rowsIn } from '../shared/exhibit-texts.ts';
import { opinionTables } from '../shared/opinion-words.ts';
import { applicationsZh, marks } from './texts/applications.zh-CN.ts';
import { connectedZh } from './connected-texts.ts';
import { timeZh } from './time-texts.zh-CN.ts';
import { toldOfGaps } from '../shared/provenance-texts.ts';

const lateOptions = {
  taken: '理由成立，不视为逾期',
  'taken-with-admonition': '采纳，并予以训诫',
  'not-taken': '不予采纳',
};
const grounds = {
  'other-party-doubts': '对方认为与原件不一致，并提出了合理理由和依据',
  defective: '内容不完整、看不清或者格式不规范',
  archive: '卷宗、档案管理规定要求提供原件',
  necessary: '法院认为有必要',
};
const conformity = {
  'no-objection': '对方对与原件一致没有异议',
  notarised: '公证机构对形成过程作了公证',
  'confirmed-earlier': '已在先前的诉讼中提交，并经法院确认',
  compared: '已经在线或者线下与原件核对一致',
  'other-evidence': '有其他证据证明与原件一致',
};
const secretGrounds = {
  'state-secret': '国家秘密',
  'trade-secret': '商业秘密',
  privacy: '个人隐私',
  none: '不再保密',
};
const forms: Readonly<Record<string, string>> = {
  scan: '原件的扫描件或者照片',
  copy: '复印件的扫描件',
  electronic: '电子数据',
  object: '实物的照片',
};

const time = {
  late: () => ({
    label: '已经过了举证期限',
    value: '照样收下，并注明逾期，由法官决定怎样处理。请写明为什么现在才提交',
  }),
  'last-day': (facts: Facts) => ({ label: '举证期限', value: `到${lastDayZh(facts)}（含当天）` }),
};
const ofExhibit = (facts: Facts) => ({
  label: '这份证据',
  value: [said(facts, 'name'), said(facts, 'purpose')].filter((one) => one !== '').join('\n'),
});
const aboutOriginal = (facts: Facts) => ({
  label: '卷宗里的情况',
  value: [
    `${said(facts, 'name')}（${forms[said(facts, 'form')] ?? ''}）`,
    said(facts, 'notary') === '' ? '' : `公证：${said(facts, 'notary')}`,
    said(facts, 'priorUse') === '' ? '' : `先前使用：${said(facts, 'priorUse')}`,
    said(facts, 'compared') === 'matches' ? '已与原件核对，一致' : '',
    said(facts, 'compared') === 'differs' ? '已与原件核对，不一致' : '',
    listed(facts, 'disputed', '\n') === ''
      ? listed(facts, 'notAsked', '、') === ''
        ? '没有人对真实性提出异议'
        : `还没有发表意见、也还没有机会发表：${listed(facts, 'notAsked', '、')}`
      : `对真实性有异议：${listed(facts, 'disputed', '；')}`,
  ]
    .filter((one) => one !== '')
    .join('\n'),
});
const exhibitsField = {
  exhibits: { label: '证据' },
  lateReasons: { label: '为什么现在才提交', hint: '法官据此决定是否采纳' },
  conformsToOriginals: {
    label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
  },
};

export const evidenceZh: TextCatalogue = {
  commands: {
    ...timeZh.commands,
    ...connectedZh.commands,
    ...applicationsZh.commands,
    'evidence.submit': {
      title: '提交证据',
      lead: '逐份写明名称、来源和证明目的，自动编号，并做成证据清单。过了举证期限，法院也收。',
      action: '提交证据',
      after: '各方和法官马上看得到；证据清单做成文书入卷，回执就是收据。',
      tells: {
        ...time,
        authority: () => ({
          label: '代理权限',
          value:
            '您的代理权限法院还没有核对。证据照样收下，并予以注明；请尽快补交当事人的授权委托书',
        }),
      },
      pages: { exhibits: { title: '有哪些证据？' }, sure: { title: '请确认' } },
      fields: exhibitsField,
    },
    'evidence.record-paper': {
      title: '录入纸质证据、实物证据',
      lead: '当面交来或者邮寄来的证据，扫描或者拍照入卷，写明原件、原物放在哪里。提交人是当事人本人。',
      action: '记入卷宗',
      after: '当场给回执，就是证据的收据。是否逾期，邮寄的按寄出的日期算。',
      pages: { paper: { title: '什么时候收到的？' }, exhibits: { title: '收到了什么？' } },
      fields: {
        receivedOn: { label: '收到日期' },
        postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填；届满前交邮的，不算过期' },
        keptAt: {
          label: '原件、原物放在哪里',
          hint: '例如：纸质卷第 1 册第 12 页；当场退还当事人',
        },
        lateReasons: { label: '当事人说的逾期理由' },
        exhibits: { label: '证据' },
      },
    },
    'evidence.replace': {
      title: '替换证据',
      lead: '换一份更清楚、更完整的。新的另编号，原来的留在卷宗里，注明已被替换。',
      action: '替换',
      after:
        '各方和法官马上看得到。对原来那份提出的异议、质疑，法院作过的要求（提交原件、不公开质证、举证说明），对新的这份仍然有效；法官重新认定。',
      tells: { exhibit: ofExhibit, ...time },
      pages: { exhibits: { title: '换成哪一份？' }, sure: { title: '请确认' } },
      fields: exhibitsField,
    },
    'evidence.withdraw': {
      title: '撤回证据',
      lead: '不再用这份证据。它留在卷宗里，注明已撤回；法院不再以它为根据。',
      action: '撤回',
      after: '各方和法官马上看得到。以后还可以重新提交。',
      tells: { exhibit: ofExhibit },
      pages: { reasons: { title: '为什么撤回？' } },
      fields: { reasons: { label: '理由' }, sure: { label: '我确认撤回' } },
    },
    'evidence.decide-late': {
      title: '决定逾期证据怎样处理',
      lead: '听过理由以后决定。与案件基本事实有关的，采纳与否要特别慎重。',
      action: '作出决定',
      after: '各方看得到。不予采纳的，判决不能以它为根据。',
      tells: {
        list: (facts) => ({
          label: `${said(facts, 'name')}，${dayZh(facts, 'receivedOn')}提交`,
          value: [
            listed(facts, 'exhibits', '；'),
            said(facts, 'reasons') === ''
              ? '没有说明为什么逾期'
              : `说明的理由：${said(facts, 'reasons')}`,
          ].join('\n'),
        }),
      },
      pages: { outcome: { title: '怎样处理？' } },
      fields: { outcome: { label: '处理' }, reasons: { label: '理由' } },
      options: { outcome: lateOptions },
    },
    'evidence.demand-original': {
      title: '要求提供原件',
      lead: '只有四种情形可以要求。写明哪一种、为什么、什么时候交到哪里。',
      action: '要求提供',
      after: '各方马上看得到。核对以后由书记员记下结果。',
      tells: { exhibit: aboutOriginal },
      pages: { ground: { title: '为什么要原件？' }, when: { title: '什么时候交到哪里？' } },
      fields: {
        ground: { label: '情形' },
        reasons: { label: '理由' },
        dueOn: { label: '最后一日' },
        place: { label: '地点' },
      },
      options: { ground: grounds },
    },
    'evidence.record-comparison': {
      title: '记录与原件核对的结果',
      lead: '在线或者当面把上传的和原件放在一起看。谁在场、看到了什么，写下来。',
      action: '记入卷宗',
      after: '各方马上看得到。',
      tells: {
        exhibit: aboutOriginal,
        demand: (facts) => ({
          label: '已要求提供原件',
          value: `${dayZh(facts, 'dueOn')}以前，${said(facts, 'place')}`,
        }),
      },
      pages: { when: { title: '怎样核对的？' }, outcome: { title: '结果' } },
      fields: {
        on: { label: '核对日期' },
        how: { label: '方式' },
        present: { label: '在场的人' },
        outcome: { label: '结果' },
        note: { label: '经过' },
      },
      options: {
        how: { online: '在线', 'on-site': '当面' },
        outcome: { matches: '一致', differs: '不一致' },
      },
    },
    'evidence.take-as-original': {
      title: '认定视同原件',
      lead: '五种情形之一，上传的材料符合原件形式要求。内容是不是真的，另行认定。',
      action: '认定',
      after: '各方马上看得到。',
      tells: { exhibit: aboutOriginal },
      pages: { ground: { title: '根据哪一种情形？' } },
      fields: {
        ground: { label: '情形' },
        proof: { label: '公证书编号，或者先前的案号和文书' },
        shownBy: { label: '由哪些证据证明' },
        reasons: { label: '理由' },
      },
      options: { ground: conformity },
    },
    'evidence.order-confidentiality': {
      title: '决定证据保密',
      lead: '涉及国家秘密、商业秘密、个人隐私的证据，不在公开开庭时出示。各方当事人仍然看得到，才能质证。',
      action: '作出决定',
      after: '各方马上看得到；证据上会注明。',
      tells: {
        exhibit: (facts) => ({
          label: '这份证据',
          value: [
            said(facts, 'name'),
            said(facts, 'purpose'),
            said(facts, 'confidential') === '' ? '' : '现在：不公开出示',
          ]
            .filter((one) => one !== '')
            .join('\n'),
        }),
      },
      pages: { ground: { title: '涉及什么？' } },
      fields: { ground: { label: '涉及的秘密' }, reasons: { label: '说明' } },
      options: { ground: secretGrounds },
    },
    'evidence.find': {
      title: '认定证据',
      lead: '逐份认定：真实性、合法性、关联性，是否作为认定事实的根据，并写明理由。可以分几次认定。',
      action: '作出认定',
      after: '各方看得到。判决前可以重新认定；判决只能以采信的证据为根据。',
      tells: {
        opinions: (facts) => ({
          label: '各方的质证意见',
          value: '',
          table: opinionTables['zh-CN'](facts),
        }),
        former: toldOfFormer('zh-CN'),
        gaps: toldOfGaps('zh-CN'),
      },
      pages: { findings: { title: '认定哪些证据？' } },
      fields: { findings: { label: '认定' } },
    },
  },
  refusals: {
    ...timeZh.refusals,
    ...connectedZh.refusals,
    ...applicationsZh.refusals,
    'evidence/not-in-the-case': () => ({
      what: '认定里有一份证据不在案中。',
      why: '它已经撤回或者被替换。',
      mend: '去掉这一份，重新认定。',
    }),
    'evidence/not-contested-yet': (facts) => ({
      what: `${exhibitZh(facts)}“${said(facts, 'name')}”还不能采信。`,
      why: `证据要经过质证。${listed(facts, 'names', '、')}还没有对它发表意见；从它提交、有关当事人参加诉讼起，也没有开过庭、没有结束证据交换。`,
      mend: '等质证以后再认定；当面说了意见的，请书记员记入卷宗。',
    }),
    'evidence/late-undecided': (facts) => ({
      what: `${exhibitZh(facts)}“${said(facts, 'name')}”是逾期提交的，还没有决定怎样处理。`,
      why: '本院要求先决定逾期证据是否采纳，再认定。',
      mend: '先就逾期作出决定。',
    }),
    'evidence/not-taken': (facts) => ({
      what: `${exhibitZh(facts)}“${said(facts, 'name')}”不能采信。`,
      why: '已经决定对这份逾期证据不予采纳。',
      mend: '认定为不予采信。',
    }),
    'evidence/nobody-doubts': (facts) => ({
      what: `卷宗里没有人说“${said(facts, 'name')}”与原件不一致。`,
      why: '按第一种情形要求原件，要有对方提出的合理理由和依据。',
      mend: '当面说了的，请书记员先记入卷宗；或者换一种情形。',
    }),
    'evidence/day-is-past': () => ({
      what: '最后一日要在今天以后。',
      why: '要给当事人、办事的人留出时间。',
      mend: '改最后一日。',
    }),
    'evidence/not-that-day': () => ({
      what: '核对日期不对。',
      why: '要在立案以后，不晚于今天。',
      mend: '改核对日期。',
    }),
    'evidence/ground-not-shown': (facts) => ({
      what: `“${said(facts, 'name')}”还不能按这一种情形视同原件。`,
      why:
        {
          'no-objection':
            facts['disputed'] === true
              ? '有人对真实性提出了异议。'
              : `没有问过的，不等于没有异议：${listed(facts, 'names', '、')}还没有对它发表意见；从它提交、有关当事人参加诉讼起，也没有开过庭、没有结束证据交换。`,
          notarised: '要写明公证书的编号。',
          'confirmed-earlier': '要写明先前的案号和确认它的文书。',
          compared: '卷宗里没有与原件核对一致的记录。',
          'other-evidence': '要写明由案中的哪些其他证据证明。',
        }[said(facts, 'ground')] ?? '',
      mend:
        said(facts, 'ground') === 'no-objection'
          ? '换一种情形，或者等对方说了意见、有了质证的机会再认定；当面说了意见的，请书记员记入卷宗。'
          : '补上所缺的，或者换一种情形。',
    }),
  },
  entries: {
    ...timeZh.entries,
    ...connectedZh.entries,
    ...applicationsZh.entries,
    'evidence.Submitted': (body) => ({
      title:
        body['collected'] === undefined
          ? `收到证据${marks(body)}`
          : '法院调取、保全的证据，证言或者鉴定意见',
      detail: rowsIn(body, 'exhibits')
        .map((one) => `${exhibitZh({ ...one, side: body['side'] ?? '' })} ${said(one, 'name')}`)
        .join('；'),
    }),
    'evidence.Withdrawn': (body) => ({ title: '撤回证据', detail: said(body, 'reasons') }),
    'evidence.LateDecided': (body) => ({
      title: '就逾期提交的证据作出决定',
      detail: `${lateOptions[said(body, 'outcome') as keyof typeof lateOptions]}：${said(body, 'reasons')}`,
    }),
    'evidence.Found': (body) => ({
      title: '认定证据',
      detail: `${String(rowsIn(body, 'findings').length)} 份，采信 ${String(
        rowsIn(body, 'findings').filter((one) => one['outcome'] === 'admitted').length,
      )} 份`,
    }),
    'evidence.OriginalDemanded': (body) => ({
      title: '要求提供原件',
      detail: `${dayZh(body, 'dueOn')}以前，${said(body, 'place')}：${said(body, 'reasons')}`,
    }),
    'evidence.OriginalCompared': (body) => ({
      title: '与原件核对',
      detail: `${body['matches'] === true ? '一致' : '不一致'}：${said(body, 'note')}`,
    }),
    'evidence.ConfidentialityOrdered': (body) => ({
      title: '就证据是否保密作出决定',
      detail: `${secretGrounds[said(body, 'ground') as keyof typeof secretGrounds]}：${said(body, 'reasons')}`,
    }),
    'evidence.TakenAsOriginal': (body) => ({
      title: '认定视同原件',
      detail: `${conformity[said(body, 'ground') as keyof typeof conformity]}：${said(body, 'reasons')}`,
    }),
  },
};
