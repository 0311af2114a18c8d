import type { Docket, OutboxMessage } from '@xiezhi/docket';
import { orderOfPayment } from '@xiezhi/docket';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
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
 * @throws while there is no answer yet, so that the outbox asks again.
 */
export async function giveBack(
  { pool, docket }: { readonly pool: Pool; readonly docket: Docket },
  refunder: Refunder,
  message: OutboxMessage,
): Promise<void> {
  const { refund, payment, ...ordered } = message.message as unknown as Ordered;
  const order = await orderOfPayment(pool, message.stream as StreamId, payment);
  if (order === null) throw new RangeError(`refund ${message.id} is of no payment by an order`);
  let answer: RefundAnswer;
  try {
    answer = await refunder({ id: message.id, order, ...ordered, attempt: message.attempts });
  } catch (fault) {
    if (fault instanceof UnderWay) throw fault;
    // It may have heard us and been cut off: nobody knows, and the docket says so.
    await enter(docket, message, refund, unclear);
    throw fault;
  }
  await enter(docket, message, refund, entered(answer));
  if (answer.outcome === 'unclear') throw new Error('the cashier has not answered yet');
}

const unclear: RefundAnswer = { outcome: 'unclear', reference: '-' };

const entered = ({ outcome, reference }: RefundAnswer): RefundAnswer =>
  outcome === 'unclear' ? unclear : { outcome, reference: reference.trim().slice(0, 100) || '-' };

async function enter(
  docket: Docket,
  message: OutboxMessage,
  refund: string,
  answer: RefundAnswer,
): Promise<void> {
  const outcome = await docket.execute(
    {
      name: 'fees.record-refund',
      commandId: `refund-${message.id}-${answer.outcome}` as CommandId,
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
