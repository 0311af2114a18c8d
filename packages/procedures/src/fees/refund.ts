import { offer } from '@xiezhi/kernel';
import { feeRefunded, fields, overpaid } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page } from '../framework/index.ts';

/** Money that came twice, or after less was owed, goes back; the officer enters by what it went. */
export const refundFee = command({
  name: 'fees.refund',
  on: 'case',
  by: ['finance-officer'],
  basis: ['OOR-18.1.0', 'FEE-53'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state: { fees } }) => {
    const fen = overpaid(fees);
    return fen === 0 ? [] : [offer('', { fen })];
  },
  tells: (_about, { fen }) => [{ code: 'overpaid', facts: { fen }, short: true }],
  input: z.object({ reference: fields.text(100) }),
  ask: [page('refund', field('reference'))],
  decide: ({ offer: { fen }, input }) =>
    accept([feeRefunded.make({ shared: { fen, reference: input.reference } })]),
  example: { reference: '退款流水 20260312-0007' },
});
