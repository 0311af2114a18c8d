import { byOrder } from '@xiezhi/kernel';
import type { Bench } from '@xiezhi/record';
import { atServiceHall, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-43: once it is decided that a panel sits, one judge does not sign alone. A panel cannot sign here yet, so its judgment is
 * made on paper.
 */
export const aPanelWasDecided = rule<{ readonly bench: Bench | null }>(
  'judgment/a-panel-was-decided',
  ['CPL-43'],
  ({ bench }) =>
    bench?.bench === 'panel'
      ? refusal('judgment/panel-decided', byOrder(bench.entry), [
          atServiceHall,
          useCommand('judgment.decide-bench', 'judge'),
        ])
      : null,
);
