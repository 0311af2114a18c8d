import { yuanGrouped } from '@xiezhi/kernel';
import type { Money } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayZh, said } from '../../framework/index.ts';
import { filesBesideZh } from '../../shared/files-beside.ts';
import { opinionZh } from '../../shared/opinion-texts.ts';
import { goesBack } from './words.ts';

const because = goesBack.zh;
const yuan = (fen: unknown): string => `${yuanGrouped(Number(fen) as Money)} 元`;
const needs: Readonly<Record<string, string>> = {
  samples: '请求补充材料',
  time: '请求延长期限',
  fee: '报价',
  interest: '声明与本案的关系，请决定是否回避',
};
const mayExamine = { granted: '可以继续鉴定', denied: '应当回避' };
const decision = { granted: '准许', denied: '不准许' };

export const benchZh: TextCatalogue = {
  commands: {
    'appraisal.decide-need': {
      title: '答复鉴定机构的请求',
      lead: '补充的材料也要先经过质证；要当事人补交的，先通知当事人。鉴定费要不要预交、多少、哪一天以前，由您定。声明有利害关系的，准许就是可以继续鉴定，不准许就是应当回避，另行委托。',
      action: '决定',
      after: '机构和各方马上看得到。不预交的后果，由您另行决定，系统不作处理。',
      tells: {
        need: (facts) => ({
          label: `${said(facts, 'body')}${needs[said(facts, 'kind')] ?? ''}`,
          value: [
            said(facts, 'text'),
            said(facts, 'until') === '' ? '' : `到${dayZh(facts, 'until')}`,
            facts['fen'] === 0 ? '' : yuan(facts['fen']),
          ]
            .filter((one) => one !== '')
            .join('，'),
        }),
        due: (facts) => ({ label: '现在的期限', value: dayZh(facts, 'dueOn') }),
      },
      pages: { decision: { title: '您的决定和理由是什么？' } },
      fields: {
        decision: { label: '决定' },
        samples: { label: '补充移送的证据', hint: '只能选经过质证的' },
        dueOn: { label: '延长到哪一天' },
        advance: { label: '预交鉴定费（元）', hint: '不要求预交的留空' },
        advanceBy: { label: '哪一天以前预交' },
        reasons: { label: '理由' },
      },
      options: { decision },
    },
    'appraisal.send-back': {
      title: '把鉴定书退回补正',
      lead: '鉴定书应当写明委托法院、委托内容、材料、原理和方法、过程、意见，附承诺书和资格证明，并且签名。缺什么写什么。',
      action: '退回',
      after: '机构补正以后重新签名提交；期限按您写的日子。',
      tells: opinionZh,
      pages: { back: { title: '缺什么？' } },
      fields: { missing: { label: '要补正的' }, dueOn: { label: '哪一天以前重新提交' } },
    },
    'appraisal.require-reply': {
      title: '要求鉴定机构答复异议',
      lead: '当事人对鉴定意见书面提出异议的，法院应当要求鉴定人解释、说明或者补充。逾期的异议也可以一并送去，由您决定。',
      action: '送鉴定机构答复',
      after: '异议原文和材料送到机构的账号；答复来了，各方都看得到。',
      tells: {
        objection: (facts) => ({
          label: `${said(facts, 'name')}的异议${facts['late'] === true ? '（逾期）' : ''}`,
          value: said(facts, 'points'),
        }),
        ...filesBesideZh,
      },
      pages: { reply: { title: '要求什么时候答复？' } },
      fields: {
        dueOn: { label: '哪一天以前答复' },
        note: { label: '法院要求一并说明的', hint: '没有的，不写' },
      },
    },
    'appraisal.settle-fee': {
      title: '决定鉴定费的去向',
      lead: '鉴定完成的，付给机构；经通知拒不出庭、没有正当理由逾期、没有资格、程序严重违法、依据明显不足的，退还给预交的当事人。',
      action: '决定',
      after: '各方和机构看得到。拒不退还的，另行依法处理。',
      tells: {
        advanced: (facts) => ({
          label: '已经预交',
          value: `${yuan(facts['fen'])}，${dayZh(facts, 'on')}，交给${said(facts, 'body')}`,
        }),
        left: (facts) => ({
          label: '已经处理过一部分',
          value: `还可以付给机构 ${yuan(facts['open'])}，还可以退还 ${yuan(facts['returnable'])}`,
        }),
      },
      pages: { fee: { title: '怎样处理？' } },
      fields: {
        goes: { label: '付给谁' },
        because: { label: '退还的原因' },
        amount: { label: '金额（元）' },
        by: { label: '哪一天以前退还' },
        reasons: { label: '理由' },
      },
      options: { goes: { 'to-the-body': '付给鉴定机构', back: '退还给预交的当事人' }, because },
    },
    'appraisal.object': {
      title: '对鉴定意见提出书面异议',
      lead: '写明哪一点不对、为什么。在法院指定的期间里提出；过了也收，注明，由法官决定。',
      action: '提交异议',
      after:
        '法官要求鉴定机构书面答复，答复您看得到。对答复仍有异议的，可以申请鉴定人出庭，出庭费用由提出的一方预交。',
      tells: {
        opinion: (facts) => ({
          label: '鉴定意见',
          value: `${said(facts, 'body')}：${said(facts, 'purpose')}`,
        }),
        until: (facts) => ({ label: '异议期间', value: `到${dayZh(facts, 'objectBy')}为止` }),
        late: (facts) => ({
          label: '异议期间已经过了',
          value: `${dayZh(facts, 'objectBy')}为止。现在提出照样收下，请写明为什么没有在期间里提出，由法官决定`,
        }),
        authority: () => ({
          label: '代理权限',
          value: '您的代理权限法院还没有核对。异议照样收下，核对以后再处理',
        }),
      },
      pages: { points: { title: '您有什么异议？' } },
      fields: {
        receivedOn: { label: '哪一天收到的' },
        postedOn: { label: '寄出日期', hint: '邮寄来的，照邮戳填；届满前交邮的，不算过期' },
        points: { label: '异议', hint: '逐条写' },
        attachments: { label: '材料' },
        conformsToOriginals: { label: '与原件一致' },
      },
    },
  },
  refusals: {
    'appraisal/more-than-advanced': (facts) => ({
      what: '写的金额比还能处理的多。',
      why: `还能这样处理的是 ${yuan(facts['fen'])}。`,
      mend: '改成不超过这个数的金额。',
    }),
    'appraisal/no-longer-time': (facts) => ({
      what: '这一天不比现在的期限晚。',
      why: `现在的期限是${dayZh(facts, 'dueOn')}。`,
      mend: '改成更晚的一天；不延长的，选不准许。',
    }),
    'appraisal/not-signed': (facts) => ({
      what: `${said(facts, 'body')}的鉴定书还缺一名鉴定人的签名。`,
      why: '按本院的做法，鉴定书由两名鉴定人签名；没有签全的，先不入卷。',
      mend: '等另一名鉴定人签名；另一名来不了的，机构可以换一名重新提交。',
    }),
  },
  entries: {
    'appraisal.NeedDecided': (body) => ({
      title: '答复鉴定机构的请求',
      detail: [
        (said(body, 'need').endsWith('-interest') ? mayExamine : decision)[
          said(body, 'decision') as keyof typeof decision
        ],
        body['dueOn'] === undefined ? '' : `期限到${dayZh(body, 'dueOn')}`,
        advanced(body),
        said(body, 'reasons'),
      ]
        .filter((one) => one !== '')
        .join('，'),
    }),
    'appraisal.OpinionSentBack': (body) => ({
      title: '鉴定书退回补正',
      detail: `${said(body, 'missing')}，${dayZh(body, 'dueOn')}以前重新提交`,
    }),
    'appraisal.Objected': (body) => ({
      title: `对鉴定意见提出书面异议${body['late'] === true ? '（逾期）' : ''}`,
      detail: said(body, 'points'),
    }),
    'appraisal.ReplyRequired': (body) => ({
      title: '要求鉴定机构答复异议',
      detail: `${dayZh(body, 'dueOn')}以前`,
    }),
    'appraisal.BodyLetGo': (body) => ({
      title: '鉴定机构回避，不再承担鉴定',
      detail: said(body, 'body'),
    }),
    'appraisal.FeeSettled': (body) => ({
      title: body['goes'] === 'back' ? '鉴定费退还' : '鉴定费付给鉴定机构',
      detail: [
        said(body, 'body'),
        yuan(body['fen']),
        body['because'] === undefined ? '' : because[said(body, 'because') as keyof typeof because],
        body['by'] === undefined ? '' : `${dayZh(body, 'by')}以前`,
        said(body, 'reasons'),
      ]
        .filter((one) => one !== '')
        .join('，'),
    }),
  },
};

function advanced(body: Facts): string {
  const { advance } = body;
  if (advance === undefined || advance === null) return '';
  const { fen, dueOn } = advance as Facts;
  return `预交 ${yuan(fen)}，${dayZh({ dueOn: dueOn ?? '' }, 'dueOn')}以前`;
}
