import { debtsOf, isPaid, parties, partiesOf } from '@xiezhi/record';
import type { Reaction } from '../framework/index.ts';
import { reaction } from '../framework/index.ts';
import { order, ordering, tickets, toPlaintiffs } from './ordering.ts';

/** Notices of what is to be paid, and a ticket for what came. */
export const feePapers: readonly Reaction[] = [
  reaction({
    ...ordering,
    name: 'documents/fee-notice',
    on: 'fees.Billed',
    basis: ['OLR-9.1.1', 'FEE-22'],
    // What came paid from another court, or was let off there, asks for nothing.
    then: (_entry, state) =>
      state.filing.transferred !== null && isPaid(state.fees)
        ? []
        : toPlaintiffs(state, 'fee-notice'),
  }),
  reaction({
    ...ordering,
    name: 'documents/fee-notice-of-an-appeal',
    on: 'fees.AppealBilled',
    basis: ['FEE-22'],
    then: (entry, state) => {
      const { appeal, fen } = entry.body as { readonly appeal: string; readonly fen: number };
      const by = state.appeal.appeals.find(({ id }) => id === appeal)?.participant;
      return by === undefined || fen === 0 ? [] : [order('fee-notice', by, { bill: appeal })];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/fee-notice-of-a-counterclaim',
    on: 'fees.CounterclaimBilled',
    basis: ['FEE-22'],
    then: (entry, state) => {
      const { counterclaim, fen } = entry.body as Readonly<Record<string, unknown>>;
      const by = state.claims.counterclaims.find(({ id }) => id === counterclaim);
      const came = state.filing.transferred !== null && by?.fee?.paidAt !== null;
      return by === undefined || fen === 0 || came
        ? []
        : [order('fee-notice', by.participant, { bill: by.id })];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/fee-notice-after-relief',
    on: 'fees.ReliefDecided',
    basis: ['FEE-22', 'FEE-44'],
    // Days counted afresh run from the notice that goes with the decision.
    then: (entry, state) => {
      const { bill, waits } = entry.body as Readonly<Record<string, unknown>>;
      if (waits !== true) return [];
      const by = [...state.claims.counterclaims, ...state.appeal.appeals].find(
        ({ id }) => id === bill,
      );
      return by === undefined
        ? toPlaintiffs(state, 'fee-notice')
        : [order('fee-notice', by.participant, { bill: by.id })];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/supplementary-fee-notice',
    on: 'fees.Adjusted',
    basis: ['OOR-18.2.0', 'FEE-21', 'FEE-22'],
    then: (entry, state) => {
      const { before, fen } = entry.body as { readonly before: number; readonly fen: number };
      return fen > before && !isPaid(state.fees) ? toPlaintiffs(state, 'fee-notice') : [];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/costs-list',
    on: 'fees.SharesFixed',
    basis: ['FEE-53'],
    // Each is told what it bears, and sees what the others do.
    then: (_entry, state) => parties(state.participation).map(({ id }) => order('costs-list', id)),
  }),
  ...Object.entries(tickets).map(([on, name]) =>
    reaction({
      ...ordering,
      name: `documents/ticket-for-${name}`,
      on,
      basis: ['OOR-18.1.0'],
      then: (entry, state) => {
        const { counterclaim, appeal, channel, bill } = entry.body as Partial<
          Record<string, string>
        >;
        // What came with the case was receipted where it was paid.
        if (channel === 'with-the-case') return [];
        const author =
          state.claims.counterclaims.find(({ id }) => id === counterclaim)?.participant ??
          state.appeal.appeals.find(({ id }) => id === appeal)?.participant ??
          debtsOf(state.fees).find(({ id }) => id === bill)?.participant;
        const addressee = author ?? partiesOf(state.participation, 'plaintiff')[0]?.id;
        const extra = { received: entry.id };
        const input = {
          template: 'fee-ticket',
          extra,
          ...(addressee === undefined ? {} : { addressee }),
        };
        return [{ command: 'documents.order', key: '', input }];
      },
    }),
  ),
  reaction({
    ...ordering,
    name: 'documents/ticket-for-a-refund',
    on: 'fees.Refunded',
    basis: ['OOR-18.1.0', 'FEE-53'],
    // What was receipted when it came is taken back by a ticket of its own when it goes.
    then: (entry, state) => {
      const { bill } = entry.body as { readonly bill?: string };
      const addressee =
        state.claims.counterclaims.find(({ id }) => id === bill)?.participant ??
        state.appeal.appeals.find(({ id }) => id === bill)?.participant ??
        debtsOf(state.fees).find(({ id }) => id === bill)?.participant ??
        partiesOf(state.participation, 'plaintiff')[0]?.id;
      const input = {
        template: 'fee-reversal',
        extra: { refunded: entry.id },
        ...(addressee === undefined ? {} : { addressee }),
      };
      return [{ command: 'documents.order', key: '', input }];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/ticket-with-its-fiscal-number',
    on: 'fees.TicketGiven',
    basis: ['OOR-18.1.0'],
    // The same ticket, now with number and check code of the treasury.
    then: (entry, state) => {
      const { money } = entry.body as { readonly money: string };
      const before = state.documents.papers.findLast(
        ({ template, extra }) =>
          ['fee-ticket', 'fee-reversal'].includes(template) &&
          [extra['received'], extra['refunded']].includes(money),
      );
      if (before === undefined) return [];
      const { id, template, addressee, extra } = before;
      const input = {
        template,
        replaces: id,
        extra,
        ...(addressee === null ? {} : { addressee }),
      };
      return [{ command: 'documents.order', key: '', input }];
    },
  }),
  reaction({
    ...ordering,
    name: 'documents/ticket-for-a-corrected-payment',
    on: 'docket.RecordCorrected',
    basis: ['OOR-18.1.0'],
    // The same payment with its right sum; of what never came the ticket is taken back.
    then: (entry, state) => {
      const body = entry.body as {
        readonly of: string;
        readonly entry: string;
        readonly subject: string;
        readonly fen?: number;
      };
      if (body.of !== 'payment') return [];
      const addressee =
        state.claims.counterclaims.find(({ id }) => id === body.subject)?.participant ??
        state.appeal.appeals.find(({ id }) => id === body.subject)?.participant ??
        debtsOf(state.fees).find(({ id }) => id === body.subject)?.participant ??
        partiesOf(state.participation, 'plaintiff')[0]?.id;
      const before = state.documents.papers.findLast(
        ({ template, extra }) =>
          ['fee-ticket', 'fee-reversal'].includes(template) && extra['received'] === body.entry,
      );
      const nought = (body.fen ?? 0) === 0;
      if (nought && before === undefined) return [];
      const input = {
        template: nought ? 'fee-reversal' : 'fee-ticket',
        ...(before === undefined ? {} : { replaces: before.id }),
        extra: { received: body.entry },
        ...(addressee === undefined ? {} : { addressee }),
      };
      return [{ command: 'documents.order', key: '', input }];
    },
  }),
];
