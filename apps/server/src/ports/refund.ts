import type { Docket, OutboxMessage } from '@xiezhi/docket';
import { orderOfPayment } from '@xiezhi/docket';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import type { Pool } from 'pg';
import type { RefundAnswer, Refunder } from './cashier.ts';
import { UnderWay } from './cashier.ts';

/** What `fees.RefundStarted` orders. */
interface Ordered {
  readonly refund: string;
  readonly payment: string;
  readonly fen: number;
  readonly total: number;
  readonly channel: string;
}

/**
 * Has the cashier give back what stands in the docket, and enters the answer, as a payment is taken (payment.ts): a crash
 * between any two steps leaves a message that is sent again, a cashier that knows it, and an answer that is entered once.
 * Nothing is sent after a definite no, nor where an officer has settled it: the channel is only asked whether it knows
 * better. @throws while there is no answer yet, so that the outbox asks again.
 */
export async function giveBack(
  { pool, docket }: { readonly pool: Pool; readonly docket: Docket },
  refunder: Refunder,
  message: OutboxMessage,
): Promise<void> {
  const { refund, payment, ...ordered } = message.message as unknown as Ordered;
  const standing = await standingOf(docket, message.stream as StreamId, refund);
  if (standing === 'done' || standing === 'contested') return;
  // Until lately an order that was declined was sent again: an officer may have ended it while that was out.
  const settled = standing === 'failed' || standing === 'declined';
  const order = await orderOfPayment(pool, message.stream as StreamId, payment);
  if (order === null) throw new RangeError(`refund ${message.id} is of no payment by an order`);
  let answer: RefundAnswer;
  try {
    answer = await refunder({
      ...ordered,
      ...{ id: message.id, order, attempt: message.attempts, onlyAsk: settled },
    });
  } catch (fault) {
    if (fault instanceof UnderWay || settled) throw fault;
    // It may have heard us and been cut off: nobody knows, and the docket says so.
    await enter(docket, message, refund, { outcome: 'unclear', reference: '-' });
    throw fault;
  }
  const { outcome } = answer;
  // The channel has it: that is no news, and it is asked again until it has done it or not.
  if (outcome === 'going' || (settled && outcome === 'unclear'))
    throw new UnderWay('the channel is at it');
  if (settled && outcome !== 'done') return;
  if (outcome === 'none') throw new UnderWay('it is to be sent once more');
  const reference = answer.reference.trim().slice(0, 100) || '-';
  await enter(docket, message, refund, { outcome, reference });
  if (outcome === 'unclear') throw new Error(`the channel is stuck with it: ${reference}`);
}

/** How the order stands at this moment. */
async function standingOf(docket: Docket, stream: StreamId, refund: string) {
  const { fees } = (await docket.cache.load(stream)).state as CaseState;
  return fees.refundOrders.find(({ id }) => id === refund)?.standing;
}

interface Entered {
  readonly outcome: 'done' | 'failed' | 'unclear';
  readonly reference: string;
}

async function enter(
  docket: Docket,
  message: OutboxMessage,
  refund: string,
  answer: Entered,
): Promise<void> {
  const outcome = await docket.execute(
    {
      name: 'fees.record-refund',
      // What was unclear once may be so again after an officer has looked.
      commandId: `refund-${message.id}-${answer.outcome}-${String(message.attempts)}` as CommandId,
      stream: message.stream as StreamId,
      offer: refund,
      input: { ...answer },
    },
    systemActor('cashier'),
  );
  const before =
    outcome.outcome === 'refused' &&
    outcome.refusals.every(({ code }) => code === 'fees/answered-before');
  if (outcome.outcome !== 'accepted' && !before)
    throw new Error(`fees.record-refund: ${JSON.stringify(outcome)}`);
}
