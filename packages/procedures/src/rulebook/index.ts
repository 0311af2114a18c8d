import type { Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import {
  importCalendar,
  loadCalendar,
  openRulebook,
  proposeCalendar,
  withdrawProposal,
} from './commands.ts';
import { rulebookEn } from './texts.en.ts';
import { rulebookZh } from './texts.zh-CN.ts';

/** 工作日历: what holds for every court and comes out year by year. */
export const rulebook: Procedure = {
  name: 'rulebook',
  commands: [openRulebook, importCalendar, proposeCalendar, loadCalendar, withdrawProposal].map(
    anyCommand,
  ),
  texts: { 'zh-CN': rulebookZh, en: rulebookEn },
};
