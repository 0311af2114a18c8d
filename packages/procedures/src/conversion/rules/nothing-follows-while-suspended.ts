import { byOrder } from '@xiezhi/kernel';
import type { SuspensionState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-153: while the suit is suspended nothing is made of an absence; the judge lets the suit go on first. */
export const nothingFollowsWhileSuspended = rule<{ readonly suspension: SuspensionState }>(
  'conversion/nothing-follows-while-suspended',
  ['CPL-153'],
  ({ suspension: { holds } }) =>
    holds === null
      ? null
      : refusal(
          'conversion/suspended',
          byOrder(holds.entry),
          [useCommand('suspension.resume', 'judge')],
          { on: holds.on },
        ),
);
