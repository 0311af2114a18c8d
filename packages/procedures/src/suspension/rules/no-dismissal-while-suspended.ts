import { byOrder } from '@xiezhi/kernel';
import type { SuspensionState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-153: while the suit stands still no term runs, that to appeal among them; the judge lets the suit go on first. */
export const noDismissalWhileSuspended = rule<{ readonly suspension: SuspensionState }>(
  'suspension/no-dismissal-while-suspended',
  ['CPL-153'],
  ({ suspension: { holds } }) =>
    holds === null
      ? null
      : refusal(
          'suspension/resume-first',
          byOrder(holds.entry),
          [useCommand('suspension.resume', 'judge')],
          { on: holds.on },
        ),
);
