import type { Docket, OutboxMessage } from '@xiezhi/docket';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import type { Cashier, CashierAnswer } from './cashier.ts';
import { UnderWay } from './cashier.ts';

/** What `fees.PaymentStarted` orders. */
interface Ordered {
  readonly payment: string;
  readonly fen: number;
  readonly channel: string;
  readonly about: string;
}

/**
 * Asks the cashier for a payment that stands in the docket, and enters the answer. What a crash leaves behind: before
 * the cashier was asked, a message that is sent again; after it, the same, and the cashier knows the id; after the entry,
 * the same, and the entry is there. @throws while there is no answer yet, so that the outbox asks again.
 */
export async function takePayment(
  docket: Docket,
  cashier: Cashier,
  message: OutboxMessage,
): Promise<void> {
  const { payment, ...ordered } = message.message as unknown as Ordered;
  const charge = { id: message.id, ...ordered, attempt: message.attempts };
  let answer: CashierAnswer;
  try {
    answer = await cashier(charge);
  } catch (fault) {
    if (fault instanceof UnderWay) throw fault;
    // It may have heard us and been cut off: nobody knows, and the docket says so.
    await enter(docket, message, payment, unclear);
    throw fault;
  }
  await enter(docket, message, payment, entered(answer));
  if (answer.outcome === 'unclear') throw new Error('the cashier has not answered yet');
}

const unclear: CashierAnswer = { outcome: 'unclear', reference: '-' };

/** What the docket can hold of an answer: not yet known is always said alike, and a reference is never a reason to lose it. */
const entered = ({ outcome, reference }: CashierAnswer): CashierAnswer =>
  outcome === 'unclear' ? unclear : { outcome, reference: reference.trim().slice(0, 100) || '-' };

/** Entered once, however often it is answered: by the command's id, and by what the docket knows of the payment. */
async function enter(
  docket: Docket,
  message: OutboxMessage,
  payment: string,
  answer: CashierAnswer,
): Promise<void> {
  const outcome = await docket.execute(
    {
      name: 'fees.record-payment',
      commandId: `paid-${message.id}-${answer.outcome}` as CommandId,
      stream: message.stream as StreamId,
      offer: payment,
      input: { ...answer },
    },
    systemActor('cashier'),
  );
  const before =
    outcome.outcome === 'refused' &&
    outcome.refusals.every(({ code }) => code === 'fees/answered-before');
  if (outcome.outcome !== 'accepted' && !before)
    throw new Error(`fees.record-payment: ${JSON.stringify(outcome)}`);
}
