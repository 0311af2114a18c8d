import { byLaw } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** OLR-5.3.2: others are called to appear in person on one of three grounds, and on no other. */
export const aGroundToCallOthers = rule<{
  readonly granted: boolean;
  readonly grounds: readonly string[];
}>('conversion/a-ground-to-call-others', ['OLR-5.3.2'], ({ granted, grounds }) =>
  granted && grounds.length === 0
    ? refusal('conversion/no-ground', byLaw('OLR-5.3.2'), [
        mendField('grounds'),
        mendField('decision'),
      ])
    : null,
);
