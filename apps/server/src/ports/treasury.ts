import { createHash } from 'node:crypto';
import type { CommandId, EntryId, StreamId } from '@xiezhi/kernel';
import type { Docket, OutboxMessage } from '@xiezhi/docket';
import { awaitsTicket, systemActor, ticketAskedFor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { z } from 'zod';
import { askOverHttp } from './over-http.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Of what a fiscal ticket is asked. `id` is the same however often it is asked: one ticket comes of it. */
export type TicketQuestion = NonNullable<ReturnType<typeof ticketAskedFor>> & {
  readonly id: string;
};

export type TicketAnswer = { readonly by: string; readonly simulated: boolean } & (
  | { readonly answer: 'unavailable' }
  | { readonly answer: 'given'; readonly number: string; readonly check: string }
);

/**
 * The treasury's system of fiscal electronic tickets. Asking twice under one id gives one ticket; `unavailable` obliges the caller to
 * ask again later. It never throws.
 */
export type Treasury = (question: TicketQuestion) => Promise<TicketAnswer>;

const answered = z.object({
  number: z.string().regex(/^[0-9A-Za-z]{8,30}$/),
  check: z.string().regex(/^[0-9A-Za-z]{4,12}$/),
});

/** Stands in for the treasury. Its answer depends on the id alone; a payer whose name contains 断线 is not answered. */
export const simulatedTreasury: Treasury = ({ id, payer }) => {
  const by = { by: 'simulator', simulated: true } as const;
  if (payer.includes('断线')) return Promise.resolve({ ...by, answer: 'unavailable' });
  const digest = createHash('sha256').update(`fiscal ticket ${id}`).digest();
  // Begins as no ticket of a treasury does.
  const number = `00000000${String(digest.readUInt32BE(0) % 100_000_000).padStart(8, '0')}`;
  return Promise.resolve({ ...by, answer: 'given', number, check: digest.toString('hex', 4, 7) });
};

/** The treasury over HTTP (`docs/spec/fiscal-ticket-2.md`). Whatever else it says, it has not answered. */
export const treasuryOverHttp =
  (url: string): Treasury =>
  async (question) => {
    const by = { by: new URL(url).host, simulated: false };
    const said = answered.safeParse(await askOverHttp(url, question));
    return said.success
      ? { ...by, answer: 'given', ...said.data }
      : { ...by, answer: 'unavailable' };
  };

/** The treasury the court has been given an address of, or the labelled stand-in, which production refuses. */
export function makeTreasury(env: Environment): Treasury {
  const { FISCAL_TICKET_URL: url = '' } = env;
  return url === '' ? simulatedTreasury : treasuryOverHttp(url);
}

const message = z.object({ money: z.string() });

/** Asks until the treasury has given the ticket of that money, and enters it once, however often the message runs. */
export async function askForTicket(
  docket: Docket,
  treasury: Treasury,
  one: OutboxMessage,
): Promise<void> {
  const { money } = message.parse(one.message);
  const stream = one.stream as StreamId;
  const state = (await docket.cache.load(stream)).state as CaseState;
  const asked = ticketAskedFor(state, money);
  // There is no such money any more, or another message has brought its ticket.
  if (asked === null || !awaitsTicket(state, money as EntryId)) return;
  // What is asked under one id never changes: the sum belongs to it.
  const answer = await treasury({ id: `${one.id}-${String(asked.fen)}`, ...asked });
  if (answer.answer === 'unavailable') throw new Error('the treasury does not answer');
  const since = ticketAskedFor((await docket.cache.load(stream)).state as CaseState, money);
  if (since?.fen !== asked.fen) throw new Error('the payment was corrected meanwhile');
  const { number, check, by, simulated } = answer;
  const outcome = await docket.execute(
    {
      name: 'fees.record-ticket',
      commandId: `ticket-${one.id}` as CommandId,
      stream,
      offer: money,
      input: { number, check, by, simulated },
    },
    systemActor('treasury'),
  );
  const before =
    outcome.outcome === 'refused' &&
    outcome.refusals.every(({ code }) => code === 'fees/ticket-given-before');
  if (outcome.outcome !== 'accepted' && !before)
    throw new Error(`fees.record-ticket: ${JSON.stringify(outcome)}`);
}
