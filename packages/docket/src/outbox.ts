import type { Pool } from 'pg';

export interface OutboxMessage {
  /** Stable for ever: the same message again has the same id. */
  readonly id: string;
  readonly stream: string;
  readonly seq: number;
  readonly effect: string;
  readonly port: string;
  readonly message: Readonly<Record<string, unknown>>;
  readonly attempts: number;
}

/** Does one message's work. It may run again after a crash; it must be recognisable by the id on the other side. */
export type OutboxWorker = (message: OutboxMessage) => Promise<void>;

const batch = 20;
const lastAttempt = 12;

/**
 * Sends what waits, at least once. A message is claimed by a lease of one minute, so that a crash in between lets
 * another run take it up again. Failures are retried ever more slowly, then left as `failed` for a person.
 */
export async function workOutbox(
  pool: Pool,
  workers: Readonly<Record<string, OutboxWorker>>,
): Promise<number> {
  const { rows } = await pool.query<Omit<OutboxMessage, 'seq'> & { seq: string }>(
    `update outbox set next_at = now() + interval '1 minute', attempts = attempts + 1
      where id in (select id from outbox where state = 'waiting' and next_at <= now() and port = any($2)
                    order by next_at limit $1 for update skip locked)
      returning id, stream, seq, effect, port, message, attempts`,
    [batch, Object.keys(workers)],
  );
  for (const row of rows) {
    const worker = workers[row.port];
    if (!worker) continue;
    try {
      await worker({ ...row, seq: Number(row.seq) });
      await pool.query(
        "update outbox set state = 'done', done_at = now(), last_error = null where id = $1",
        [row.id],
      );
    } catch (fault) {
      const text = fault instanceof Error ? fault.message : String(fault);
      await pool.query(
        `update outbox set last_error = $2, state = case when attempts >= $3 then 'failed' else 'waiting' end,
                next_at = now() + make_interval(secs => least(3600, power(2, attempts))) where id = $1`,
        [row.id, text.slice(0, 500), lastAttempt],
      );
    }
  }
  return rows.length;
}
