import type { Lang } from '@xiezhi/contract';
import { partyTermsZh } from '@xiezhi/procedures';

/** What a running term is called; the rest of its name says for whom. */
export const termTexts: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    ...partyTermsZh,
    'filing/review': '立案审查期限',
    'filing/hand-over': '转交起诉材料的期限',
    'judgment/trial': '审理期限',
    'service/complaint': '送达起诉状副本的期限',
    'service/defence': '送达答辩状副本的期限',
    'service/judgment': '发送判决书的期限',
    'service/summons': '送达传票的期限',
    'service/appeal': '送达上诉状副本的期限',
    'service/appeal-answer': '把答辩状副本送达上诉人的期限',
    'judgment/send-up': '报送上诉案卷的期限',
    'hearing/record': '记录庭审的期限',
    'transcript/upload': '上传庭审笔录的期限',
    'chain/report': '提交鉴定意见、调取证据的期限',
  },
  en: {
    'fees/term': 'Time limit to pay the fee',
    'consent/reply': 'Time limit to reply',
    'filing/correction': 'Time limit for corrections',
    'filing/explained': 'Time to answer the explanation',
    'filing/review': 'Time limit to review the filing',
    'filing/hand-over': 'Time to pass the complaint on',
    'defence/term': 'Time limit for the defence',
    'judgment/appeal': 'Time limit to appeal',
    'judgment/appeal-answer': 'Time limit to answer the appeal',
    'judgment/appeal-ruling': 'Time limit to appeal against the ruling',
    'judgment/trial': 'Time limit to try the case',
    'service/complaint': 'Time limit to serve the complaint',
    'service/defence': 'Time limit to serve the defence',
    'service/judgment': 'Time limit to send the judgment',
    'service/summons': 'Time limit to serve the summons',
    'service/appeal': 'Time limit to serve the appeal',
    'service/appeal-answer': 'Time limit to serve the answer on the appellant',
    'judgment/send-up': 'Time limit to send the file up',
    'claims/evidence': 'Time for evidence',
    'claims/answer': 'Time limit to answer the counterclaim',
    'fees/counterclaim': 'Time limit to pay for the counterclaim',
    'fees/appeal': 'Time limit to pay for the appeal',
    'exchange/period': 'Period to exchange evidence',
    'performance/instalment': 'Day of payment in the plan of both',
    'evidence/original': 'Time to bring the original',
    'chain/proof': 'Time to show what data was before its deposit',
    'chain/correction': 'Time to correct what connects them with the platform',
    'chain/report': 'Time for the report of an expert body',
    'participation/link': 'Time limit to verify identity and link the case',
    'participation/authority': 'Authority of an agent',
    'announcement/term': 'Days of the announcement',
    'hearing/record': 'Time limit to record the sitting',
    'transcript/upload': 'Time limit for the transcript',
  },
};

/** What is owed, by the beginning of its key, as everybody in the case reads it. */
export const owedThings: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    'service/complaint': '送达起诉状副本',
    'service/notices': '送达法院的通知书',
    'service/defence': '送达答辩状副本',
    'service/judgment': '送达判决书',
    'service/summons': '送达传票',
    'service/ruling': '送达裁定书',
    'service/appeal': '送达上诉状副本',
    'service/appeal-answer': '送达对上诉的答辩状副本',
    'filing/insist': '答复法院的释明：补交材料，或者坚持起诉',
  },
  en: {
    'service/complaint': 'Serve the complaint',
    'service/notices': 'Serve the notices of the court',
    'service/defence': 'Serve the defence',
    'service/judgment': 'Serve the judgment',
    'service/summons': 'Serve the summons',
    'service/ruling': 'Serve the ruling',
    'service/appeal': 'Serve the appeal',
    'service/appeal-answer': 'Serve the answer to the appeal',
    'filing/insist': 'Answer what the court explained: hand in more, or insist',
  },
};

/** Why a year's table of rest days is owed: how many terms wait for it. */
export const missingCalendarTexts: Readonly<
  Record<Lang, (year: number, waiting: number) => string>
> = {
  'zh-CN': (year, waiting) =>
    `还没有录入${String(year)}年的节假日安排，${String(waiting)}项期限暂定，等它确定`,
  en: (year, waiting) =>
    `The rest days of ${String(year)} are not entered; time limits that wait for them: ${String(waiting)}`,
};
