import type { Appeal, AppealAnswer, CaseState, FileReference } from '@xiezhi/record';
import { papersOf } from '@xiezhi/record';

/** What came on paper is served as it came, by its scan; what was written online by the paper made of it. */
const asServed = (
  { documents }: CaseState,
  template: 'appeal' | 'answer',
  one: Appeal | AppealAnswer,
): FileReference | null =>
  one.source === 'paper'
    ? (one.attachments[0] ?? null)
    : (papersOf(documents, template === 'appeal' ? 'appeal' : 'appeal-answer').find(
        ({ extra }) => extra[template] === one.id,
      )?.file ?? null);

/** The petition of appeal as it is served; null while it is being made. Whoever is served with it is served with the appeal (CPL-174). */
export const petitionOf = (state: CaseState, appeal: Appeal): FileReference | null =>
  asServed(state, 'appeal', appeal);

/** The answer to an appeal as the appellant gets it (CPL-174); null while it is being made. */
export const answerPaperOf = (state: CaseState, answer: AppealAnswer): FileReference | null =>
  asServed(state, 'answer', answer);
