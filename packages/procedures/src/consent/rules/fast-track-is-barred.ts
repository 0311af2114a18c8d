import { byLaw } from '@xiezhi/kernel';
import type { fastTrackBars } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** CRPL-223: none of six circumstances stands against the fast-track procedure. */
export const fastTrackIsBarred = rule<{
  readonly bars: readonly (typeof fastTrackBars)[number][] | undefined;
}>('consent/fast-track-is-barred', ['CRPL-223'], ({ bars = [] }) =>
  bars.length === 0
    ? null
    : refusal('mode/fast-track-barred', byLaw('CRPL-223'), [mendField('bars')], {
        bars: [...bars],
      }),
);
