import type { Lang } from '@xiezhi/contract';
import type { Beyond } from '@xiezhi/record';

type ByLang<Text> = Readonly<Record<Lang, Text>>;
interface Line {
  readonly label: string;
  readonly value: string;
}

/** Beside the name of somebody whose authority the court has not seen. */
export const pendingTexts: ByLang<string> = {
  'zh-CN': '权限待核对',
  en: 'authority not yet checked',
};

/** Beside the name of somebody whose authority ended by the day it named. */
export const endedByDay: ByLang<(on: string) => string> = {
  'zh-CN': (on) => `委托已于${on}到期`,
  en: (on) => `authority ended on ${on}`,
};

/** Beside an act, why it lay outside the authority. */
export const beyondTexts: ByLang<Readonly<Record<Beyond, string>>> = {
  'zh-CN': { step: '超出委托范围', day: '委托已到期', hand: '须代理人本人办' },
  en: {
    step: 'outside the authority',
    day: 'after the authority ended',
    hand: 'takes the agent’s own hand',
  },
};

/** Beside the name of an organisation: who acted as the one who represents it. */
export const representativeTexts: ByLang<(name: string) => string> = {
  'zh-CN': (name) => `法定代表人、负责人${name}`,
  en: (name) => `represented by ${name}`,
};

/** Before the name of whoever handed in for an agent. */
export const assistantTexts: ByLang<string> = { 'zh-CN': '助理', en: 'Assistant' };

/** Of an assistant: for which agent, and for whom that one acts. */
export const assistsTexts: ByLang<(agent: string, party: string) => string> = {
  'zh-CN': (agent, party) => `${agent}的助理，代${party}`,
  en: (agent, party) => `assistant of ${agent}, for ${party}`,
};

/** What an assistant may do, and until when. */
export const assistsReach: ByLang<(until: string | null) => string> = {
  'zh-CN': (until) =>
    `准备、提交材料，不超出代理人的委托，${until === null ? '到代理终止' : `到${until}为止`}`,
  en: (until) =>
    `Prepares and hands in papers, within the agent’s authority, ${until === null ? 'until that ends' : `until ${until}`}`,
};

/** Before an act of an assistant, where the agent lacks the step, or the last day of the two is over. */
export const assistsTold: ByLang<Readonly<Record<'step' | 'day', (principal: string) => Line>>> = {
  'zh-CN': {
    step: (principal) => ({
      label: '超出代理人的委托',
      value: `${principal}没有委托您的代理人办这个环节。您交的法院照样收下，注明超出委托；在${principal}或者有委托的代理人自己提交以前，不算${principal}的意思`,
    }),
    day: (principal) => ({
      label: '您作助理的日子已过',
      value: `您交的法院照样收下，注明已经到期；在${principal}或者代理人自己提交以前，不算${principal}的意思。代理人可以重新请您`,
    }),
  },
  en: {
    step: (principal) => ({
      label: 'Outside the agent’s authority',
      value: `${principal} has not given the agent this step. What you hand in is received and marked; it does not count as the word of ${principal} until ${principal}, or an agent who has the step, hands it in`,
    }),
    day: (principal) => ({
      label: 'Your time as assistant is over',
      value: `What you hand in is received and marked; it does not count as the word of ${principal} until ${principal} or the agent hands it in. The agent can name you again`,
    }),
  },
};

/** Before such an act, to whoever is about to do it. */
export const beyondTold: ByLang<Readonly<Record<Beyond, (principal: string, on: string) => Line>>> =
  {
    'zh-CN': {
      hand: (principal) => ({
        label: '须代理人本人办',
        value: `您是${principal}的代理人的助理。您交的法院照样收下，注明须代理人本人办，代理人、${principal}和法院都看得到；在代理人或者${principal}自己提交以前，不算${principal}的意思`,
      }),
      step: (principal) => ({
        label: '超出委托范围',
        value: `${principal}没有委托您办这个环节。您交的法院照样收下，注明超出委托，${principal}和法院都看得到；在${principal}把这个环节加进委托、或者自己提交以前，不算${principal}的意思`,
      }),
      day: (principal, on) => ({
        label: '委托已到期',
        value: `${principal}委托您到${on}为止。您交的法院照样收下，注明委托已到期，${principal}和法院都看得到；在${principal}写明新的期限、或者自己提交以前，不算${principal}的意思`,
      }),
    },
    en: {
      hand: (principal) => ({
        label: 'Takes the agent’s own hand',
        value: `You assist the agent of ${principal}. What you hand in here is received and marked, and the agent, ${principal} and the court see it; it does not count as the word of ${principal} until the agent or ${principal} hands it in`,
      }),
      step: (principal) => ({
        label: 'Outside your authority',
        value: `${principal} has not given you this step. What you hand in is received and marked, and ${principal} and the court see it; it does not count as the word of ${principal} until the step is added to your authority or ${principal} hands it in`,
      }),
      day: (principal, on) => ({
        label: 'Your authority has ended',
        value: `${principal} gave you authority until ${on}. What you hand in is received and marked, and ${principal} and the court see it; it does not count as the word of ${principal} until another last day is named or ${principal} hands it in`,
      }),
    },
  };
