import type { CaseState } from '@xiezhi/record';
import { kindOf, mayBeAppealed, reconsideredRuling } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { wasRuledOnAbove } from '../shared/rules/rulings-that-can-be-appealed.ts';

/** Asked of the court above, and that is over: it has ruled, or a judge found that what came late has no effect. */
const wasReconsidered = (state: Pick<CaseState, 'appeal'>): boolean =>
  wasRuledOnAbove(state, reconsideredRuling) ||
  state.appeal.appeals.some(
    ({ ruling, late, weighed }) =>
      ruling === reconsideredRuling && late && weighed === 'without-effect',
  );

/**
 * What is open to whoever was refused: CPL-171, an appeal; of an application that was refused otherwise, what the law of its kind
 * says, and no more of it than is still there. Also for the judge who looks at what came in since: it may be just that.
 */
export function toldOfTheWayOn(state: Pick<CaseState, 'filing' | 'appeal'>): readonly Told[] {
  const { filing } = state;
  if (mayBeAppealed(filing)) return [{ code: 'appeal', facts: {} }];
  const kind = kindOf(filing);
  if (filing.status !== 'refused' || kind === null) return [];
  const { way, afterwards = way } = kind.refusal;
  return [{ code: 'way', facts: { ...(wasReconsidered(state) ? afterwards : way) } }];
}
