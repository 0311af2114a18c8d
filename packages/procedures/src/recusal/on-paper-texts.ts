import type { Facts, TextCatalogue } from '../framework/index.ts';
import { said } from '../framework/index.ts';
import { alsoOnPaper, toldAlike } from '../shared/on-paper-texts.ts';

const named = (label: string) => (facts: Facts) => ({ label, value: said(facts, 'name') });

export const onPaperZh = (texts: TextCatalogue): TextCatalogue =>
  alsoOnPaper('zh-CN', texts, {
    'recusal.record-application': {
      of: 'recusal.apply',
      title: '登记书面的回避申请',
      after:
        '登记以后，被申请回避的人暂停本案的工作，紧急措施除外；自收到申请之日起三日内作出决定。书记员本人被申请回避的，由立案窗口登记。',
      tells: {
        applicant: named('申请人'),
        ...toldAlike(texts, 'recusal.apply', 'whom'),
        heard: () => ({ label: '已经开过庭', value: '照样登记，注明是开庭以后提出的' }),
        ...toldAlike(texts, 'recusal.apply', 'decided'),
      },
    },
    'recusal.record-asking-again': {
      of: 'recusal.ask-again',
      title: '登记书面的回避复议申请',
      after: '自收到之日起三日内作出复议决定；复议期间，被申请回避的人不停止办理本案。',
      tells: {
        applicant: named('申请人'),
        ...toldAlike(texts, 'recusal.ask-again', 'whom'),
      },
    },
  });

export const onPaperEn = (texts: TextCatalogue): TextCatalogue =>
  alsoOnPaper('en', texts, {
    'recusal.record-application': {
      of: 'recusal.apply',
      title: 'Enter an application for recusal on paper',
      after:
        'From then on whoever is asked to withdraw takes no part in the case, save for urgent measures; it is decided within three days of its receipt. Where it is the clerk, the filing counter enters it.',
      tells: {
        applicant: named('Applicant'),
        ...toldAlike(texts, 'recusal.apply', 'whom'),
        heard: () => ({
          label: 'A hearing was held',
          value: 'It is entered all the same, and marked as handed in after a hearing',
        }),
        ...toldAlike(texts, 'recusal.apply', 'decided'),
      },
    },
    'recusal.record-asking-again': {
      of: 'recusal.ask-again',
      title: 'Enter a request to reconsider a recusal decision on paper',
      after:
        'It is decided within three days of its receipt; meanwhile the person goes on with the case.',
      tells: {
        applicant: named('Applicant'),
        ...toldAlike(texts, 'recusal.ask-again', 'whom'),
      },
    },
  });
