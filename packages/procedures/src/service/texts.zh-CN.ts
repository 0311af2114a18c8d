import type { TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const event: Readonly<Record<string, string>> = {
  sent: '已发出',
  arrived: '已到达',
  failed: '没有送到',
  read: '已阅',
  replied: '已签收',
  'handed-over': '已交付',
};
const titles = (papers: unknown): string =>
  Array.isArray(papers) ? (papers as { title: string }[]).map((one) => one.title).join('、') : '';

export const serviceZh: TextCatalogue = {
  commands: {
    'service.confirm-address': {
      title: '确认送达地址',
      lead: '告诉法院怎样把文书送给您。电子送达要您同意；不同意就送纸质的。',
      action: '确认',
      after: '到达您确认的地址就算送达，期限从第二天起算。地址随时可以改。',
      pages: {
        way: {
          title: '怎样送给您？',
          lead: '判决书、裁定书也用电子方式送的，要您另外明确同意；随时可以要纸质的。',
        },
        address: { title: '收纸质文书的地址' },
      },
      fields: {
        electronic: { label: '同意电子送达' },
        channels: { label: '用哪些方式' },
        email: { label: '电子邮箱' },
        judgmentsToo: { label: '判决书、裁定书也用电子方式送' },
        address: { label: '地址' },
      },
      options: { channels: { account: '专用账号', email: '电子邮箱' } },
    },
    'service.serve': {
      title: '电子送达',
      lead: '选文书，送到对方确认过的地址。',
      action: '送达',
      after: '到达的时刻和凭证自动记下来。',
      pages: { papers: { title: '送达哪些文书？' } },
      fields: { papers: { label: '文书' } },
    },
    'service.record-trace': {
      title: '',
      lead: '',
      action: '记下',
      after: '',
      pages: { trace: { title: '' } },
      fields: { channel: { label: '方式' }, event: { label: '情况' }, proof: { label: '凭据' } },
      options: {
        channel: { account: '专用账号', email: '电子邮箱' },
        event: { sent: '已发出', arrived: '已到达', failed: '没有送到' },
      },
    },
    'service.acknowledge': {
      title: '签收文书',
      lead: '看过文书，点一下签收。不签收也不影响送达的效力。',
      action: '签收',
      after: '签收时间记入送达凭证。',
      pages: { received: { title: '签收' } },
      fields: { received: { label: '我已经收到这些文书' } },
    },
    'service.record-paper': {
      title: '记录纸质送达',
      lead: '纸质文书怎样送的、哪天送到的，记入卷宗。',
      action: '记下',
      after: '送达日期以送达回证为准。',
      pages: { papers: { title: '送达哪些文书？' }, how: { title: '怎样送的？' } },
      fields: {
        papers: { label: '文书' },
        way: { label: '方式' },
        on: { label: '送到的日期' },
        proof: { label: '凭据' },
      },
      options: {
        way: { 'by-hand': '直接送达', 'by-post': '邮寄', 'left-at-door': '留置（有见证人）' },
      },
    },
  },
  refusals: {
    'service/no-consent': (facts) => ({
      what: `不能对${said(facts, 'name')}电子送达。`,
      why: '电子送达要经受送达人同意，对方还没有同意。',
      mend: '改用纸质送达，并记录送达情况；也可以请对方确认送达地址。',
    }),
    'service/judgment-not-named': () => ({
      what: '判决书、裁定书不能这样送。',
      why: '对方同意的电子送达没有写明包括裁判文书；本院要求明确写明。',
      mend: '改用纸质送达。',
    }),
    'service/nothing-to-serve': () => ({
      what: '没有可以送达的文书。',
      why: '文书可能还在制作，或者没有选中。',
      mend: '等文书生成好，再选一次。',
    }),
    'service/acknowledged': () => ({
      what: '已经签收过了。',
      why: '这批文书您签收过。',
      mend: '不用再办。',
    }),
    'service/in-the-future': () => ({
      what: '送达日期不能在今天以后。',
      why: '日期可能写错了。',
      mend: '改一下日期。',
    }),
  },
  entries: {
    'service.AddressConfirmed': (body) => ({
      title: '确认送达地址',
      detail: body['electronic'] === true ? '同意电子送达' : '要求纸质送达',
    }),
    'service.Ordered': (body) => ({
      title: body['basis'] === 'paper' ? '纸质送达' : '电子送达',
      detail: titles(body['papers']),
    }),
    'service.Traced': (body) => ({
      title: `送达：${event[said(body, 'event')] ?? ''}`,
      detail: said(body, 'proof'),
    }),
    'service.Effective': (body) => ({
      title: '送达生效',
      detail: said(body, 'at').slice(0, 10),
    }),
  },
};
