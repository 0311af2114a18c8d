import type { Procedure } from '../framework/index.ts';
import { anyCommand } from '../framework/index.ts';
import { proposeGuide, vetGuide, withdrawGuide } from './commands.ts';
import { answerHelp, askForHelp, helpTasks, noteHelp } from './help.ts';
import { guidanceEn } from './texts.en.ts';
import { guidanceZh } from './texts.zh-CN.ts';

export {
  guideNames,
  guideStages,
  guideTopics,
  isGuideTopic,
  type GuideStage,
  type GuideTopic,
  type GuideWords,
} from './guide.ts';
export { guidesEn } from './guides.en.ts';
export { guidesZh } from './guides.zh-CN.ts';

/** 诉讼指引与便民: how each step is done, in the court's own words where it has some, and help for whoever needs it. */
export const guidance: Procedure = {
  name: 'guidance',
  commands: [proposeGuide, vetGuide, withdrawGuide, askForHelp, noteHelp, answerHelp].map(
    anyCommand,
  ),
  tasks: helpTasks,
  texts: { 'zh-CN': guidanceZh, en: guidanceEn },
};
