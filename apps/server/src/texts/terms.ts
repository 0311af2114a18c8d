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
    'fees/term': 'Term to pay the fee',
    'consent/reply': 'Term to reply',
    'filing/correction': 'Term to correct',
    'filing/review': 'Term to review the filing',
    'defence/term': 'Term to answer',
    'judgment/appeal': 'Term to appeal',
    'judgment/appeal-answer': 'Term to answer the appeal',
    'judgment/trial': 'Term to try the case',
    'service/complaint': 'Term to serve the complaint',
    'service/defence': 'Term to serve the answer',
    'service/appeal': 'Term to serve the appeal',
    'judgment/send-up': 'Term to send the file up',
  },
};
