import { byOrder } from '@xiezhi/kernel';
import type { SuspensionState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-153: while the suit is suspended no day is fixed; the judge lets it go on first. */
export const noSittingWhileSuspended = rule<{ readonly suspension: SuspensionState }>(
  'hearing/no-sitting-while-suspended',
  ['CPL-153'],
  ({ suspension: { holds } }) =>
    holds === null
      ? null
      : refusal(
          'hearing/suspended',
          byOrder(holds.entry),
          [useCommand('suspension.resume', 'judge')],
          { on: holds.on },
        ),
);
