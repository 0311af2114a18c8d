import { byPolicy } from '@xiezhi/kernel';
import type { Hearing } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * OLR-14.2.0: at a synchronous exchange those speak who are there at the set time. Who that is is entered first, as this court
 * has it for the transcript as well: nothing is noted of somebody who did not come.
 */
export const heardBeforeItIsNoted = rule<{ readonly hearing: Hearing }>(
  'exchange/heard-before-it-is-noted',
  ['OLR-14.2.0'],
  ({ hearing }) =>
    hearing.held === null
      ? refusal('exchange/not-held', byPolicy('attendance-before-transcript'), [
          useCommand('hearing.record', 'clerk'),
        ])
      : null,
);
