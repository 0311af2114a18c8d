import type { EntryId } from '@xiezhi/kernel';
import { notOffered, offer, technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { billOf, fields, formerTicketOf, ticketGiven, ticketOf } from '@xiezhi/record';
import { z } from 'zod';
import type { Effect } from '../framework/index.ts';
import { accept, command, field, page, refusal } from '../framework/index.ts';
import { readersOf } from './owing.ts';

/*
 * The fiscal electronic ticket is the treasury's and not the court's: what came is entered and receipted at once, the treasury is
 * asked through the outbox until it has given its number, and the court's ticket is then made again with number and check code.
 */

/**
 * Money of this case of which there is a ticket or is to be one. What came with the case was receipted where it was paid; of what was
 * corrected to nought the ticket that was given is taken back by another.
 */
const moneyOf = ({ fees }: CaseState) => [
  ...fees.received
    .filter(
      ({ channel, fen, entry }) =>
        channel !== 'with-the-case' && (fen > 0 || formerTicketOf(fees, entry) !== null),
    )
    .map(({ entry, bill }) => ({ entry, bill })),
  ...fees.refundsMade.map(({ entry, bill }) => ({ entry, bill })),
];

/** Whether the treasury is still to give the ticket of that money. */
export const awaitsTicket = (state: CaseState, money: EntryId): boolean =>
  moneyOf(state).some(({ entry }) => entry === money) && ticketOf(state.fees, money) === null;

/** What the treasury gave. */
export const recordTicket = command({
  name: 'fees.record-ticket',
  on: 'case',
  by: ['system'],
  basis: ['OOR-18.1.0'],
  needs: {},
  offers: ({ state }) =>
    moneyOf(state).map((one) =>
      ticketOf(state.fees, one.entry) === null
        ? offer(one.entry, one)
        : notOffered(one.entry, [givenBefore]),
    ),
  input: z.object({
    number: fields.text(40),
    check: fields.text(20),
    by: fields.text(100),
    simulated: fields.yesNo(),
  }),
  ask: [page('ticket', field('number'), field('check'), field('by'), field('simulated'))],
  decide: ({ state, offer: { entry, bill }, input }) =>
    accept([
      ticketGiven.make({
        shared: {
          label: readersOf(billOf(state, bill) ?? { side: 'plaintiff' }),
          value: {
            money: entry,
            ...input,
            replaces: formerTicketOf(state.fees, entry)?.number,
          },
        },
      }),
    ]),
  example: { number: '0000000000000001', check: 'a1b2c3', by: 'simulator', simulated: true },
});

const givenBefore = refusal('fees/ticket-given-before', technical, [{ kind: 'retry' }]);

/** By its entry alone: what it is of is read when the treasury is asked. */
const askFor = (on: string, name: string): Effect => ({
  name: `fees/ask-for-ticket-of-${name}`,
  on,
  port: 'treasury',
  message: ({ id, body }) =>
    (body as { readonly channel?: string }).channel === 'with-the-case' ? [] : [{ money: id }],
});

export const ticketsAskedFor: readonly Effect[] = [
  askFor('fees.Paid', 'the-claim'),
  askFor('fees.CounterclaimPaid', 'a-counterclaim'),
  askFor('fees.AppealPaid', 'an-appeal'),
  askFor('fees.DebtPaid', 'a-share'),
  askFor('fees.Refunded', 'a-refund'),
  {
    name: 'fees/ask-for-ticket-of-a-corrected-payment',
    on: 'docket.RecordCorrected',
    port: 'treasury',
    message: ({ body }, state) => {
      const {
        of,
        entry,
        fen = 0,
      } = body as {
        readonly of: string;
        readonly entry: EntryId;
        readonly fen?: number;
      };
      const asks = fen > 0 || formerTicketOf((state as CaseState).fees, entry) !== null;
      return of === 'payment' && asks ? [{ money: entry }] : [];
    },
  },
];
