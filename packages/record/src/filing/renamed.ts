import type { BodyOf } from '../define.ts';
import type { participationCorrected } from '../participation/entries.ts';
import type { FilingState } from './shape.ts';

/** A name that was written wrongly stands in the title of the case as well. */
export const renamed = (
  state: FilingState,
  { name, was }: Pick<BodyOf<typeof participationCorrected.parts>, 'name' | 'was'>,
): FilingState =>
  was === undefined
    ? state
    : {
        ...state,
        plaintiffName: state.plaintiffName === was ? name : state.plaintiffName,
        coPlaintiffNames: state.coPlaintiffNames.map((one) => (one === was ? name : one)),
        defendantNames: state.defendantNames.map((one) => (one === was ? name : one)),
      };
