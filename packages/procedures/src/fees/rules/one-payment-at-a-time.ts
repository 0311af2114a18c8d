import { technical } from '@xiezhi/kernel';
import type { FeesState } from '@xiezhi/record';
import { openPayment } from '@xiezhi/record';
import { atServiceHall, refusal, rule } from '../../framework/index.ts';

/** OOR-18.1.0: while it is not known whether a payment came through, nobody is let pay the same fee a second time. */
export const onePaymentAtATime = rule<{ readonly fees: FeesState; readonly bill: string }>(
  'fees/one-payment-at-a-time',
  ['OOR-18.1.0'],
  ({ fees, bill }) =>
    openPayment(fees, bill) === null
      ? null
      : refusal('fees/being-paid', technical, [{ kind: 'retry' }, atServiceHall]),
);
