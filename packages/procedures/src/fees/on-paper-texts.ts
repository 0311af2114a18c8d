import type { CommandText, TextCatalogue } from '../framework/index.ts';
import { alsoOnPaper } from '../shared/on-paper-texts.ts';

const tellsOf = ({ commands }: TextCatalogue): NonNullable<CommandText['tells']> =>
  commands['fees.ask-review']?.tells ?? {};

export const onPaperZh = (texts: TextCatalogue): TextCatalogue =>
  alsoOnPaper('zh-CN', texts, {
    'fees.record-review-request': {
      of: 'fees.ask-review',
      title: '登记书面的诉讼费复核申请',
      after:
        '认为算错的，由审理本案的法官复核；对决定有异议的，由院长自收到之日起十五日内作出复核决定。答复以前，交费的期限照常计算。',
      tells: tellsOf(texts),
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
  });
