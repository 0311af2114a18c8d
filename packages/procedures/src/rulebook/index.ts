import type { Procedure, TextCatalogue } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import {
  importCalendar,
  loadCalendar,
  openRulebook,
  proposeCalendar,
  withdrawProposal,
} from './commands.ts';
import { recordCommands } from './records.ts';
import { recordsEn } from './record-texts.en.ts';
import { recordsZh } from './record-texts.zh-CN.ts';
import { rulebookEn } from './texts.en.ts';
import { rulebookZh } from './texts.zh-CN.ts';

const together = (
  { commands, refusals, entries }: TextCatalogue,
  also: Pick<TextCatalogue, 'commands' | 'refusals' | 'entries'>,
): TextCatalogue => ({
  commands: { ...commands, ...also.commands },
  refusals: { ...refusals, ...also.refusals },
  entries: { ...entries, ...also.entries },
});

export { enteredInWords, recordInWords } from './record-words.ts';

/** 工作日历和法律数据: what holds for every court, comes out year by year or was doubtful, and is entered by two people. */
export const rulebook: Procedure = {
  name: 'rulebook',
  commands: [
    ...[openRulebook, importCalendar, proposeCalendar, loadCalendar, withdrawProposal].map(
      anyCommand,
    ),
    ...recordCommands,
  ],
  texts: {
    'zh-CN': together(rulebookZh, recordsZh),
    en: together(rulebookEn, recordsEn),
  },
};
