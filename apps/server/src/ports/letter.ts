import type { Docket, OutboxMessage } from '@xiezhi/docket';
import type { CommandId, CourtId, Instant, StreamId } from '@xiezhi/kernel';
import { receiptNumber } from '@xiezhi/kernel';
import { systemActor, transferLetter } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { courtOf } from './render.ts';

/**
 * A suit that was sent back, or claims that were separated, have their number: the case from which they come says so. Twice
 * is once.
 */
async function deliverNumber(
  docket: Docket,
  one: OutboxMessage,
  back: string,
  separation: string | undefined,
): Promise<void> {
  const name = separation === undefined ? 'appeal.note-retrial' : 'claims.note-separated';
  const { filing } = (await docket.cache.load(one.stream as StreamId)).state as CaseState;
  const noted = await docket.execute(
    {
      name,
      commandId: `retrial-${one.id}` as CommandId,
      stream: back as StreamId,
      offer: separation ?? '',
      input: { caseNumber: filing.caseNumber },
    },
    systemActor('letters'),
  );
  if (noted.outcome !== 'accepted') throw new Error(`${name}: ${JSON.stringify(noted)}`);
}

/**
 * Takes the letter of a case that was handed over to the court that has jurisdiction: opens its docket there, and enters the
 * receipt here; or that of a suit sent back, or of claims separated, to the filing office of the court, which answers with its number. All commands bear the identity of the message, so that twice is once; a crash in between sends it again.
 */
export async function deliverLetter(docket: Docket, one: OutboxMessage): Promise<void> {
  const stream = one.stream as StreamId;
  const { to, back, retrial, separation } = one.message as {
    readonly to: CourtId;
    readonly back?: string;
    readonly retrial?: true;
    readonly separation?: string;
  };
  if (back !== undefined) return deliverNumber(docket, one, back, separation);
  // As it stood when it was handed over: the same letter, however often it is sent.
  const state = (await docket.cache.asOf(stream, { seq: one.seq })).state as CaseState;
  const own = await courtOf(docket, state.filing.court);
  const opened = await docket.execute(
    {
      name: 'filing.receive-transfer',
      commandId: `letter-${one.id}` as CommandId,
      stream: null,
      offer: '',
      input: {
        ...transferLetter(state, {
          stream,
          courtName: own?.name ?? '',
          to,
          ...(separation === undefined ? {} : { separation }),
        }),
      },
    },
    systemActor('letters'),
  );
  if (opened.outcome !== 'accepted')
    throw new Error(`filing.receive-transfer: ${JSON.stringify(opened)}`);
  const [first] = opened.receipts;
  if (first === undefined) throw new Error(`letter ${one.id} opened no docket`);
  // The number is not given before somebody registers it.
  if (retrial === true || separation !== undefined) return;
  // Somebody had asked meanwhile, and entered what the other court said.
  const { defence } = (await docket.cache.load(stream)).state as CaseState;
  if (defence.transferReceived) return;
  const noted = await docket.execute(
    {
      name: 'defence.note-receipt',
      commandId: `receipt-${one.id}` as CommandId,
      stream,
      offer: '',
      input: { receipt: receiptNumber(first.at as Instant, first.entry) },
    },
    systemActor('letters'),
  );
  if (noted.outcome !== 'accepted')
    throw new Error(`defence.note-receipt: ${JSON.stringify(noted)}`);
}
