import { byLaw } from '@xiezhi/kernel';
import type { Instant } from '@xiezhi/kernel';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-148: leave to withdraw is given before the judgment is pronounced. Afterwards there is an appeal. */
export const leaveOnlyBeforePronouncement = rule<{
  readonly granted: boolean;
  readonly pronouncedAt: Instant | null;
}>('claims/leave-only-before-pronouncement', ['CPL-148'], ({ granted, pronouncedAt }) =>
  granted && pronouncedAt !== null
    ? refusal('claims/pronounced-already', byLaw('CPL-148'), [
        useCommand('judgment.appeal', 'party'),
      ])
    : null,
);
