import { expect, test, vi } from 'vitest';
import { outboxStanding, workOutbox } from './outbox.ts';
import { freshDatabase } from './testing/database.ts';

const { pool } = await freshDatabase();
const put = (id: string, port: string, attempts = 0) =>
  pool.query(
    "insert into outbox (id, stream, seq, effect, port, message, attempts) values ($1, 'case:x', 1, 'e', $2, '{}', $3)",
    [id, port, attempts],
  );
const stateOf = async (id: string): Promise<string | undefined> =>
  (await pool.query<{ state: string }>('select state from outbox where id = $1', [id])).rows[0]
    ?.state;

test('a port that does not answer holds up no other, and is given up in time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    await put('silent', 'cashier');
    await put('paper', 'render');
    let rendered = false;
    const work = workOutbox(pool, {
      cashier: () => new Promise(() => undefined),
      render: () => {
        rendered = true;
        return Promise.resolve();
      },
    });
    await vi.waitFor(() => {
      if (!rendered) throw new Error('not yet');
    });
    await vi.advanceTimersByTimeAsync(31_000);
    vi.useRealTimers();
    expect(await work).toBe(2);
    expect(await stateOf('paper')).toBe('done');
    expect(await stateOf('silent')).toBe('waiting');
  } finally {
    vi.useRealTimers();
  }
});

test('after the last try a message is a person’s to look at, and is counted; an endless port is asked on', async () => {
  await put('mail', 'email', 11);
  await put('money', 'cashier', 40);
  const failing = () => Promise.reject(new Error('away'));
  await workOutbox(pool, { email: failing, cashier: failing }, ['cashier']);
  expect([await stateOf('mail'), await stateOf('money')]).toEqual(['failed', 'waiting']);
  expect(await outboxStanding(pool)).toContainEqual({ port: 'email', waiting: 0, failed: 1 });
});
