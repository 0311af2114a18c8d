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
