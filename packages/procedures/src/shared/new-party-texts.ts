import type { Facts } from '../framework/index.ts';
import { said } from '../framework/index.ts';

/** What is doubtful about whoever comes into a case that runs, as the judge reads it (`new-party.ts`). */
export const newPartyDoubts = {
  'zh-CN': {
    'agent-of-others': (facts: Facts) => ({
      label: '和其他方的代理人同名',
      value: `${said(facts, 'name')}同其他方的代理人同名。是同一个人的，不能同时站在两方；请先核对`,
    }),
    'same-name': (facts: Facts) => ({
      label: '有同名的当事人',
      value: `本案已经有一位${said(facts, 'name')}，证件号码没有写全，分不出是不是同一个人。是另一个人的，可以继续；能写证件号码的，请写上`,
    }),
  },
  en: {
    'agent-of-others': (facts: Facts) => ({
      label: 'The name of another side’s agent',
      value: `An agent of another side is called ${said(facts, 'name')}. Nobody can be on two sides; check first`,
    }),
    'same-name': (facts: Facts) => ({
      label: 'Somebody of the same name',
      value: `There is a ${said(facts, 'name')} in this case already, and without both identity numbers nobody can tell whether it is the same person. If it is somebody else, go on; give the number if you know it`,
    }),
  },
};
