import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';
import { rulingTellsZh } from './ruling-texts.zh-CN.ts';
import { isReconsideration } from '../shared/matter-by-name.ts';
import { filesBesideZh } from '../shared/files-beside.ts';

const authorities: Readonly<Record<string, string>> = {
  pending: '代理权限还没有核对',
  general: '只有一般授权，没有特别授权',
};

/** 一份上诉，或者一份复议申请。 */
const what = (about: Facts): string => (isReconsideration(about) ? '复议申请' : '上诉');
const outcomes: Readonly<Record<string, string>> = {
  'taken-back': '按撤回处理，到此结束',
  'goes-up': '随案卷报送，由上一级法院裁定',
  'without-effect': '不是本人的意思，不发生效力',
};

const aboutTells = {
  ...rulingTellsZh,
  judgment: (facts: Facts) => ({ label: '不服什么', value: `判决，${said(facts, 'number')}` }),
  claims: (facts: Facts) => ({
    label: isReconsideration(facts) ? '复议请求' : '上诉请求',
    value: said(facts, 'claims'),
  }),
  'sent-up': (facts: Facts) => ({
    label: '案卷已经报送',
    value: `${dayZh(facts, 'on')}报送${said(facts, 'court')}。是否准许撤回，由该院裁定`,
  }),
};

const askedTells = {
  ...filesBesideZh,
  ...aboutTells,
  asked: (facts: Facts) => ({
    label: `${said(facts, 'name')}申请撤回${what(facts)}`,
    value: [`${dayZh(facts, 'on')}收到`, said(facts, 'reasons')]
      .filter((one) => one !== '')
      .join('。'),
  }),
  authority: (facts: Facts) => ({
    label: '收下时注明',
    value: authorities[said(facts, 'authority')] ?? '',
  }),
};

export const appealWithdrawalZh: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'appeal.withdraw': {
      title: '申请撤回上诉（复议申请）',
      lead: '二审宣判以前可以申请撤回上诉，上一级法院作出裁定以前可以申请撤回复议申请。案卷已经报送的，由上一级法院裁定是否准许；还没有报送的，由本院法官处理。',
      action: '提出申请',
      tells: {
        ...aboutTells,
        authority: (facts) => ({
          label: '代理权限',
          value: `${authorities[said(facts, 'authority')] ?? ''}。交来照样收，会注明；请尽快补交当事人的特别授权委托书，或者由当事人本人申请`,
        }),
      },
      after:
        '答复以前，您的上诉、复议申请照常进行。撤回上诉以后，其他人的上诉不受影响；没有别的上诉的，各方上诉期都过了，一审判决生效。期限还没过的，您可以再上诉、再申请复议。本院准许撤回上诉的，上诉费减半，多交的退还，没交的不用再交；申请复议不收费。',
      pages: { reasons: { title: '为什么撤回？', lead: '理由可以不写。' } },
      fields: { reasons: { label: '理由' }, sure: { label: '我自愿申请撤回' } },
    },
    'appeal.record-withdrawal': {
      title: '登记书面的撤回上诉、复议申请',
      lead: '上诉人（复议申请人）签名的申请扫描登记，申请人是其本人。',
      action: '登记',
      tells: aboutTells,
      after: '案卷没有报送的，交法官处理；已经报送的，转交上一级法院。',
      pages: { paper: { title: '收到了什么？' }, reasons: { title: '写了什么理由？' } },
      fields: {
        receivedOn: { label: '收到日期' },
        postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填' },
        attachments: { label: '扫描件' },
        reasons: { label: '理由' },
      },
    },
    'appeal.decide-withdrawal': {
      title: '处理撤回上诉（复议申请）的申请',
      lead: '案卷还在本院，上诉人（复议申请人）申请撤回。',
      action: '作出决定',
      tells: {
        ...askedTells,
        'left-to-the-judge': (facts) => ({
          label: '怎样处理',
          value: isReconsideration(facts)
            ? '撤回复议申请由谁处理，法律没有写明。自愿的，可以在本院结束；认为应当由上一级法院审查的，随案卷报送。'
            : '法律规定二审宣判以前申请撤回的，由二审法院裁定；案卷没有报送时由谁处理，法律没有写明。自愿、不损害他人的，可以在本院结束；认为应当由上一级法院审查的，随案卷报送。',
        }),
      },
      after:
        '决定各方都看得到，也会收到短信。在本院结束的，不再报送，上诉费减半（申请复议不收费）；其他人的照常进行。',
      pages: { outcome: { title: '怎样处理？' } },
      fields: { outcome: { label: '处理' }, reasons: { label: '理由' } },
      options: { outcome: outcomes },
    },
    'appeal.forward-withdrawal': {
      title: '转交撤回上诉（复议申请）的申请',
      lead: '案卷已经报送，申请转交上一级法院，由该院裁定是否准许。',
      action: '记下转交',
      tells: askedTells,
      after:
        '准许撤回的，裁定到了，到“记入上一级法院的裁判”记“准许撤回”；不准许的，到“记入不准许撤回上诉（复议申请）的裁定”。',
      pages: { receipt: { title: '怎样转交的？' } },
      fields: { receipt: { label: '凭证', hint: '上一级法院的收件回执编号，或者邮寄单号' } },
    },
    'appeal.note-withdrawal-denied': {
      title: '记入不准许撤回上诉（复议申请）的裁定',
      lead: '上一级法院裁定不准许撤回的，扫描入卷。准许的不在这里记，到“记入上一级法院的裁判”。',
      action: '记入卷宗',
      tells: askedTells,
      after: '各方都看得到，也会收到短信。上一级法院继续审理（审查）。',
      pages: { paper: { title: '裁定书' } },
      fields: {
        number: { label: '裁定书的案号' },
        on: { label: '裁定书的日期' },
        attachments: { label: '裁定书的扫描件' },
      },
    },
  },
  refusals: {
    'appeal/taking-back-not-shown': () => ({
      what: '还不能按撤回处理。',
      why: '申请是代理人交来的，当事人的特别授权还没有核对。撤回使当事人失去这次上诉（复议），本院先核对授权。',
      mend: '请当事人补交特别授权委托书，或者由当事人本人申请；也可以让申请随案卷报送。',
    }),
  },
  entries: {
    'appeal.WithdrawalAsked': (body) => ({
      title: `收到撤回${what(body)}的申请${body['authority'] === undefined ? '' : `（${authorities[said(body, 'authority')] ?? ''}）`}`,
      detail: `${dayZh(body, 'receivedOn')}收到，${said(body, 'reasons') === '' ? '没有写理由' : `理由：${said(body, 'reasons').slice(0, 60)}`}`,
    }),
    'appeal.WithdrawalDecided': (body) => ({
      title: `撤回${what(body)}的申请：${outcomes[said(body, 'outcome')] ?? ''}`,
      detail: [
        ...(typeof body['fen'] === 'number'
          ? [`这份上诉的上诉费改为 ${yuanGrouped(body['fen'] as Money)} 元`]
          : []),
        `理由：${said(body, 'reasons')}`,
      ].join('。'),
    }),
    'appeal.WithdrawalForwarded': (body) => ({
      title: `撤回${what(body)}的申请转交上一级法院`,
      detail: `${dayZh(body, 'on')}，凭证：${said(body, 'receipt')}`,
    }),
    'appeal.WithdrawalDenied': (body) => ({
      title: `上一级法院裁定不准许撤回${what(body)}`,
      detail: `${said(body, 'number')}，${dayZh(body, 'on')}`,
    }),
  },
};
