import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayZh, said } from '../../framework/index.ts';
import { exhibitZh, rowsIn } from '../../shared/exhibit-texts.ts';

const named = (row: Facts): string => `${exhibitZh(row)}${said(row, 'name')}`;
const ends: Readonly<Record<string, string>> = {
  'came-back': '退回来了',
  'used-up': '鉴定中用完了，没有可以退的',
};

export const takeBackZh: TextCatalogue = {
  commands: {
    'appraisal.take-back': {
      title: '记下退回的鉴定材料',
      lead: '移交给鉴定机构的纸质材料、实物退回以后，当面清点，写明退回了什么、是否完好、现在放在哪里。鉴定中用完的，也要写明。',
      action: '记入卷宗',
      after: '各方和鉴定机构看得到。没有退完的，任务还在。',
      tells: {
        work: (facts) => ({
          label: '委托事项',
          value: `${said(facts, 'body')}：${said(facts, 'question')}`,
        }),
        away: (facts) => ({
          label: `还在机构的${named(facts)}`,
          value: `${dayZh(facts, 'on')}交给${said(facts, 'to')}`,
        }),
      },
      pages: { what: { title: '退回了什么？' }, where: { title: '哪一天，放在哪里？' } },
      fields: {
        samples: { label: '材料' },
        end: { label: '结果' },
        state: { label: '状况', hint: '例如：完好；已经拆封；取走一小部分' },
        on: { label: '哪一天', hint: '邮寄退回的，写收到的那一天' },
        kept: { label: '现在放在哪里', hint: '卷宗、物证室，或者已经还给谁' },
        attachments: { label: '交接单的扫描件' },
      },
      options: { end: ends },
    },
  },
  refusals: {
    'appraisal/not-with-the-body': (facts) => ({
      what: '选的材料不在机构那里，或者一份都没有选。',
      why: `只有移交给${said(facts, 'body')}、还没有退回的，才能记退回。`,
      mend: '改选还在机构的材料；移交没有记的，先记移交。',
    }),
    'appraisal/not-back-then': (facts) => ({
      what: '这一天不可能退回。',
      why: `${dayZh(facts, 'first')}才移交，今天是${dayZh(facts, 'today')}。`,
      mend: '改成这两天之间的日子。',
    }),
    'appraisal/say-where-it-lies': () => ({
      what: '没有写材料现在放在哪里。',
      why: '退回的原件、实物，以后还要用，也要还给提交的人。',
      mend: '写明放在卷宗、物证室，或者已经还给谁。',
    }),
  },
  entries: {
    'appraisal.SamplesCameBack': (body) => ({
      title: '记下鉴定材料的去向',
      detail: [
        dayZh(body, 'on'),
        rowsIn(body, 'samples').map(named).join('、'),
        `${said(body, 'body')}${ends[said(body, 'end')] ?? ''}`,
        `状况：${said(body, 'state')}`,
        ...(said(body, 'kept') === '' ? [] : [`现在放在：${said(body, 'kept')}`]),
      ].join('；'),
    }),
  },
};
