import { createHash } from 'node:crypto';
import type { CommandId, Instant, StreamId } from '@xiezhi/kernel';
import { clockActor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import type { Docket } from './docket.ts';

/**
 * Enters, for every term that has run out, the fact that it has. The command's id is made from the term, so that two
 * servers, or one after a crash, enter it once. Nothing is taken from anybody: the fact opens a proposal. What was
 * received before the end and waits to be decided holds the clock back in its docket.
 * @returns how many facts were entered.
 */
export async function enterPassedTerms(pool: Pool, docket: Docket, now: Instant): Promise<number> {
  const { rows } = await pool.query<{
    stream: StreamId;
    key: string;
    due_on: string;
    basis: string[];
  }>(
    `select stream, key, due_on, basis from deadline d where due_at < $1 and not provisional
        and not exists (select 1 from command_inbox i
              where i.stream = d.stream and i.answer is null and i.received_at <= d.due_at)
      order by due_at, stream, key limit 200`,
    [now],
  );
  let entered = 0;
  for (const row of rows) {
    const id = createHash('sha256')
      .update(`xiezhi/term/1\0${row.stream}\0${row.key}\0${row.due_on}`)
      .digest('hex');
    const outcome = await docket.execute(
      {
        name: 'deadline.pass',
        commandId: id.slice(0, 40) as CommandId,
        stream: row.stream,
        offer: row.key,
        input: {},
      },
      clockActor,
    );
    if (outcome.outcome === 'accepted') entered += 1;
  }
  return entered;
}
