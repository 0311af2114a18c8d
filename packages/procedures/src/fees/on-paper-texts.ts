import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { alsoOnPaper } from '../shared/on-paper-texts.ts';

const tellsOf = (
  { commands }: TextCatalogue,
  act = 'fees.ask-review',
): NonNullable<CommandText['tells']> => commands[act]?.tells ?? {};

export const onPaperZh = (texts: TextCatalogue): TextCatalogue =>
  alsoOnPaper('zh-CN', texts, {
    'fees.record-review-request': {
      of: 'fees.ask-review',
      title: '登记书面的诉讼费复核申请',
      after:
        '认为算错的，由审理本案的法官复核；对决定有异议的，由院长自收到之日起十五日内作出复核决定。答复以前，交费的期限照常计算。',
      tells: tellsOf(texts),
    },
    'fees.record-forgone-refund': {
      of: 'fees.forgo-refund',
      title: '登记书面的不用法院退费的说明',
      after: '记入卷宗，各方看得到。法院不再退这笔钱，也不再向对方收。',
      tells: tellsOf(texts, 'fees.forgo-refund'),
    },
  });

export const onPaperEn = (texts: TextCatalogue): TextCatalogue =>
  alsoOnPaper('en', texts, {
    'fees.record-review-request': {
      of: 'fees.ask-review',
      title: 'Enter a request to review the court fee on paper',
      after:
        'How it was reckoned the judge of the case looks at again; on a decision the president decides within fifteen days of its receipt. Until then the days to pay run on.',
      tells: tellsOf(texts),
    },
    'fees.record-forgone-refund': {
      of: 'fees.forgo-refund',
      title: 'Enter on paper that the court need not refund',
      after:
        'It is entered in the docket, and all parties read it. The court gives this money back no more, and asks nothing of the other side.',
      tells: tellsOf(texts, 'fees.forgo-refund'),
    },
  });
