import type { Money } from '@xiezhi/kernel';
import { byLaw, yuanGrouped } from '@xiezhi/kernel';
import type { ProvinceRange } from '@xiezhi/law';
import { boundsOf } from '@xiezhi/law';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** FEE-13: what a province fixes lies within the range of the measures; a figure outside it is nobody's to charge. */
export const figureWithinTheRange = rule<{ readonly range: ProvinceRange; readonly fen: Money }>(
  'court/figure-within-the-range',
  ['FEE-13'],
  ({ range, fen }) => {
    const [min, max] = boundsOf(range);
    return fen >= min && fen <= max
      ? null
      : refusal('court/figure-outside-the-range', byLaw('FEE-13'), [mendField('figure')], {
          min: yuanGrouped(min),
          max: yuanGrouped(max),
        });
  },
);
