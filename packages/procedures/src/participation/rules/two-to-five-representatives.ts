import { byLaw } from '@xiezhi/kernel';
import { atServiceHall, mendField, refusal, rule } from '../../framework/index.ts';

/** CPL-56, CPLI-78: whoever are many choose from two to five representatives; `count`: with those who represent this party already. */
export const twoToFiveRepresentatives = rule<{ readonly count: number }>(
  'participation/two-to-five-representatives',
  ['CPL-56', 'CPLI-78'],
  ({ count }) =>
    count >= 2 && count <= 5
      ? null
      : refusal(
          'participation/two-to-five-representatives',
          byLaw('CPLI-78'),
          [mendField('representatives'), atServiceHall],
          { count },
        ),
);
