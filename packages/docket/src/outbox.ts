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
/** Well inside the lease: a worker that answers after it may run beside another run of the same message. */
const patience = 30_000;

/**
 * Sends what waits, at least once. A message is claimed by a lease of one minute, so that a crash in between lets
 * another run take it up again. Failures are retried ever more slowly, then left as `failed` for a person; those of a port
 * named `endless` are tried every hour for as long as it takes. Ports do not wait for each other, and none waits for ever.
 */
export async function workOutbox(
  pool: Pool,
  workers: Readonly<Record<string, OutboxWorker>>,
  endless: readonly string[] = [],
): Promise<number> {
  const { rows } = await pool.query<Omit<OutboxMessage, 'seq'> & { seq: string }>(
    `update outbox set next_at = now() + interval '1 minute', attempts = attempts + 1
      where id in (select id from outbox where state = 'waiting' and next_at <= now() and port = any($2)
                    order by next_at limit $1 for update skip locked)
      returning id, stream, seq, effect, port, message, attempts`,
    [batch, Object.keys(workers)],
  );
  const byPort = Map.groupBy(rows, (row) => row.port);
  await Promise.all(
    [...byPort].map(async ([port, messages]) => {
      const worker = workers[port];
      if (!worker) return;
      for (const row of messages)
        await workOne(pool, worker, { ...row, seq: Number(row.seq) }, endless.includes(port));
    }),
  );
  return rows.length;
}

async function workOne(
  pool: Pool,
  worker: OutboxWorker,
  message: OutboxMessage,
  endless: boolean,
): Promise<void> {
  try {
    await inTime(worker(message));
    await pool.query(
      "update outbox set state = 'done', done_at = now(), last_error = null where id = $1",
      [message.id],
    );
  } catch (fault) {
    const text = fault instanceof Error ? fault.message : String(fault);
    await pool.query(
      `update outbox set last_error = $2, state = case when attempts >= $3 then 'failed' else 'waiting' end,
              next_at = now() + make_interval(secs => least(3600, power(2, least(attempts, 12)))) where id = $1`,
      [message.id, text.slice(0, 500), endless ? null : lastAttempt],
    );
  }
}

/** @throws Error when the work takes longer; what it does later is known by the message's id. */
async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), patience);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** How many messages wait, and how many a person must look at, by port: for whoever watches the court. */
export async function outboxStanding(
  pool: Pool,
): Promise<
  readonly { readonly port: string; readonly waiting: number; readonly failed: number }[]
> {
  const { rows } = await pool.query<{ port: string; waiting: number; failed: number }>(
    `select port, count(*) filter (where state = 'waiting')::int as waiting,
            count(*) filter (where state = 'failed')::int as failed
       from outbox where state <> 'done' group by port order by port`,
  );
  return rows;
}

/** How the last message of that effect in the stream fared; null while there was none. */
export async function lastMessage(
  pool: Pool,
  stream: string,
  effect: string,
): Promise<{ readonly state: 'waiting' | 'done' | 'failed'; readonly error: string } | null> {
  const { rows } = await pool.query<{ state: 'waiting' | 'done' | 'failed'; error: string }>(
    `select state, coalesce(last_error, '') as error from outbox
      where stream = $1 and effect = $2 order by seq desc limit 1`,
    [stream, effect],
  );
  return rows[0] ?? null;
}
