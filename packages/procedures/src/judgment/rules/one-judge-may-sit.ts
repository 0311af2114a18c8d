import { byLaw } from '@xiezhi/kernel';
import type { benches, notForOneJudge } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** CPL-42: in six kinds of case one judge does not sit alone, however clear the facts are (CPL-40). */
export const oneJudgeMaySit = rule<{
  readonly bench: (typeof benches)[number];
  readonly excluded: readonly (typeof notForOneJudge)[number][];
}>('judgment/one-judge-may-sit', ['CPL-40', 'CPL-42'], ({ bench, excluded }) =>
  bench === 'single' && excluded.length > 0
    ? refusal(
        'judgment/not-for-one-judge',
        byLaw('CPL-42'),
        [mendField('bench'), mendField('excluded')],
        { kinds: [...excluded] },
      )
    : null,
);
