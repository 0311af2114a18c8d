import type { Lang } from '@xiezhi/contract';

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
export const beyondTexts: ByLang<Readonly<Record<'step' | 'day', string>>> = {
  'zh-CN': { step: '超出委托范围', day: '委托已到期' },
  en: { step: 'outside the authority', day: 'after the authority ended' },
};

/** Before such an act, to whoever is about to do it. */
export const beyondTold: ByLang<
  Readonly<Record<'step' | 'day', (principal: string, on: string) => Line>>
> = {
  'zh-CN': {
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
