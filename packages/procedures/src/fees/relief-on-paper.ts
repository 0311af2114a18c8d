import { offer } from '@xiezhi/kernel';
import { fields, reliefPending, reliefRequested } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { billsNow } from '../shared/costs-in-force.ts';
import { dayOfReceipt, firstDay } from '../shared/day-of-receipt.ts';
import { companiesIn, payersOf } from '../shared/payers.ts';
import { serverOf } from '../shared/servable.ts';
import { keyOf, ofBill, readersOf, toldOfBill } from './owing.ts';

/** Relief asked for on paper, entered by the clerk, and of an application by whoever has its file: while it waits nothing is treated as withdrawn for not paying, as if asked from an account. */
export const recordReliefRequest = command({
  name: 'fees.record-relief-request',
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  basis: ['FEE-44', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state, law, roles }) =>
    (roles.has(serverOf(state)) ? billsNow(state, law) : [])
      .filter(({ id, owed }) => owed > 0 && !reliefPending(state.fees, id))
      .flatMap((bill) =>
        payersOf(state, bill).map((participant, index) =>
          offer(index === 0 ? keyOf(bill) : `${bill.id}.${participant}`, { bill, participant }),
        ),
      ),
  tells: ({ state }, { bill }) => [...toldOfBill(state, bill), ...companiesIn(state, bill)],
  input: z.object({
    receivedOn: fields.day(),
    attachments: fields.scans(),
    kind: fields.choice(['exempt', 'reduced', 'deferred']),
    reason: fields.longText(4000),
  }),
  ask: [
    page('paper', field('receivedOn'), field('attachments')),
    page('kind', field('kind'), field('reason')),
  ],
  prefill: ({ today }) => ({ receivedOn: today }),
  decide({ state, offer: { bill, participant }, input, today }) {
    const { receivedOn, ...asked } = input;
    const first = firstDay(state);
    const notThatDay = dayOfReceipt({ receivedOn, first, today });
    if (notThatDay) return refuse(notThatDay);
    const value = { ...asked, ...ofBill(bill), paper: { participant, receivedOn } };
    return accept([reliefRequested.make({ shared: { label: readersOf(bill), value } })]);
  },
  example: {
    receivedOn: '2026-03-20',
    attachments: [
      { sha256: '0'.repeat(64), name: '缓交申请.pdf', mediaType: 'application/pdf', bytes: 1 },
    ],
    kind: 'deferred',
    reason: '家中有人住院，一时拿不出这笔钱。',
  },
});
