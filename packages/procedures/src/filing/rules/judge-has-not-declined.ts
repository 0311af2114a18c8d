import { byOrder } from '@xiezhi/kernel';
import type { FilingState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-9.1.3: a judge has found the conditions of suit met; the same question is not put to another judge. */
export const judgeHasNotDeclined = rule<{ readonly filing: FilingState }>(
  'filing/judge-has-not-declined',
  ['OLR-9.1.3'],
  ({ filing }) =>
    filing.declined === null
      ? null
      : refusal('filing/judge-has-declined', byOrder(filing.declined), [
          useCommand('filing.register'),
        ]),
);
