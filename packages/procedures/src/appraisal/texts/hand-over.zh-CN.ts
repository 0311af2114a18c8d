import type { Facts, TextCatalogue } from '../../framework/index.ts';
import { dayZh, said } from '../../framework/index.ts';
import { exhibitZh, rowsIn } from '../../shared/exhibit-texts.ts';

const ways = {
  'by-hand': '当面移交',
  'by-post': '邮寄',
  'where-it-is': '不移动，在原处交其勘验、取样',
};
const named = (row: Facts): string => `${exhibitZh(row)}${said(row, 'name')}`;

export const handOverZh: TextCatalogue = {
  commands: {
    'appraisal.hand-over': {
      title: '记下移交的鉴定材料',
      lead: '纸质的、实物的鉴定材料，不公开的材料，网上不移送，由书记员移交。写明交了什么、交给谁、哪一天、收据在哪里。只移交法官决定移送、经过质证的。',
      action: '记入卷宗',
      after: '各方和鉴定机构看得到。没有交完的，任务还在。',
      tells: {
        work: (facts) => ({
          label: '委托事项',
          value: `${said(facts, 'body')}：${said(facts, 'question')}（${dayZh(facts, 'dueOn')}以前）`,
        }),
        goes: (facts) => ({
          label: '法官决定移送的',
          value: rowsIn(facts, 'rows').map(named).join('、'),
        }),
        handed: (facts) => ({
          label: `已经交了${named(facts)}`,
          value: `${dayZh(facts, 'on')}，${said(facts, 'to')}`,
        }),
      },
      pages: { what: { title: '交了什么？' }, whom: { title: '交给谁，有什么收据？' } },
      fields: {
        samples: { label: '移交的材料', hint: '网上已经移送的，原件另交的也可以选' },
        note: { label: '交的是什么', hint: '例如：原件一份，实物两件，复制件一套' },
        how: { label: '怎样交的' },
        to: { label: '谁收的', hint: '机构的部门、收样人的姓名' },
        on: { label: '哪一天交的', hint: '邮寄的，写寄出的那一天' },
        receipt: { label: '收据', hint: '收据或者收样单的编号、谁签的；邮寄的，写邮件号' },
        attachments: { label: '收据的扫描件' },
      },
      options: { how: ways },
    },
  },
  refusals: {
    'appraisal/not-decided-to-go': (facts) => ({
      what: '选的材料不在移送的范围里，或者一份都没有选。',
      why: `移送${said(facts, 'body')}的材料由法官决定，并且先要质证。`,
      mend: '改选法官决定移送的；还需要移送别的，请法官决定。',
    }),
    'appraisal/not-handed-over-then': (facts) => ({
      what: '这一天不可能移交。',
      why: `法官${dayZh(facts, 'first')}才决定移送，今天是${dayZh(facts, 'today')}。`,
      mend: '改成这两天之间的日子。',
    }),
  },
  entries: {
    'appraisal.HandedOverByHand': (body) => ({
      title: '移交了纸质、实物的鉴定材料',
      detail: [
        `${dayZh(body, 'on')}${ways[said(body, 'how') as keyof typeof ways]}`,
        `${rowsIn(body, 'samples').map(named).join('、')}${said(body, 'note') === '' ? '' : `（${said(body, 'note')}）`}`,
        `${said(body, 'body')}，收的人：${said(body, 'to')}`,
        `收据：${said(body, 'receipt')}`,
      ].join('；'),
    }),
  },
};
