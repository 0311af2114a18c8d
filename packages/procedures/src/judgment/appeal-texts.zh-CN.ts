import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../framework/index.ts';
import { rulingTellsZh } from './ruling-texts.zh-CN.ts';
import { dayZh, listed, said } from '../framework/index.ts';
import { filesBesideZh } from '../shared/files-beside.ts';
import { isReconsideration, matterByName } from '../shared/matter-by-name.ts';

const yuan = (fen: unknown): string => `${yuanGrouped(fen as Money)} 元`;

const provisional = (facts: Facts): string =>
  facts['provisional'] !== true
    ? ''
    : facts['past'] === true
      ? '（暂定：这一天已经过了，还可能顺延；现在交来照样收，不记为逾期）'
      : '（暂定：还可能顺延，确定以后通知）';

const authorities: Readonly<Record<string, string>> = {
  pending: '您的代理权限法院还没有核对',
  general: '您的委托是一般授权；代为上诉要有特别授权',
};

/** Everything for which an appeal, or the answer to one, was marked: each by the time that was its own. */
const marksOf = (facts: Facts, term: '上诉期' | '答辩期' | '申请复议的期限'): string =>
  [
    facts['late'] === true ? `过了${term}才交来` : '',
    facts['final'] === true ? '一审终审的判决' : '',
    facts['authority'] === 'pending' ? '交来的人权限待核对' : '',
    facts['authority'] === 'general' ? '代理人只有一般授权' : '',
  ]
    .filter((one) => one !== '')
    .join('；');

const marked = (body: Facts, term: '上诉期' | '答辩期' | '申请复议的期限'): string => {
  const marks = marksOf(body, term);
  return marks === '' ? '' : `（${marks}）`;
};

const appealed = {
  acceptance: '不予受理的裁定',
  reconsideration: '不予受理执行申请的裁定',
  counterclaim: '对反诉不予受理的裁定',
  'third-party-claim': '对第三人的诉讼请求不予受理的裁定',
  dismissal: '驳回起诉的裁定',
  jurisdiction: '管辖权异议的裁定',
} as const;

/** Of an appeal against a ruling which one it is. */
const against = ({ ruling }: Facts): string =>
  typeof ruling === 'string' ? `（不服${appealed[matterByName(ruling)]}）` : '';

const papers = {
  attachments: { label: '材料' },
  conformsToOriginals: {
    label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
  },
};

