import type { Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { conclude, setPeriod } from './commands.ts';
import { giveOpinion, recordOpinion } from './opinions.ts';
import { noteOpinion } from './sitting.ts';
import { openSeals, opensWhenAllAreIn } from './sealed.ts';
import { deadlines, tasks } from './tasks.ts';
import { exchangeEn } from './texts.en.ts';
import { exchangeZh } from './texts.zh-CN.ts';

/** 证据交换: what each party says of the others' exhibits; together at a sitting, or each in its own time where the court sets a period, and under seal where a judge orders it. */
export const exchange: Procedure = {
  name: 'exchange',
  commands: [setPeriod, giveOpinion, recordOpinion, noteOpinion, openSeals, conclude].map(
    anyCommand,
  ),
  reactions: [opensWhenAllAreIn],
  tasks,
  deadlines,
  texts: { 'zh-CN': exchangeZh, en: exchangeEn },
};
