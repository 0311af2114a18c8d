import { byPolicy } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { underSeal } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-14.3.0: an exchange is not over while what was said in it lies under seal: nobody could answer it. */
export const sealsAreOpenedFirst = rule<CaseState>(
  'exchange/seals-are-opened-first',
  ['OLR-14.3.0'],
  ({ exchange }) =>
    underSeal(exchange).length === 0
      ? null
      : refusal('exchange/still-under-seal', byPolicy('seals-first'), [
          useCommand('exchange.open', 'clerk'),
        ]),
);
