import type { TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

export const hearingZh: TextCatalogue = {
  commands: {
    'hearing.schedule': {
      title: '排定开庭',
      lead: '定日期、时间和法庭，至少提前三日通知各方。',
      action: '排定',
      after: '各方马上收到通知和传票。已经定过的，改成新的日期。',
      pages: { when: { title: '什么时候、在哪里？' }, open: { title: '公开吗？' } },
      fields: {
        purpose: { label: '事由' },
        at: { label: '日期和时间' },
        place: { label: '地点' },
        open: { label: '公开进行' },
        closedFor: { label: '不公开的理由' },
        reasons: { label: '改期的理由' },
      },
      options: { purpose: { hearing: '开庭审理', pronouncement: '宣判' } },
    },
    'hearing.request-postponement': {
      title: '申请延期开庭',
      lead: '到时候来不了，可以申请改一天，由法官决定。',
      action: '提出申请',
      after: '在法官决定之前，原来的日期不变。',
      pages: { reason: { title: '为什么来不了？' } },
      fields: { reason: { label: '理由' }, attachments: { label: '证明材料' } },
    },
    'hearing.decide-postponement': {
      title: '决定是否延期',
      lead: '写明理由。准许的，再另排日期。',
      action: '作出决定',
      after: '决定通知各方。',
      pages: { decision: { title: '怎样决定？' } },
      fields: { decision: { label: '决定' }, reasons: { label: '理由' } },
      options: { decision: { granted: '准许', denied: '不准许' } },
    },
    'hearing.record': {
      title: '记录到庭情况',
      lead: '谁到了、怎样参加的，并核对过身份。',
      action: '记入卷宗',
      after: '没有勾选的记为未到庭。',
      pages: { present: { title: '谁到了？' }, note: { title: '庭审经过' } },
      fields: {
        online: { label: '在线参加' },
        inPerson: { label: '到法庭参加' },
        identityChecked: { label: '已经核对到庭人员身份' },
        note: { label: '经过' },
      },
    },
    'transcript.upload': {
      title: '上传笔录',
      lead: '庭审笔录整理好以后上传，由到庭人员核对。',
      action: '上传',
      after: '到庭的人会收到核对的通知。更正后重新上传的，重新核对。',
      pages: { file: { title: '笔录文件' } },
      fields: { file: { label: '笔录' } },
    },
    'transcript.confirm': {
      title: '核对并确认笔录',
      lead: '看一遍笔录。有遗漏或者差错的，可以申请补正。',
      action: '确认',
      after: '在线确认和书面签名效力相同。',
      pages: { read: { title: '确认' } },
      fields: { read: { label: '我看过笔录，记录无误' } },
    },
    'transcript.request-correction': {
      title: '申请补正笔录',
      lead: '写明哪一处有遗漏或者差错。',
      action: '提出',
      after: '您的意见和笔录放在一起，书记员核对后补正。',
      pages: { note: { title: '哪一处要补正？' } },
      fields: { note: { label: '意见' } },
    },
    'transcript.record-confirmation': {
      title: '代录笔录确认',
      lead: '本人在法庭亲笔签名的，在这里记一笔。',
      action: '记下',
      after: '写明是当面签名。',
      pages: { signed: { title: '签名' } },
      fields: { signed: { label: '本人已经亲笔签名' } },
    },
    'transcript.note-refusal': {
      title: '记明拒绝签名',
      lead: '不肯签名的，记明情况附卷。',
      action: '记下',
      after: '不影响笔录入卷。',
      pages: { note: { title: '什么情况？' } },
      fields: { note: { label: '情况' } },
    },
  },
  refusals: {
    'hearing/too-soon': (facts) => ({
      what: `不能排在 ${said(facts, 'on')}。`,
      why: '开庭要提前三日通知当事人，好让人有时间准备。',
      mend: '换一个晚一些的日子。',
    }),
    'hearing/not-held': () => ({
      what: '还不能上传笔录。',
      why: '笔录记录庭审的经过；这次庭审还没有记录为已经进行。',
      mend: '先记录到庭情况。',
    }),
  },
  entries: {
    'hearing.Scheduled': (body) => ({
      title: '排定开庭',
      detail: `${said(body, 'at').slice(0, 10)}，${said(body, 'place')}`,
    }),
    'hearing.PostponementRequested': (body) => ({
      title: '申请延期开庭',
      detail: said(body, 'reason'),
    }),
    'hearing.PostponementDecided': (body) => ({
      title: `${body['granted'] === true ? '准许' : '不准许'}延期`,
      detail: said(body, 'reasons'),
    }),
    'hearing.Held': (body) => ({ title: '庭审进行', detail: said(body, 'note') }),
    'transcript.Uploaded': () => ({ title: '上传笔录', detail: '' }),
    'transcript.Confirmed': (body) => ({
      title: '确认笔录',
      detail: body['manner'] === 'by-hand' ? '亲笔签名' : '在线确认',
    }),
    'transcript.CorrectionRequested': (body) => ({
      title: '申请补正笔录',
      detail: said(body, 'note'),
    }),
    'transcript.RefusalNoted': (body) => ({
      title: '未在笔录上签名',
      detail: said(body, 'note'),
    }),
  },
  tasks: { 'hearing.record': '记录到庭情况', 'transcript.confirm': '核对笔录' },
};
