import type { Facts } from '../framework/index.ts';
import { said } from '../framework/index.ts';

/** CPL-171: what is said of an appeal against a ruling not to accept, to whoever is about to hand in something else. */
export const howToAppealTheRuling = {
  zh: () => ({
    label: '不服不予受理的裁定',
    value:
      '自裁定书送达之日起十日内可以上诉，请用本案里的“对裁定提起上诉”；当面交到立案窗口或者邮寄的上诉状也收。这里只收别的材料',
  }),
  en: () => ({
    label: 'To appeal the ruling not to accept',
    value:
      'You may appeal within ten days of service of the ruling, by “Appeal against a ruling” in this case; a petition handed in at the filing counter or sent by post is received as well. Here only other papers are received',
  }),
};

/** The same for the judge who looks at what came after the ruling. */
export const lookForAnAppeal = {
  zh: () => ({
    label: '先看有没有上诉状',
    value:
      '裁定以后交来的材料里有上诉状的，是上诉，不由您维持：请立案法官用“录入纸质上诉状、复议申请书”按收到的日子录入，再报送上一级法院',
  }),
  en: () => ({
    label: 'Is there an appeal among it?',
    value:
      'An appeal against the ruling goes to the court above and is not yours to leave: the filing reviewer enters it with “Record an appeal on paper”, by the day on which it came, and sends the file up',
  }),
};

export const theWayOn = {
  zh: (facts: Facts) => ({ label: '不服的，可以', value: said(facts, 'zh') }),
  en: (facts: Facts) => ({ label: 'What is open to you', value: said(facts, 'en') }),
};

export const lookForTheWayOn = {
  zh: (facts: Facts) => ({
    label: '先看是不是走这条路的',
    value: `${said(facts, 'zh')}。交来的材料里有这样的申请、又归上一级法院管的，不由您维持：请连同案卷转上一级法院，再在这里写明`,
  }),
  en: (facts: Facts) => ({
    label: 'Is it this, perhaps?',
    value: `${said(facts, 'en')}. What asks for that, and goes to the court above, is not yours to leave: have it sent there with the file, and say so here`,
  }),
};
