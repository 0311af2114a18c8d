import type { EntryId } from '@xiezhi/kernel';
import { z } from 'zod';
import { entryKind } from '../define.ts';

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
  /** Of a sum that was corrected since: another is asked for in its place. */
  readonly over: boolean;
}

interface WithTickets {
  readonly tickets: readonly FiscalTicket[];
}

/** The ticket of that money as it is now; null while the treasury has not given one. */
export const ticketOf = ({ tickets }: WithTickets, money: EntryId): FiscalTicket | null =>
  tickets.findLast((one) => one.money === money && !one.over) ?? null;

/** The number that the next ticket of that money takes the place of. */
export const formerTicketOf = ({ tickets }: WithTickets, money: EntryId): FiscalTicket | null =>
  tickets.findLast((one) => one.money === money && one.over) ?? null;

/** The sum of that money is another one: its ticket is of it no more. */
export const ticketOver = <State extends WithTickets>(state: State, money: string): State => ({
  ...state,
  tickets: state.tickets.map((one) => (one.money === money ? { ...one, over: true } : one)),
});
