import { byOrder } from '@xiezhi/kernel';
import type { SuspensionState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-153: while the suit is suspended it does not end for want of a fee; whoever is to pay may have died. */
export const notUnpaidWhileSuspended = rule<{ readonly suspension: SuspensionState }>(
  'fees/not-unpaid-while-suspended',
  ['CPL-153'],
  ({ suspension: { holds } }) =>
    holds === null
      ? null
      : refusal(
          'fees/suspended',
          byOrder(holds.entry),
          [useCommand('suspension.resume', 'judge')],
          {
            on: holds.on,
          },
        ),
);
