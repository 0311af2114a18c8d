// One catalogue, as long as applications about evidence have words; beside it the English, key by key.
import { opinionZh } from '../../shared/opinion-texts.ts';
import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayZh, hourOf, listed, said } from '../../framework/index.ts';
import { anewOf, askedAnewZh, groundZh } from '../../shared/anew-words.ts';
import { exhibitZh } from '../../shared/exhibit-texts.ts';
import { likeNamedZh } from '../../shared/like-named.ts';
import { filesBesideZh } from '../../shared/files-beside.ts';

export const marks = (body: Facts): string => {
  const all = [
    body['late'] === true ? '逾期收到' : '',
    body['authority'] === 'pending' ? '提交人的权限待核对' : '',
  ].filter((one) => one !== '');
  return all.length === 0 ? '' : `（${all.join('；')}）`;
};

const applications: Readonly<Record<string, string>> = {
  collect: '申请法院调查收集证据',
  preserve: '申请证据保全',
  witness: '申请证人出庭作证',
  appraisal: '申请鉴定',
  appraiser: '申请鉴定人出庭',
};
const manners: Readonly<Record<string, string>> = {
  'in-person': '到庭',
  online: '视频（在线）',
  written: '书面',
};
const ways = {
  'by-applicant': '交申请人转交',
  'by-post': '邮寄',
  'by-hand': '当面交给本人',
  'by-phone': '电话通知，并作记录',
};
const chosen = { agreed: '双方协商确定', named: '协商不成，法院指定', lot: '协商不成，摇号确定' };
const whyNothing: Readonly<Record<string, string>> = {
  'stayed-away': '经通知没有到庭',
  'did-not-sign': '拒绝签署或者宣读保证书',
  'not-paid': '没有预交费用',
  other: '其他原因',
};
const yuan = (fen: unknown): string => `${yuanGrouped(Number(fen ?? 0) as Money)} 元`;
const isPerson = (facts: Facts): boolean => ['witness', 'appraiser'].includes(said(facts, 'kind'));
const lines = (...all: readonly string[]): string => all.filter((one) => one !== '').join('\n');

/** What was asked for, line by line: of a thing where it is, of a person how they are to be heard. */
const ofApplication = (facts: Facts): readonly string[] => [
  said(facts, 'former') === '' ? '' : `原鉴定意见：${said(facts, 'former')}出具`,
  said(facts, 'way') === 'anew'
    ? `情形：${groundZh({ way: 'anew', ground: said(facts, 'ground') })}`
    : '',
  said(facts, 'what'),
  isPerson(facts) || said(facts, 'heldBy') === '' ? '' : `在：${said(facts, 'heldBy')}`,
  `${{ witness: '作证的内容', appraisal: '鉴定的问题', appraiser: '要问的问题' }[said(facts, 'kind')] ?? '证明'}：${said(facts, 'purpose')}`,
  isPerson(facts) && said(facts, 'manner') !== ''
    ? `怎样作证：${manners[said(facts, 'manner')] ?? ''}${said(facts, 'mannerReasons') === '' ? '' : `（${said(facts, 'mannerReasons')}）`}`
    : '',
];
/** 申请重新鉴定；没有原鉴定意见的，是申请鉴定等。 */
const askedFor = (facts: Facts): string =>
  askedAnewZh({ way: said(facts, 'way') }) ?? applications[said(facts, 'kind')] ?? '';
const granted = (facts: Facts) => ({
  label:
    facts['own'] === true
      ? '法院依职权决定鉴定'
      : `${said(facts, 'name')}${askedFor(facts)}，已经准许`,
  value: lines(...ofApplication(facts)),
});
const contact = (facts: Facts) => ({
  label: '怎样联系证人（只供法院使用）',
  value: said(facts, 'contact'),
});
const advanceFields = {
  advance: { label: '预交费用（元）', hint: '不需要预交的，不填' },
  advanceBy: { label: '哪一天以前预交' },
};
/** 6,000.00 元，2026年4月10日以前 */
const advanceOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return '';
  const facts = value as Facts;
  const to = said(facts, 'to') === '' ? '本院' : said(facts, 'to');
  return `申请人在${dayZh(facts, 'dueOn')}以前向${to}预交 ${yuan(facts['fen'])}`;
};

