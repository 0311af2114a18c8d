import type { TextCatalogue } from '../framework/index.ts';
import { dayZh, said } from '../framework/index.ts';
import { correctionIn } from './correction-in.ts';
import { titleOf } from '../shared/paper-titles.ts';

export const documentsZh: TextCatalogue = {
  commands: {
    'documents.order': {
      title: '',
      lead: '选一种文书，按案件的内容制作。',
      action: '制作',
      after: '制成以后可以打开、下载、打印，再决定送达。',
      pages: { paper: { title: '制作什么文书？' } },
      fields: {
        template: { label: '文书' },
        addressee: { label: '给谁', hint: '参加人编号；不填就是给各方' },
        replaces: { label: '更正哪一份', hint: '原来的一份保留' },
        extra: { label: '补充内容' },
      },
      options: { template: titleOf },
    },
    'documents.replace': {
      title: '更正文书',
      lead: '按卷宗现在的内容重新制作，您写的更正内容印在新文书的最前面。原来的一份保留，并注明被哪一份代替。',
      action: '重新制作',
      after: '新的一份制成以后，再送达。',
      pages: { correction: { title: '更正什么？' } },
      fields: {
        correction: {
          label: '更正内容',
          hint: '写明原来哪里写错了、应当是什么；收到文书的人读到的就是这几句话',
        },
      },
    },
    'documents.correct-ruling': {
      title: '补正裁定书',
      lead: '误写、误算等笔误，另作一份裁定补正，原裁定书保留。裁定的结果有错的，不能用补正改变。',
      action: '作出补正裁定',
      after:
        '同时制作补正裁定书，给收到原裁定书的人，由书记员送达；不予受理的，由立案人员送达。原来的上诉期限不变。',
      tells: {
        ruling: (facts) => ({
          label: '补正哪一份',
          value: `${dayZh(facts, 'on')}的${said(facts, 'title')}（卷宗第 ${said(facts, 'seq')} 项）`,
        }),
        'corrected-before': (facts) => ({
          label: '已经补正过',
          value: `${said(facts, 'slips')} 次，请先看补正裁定书`,
        }),
      },
      pages: { what: { title: '哪里写错了？' } },
      fields: {
        wrong: { label: '原来写的', hint: '照原文抄' },
        right: { label: '应当是' },
        reasons: { label: '理由' },
      },
    },
    'documents.issue': {
      title: '',
      lead: '',
      action: '出具',
      after: '',
      pages: { file: { title: '' } },
      fields: { file: { label: '文件' }, sm3: { label: 'SM3' } },
    },
    'documents.release': {
      title: '',
      lead: '',
      action: '给各方查看',
      after: '',
      pages: {},
      fields: {},
    },
  },
  refusals: {
    'documents/cannot-build': () => ({
      what: '这份文书现在做不出来。',
      why: '法院或者案件的资料暂时取不到。',
      mend: '稍后再试。',
    }),
    'documents/issued-before': () => ({
      what: '这份文书已经出具。',
      why: '出具以后不再改动；有错的，用更正文书。',
      mend: '请刷新页面看看。',
    }),
  },
  entries: {
    'documents.Ordered': (body) => ({
      title: `制作${said(body, 'title')}`,
      detail: correctionIn(body, '更正：'),
    }),
    'documents.RulingCorrected': (body) => ({
      title: `补正${said(body, 'title')}`,
      detail: `“${said(body, 'wrong')}”补正为“${said(body, 'right')}”`,
    }),
    'documents.Released': (body) => ({
      title: '文书给各方查看',
      detail: said(body, 'title'),
    }),
    'documents.Issued': (body) => ({
      title: '出具文书',
      detail: (body['file'] as { name?: string } | undefined)?.name ?? '',
    }),
  },
};
