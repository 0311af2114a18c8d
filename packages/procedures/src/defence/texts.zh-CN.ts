import type { Money } from '@xiezhi/kernel';
import { elementFields, elementFieldsOnPaper, elementOptions } from '../shared/element-words.ts';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, lastDayZh, listed, said } from '../framework/index.ts';
import { minorSelfTellsZh, minorTellsZh } from '../shared/minors-texts.ts';
import { filesBesideZh } from '../shared/files-beside.ts';

const unshown = (body: Facts): string =>
  body['authority'] === 'pending' ? '（提交人的权限待核对）' : '';

export const defenceZh: TextCatalogue = {
  commands: {
    'defence.submit': {
      title: '提交答辩状',
      lead: '对原告的请求，写明您的意见。收到起诉状副本之日起十五日内提交，在境内没有住所的三十日内；过了期限也收。',
      action: '提交',
      tells: {
        ...minorSelfTellsZh,
        admitting: () => ({
          label: '承认请求要有特别授权',
          value:
            '您的委托里没有“承认对方的请求”。这样写法院照样收下，注明代理人没有这项授权；在当事人自己说、或者补上这项授权以前，不算当事人承认',
        }),
        answered: (facts) => ({
          label: '已经交过答辩状',
          value: `${dayZh(facts, 'on')}收到。再交的一并收下，前面交的照样算数`,
        }),
        'last-day': (facts) => ({
          label: '答辩期',
          value: `到${lastDayZh(facts)}（含当天）`,
        }),
        late: (facts) => ({
          label: '答辩期已过',
          value: `${lastDayZh(facts)}届满。交来照样收，注明是过了期限的，由法官决定`,
        }),
        closed: (facts) => ({
          label: '本案已结案',
          value: `${dayZh(facts, 'closedOn')}结案。交来照样收，作为结案以后的材料入卷；怎样处理由法官决定`,
        }),
      },
      after: '法院会把答辩状副本送达对方。开庭时您还可以当庭说。',
      pages: {
        admissions: {
          title: '对原告的主张，您有没有异议？',
          lead: '不想在这里选的，可以不填，都写在答辩意见里。填了的印在答辩状上，对方看得到。',
        },
        text: { title: '您的答辩意见' },
        elements: {
          title: '还有几件事',
          lead: '要素式答辩状上的几项，知道的填，不知道、没有的不用填。认为不该由本院管辖的，另外提管辖异议。',
        },
        evidence: {
          title: '您有哪些证据？',
          lead: '逐份写明名称、来源和证明目的，自动编号，做成证据清单。以后也可以交。',
        },
        papers: { title: '还有什么材料？' },
      },
      fields: {
        text: { label: '答辩意见' },
        ...elementFields('zh-CN'),
        exhibits: { label: '证据', hint: '每份证据单独写一项' },
        evidenceConforms: {
          label: '我确认上传的证据与原件、原物一致；手里没有原件的，与我手里的一致',
        },
        attachments: { label: '材料' },
        conformsToOriginals: {
          label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
        },
      },
      options: elementOptions['zh-CN'],
    },
    'defence.record-paper': {
      title: '录入纸质答辩状',
      lead: '当面交来或者邮寄来的答辩状，扫描入卷。答辩人是被告本人，您只是代为录入。',
      action: '记入卷宗',
      after: '当场给收件凭证。是否逾期，邮寄的按寄出的日期算。',
      pages: {
        paper: { title: '收到了什么？' },
        admissions: {
          title: '对原告的主张，被告有没有异议？',
          lead: '要素式答辩状上填了的，照填；没有的不填。',
        },
        elements: { title: '还有几件事', lead: '要素式答辩状上填了的，照填；没有的不填。' },
      },
      options: elementOptions['zh-CN'],
      fields: {
        ...elementFieldsOnPaper('zh-CN'),
        receivedOn: { label: '收到日期' },
        postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填；届满前交邮的，不算过期' },
        text: { label: '内容摘要' },
        attachments: { label: '扫描件' },
      },
      tells: minorTellsZh,
    },
    'defence.object-to-jurisdiction': {
      title: '提出管辖权异议',
      lead: '认为应当由别的法院管辖的，在答辩期内提出。',
      action: '提出',
      tells: {
        'last-day': (facts) => ({
          label: '提出异议的期限',
          value: `到${lastDayZh(facts)}（含当天）`,
        }),
        late: (facts) => ({
          label: '提出异议的期限已过',
          value: `${lastDayZh(facts)}届满。交来照样收，注明是过了期限的，由法官决定`,
        }),
        closed: (facts) => ({
          label: '本案已结案',
          value: `${dayZh(facts, 'closedOn')}结案。交来照样收，作为结案以后的材料入卷；怎样处理由法官决定`,
        }),
      },
      after: '法官审查后裁定。',
      pages: { objection: { title: '应当由哪个法院管辖？' } },
      fields: {
        court: { label: '法院' },
        reasons: { label: '理由' },
        attachments: { label: '材料' },
      },
    },
    'defence.record-objection': {
      title: '登记书面的管辖权异议',
      lead: '被告签名的异议书扫描登记；提出异议的是被告。是否在答辩期内，按收到或者寄出的日子算。',
      action: '登记',
      after: '法官审查后裁定。过了期限的也收，注明。',
      pages: {
        paper: { title: '收到的书面材料' },
        objection: { title: '应当由哪个法院管辖？' },
      },
      fields: {
        receivedOn: { label: '收到的日子' },
        postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填；届满前交邮的，不算过期' },
        attachments: { label: '扫描件' },
        court: { label: '法院' },
        reasons: { label: '理由', hint: '照原件写' },
      },
    },
    'defence.decide-jurisdiction': {
      title: '审查管辖权异议',
      lead: '写明理由。',
      action: '作出裁定',
      after:
        '裁定送达各方，十日内可以上诉；小额诉讼的裁定一经作出即生效，不能上诉。异议成立的，本院不再审理；裁定生效以后，书记员把案件移送有管辖权的法院，再结案。',
      tells: {
        ...filesBesideZh,
        objection: (facts) => ({
          label: `${said(facts, 'name')}提出的异议`,
          value: `应当由${said(facts, 'court')}管辖。${said(facts, 'reasons')}`,
        }),
      },
      pages: { outcome: { title: '异议成立吗？' }, reasons: { title: '为什么？' } },
      fields: {
        outcome: { label: '结果' },
        court: { label: '移送哪个法院', hint: '不一定是当事人所说的法院' },
        reasons: { label: '理由' },
      },
      options: { outcome: { founded: '成立，移送管辖', unfounded: '不成立，驳回异议' } },
    },
    'defence.hand-over': {
      title: '移送案件',
      lead: '管辖权异议成立的裁定已经生效，把案件连同卷宗移送有管辖权的法院。',
      action: '记下已经移送',
      after: '各方收到通知。案件由接收的法院审理，本院以移送结案。',
      tells: {
        to: (facts) => ({ label: '移送到', value: said(facts, 'court') }),
        fee: (facts) => ({
          label: '预交的诉讼费',
          value: `${yuanGrouped(facts['fen'] as Money)} 元，随案移交，不在本院退还，接收的法院视为已经预交；移送以后才到账的、多交的，由本院退还`,
        }),
      },
      pages: { how: { title: '怎样移送的？' } },
      fields: {
        to: {
          label: '接收的法院',
          hint: '接收的法院也在这个平台上的，选它：移送函和材料随即送到，收件编号自动记回来。不在的，不用选，移送函另行打印寄出',
        },
        proof: { label: '凭证', hint: '移送函编号、邮寄单号或者交接人' },
      },
    },
    'defence.note-receipt': {
      title: '记入接收法院的回执',
      lead: '案件移送以后，接收的法院回函说收到了，记在这里。',
      action: '记入卷宗',
      after: '各方都看得到。',
      pages: { receipt: { title: '接收法院怎样答复的？' } },
      fields: { receipt: { label: '回执', hint: '回函的编号，或者那里的案号' } },
    },
  },
  owed: { 'defence.hand-over': '移送案件', 'defence.note-receipt': '向接收的法院要回执' },
  refusals: {
    'defence/judged-already': () => ({
      what: '案件已经作出判决，不能再裁定移送。',
      why: '已经判决的案件，不服管辖的理由在上诉时提出。',
      mend: '选“异议不成立”，写明理由。',
    }),
    'defence/ruling-not-served': (facts) => ({
      what: '还不能移送。',
      why: `裁定还没有送达${listed(facts, 'names', '、')}，上诉期没有开始计算，裁定没有生效。`,
      mend: '先把裁定送达各方。',
    }),
    'defence/other-court': (facts) => ({
      what: '选的法院不对。',
      why: `裁定写的是移送${said(facts, 'court')}。`,
      mend: '改选那个法院；名单里没有的，不用选，移送函打印以后寄出。',
    }),
    'defence/ruling-appealed': (facts) => ({
      what: '还不能移送。',
      why: `${listed(facts, 'names', '、')}对裁定提起了上诉，上一级法院还没有裁定，裁定没有生效。`,
      mend: '案卷没有报送的，先报送；上一级法院的裁定到了，先记入卷宗。',
    }),
    'defence/ruling-may-be-appealed': (facts) => ({
      what: '还不能移送。',
      why: `当事人在${lastDayZh(facts)}以前还可以对裁定上诉，裁定没有生效。`,
      mend: '上诉期满、没有人上诉的，再移送。',
    }),
  },
  entries: {
    'defence.Submitted': (body) => ({
      title: `收到答辩状${body['late'] === true ? '（逾期收到）' : ''}${unshown(body)}${body['admitting'] === 'general' ? '（对请求没有异议的部分，代理人没有承认的授权）' : ''}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'defence.JurisdictionObjected': (body) => ({
      title: `提出管辖权异议${unshown(body)}`,
      detail: said(body, 'court'),
    }),
    'defence.JurisdictionDecided': (body) => ({
      title: `管辖权异议${body['outcome'] === 'founded' ? '成立' : '不成立'}`,
      detail: `${said(body, 'court') === '' ? '' : `移送${said(body, 'court')}。`}${said(body, 'reasons')}`,
    }),
    'defence.CaseTransferred': (body) => ({
      title: `案件移送${said(body, 'court')}`,
      detail: `${dayZh(body, 'on')}，${said(body, 'proof')}`,
    }),
    'defence.TransferReceived': (body) => ({
      title: '接收的法院收到案件',
      detail: `${said(body, 'court')}，${dayZh(body, 'on')}，回执：${said(body, 'receipt')}`,
    }),
  },
};