export const applicationsZh: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'> = {
  commands: {
    'evidence.apply': {
      title: '申请调查收集、保全证据，申请证人出庭、鉴定',
      lead: '自己收集不到的证据，可以申请法院调取；可能灭失的，可以申请保全；有人知道案件情况的，可以申请他出庭作证；专门性问题，可以申请鉴定；对鉴定意见有异议的，可以申请鉴定人出庭。要求重新鉴定、补充鉴定的，另有专门的申请。过了举证期限，法院也收。',
      action: '提交申请',
      after: '各方和法官马上看得到。准许不准许，由法官写明理由决定。',
      tells: {
        late: () => ({
          label: '已经过了举证期限',
          value: '照样收下，并注明逾期，由法官决定怎样处理。请写明为什么现在才提出',
        }),
        authority: () => ({
          label: '代理权限',
          value:
            '您的代理权限法院还没有核对。申请照样收下，核对以后再决定；请尽快补交当事人的授权委托书',
        }),
      },
      pages: {
        what: { title: '申请什么？' },
        why: { title: '为什么需要？' },
        papers: { title: '有什么材料？' },
      },
      fields: {
        kind: { label: '申请' },
        what: {
          label: '哪些证据，或者要鉴定什么',
          hint: '写清楚，法院才知道调取什么、保全什么、鉴定什么',
        },
        heldBy: { label: '在谁手里、在什么地方' },
        person: {
          label: '谁',
          hint: '证人写姓名、职业；鉴定人写姓名和所在的机构',
        },
        contact: {
          label: '证人的住所、电话',
          hint: '只供法院通知证人，其他当事人看不到',
        },
        opinion: { label: '对哪一份鉴定意见', hint: '案里只有一份鉴定意见的，可以不选' },
        purpose: {
          label: '要证明什么、要回答什么问题',
          hint: '证人：作证的主要内容，和要证明的事实有什么关系',
        },
        manner: { label: '怎样作证' },
        mannerReasons: {
          label: '为什么不能到庭',
          hint: '健康原因，路途遥远、交通不便，不可抗力，或者其他正当理由',
        },
        reasons: {
          label: '理由',
          hint: '为什么不能自行收集、为什么可能灭失；或者为什么需要证人出庭、需要鉴定',
        },
        attachments: { label: '材料' },
        conformsToOriginals: {
          label: '我确认上传的材料与原件、原物一致；手里没有原件的，与我手里的一致',
        },
      },
      options: { kind: applications, manner: manners },
    },
    'evidence.decide-application': {
      title: '就有关证据的申请作出决定',
      lead: '准许的，调取来的证据、证言、鉴定意见照样入卷、质证。证人原则上到庭；有正当理由的，可以准许以其他方式作证。申请重新鉴定，属于四种情形之一的，准许；有缺陷而可以补正、补充鉴定或者补充质证、重新质证解决的，不准许。',
      action: '作出决定',
      after: '各方看得到。准许证人出庭的，书记员送通知书；准许鉴定的，接着确定鉴定机构。',
      tells: {
        ...filesBesideZh,
        application: (facts) => ({
          label: `${said(facts, 'name')}${askedFor(facts)}`,
          value: lines(
            ...ofApplication(facts),
            `理由：${said(facts, 'reasons')}`,
            facts['late'] === true ? '举证期限届满以后提出' : '',
          ),
        }),
        contact,
      },
      pages: { decision: { title: '准许吗？' } },
      fields: {
        decision: { label: '决定' },
        manner: { label: '怎样作证' },
        advance: {
          label: '出庭费用预交（元）',
          hint: '证人、鉴定人出庭的必要费用和误工损失，由申请人先行垫付；不需要预交的，不填',
        },
        advanceBy: { label: '哪一天以前预交' },
        reasons: { label: '理由' },
      },
      options: { decision: { granted: '准许', denied: '不准许' }, manner: manners },
    },
    'evidence.change-testimony': {
      title: '改变证人、鉴定人作证的方式',
      lead: '其他当事人对在线作证提出异议、理由成立的，或者法院认为必要的，应当到庭；不能到庭而有正当理由的，可以改为视频或者书面。',
      action: '决定',
      after: '各方都收到通知；已经排定开庭的，重新制作出庭通知书。',
      tells: { application: granted },
      pages: { manner: { title: '怎样作证？' } },
      fields: { manner: { label: '怎样作证' }, reasons: { label: '理由' } },
      options: { manner: manners },
    },
    'evidence.call-witness': {
      title: '通知证人、鉴定人出庭',
      lead: '出庭通知书写明时间、地点、作证的事项和作伪证的后果。送出以后在这里记下来。',
      action: '记入卷宗',
      after: '各方看得到。到了开庭那一天，再记证人到庭没有、怎样作证。',
      tells: {
        granted,
        sitting: (facts) => ({
          label: '哪一次庭',
          value: `${dayZh(facts, 'at')} ${hourOf(facts, 'at')}，${said(facts, 'place')}`,
        }),
        contact,
      },
      pages: { how: { title: '怎样通知的？' } },
      fields: {
        how: { label: '方式' },
        on: { label: '哪一天' },
        note: { label: '说明', hint: '例如：邮件号、签收人、通话的内容' },
      },
      options: { how: ways },
    },
    'evidence.note-advance': {
      title: '记下预交的费用',
      lead: '申请人预交的证人、鉴定人出庭费用，或者直接交给鉴定机构的鉴定费，凭单据记下来。',
      action: '记入卷宗',
      after: '各方看得到。',
      tells: {
        granted,
        advance: (facts) => ({ label: '应当预交', value: advanceOf(facts) }),
      },
      pages: { paid: { title: '什么时候、怎样交的？' } },
      fields: { on: { label: '哪一天' }, note: { label: '单据' } },
    },
    'evidence.commission-appraisal': {
      title: '委托鉴定',
      lead: '由双方协商确定有资格的鉴定机构，协商不成的由法院指定。鉴定材料要先经过质证。鉴定费由申请人直接交给鉴定机构。',
      action: '委托',
      after: '随即制作鉴定委托书，各方看得到。鉴定书来了，由书记员入卷，送各方提异议。',
      tells: {
        granted,
        commissioned: (facts) => ({
          label: '已经委托',
          value: `${said(facts, 'body')}，${dayZh(facts, 'dueOn')}以前；再委托的，以新的为准`,
        }),
        choice: (facts) => ({
          label: chosen[said(facts, 'chosen') as keyof typeof chosen],
          value: said(facts, 'body'),
        }),
        ...likeNamedZh,
        namesake: (facts) => ({
          label: '机构的人员与本案的人同名',
          value: `${said(facts, 'body')}的${listed(facts, 'names', '、')}与本案的当事人、代理人或者办案人员同名，不是同一个账号。请先核对是不是同一个人；是的，应当回避`,
        }),
        'not-listed': (facts) => ({
          label: '不在名册里，或者没有登记鉴定人',
          value: `${said(facts, 'body')}不能在网上受理：委托书和材料由书记员送去，鉴定书由书记员入卷`,
        }),
      },
      pages: {
        body: { title: '委托谁？' },
        what: { title: '鉴定什么？' },
        costs: { title: '鉴定费' },
      },
      fields: {
        body: { label: '鉴定机构' },
        chosen: { label: '怎样确定的' },
        reasons: { label: '说明', hint: '协商的经过，资格，有没有应当回避的情形' },
        question: { label: '鉴定事项' },
        scope: { label: '鉴定范围和目的' },
        samples: { label: '一并移送的证据', hint: '只能选经过质证的' },
        dueOn: { label: '哪一天以前提交鉴定书' },
        ...advanceFields,
      },
      options: { chosen },
    },
    'evidence.bring-in-collected': {
      title: '把取得的证据、证言、鉴定意见入卷',
      lead: '作为申请人的证据入卷，注明怎样来的，由各方质证；法院依职权委托的鉴定，写明是依职权委托。在线签名的鉴定书，入卷的就是签名的文件。证人作证以前签署并宣读保证书，作证以前不得旁听。',
      action: '入卷',
      after: '各方马上看得到，都收到通知，可以发表意见。',
      tells: { granted, ...opinionZh },
      pages: { how: { title: '怎样取得的？' }, exhibits: { title: '取得了什么？' } },
      fields: {
        on: { label: '哪一天取得、哪一天作证' },
        undertaking: { label: '证人的保证书' },
        keptAt: { label: '原件在哪里' },
        note: { label: '经过', hint: '怎样取得的；或者谁到庭、说了什么、各方怎样发问' },
        exhibits: { label: '证据', hint: '证言附签了字的笔录页；鉴定附鉴定书' },
        objectBy: { label: '哪一天以前可以对鉴定意见提出书面异议' },
      },
      options: { undertaking: { signed: '签署并且宣读了', refused: '拒绝签署或者宣读' } },
    },
    'evidence.note-nothing-collected': {
      title: '注明没有取得证据、没有作证、没有鉴定',
      lead: '准许了而没有结果的，写明理由，各方都看得到。',
      action: '记入卷宗',
      after: '申请人和其他各方都收到通知。鉴定人经通知没有到庭的，那份鉴定意见不能采信。',
      tells: { granted },
      pages: { why: { title: '为什么没有结果？' } },
      fields: { on: { label: '哪一天' }, why: { label: '原因' }, note: { label: '理由' } },
      options: { why: whyNothing },
    },
  },
  refusals: {
    'evidence/not-collected-then': (facts) => ({
      what: '这一天不可能取得。',
      why: `法官${dayZh(facts, 'first')}才准许，今天是${dayZh(facts, 'today')}。`,
      mend: '改成这两天之间的日子。',
    }),
    'evidence/no-sitting-then': (facts) => ({
      what: '这一天没有开庭。',
      why:
        listed(facts, 'days', '') === ''
          ? '证人、鉴定人在庭上作证；准许以后还没有开过庭。'
          : `证人、鉴定人在庭上作证；准许以后开庭的日子是${listed(facts, 'days', '、')}。`,
      mend: '改成开庭的那一天；书面作证的，先由法官改变作证的方式。',
    }),
    'evidence/which-opinion': () => ({
      what: '没有写清楚对哪一份鉴定意见。',
      why: '鉴定人就自己的鉴定意见出庭；案里没有鉴定意见，或者不止一份。',
      mend: '从证据里选一份鉴定意见。',
    }),
    'evidence/heard-so-already': () => ({
      what: '作证的方式没有变。',
      why: '已经决定了这样作证。',
      mend: '换一种方式；不用改的，不必办这一步。',
    }),
    'evidence/did-not-sign': (facts) => ({
      what: `证人${said(facts, 'name')}拒绝签署或者宣读保证书，不能作证。`,
      why: '证人作证以前应当签署保证书并当庭宣读；拒绝的，不得作证，并自行承担相关费用。',
      mend: '签署、宣读以后再作证；仍然拒绝的，注明没有作证。',
    }),
    'evidence/was-not-called': (facts) => ({
      what: `卷宗里没有通知${said(facts, 'name')}这一天出庭的记录。`,
      why: '经法院通知没有到庭的，才能记“经通知没有到庭”。',
      mend: '通知过的，先补记怎样通知的；没有通知的，改选其他原因，或者另定日期再通知。',
    }),
    'evidence/sample-not-contested': (facts) => ({
      what: `${exhibitZh(facts)}“${said(facts, 'name')}”还不能移送鉴定。`,
      why: `鉴定材料要先质证，未经质证的不得作为鉴定的根据。${listed(facts, 'names', '、')}还没有对它发表意见；从它提交、有关当事人参加诉讼起，也没有开过庭、没有结束证据交换。`,
      mend: '等质证以后再委托；当面说了意见的，请书记员记入卷宗；或者先不选这一份。',
    }),
    'evidence/examined-anew': (facts) => ({
      what: `${exhibitZh(facts)}“${said(facts, 'name')}”不能采信。`,
      why: '已经决定重新鉴定，原鉴定意见不得作为认定事实的根据。',
      mend: '认定为不予采信，等重新鉴定的意见入卷、质证以后再认定。',
    }),
    'evidence/appraiser-stayed-away': (facts) => ({
      what: `${exhibitZh(facts)}“${said(facts, 'name')}”不能采信。`,
      why: '鉴定人经法院通知没有出庭作证，鉴定意见不得作为认定事实的根据。',
      mend: '认定为不予采信；需要的，可以重新鉴定。',
    }),
  },
  entries: {
    'evidence.Applied': (body) => ({
      title: `${askedAnewZh(anewOf(body)) ?? applications[said(body, 'kind')] ?? ''}${marks(body)}`,
      detail: [groundZh(anewOf(body)), said(body, 'what')].filter((one) => one !== '').join('；'),
    }),
    'evidence.ApplicationDecided': (body) => ({
      title: '就有关证据的申请作出决定',
      detail: [
        `${body['decision'] === 'granted' ? '准许' : '不准许'}：${said(body, 'reasons')}`,
        said(body, 'manner') === '' ? '' : `作证方式：${manners[said(body, 'manner')] ?? ''}`,
        advanceOf(body['advance']),
      ]
        .filter((one) => one !== '')
        .join('；'),
    }),
    'evidence.TestimonyMannerChanged': (body) => ({
      title: '改变作证的方式',
      detail: `${manners[said(body, 'manner')] ?? ''}：${said(body, 'reasons')}`,
    }),
    'evidence.WitnessCalled': (body) => ({
      title: '已经通知证人、鉴定人出庭',
      detail: [
        `${dayZh(body, 'on')}，${ways[said(body, 'how') as keyof typeof ways]}`,
        said(body, 'note'),
      ]
        .filter((one) => one !== '')
        .join('；'),
    }),
    'evidence.AppraisalCommissioned': (body) => ({
      title: '委托鉴定',
      detail: [
        `${said(body, 'body')}（${chosen[said(body, 'chosen') as keyof typeof chosen]}），${dayZh(body, 'dueOn')}以前提交鉴定书`,
        said(body, 'question'),
        advanceOf(body['advance']),
      ]
        .filter((one) => one !== '')
        .join('；'),
    }),
    'evidence.AdvanceNoted': (body) => ({
      title: '预交的费用已经交了',
      detail: `${dayZh(body, 'on')}：${said(body, 'note')}`,
    }),
    'evidence.Collected': (body) => ({
      title: '有关证据的申请的结果',
      detail: [
        body['outcome'] === 'nothing' ? '没有取得' : '已经办到',
        whyNothing[said(body, 'why')] ?? '',
        `${dayZh(body, 'on')}：${said(body, 'note')}`,
        said(body, 'objectBy') === '' ? '' : `有异议的，${dayZh(body, 'objectBy')}以前书面提出`,
      ]
        .filter((one) => one !== '')
        .join('，'),
    }),
  },
};
