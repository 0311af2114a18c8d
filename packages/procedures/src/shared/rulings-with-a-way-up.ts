import type { CaseState } from '@xiezhi/record';
import { refusedApplicationsAreReconsidered } from './rules/refused-applications-are-reconsidered.ts';
import type { AppealableRuling } from './rules/rulings-that-can-be-appealed.ts';
import { rulingsThatCanBeAppealed } from './rules/rulings-that-can-be-appealed.ts';

/** Every ruling that the court above looks at when somebody asks: by an appeal, or to reconsider it. */
export const rulingsWithAWayUp = (state: CaseState): readonly AppealableRuling[] => [
  ...rulingsThatCanBeAppealed(state),
  ...refusedApplicationsAreReconsidered(state),
];
