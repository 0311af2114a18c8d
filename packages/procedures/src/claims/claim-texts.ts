import type { CommandText } from '../framework/index.ts';
import { lastDayEn, lastDayZh, listed, said } from '../framework/index.ts';

/* What is claimed by a counterclaim or a third party's own claim, as whoever answers it or decides on it reads it. */

type Tells = NonNullable<CommandText['tells']>;

export const claimTellsZh: Tells = {
  asked: (facts) => ({
    label: `${said(facts, 'name')}反诉`,
    value: `${listed(facts, 'claims', '\n')}\n理由：${said(facts, 'grounds')}`,
  }),
  'asked-by-third': (facts) => ({
    label: `第三人${said(facts, 'name')}的诉讼请求`,
    value: `${listed(facts, 'claims', '\n')}\n理由：${said(facts, 'grounds')}`,
  }),
};

export const answerTellsZh: Tells = {
  ...claimTellsZh,
  until: (facts) => ({ label: '答辩期限', value: `到${lastDayZh(facts)}，含当天。过了期限也收` }),
};

export const claimTellsEn: Tells = {
  asked: (facts) => ({
    label: `Counterclaim of ${said(facts, 'name')}`,
    value: `${listed(facts, 'claims', '\n')}\nReasons: ${said(facts, 'grounds')}`,
  }),
  'asked-by-third': (facts) => ({
    label: `Claim of ${said(facts, 'name')}, third party`,
    value: `${listed(facts, 'claims', '\n')}\nReasons: ${said(facts, 'grounds')}`,
  }),
};

export const answerTellsEn: Tells = {
  ...claimTellsEn,
  until: (facts) => ({
    label: 'Time to answer',
    value: `Until ${lastDayEn(facts)}, that day included. A later answer is received too`,
  }),
};
