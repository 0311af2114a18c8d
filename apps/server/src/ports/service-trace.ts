import type { CommandId, Instant, StreamId } from '@xiezhi/kernel';
import type { OutboxMessage } from '@xiezhi/docket';
import { systemActor } from '@xiezhi/procedures';
import type { Environment } from '../http/environment.ts';

/**
 * Enters that a mail server took the mail: sent, and not yet arrived (OLR-31). What it answered is the proof. Entered
 * once, however often the message was sent.
 */
export async function traceEmail(environment: Environment, one: OutboxMessage): Promise<void> {
  const { service } = one.message as Readonly<Record<string, string>>;
  const { rows } = await environment.pool.query<{
    proof: Readonly<Record<string, unknown>> | null;
    sentAt: Instant;
  }>('select proof, sent_at as "sentAt" from sent_message where id = $1', [one.id]);
  const outcome = await environment.docket.execute(
    {
      name: 'service.record-trace',
      commandId: `sent-${one.id}` as CommandId,
      stream: one.stream as StreamId,
      offer: service ?? '',
      input: {
        channel: 'email',
        event: 'sent',
        proof: JSON.stringify(rows[0]?.proof ?? {}).slice(0, 300),
      },
    },
    systemActor('mail'),
    // When it left, which in a court of two zones is before this zone heard of it.
    rows[0]?.sentAt,
  );
  if (outcome.outcome !== 'accepted')
    throw new Error(`service.record-trace: ${JSON.stringify(outcome)}`);
}
