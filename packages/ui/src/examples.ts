import type { Example } from './example.ts';
import { basisExamples } from './basis/examples.tsx';
import { buttonExamples } from './button/examples.tsx';
import { cannotItemExamples } from './cannot-item/examples.tsx';
import { choiceSearchExamples } from './choice-search/examples.tsx';
import { choicesExamples } from './choices/examples.tsx';
import { claimsFieldExamples } from './claims-field/examples.tsx';
import { sharesFieldExamples } from './shares-field/examples.tsx';
import { codeCellsExamples } from './code-cells/examples.tsx';
import { dateFieldExamples } from './date-field/examples.tsx';
import { demoStripExamples } from './demo-strip/examples.tsx';
import { dialogExamples } from './dialog/examples.tsx';
import { disclosureExamples } from './disclosure/examples.tsx';
import { exhibitViewsExamples } from './exhibit-views/examples.tsx';
import { factsFieldExamples } from './facts-field/examples.tsx';
import { marksFieldExamples } from './marks-field/examples.tsx';
import { exhibitsFieldExamples } from './exhibits-field/examples.tsx';
import { docketListExamples } from './docket-list/examples.tsx';
import { draftNoteExamples } from './draft-note/examples.tsx';
import { errorSummaryExamples } from './error-summary/examples.tsx';
import { fieldExamples } from './field/examples.tsx';
import { filesFieldExamples } from './files-field/examples.tsx';
import { foldedSectionExamples } from './folded-section/examples.tsx';
import { footerExamples } from './footer/examples.tsx';
import { lanesExamples } from './lanes/examples.tsx';
import { linkButtonExamples } from './link-button/examples.tsx';
import { longTextExamples } from './long-text/examples.tsx';
import { mastheadExamples } from './masthead/examples.tsx';
import { moneyFieldExamples } from './money-field/examples.tsx';
import { nextListExamples } from './next-list/examples.tsx';
import { partyFieldExamples } from './party-field/examples.tsx';
import { passwordFieldExamples } from './password-field/examples.tsx';
import { peopleExamples } from './people/examples.tsx';
import { refusalExamples } from './refusal/examples.tsx';
import { screenStateExamples } from './screen-state/examples.tsx';
import { searchBoxExamples } from './search-box/examples.tsx';
import { sectionExamples } from './section/examples.tsx';
import { slipExamples } from './slip/examples.tsx';
import { spineExamples } from './spine/examples.tsx';
import { stageBarExamples } from './stage-bar/examples.tsx';
import { stateWordExamples } from './state-word/examples.tsx';
import { switchExamples } from './switch/examples.tsx';
import { tableExamples } from './table/examples.tsx';
import { textFieldExamples } from './text-field/examples.tsx';
import { todoItemExamples } from './todo-item/examples.tsx';
import { wordsExamples } from './words/examples.tsx';

export type { Example } from './example.ts';

/** Every example of every component: the sheet, its accessibility run and its pictures are made from this list. */
export const examples: readonly Example[] = [
  ...basisExamples,
  ...buttonExamples,
  ...cannotItemExamples,
  ...choiceSearchExamples,
  ...choicesExamples,
  ...claimsFieldExamples,
  ...sharesFieldExamples,
  ...codeCellsExamples,
  ...dateFieldExamples,
  ...demoStripExamples,
  ...dialogExamples,
  ...disclosureExamples,
  ...docketListExamples,
  ...draftNoteExamples,
  ...errorSummaryExamples,
  ...exhibitViewsExamples,
  ...factsFieldExamples,
  ...marksFieldExamples,
  ...exhibitsFieldExamples,
  ...fieldExamples,
  ...filesFieldExamples,
  ...foldedSectionExamples,
  ...footerExamples,
  ...lanesExamples,
  ...linkButtonExamples,
  ...longTextExamples,
  ...mastheadExamples,
  ...moneyFieldExamples,
  ...nextListExamples,
  ...partyFieldExamples,
  ...passwordFieldExamples,
  ...peopleExamples,
  ...refusalExamples,
  ...screenStateExamples,
  ...searchBoxExamples,
  ...sectionExamples,
  ...slipExamples,
  ...spineExamples,
  ...stageBarExamples,
  ...stateWordExamples,
  ...switchExamples,
  ...tableExamples,
  ...textFieldExamples,
  ...todoItemExamples,
  ...wordsExamples,
];
