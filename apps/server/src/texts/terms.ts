import type { Lang } from '@xiezhi/contract';

/** What a running term is called; the rest of its name says for whom. */
export const termTexts: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    'fees/term': '交费期限',
    'consent/reply': '答复期限',
    'filing/correction': '补正期限',
    'filing/review': '立案审查期限',
    'defence/term': '答辩期',
    'judgment/appeal': '上诉期',
    'judgment/appeal-answer': '对上诉的答辩期',
    'judgment/trial': '审理期限',
    'service/complaint': '送达起诉状副本的期限',
    'service/defence': '送达答辩状副本的期限',
    'service/appeal': '送达上诉状副本的期限',
    'judgment/send-up': '报送上诉案卷的期限',
  },
  en: {
    'fees/term': 'Time limit to pay the fee',
    'consent/reply': 'Time limit to reply',
    'filing/correction': 'Time limit for corrections',
    'filing/review': 'Time limit to review the filing',
    'defence/term': 'Time limit for the defence',
    'judgment/appeal': 'Time limit to appeal',
    'judgment/appeal-answer': 'Time limit to answer the appeal',
    'judgment/trial': 'Time limit to try the case',
    'service/complaint': 'Time limit to serve the complaint',
    'service/defence': 'Time limit to serve the defence',
    'service/appeal': 'Time limit to serve the appeal',
    'judgment/send-up': 'Time limit to send the file up',
  },
};
