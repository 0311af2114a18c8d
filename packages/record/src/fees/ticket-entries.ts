import type { EntryId, Instant, Money } from '@xiezhi/kernel';
import { z } from 'zod';
import { entryKind } from '../define.ts';
import type { Received } from './money.ts';

/**
 * The treasury has given the fiscal electronic ticket of money that came, or that of money that went back. `money` is the entry of
 * that money; the number and its check code are the treasury's.
 */
export const ticketGiven = entryKind('case', 'fees.TicketGiven', 1, {
  shared: {
    label: 'chosen',
    shape: z.object({
      money: z.string(),
      number: z.string(),
      check: z.string(),
      by: z.string(),
      /** By a stand-in: it is no number of the treasury. */
      simulated: z.boolean(),
      /** The number that this one takes the place of, where the sum was corrected. */
      replaces: z.string().optional(),
    }),
  },
});

export interface FiscalTicket {
  readonly money: EntryId;
  readonly number: string;
  readonly check: string;
  readonly by: string;
  readonly simulated: boolean;
  /** The sum it was given for; of one that takes a ticket back, that ticket's. */
  readonly fen: Money;
  /** It takes back the ticket of money that was corrected to nought. */
  readonly back: boolean;
  /** Of a sum that was corrected since: another is asked for in its place. */
  readonly over: boolean;
}

interface WithTickets {
  readonly tickets: readonly FiscalTicket[];
}

/** The treasury has given one: of what that money is now, or to take back what it was. */
export function withTicket<
  State extends WithTickets & {
    readonly received: readonly Received[];
    readonly refundsMade: readonly { readonly entry: EntryId; readonly fen: Money }[];
  },
>(
  state: State,
  given: Pick<FiscalTicket, 'number' | 'check' | 'by' | 'simulated'> & { readonly money: string },
): State {
  const { number, check, by, simulated } = given;
  const money = given.money as EntryId;
  const came = state.received.find(({ entry }) => entry === money);
  const back = came?.nought !== undefined;
  const fen = back
    ? (formerTicketOf(state, money)?.fen ?? came.nought.fen)
    : (came?.fen ?? state.refundsMade.find(({ entry }) => entry === money)?.fen ?? (0 as Money));
  const ticket = { money, number, check, by, simulated, fen, back, over: false };
  return { ...state, tickets: [...state.tickets, ticket] };
}

/** That payment with its right sum: at nought, with what it stood as. */
export const correctedTo = (
  { nought: _before, ...one }: Received,
  fen: Money,
  how: { readonly at: Instant; readonly entry: EntryId },
): Received => (fen === 0 ? { ...one, fen, nought: { fen: one.fen, ...how } } : { ...one, fen });

/** The ticket of that money as it is now; null while the treasury has not given one. */
export const ticketOf = ({ tickets }: WithTickets, money: EntryId): FiscalTicket | null =>
  tickets.findLast((one) => one.money === money && !one.over) ?? null;

/** The ticket that the next one of that money takes the place of, or takes back; null where none stands that was not taken back. */
export function formerTicketOf({ tickets }: WithTickets, money: EntryId): FiscalTicket | null {
  const last = tickets.findLast((one) => one.money === money && one.over);
  return last === undefined || last.back ? null : last;
}

/** The sum of that money is another one: its ticket is of it no more. */
export const ticketOver = <State extends WithTickets>(state: State, money: string): State => ({
  ...state,
  tickets: state.tickets.map((one) => (one.money === money ? { ...one, over: true } : one)),
});
