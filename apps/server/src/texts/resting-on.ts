import type { Lang } from '@xiezhi/contract';

interface Resting {
  readonly since: (seq: number) => string;
  readonly papers: (seq: number) => string;
  readonly about: (seq: number) => string;
  readonly line: (seq: number, title: string) => string;
  readonly stop: string;
  readonly none: string;
}

/** What rests on an act that was found not to be the party's own, for the judge. */
export const restingTexts: Readonly<Record<Lang, Resting>> = {
  'zh-CN': {
    since: (seq) => `第 ${String(seq)} 号不是本人的行为：同一账号此后办的`,
    papers: (seq) => `第 ${String(seq)} 号不是本人的行为：由此生成的文书`,
    about: (seq) => `第 ${String(seq)} 号不是本人的行为：法院就它办的`,
    line: (seq, title) => `第 ${String(seq)} 号 ${title}`,
    stop: '；',
    none: '没有找到',
  },
  en: {
    since: (seq) => `Entry ${String(seq)} was not their act: done since under the same account`,
    papers: (seq) => `Entry ${String(seq)} was not their act: papers that came of it`,
    about: (seq) => `Entry ${String(seq)} was not their act: what the court did about it`,
    line: (seq, title) => `entry ${String(seq)}, ${title}`,
    stop: '; ',
    none: 'none found',
  },
};
