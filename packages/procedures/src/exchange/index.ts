import type { Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { conclude, giveOpinion, setPeriod } from './commands.ts';
import { deadlines, tasks } from './tasks.ts';
import { exchangeEn } from './texts.en.ts';
import { exchangeZh } from './texts.zh-CN.ts';

/** 非同步证据交换: each party in its own time, within the period that the court sets. */
export const exchange: Procedure = {
  name: 'exchange',
  commands: [setPeriod, giveOpinion, conclude].map(anyCommand),
  tasks,
  deadlines,
  texts: { 'zh-CN': exchangeZh, en: exchangeEn },
};