export const appealZh: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'judgment.appeal': {
      title: '提起上诉',
      lead: '不服一审判决的，自判决书送达您的次日起十五日内上诉，在境内没有住所的三十日内，上诉状交给本院。过了也收，由法官决定怎样处理。',
      action: '提交上诉状',
      after:
        '马上有回执。按期对可以上诉的判决提起的上诉，本院五日内把上诉状副本送给对方；对方有十五日答辩；然后连同全部案卷报送上一级法院，这期间判决不发生法律效力。收下时注明了问题的，由法官决定怎样处理。',
      tells: {
        already: (facts) => ({
          label: '您已经上诉',
          value: `${dayZh(facts, 'on')}收到过您的上诉状。只补充理由的，用“补交材料”就可以；再交一份，只有超出前一份争议金额的部分才另收费`,
        }),
        'last-day': (facts) => ({
          label: '上诉期最后一日',
          value: `${dayZh(facts, 'dueOn')}${provisional(facts)}`,
        }),
        late: (facts) => ({
          label: '上诉期已经过了',
          value: `最后一日是 ${dayZh(facts, 'dueOn')}。现在交来照样收，会注明逾期；有正当理由耽误的，请在理由里写明，申请顺延，由法官决定`,
        }),
        'not-served': () => ({ label: '上诉期', value: '判决书还没有送达您，上诉期还没有开始' }),
        final: () => ({
          label: '这份判决一审终审',
          value:
            '小额诉讼的判决不能上诉。您交来照样收，由法官决定怎样处理；认为判决有错误的，可以申请再审',
        }),
        'more-than-at-issue': (facts) => ({
          label: '不服的金额',
          value: `您写的是 ${yuan(facts['disputed'])}，超过了一审争议的全部金额 ${yuan(facts['most'])}（本诉、反诉请求的金额合计）。请看一看是不是多写了零。照这样交，金额照您写的记下，上诉费最多按一审争议的全部金额计算`,
        }),
        fee: (facts) => ({
          label: '上诉的案件受理费',
          value: `${yuan(facts['fen'])}${typeof facts['on'] === 'number' ? `，按 ${yuan(facts['on'])} 计算` : ''}${facts['fen'] === 0 ? '，不另收费' : '。收到交费通知以后再交；收下时注明了问题的，法官决定上诉有效以后才收'}`,
        }),
        authority: (facts) => ({
          label: '代理权限',
          value: `${authorities[said(facts, 'authority')] ?? ''}。交来照样收，会注明；请尽快补交当事人的特别授权委托书，或者由当事人本人上诉`,
        }),
      },
      pages: {
        claims: { title: '您请求上一级法院怎样改判？' },
        grounds: { title: '为什么不服？', lead: '可以先不写，以后再补。' },
        papers: { title: '有什么材料？' },
      },
      fields: {
        disputed: {
          label: '不服的金额（元）',
          hint: '上诉费按不服一审判决的部分计算；不填的，按一审请求的全部金额计算',
        },
        against: {
          label: '己方中也作为被上诉人的',
          hint: '例如请求改由另一被告承担责任的，勾选该被告；对方当事人不用勾',
        },
        claims: {
          label: '上诉请求',
          hint: '例如：撤销判决第一项，改判驳回被上诉人的诉讼请求',
        },
        grounds: { label: '上诉理由' },
        ...papers,
      },
    },
    'appeal.record-paper': {
      title: '录入纸质上诉状、复议申请书',
      lead: '当面或者邮寄来的上诉状、复议申请书，扫描入卷，作者是上诉人（复议申请人）本人。',
      action: '记入卷宗',
      after: '当场给回执。是否逾期，邮寄的按寄出的日期算。',
      tells: {
        ...rulingTellsZh,
        'more-than-at-issue': (facts) => ({
          label: '不服的金额',
          value: `上诉状写的是 ${yuan(facts['disputed'])}，超过了一审争议的全部金额 ${yuan(facts['most'])}（本诉、反诉请求的金额合计）。请对一对上诉状，看是不是录错了；上诉状确实这样写的，照写的录，上诉费最多按一审争议的全部金额计算`,
        }),
        fee: (facts) => ({
          label: '上诉的案件受理费',
          value: `${yuan(facts['fen'])}${typeof facts['on'] === 'number' ? `，按 ${yuan(facts['on'])} 计算` : ''}${facts['fen'] === 0 ? '，不另收费' : '，交费通知送达上诉人；收下时注明了问题的，法官决定上诉有效以后才收'}`,
        }),
      },
      pages: {
        paper: { title: '收到了什么？' },
        claims: { title: '上诉状、复议申请书写了什么？' },
      },
      fields: {
        disputed: {
          label: '不服的金额（元）',
          hint: '上诉费按不服一审判决的部分计算；不填的，按一审请求的全部金额计算',
        },
        against: {
          label: '己方中也作为被上诉人的',
          hint: '例如请求改由另一被告承担责任的，勾选该被告；对方当事人不用勾',
        },
        receivedOn: { label: '收到日期' },
        postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填；届满前交邮的，不算过期' },
        attachments: { label: '扫描件' },
        claims: { label: '请求' },
        grounds: { label: '理由' },
      },
    },
    'appeal.weigh': {
      title: '审查有问题的上诉、复议申请',
      lead: '收下时注明了问题的上诉、复议申请，由您决定是否有效，写明理由。决定以前，判决、裁定不作生效处理。',
      action: '作出决定',
      after: '决定各方都看得到，也会收到短信。',
      tells: {
        ...filesBesideZh,
        marks: (facts) => ({
          label: '注明的问题',
          value: marksOf(facts, isReconsideration(facts) ? '申请复议的期限' : '上诉期'),
        }),
      },
      pages: { outcome: { title: '有没有效力？' } },
      fields: { outcome: { label: '结果' }, reasons: { label: '理由' } },
      options: {
        outcome: { stands: '有效（例如准许顺延）', 'without-effect': '不发生效力' },
      },
    },
    'appeal.answer': {
      title: '对上诉提出答辩',
      lead: '说说您对上诉的意见。收到上诉状副本之日起十五日内提交，在境内没有住所的三十日内；过了也收。不答辩不影响审理。',
      action: '提交答辩状',
      after: '本院五日内把答辩状副本送达上诉人；答辩状随案卷一起报送上一级法院。',
      tells: {
        claims: (facts) => ({ label: '上诉请求', value: said(facts, 'claims') }),
        'last-day': (facts) => ({
          label: '答辩期最后一日',
          value: `${dayZh(facts, 'dueOn')}${provisional(facts)}`,
        }),
        authority: () => ({
          label: '代理权限',
          value: `${authorities['pending'] ?? ''}。交来照样收，会注明；请尽快补交当事人的授权委托书`,
        }),
      },
      pages: { text: { title: '您的答辩意见' }, papers: { title: '有什么材料？' } },
      fields: { text: { label: '意见' }, ...papers },
    },
    'appeal.record-answer': {
      title: '录入对上诉的纸质答辩',
      lead: '当面或者邮寄来的答辩状，扫描入卷，作者是当事人本人。',
      action: '记入卷宗',
      after: '当场给回执。是否逾期，邮寄的按寄出的日期算。',
      pages: { paper: { title: '收到了什么？' } },
      fields: {
        receivedOn: { label: '收到日期' },
        postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填；届满前交邮的，不算过期' },
        text: { label: '内容摘要' },
        attachments: { label: '扫描件' },
      },
    },
    'appeal.send-up': {
      title: '报送上诉、复议案卷',
      lead: '上诉状送达、对方答辩或者答辩期满以后，五日内把上诉状、答辩状连同全部案卷报送上一级法院。不服不予受理裁定的（上诉或者申请复议），没有对方，收到上诉状、复议申请书五日内报送。',
      action: '记下报送',
      after: '报送的日期和凭证记入卷宗，各方都看得到。',
      tells: {
        'taking-back': () => ({
          label: '申请撤回',
          value: '申请还没有处理完。现在报送的，申请随案卷一起报送，由上一级法院裁定',
        }),
        unpaid: (facts) => ({
          label: '上诉费还没有交足',
          value: `还差 ${yuanGrouped(facts['fen'] as Money)} 元。案卷报送以后，交费的事由上一级法院处理`,
        }),
      },
      pages: { where: { title: '报送到哪里，怎样报送？' } },
      fields: {
        court: { label: '上一级法院' },
        as: {
          label: '方式',
          hint: '没有纸质材料，或者纸质材料已经全部扫描入卷的，可以只报送电子卷宗',
        },
        complete: { label: '我核对过：案卷齐全，纸质材料都已扫描入卷，或者原件一并报送' },
        receipt: { label: '凭证', hint: '上一级法院的收卷回执编号，或者邮寄单号' },
      },
      options: { as: { electronic: '电子卷宗', paper: '纸质卷宗', both: '电子和纸质一起' } },
    },
  },
  refusals: {
    'appeal/not-weighed': () => ({
      what: '案卷还不能报送。',
      why: '这份上诉（复议申请）收下时注明了问题，本院先由法官决定它的效力。',
      mend: '请法官先作决定，再报送案卷。',
    }),
    'appeal/not-served': (facts) => ({
      what: `还不能报送：上诉状还没有送达 ${listed(facts, 'names', '、')}。`,
      why: '法律规定先把上诉状副本送给对方，对方有十五日答辩。',
      mend: '先送达上诉状。',
    }),
    'appeal/time-to-answer-runs': (facts) => ({
      what: `还不能报送：${listed(facts, 'names', '、')}的答辩期还没有满，也没有答辩。`,
      why: '法律规定对方收到上诉状后有十五日答辩，答辩状随案卷报送。',
      mend: '等答辩状来，或者等答辩期满。纸质答辩状来了，先录入。',
    }),
  },
  entries: {
    'appeal.Submitted': (body) => ({
      title: isReconsideration(body)
        ? `收到复议申请书${against(body)}${marked(body, '申请复议的期限')}`
        : `收到上诉状${against(body)}${marked(body, '上诉期')}`,
      detail: [
        ...(typeof body['ruling'] === 'string' ? [] : ['不服一审判决']),
        ...(typeof body['disputed'] === 'number'
          ? [`不服的金额 ${yuanGrouped(body['disputed'] as Money)} 元`]
          : []),
        said(body, 'claims').slice(0, 60),
      ].join('；'),
    }),
    'appeal.Answered': (body) => ({
      title: `收到对上诉的答辩状${marked(body, '答辩期')}`,
      detail: said(body, 'text').slice(0, 60),
    }),
    'appeal.Weighed': (body) => ({
      title: isReconsideration(body)
        ? `法官认定复议申请${body['outcome'] === 'stands' ? '有效' : '不发生效力'}`
        : body['outcome'] === 'stands'
          ? '法官认定上诉有效'
          : '法官认定不发生上诉的效力',
      detail: said(body, 'reasons'),
    }),
    'appeal.SentUp': (body) => ({
      title: '案卷报送上一级法院',
      detail: `${said(body, 'court')}，${dayZh(body, 'on')}，凭证：${said(body, 'receipt')}`,
    }),
  },
};
