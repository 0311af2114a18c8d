import { byLaw } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { exhibit } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-15.1.2, CPL-66: only evidence that the court has verified grounds its findings of fact. A judgment may speak of any
 * exhibit; it rests on those found admitted, and on no other. What was found stays found when its party withdraws it.
 */
export const restsOnAdmitted = rule<{
  readonly state: CaseState;
  readonly restsOn: readonly string[];
}>('judgment/rests-on-admitted', ['OLR-15.1.2', 'CPL-66'], ({ state, restsOn }) => {
  const unfound = restsOn.flatMap((id) => {
    const one = exhibit(state.evidence, id);
    return one?.finding?.outcome === 'admitted'
      ? []
      : [{ side: one?.side ?? '', number: one?.number ?? 0, name: one?.name ?? id }];
  });
  return unfound.length === 0
    ? null
    : refusal(
        'judgment/rests-on-what-is-not-admitted',
        byLaw('OLR-15.1.2', 'CPL-66'),
        [useCommand('evidence.find', 'judge'), useCommand('judgment.draft', 'judge')],
        { exhibits: unfound },
      );
});
