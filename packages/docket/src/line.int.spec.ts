import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { catalogue } from '@xiezhi/procedures';
import { afterAll, expect, test } from 'vitest';
import type { Outcome } from './outcome.ts';
import { openPool } from './pool.ts';
import { verifyAll } from './replay.ts';
import { alreadyThere } from './testing/already-there.ts';
import { streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';
import type { Cut } from './testing/faulty-line.ts';
import { FaultyLine } from './testing/faulty-line.ts';

const { pool, config } = await freshDatabase();
const long = process.env['XIEZHI_LONG'] === '1';
const kinds: readonly Cut[] = ['before', 'half', 'after'];
/** Every fifth message that commits is cut, in turn at each of the three places. */
const { line, config: through } = await FaultyLine.open(config, (number) =>
  number % 5 === 0 ? (kinds[(number / 5) % 3] ?? null) : null,
);
const cutPool = openPool({ ...through, max: 12 }, () => undefined);
afterAll(async () => {
  await cutPool.end();
  await line.close();
});

const open = await new TestCourt(pool).open();
const court = new TestCourt(cutPool);
court.court = open.court;
const plaintiff = court.person('shen-0001');
const reviewer = court.person('lin-0001', ['filing-reviewer']);

let failures = 0;

/** The same command until it is answered, as a browser does after a fault. */
async function insist(give: () => Promise<Outcome>): Promise<Outcome> {
  for (;;) {
    try {
      return await give();
    } catch {
      failures += 1;
    }
  }
}

test('the line is cut before, in and after the message that commits: every act is there once, and no number is lost', async ({
  annotate,
}) => {
  const writers = Array.from({ length: 12 }, async (_, writer) => {
    for (let number = 0; number < (long ? 120 : 5); number += 1) {
      const id = `${String(writer)}-${String(number)}`;
      const filed = await insist(() => court.submit(plaintiff, `cut-file-${id}`));
      const registered = await insist(() =>
        court.give(reviewer, 'filing.register', `cut-register-${id}`, streamOf(filed), {
          procedure: 'summary',
        }),
      );
      expect(registered.outcome).toBe('accepted');
    }
  });
  await Promise.all(writers);
  for (const kind of kinds)
    expect(line.cuts.filter((one) => one === kind).length).toBeGreaterThan(0);
  expect(failures).toBeGreaterThanOrEqual(kinds.length);

  const acts = 12 * (long ? 120 : 5);
  const { rows } = await pool.query<Record<string, string>>(
    `select (select count(*) from accepted_command where command_id like 'cut-file-%') as filed,
            (select count(*) from entry where kind = 'filing.Submitted') as submitted,
            (select count(*) from entry where kind = 'filing.Registered') as registered,
            (select value from counter) as counted,
            (select count(distinct number) from case_card) as numbers`,
  );
  for (const [what, count] of Object.entries(rows[0] ?? {}))
    expect([what, count]).toEqual([what, String(acts)]);
  const { differences } = await verifyAll(pool, catalogue, lawAt(courtDay('2026-03-02')));
  expect(differences).toEqual([]);
  await annotate(
    `${String(2 * acts)} acts, the line cut ${String(line.cuts.length)} times, ${String(failures)} acts asked again`,
    'campaign',
  );
}, 1_800_000);

test('a disk that takes a tenth of a second for every flush: what arrives meanwhile goes together, and nothing is answered early', async () => {
  // PostgreSQL itself waits that long before it flushes, as it would for a slow disk.
  const slow = openPool(
    {
      ...config,
      max: 10,
      options: '-c commit_delay=100000 -c commit_siblings=0',
    },
    () => undefined,
  );
  let flushes = 0;
  const query = slow.query.bind(slow) as (...words: unknown[]) => unknown;
  slow.query = ((...words: unknown[]) => {
    if ((words[0] as { name?: string }).name === 'docket-append') flushes += 1;
    return query(...words);
  }) as never;
  const at = new TestCourt(slow);
  at.court = open.court;
  const begun = performance.now();
  const outcomes = await Promise.all(
    Array.from({ length: 60 }, (_, index) => at.submit(plaintiff, `slow-${String(index)}`)),
  );
  expect(outcomes.filter(({ outcome }) => outcome !== 'accepted')).toEqual([]);
  expect(performance.now() - begun).toBeGreaterThan(100 * flushes);
  expect(flushes).toBeLessThan(30);
  expect(at.docket.backlog).toBe(0);
  await slow.end();
});

test('a client that loses patience while the server still commits: each act failed, is there, and is answered when it is asked again', async ({
  annotate,
}) => {
  // The flush takes a tenth of a second, and whoever asks waits for a third of that.
  const hasty = openPool(
    {
      ...config,
      max: 10,
      query_timeout: 35,
      options: '-c commit_delay=100000 -c commit_siblings=0',
    },
    () => undefined,
  );
  const at = new TestCourt(hasty);
  at.court = open.court;
  const counted = { failed: 0, stored: 0 };
  const patiently = async (id: string, give: () => Promise<Outcome>): Promise<Outcome> => {
    for (;;) {
      try {
        return await give();
      } catch {
        counted.failed += 1;
        // Until what the server had under way when it was left is over.
        await new Promise((done) => setTimeout(done, 300));
        counted.stored += (await alreadyThere(pool, [id])).length;
      }
    }
  };
  const ids = Array.from({ length: 12 }, (_, index) => String(index));
  await Promise.all(
    ids.map(async (id) => {
      const filed = await patiently(`hasty-file-${id}`, () =>
        at.submit(plaintiff, `hasty-file-${id}`),
      );
      const registered = await patiently(`hasty-register-${id}`, () =>
        at.give(reviewer, 'filing.register', `hasty-register-${id}`, streamOf(filed), {
          procedure: 'summary',
        }),
      );
      expect(registered.outcome).toBe('accepted');
    }),
  );
  expect(counted.stored).toBeGreaterThanOrEqual(ids.length);
  const { rows } = await pool.query<Record<string, string>>(
    `select count(*) as entries, count(distinct stream) as cases from entry
      where kind in ('filing.Submitted', 'filing.Registered')
        and body::jsonb -> 0 -> 'value' -> 'command' ->> 'id' like 'hasty-%'`,
  );
  expect(rows[0]).toEqual({ entries: '24', cases: '12' });
  const { differences } = await verifyAll(pool, catalogue, lawAt(courtDay('2026-03-02')));
  expect(differences).toEqual([]);
  await hasty.end();
  await annotate(
    `a hasty client: ${String(counted.failed)} acts failed, ${String(counted.stored)} of them stored all the same`,
    'campaign',
  );
});
