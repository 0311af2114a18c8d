import { courtDayOf } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Outcome } from './outcome.ts';
import { openPool } from './pool.ts';
import { verifyAll } from './replay.ts';
import { TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';
import { Stepper } from './testing/stepped-pool.ts';
import type { Scene } from './testing/works.ts';
import { later, makeScene, server, settle, works } from './testing/works.ts';

/*
 * Two servers on one database, their statements in an order that is drawn: what one does between any two statements of
 * the other. Afterwards the history is read: each docket dense and chained, each acknowledged act there once.
 */
const { pool, config } = await freshDatabase();
const pools = [
  openPool({ ...config, max: 12 }, () => undefined),
  openPool({ ...config, max: 12 }, () => undefined),
] as const;
afterAll(() => Promise.all(pools.map((one) => one.end())));
const court = await new TestCourt(pool).open();
const long = process.env['XIEZHI_LONG'] === '1';

let runs = 0;
let stood = 0;

const scene = (): Promise<Scene> => {
  runs += 1;
  return makeScene(court, String(runs));
};

/** What is in the database afterwards, held against what was acknowledged. */
async function readHistory(
  { run, filed, old }: Scene,
  outcomes: readonly Outcome[],
): Promise<void> {
  const { differences } = await verifyAll(
    pool,
    catalogue,
    court.docket.rules.lawAt(courtDayOf(later)),
    [filed, old],
  );
  expect(differences).toEqual([]);
  const receipts = outcomes.flatMap((one) => (one.outcome === 'accepted' ? one.receipts : []));
  for (const { stream, seq, head } of receipts) {
    const { rows } = await pool.query<{ head: string }>(
      "select encode(head, 'hex') as head from entry where stream = $1 and seq = $2",
      [stream, seq],
    );
    expect(rows).toEqual([{ head }]);
  }
  const { rows: commands } = await pool.query<{ id: string; times: string }>(
    `select body::jsonb -> 0 -> 'value' -> 'command' ->> 'id' as id,
            count(distinct seq) filter (where kind in ('filing.Supplemented', 'filing.Registered', 'deadline.Passed')) as times
       from entry where stream = any($1) group by 1`,
    [[filed, old]],
  );
  expect(commands.filter(({ times }) => Number(times) > 1)).toEqual([]);
  expect(commands.map(({ id }) => id)).toContain(`waiting-${run}`);
  const { rows } = await pool.query<Record<string, string>>(
    `select (select count(*) from entry) as entries, (select count(*) from leaf) as leaves,
            (select coalesce(max(leaf), -1) + 1 from leaf) as upto, (select count(*) from unsequenced) as left_over,
            (select count(*) from entry where kind = 'filing.Registered') as registered,
            (select value from counter) as counted,
            (select count(distinct number) from case_card where number is not null) as numbers`,
  );
  const counts = rows[0] ?? {};
  expect([counts['leaves'], counts['upto'], counts['left_over']]).toEqual([
    counts['entries'],
    counts['entries'],
    '0',
  ]);
  expect([counts['counted'], counts['numbers']]).toEqual([
    counts['registered'],
    counts['registered'],
  ]);
}

const chosen = fc.subarray(Object.keys(works), { minLength: 2, maxLength: 4 });

test('CPL-126: whatever one server does between any two statements of another, every act is there once and no number is lost', async ({
  annotate,
}) => {
  const anyOrder = fc.asyncProperty(
    fc.scheduler(),
    chosen,
    chosen,
    async (scheduler, first, second) => {
      const about = await scene();
      const stepper = new Stepper(scheduler, pool);
      const servers = pools.map((real, index) =>
        server(index === 0 ? 'a' : 'b', stepper.pool(real, index === 0 ? 'a' : 'b'), court),
      );
      const under = [first, second].flatMap((names, index) =>
        names.map((name) => works[name]!(servers[index]!, about)),
      );
      const outcomes = (await scheduler.waitFor(Promise.all(under))).flat();
      stood += stepper.stood;
      // What a party hands in is received, whoever else is at work.
      const unreceived = outcomes.filter(
        ({ outcome, commandId }) => outcome !== 'accepted' && !commandId.startsWith('register'),
      );
      expect(unreceived).toEqual([]);
      await settle(pool, court, later);
      await readHistory(about, outcomes);
    },
  );
  // Orders are drawn: of a dozen it may be that none lets a statement come to a lock. Then more are drawn.
  let orders = 0;
  for (let round = 0; round < 5 && stood === 0; round += 1) {
    const numRuns = long ? 1000 : 12;
    await fc.assert(anyOrder, { numRuns, endOnFailure: !long });
    orders += numRuns;
  }
  expect(stood, 'no statement ever stood at a lock').toBeGreaterThan(0);
  await annotate(
    `${String(orders)} orders of two servers’ statements, ${String(stood)} times one stood at a lock`,
    'campaign',
  );
}, 3_600_000);
