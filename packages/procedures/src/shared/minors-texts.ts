import type { CommandText } from '../framework/index.ts';
import { said } from '../framework/index.ts';

type Tells = NonNullable<CommandText['tells']>;

/** A party below eighteen who acts alone, wherever somebody decides on what they did. */
export const minorTellsZh: Tells = {
  'minor-alone': (facts) => ({
    label: `${said(facts, 'name')}${said(facts, 'years')}岁，本案还没有法定代理人`,
    value:
      '未成年人由监护人作为法定代理人代为诉讼（民事诉讼法第六十条）；十六周岁以上、以自己的劳动收入为主要生活来源的除外（民法典第十八条）。请先通知法定代理人参加',
  }),
};

export const minorTellsEn: Tells = {
  'minor-alone': (facts) => ({
    label: `${said(facts, 'name')} is ${said(facts, 'years')}, and no guardian is in the case`,
    value:
      'A minor acts through a guardian (Civil Procedure Law, article 60), save from sixteen on for whoever lives by their own work (Civil Code, article 18). Have the guardian join first',
  }),
};

/** To the child itself, before what it does alone. It is received all the same. */
export const minorSelfTellsZh: Tells = {
  'minor-self': (facts) => ({
    label: `您${said(facts, 'years')}岁，本案还没有您的法定代理人`,
    value:
      '未成年人由父母或者其他监护人作为法定代理人代为诉讼（民事诉讼法第六十条）；十六周岁以上、靠自己的劳动收入生活的除外（民法典第十八条）。您交来的法院照样收；请尽快让监护人带户口簿到法院，或者用查阅码关联案件',
  }),
};

export const minorSelfTellsEn: Tells = {
  'minor-self': (facts) => ({
    label: `You are ${said(facts, 'years')}, and no guardian of yours is in the case`,
    value:
      'A minor acts through a parent or another guardian (Civil Procedure Law, article 60), save from sixteen on for whoever lives by their own work (Civil Code, article 18). What you hand in is received all the same; have your guardian come to the court with the household register, or link the case with the code',
  }),
};
