import { offer, parseYuan, technical } from '@xiezhi/kernel';
import { fields, receivedFor } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { billsNow } from '../shared/costs-in-force.ts';
import { keyOf, toldOfBill } from './owing.ts';
import { cameIn } from './payment.ts';
import { enteredOnce } from './rules/entered-once.ts';

/**
 * Money lies in the court's account that came by no order of ours: by transfer, at the counter, from whomever. It is
 * entered as it is: part of what is owed, more than that, late, or after all was over. What follows is somebody's to
 * decide; it is never lost.
 */
export const noteMoney = command({
  name: 'fees.note-money',
  on: 'case',
  by: ['finance-officer'],
  basis: ['OOR-18.1.0', 'OOR-18.2.0', 'FEE-22'],
  needs: {},
  offers: ({ state, law }) => billsNow(state, law).map((bill) => offer(keyOf(bill), bill)),
  tells: ({ state }, bill) => toldOfBill(state, bill),
  input: z.object({
    yuan: fields.yuan(),
    payer: fields.text(60),
    on: fields.day(),
    reference: fields.text(100),
  }),
  ask: [page('found', field('yuan'), field('payer'), field('on'), field('reference'))],
  prefill: ({ today }) => ({ on: today }),
  decide({ state, offer: bill, input: { yuan, payer, on, reference }, today }) {
    const fen = parseYuan(yuan) ?? 0;
    const [first, ...rest] = [
      fen > 0 ? null : refusal('fees/no-money', technical, [mendField('yuan')]),
      on > today ? refusal('fees/in-the-future', technical, [mendField('on')]) : null,
      enteredOnce({ received: receivedFor(state, bill.id), reference }),
    ].filter((one) => one !== null);
    if (first) return refuse(first, ...rest);
    return accept([cameIn(state, today, { bill: bill.id, fen, payer, on, reference })]);
  },
  example: { yuan: '656', payer: '沈静宜', on: '2026-03-04', reference: '银行流水 20260304-0031' },
});
