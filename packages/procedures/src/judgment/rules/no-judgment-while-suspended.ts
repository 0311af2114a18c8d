import { byOrder } from '@xiezhi/kernel';
import type { SuspensionState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** CPL-153: while the suit is suspended it is not decided; the judge lets it go on first. */
export const noJudgmentWhileSuspended = rule<{ readonly suspension: SuspensionState }>(
  'judgment/no-judgment-while-suspended',
  ['CPL-153'],
  ({ suspension: { holds } }) =>
    holds === null
      ? null
      : refusal(
          'judgment/suspended',
          byOrder(holds.entry),
          [useCommand('suspension.resume', 'judge')],
          { on: holds.on },
        ),
);
