import type { TextCatalogue } from '../framework/index.ts';
import { alsoOnPaper } from '../shared/on-paper-texts.ts';

export const onPaperZh = (texts: TextCatalogue): TextCatalogue =>
  alsoOnPaper('zh-CN', texts, {
    'evidence.record-application': {
      of: 'evidence.apply',
      title: '登记书面的有关证据的申请',
      after: '准许不准许，由法官写明理由决定。过了举证期限的也收，注明。',
    },
    'evidence.record-time-request': {
      of: 'evidence.ask-time',
      title: '登记书面的延长举证期限申请',
      after: '由法官写明理由决定。过了期限提出的也收，注明；没有准许以前，原来的期限不变。',
    },
  });

export const onPaperEn = (texts: TextCatalogue): TextCatalogue =>
  alsoOnPaper('en', texts, {
    'evidence.record-application': {
      of: 'evidence.apply',
      title: 'Enter an application about evidence on paper',
      after:
        'A judge grants or denies it, with reasons. After the time for evidence it is received too, and marked.',
    },
    'evidence.record-time-request': {
      of: 'evidence.ask-time',
      title: 'Enter a request for more time for evidence on paper',
      after:
        'A judge decides with reasons. A late one is received too, and marked; until it is granted the time stays as it is.',
    },
  });
