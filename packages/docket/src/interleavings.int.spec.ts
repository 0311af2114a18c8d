import type { CommandId, Instant, StreamId } from '@xiezhi/kernel';
import { courtDayOf, instant } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { Inbox } from './inbox.ts';
import type { Outcome } from './outcome.ts';
import { openPool } from './pool.ts';
import { refold } from './refold.ts';
import { verifyAll } from './replay.ts';
import { sequence } from './sequencer.ts';
import { streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';
import { Stepper } from './testing/stepped-pool.ts';
import { enterPassedTerms } from './timers.ts';
import { Vault } from './vault.ts';

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
const plaintiff = court.person('shen-0001');
const reviewer = court.person('lin-0001', ['filing-reviewer']);
const vault = new Vault(Buffer.alloc(32, 3));
const long = process.env['XIEZHI_LONG'] === '1';
const later = instant('2026-06-30T01:00:00.000Z');

interface Scene {
  readonly run: number;
  /** Waits for the reviewer. */
  readonly filed: StreamId;
  /** Registered long ago: its terms have run out, and its rows were derived by another program. */
  readonly old: StreamId;
}

interface Server {
  readonly name: string;
  readonly court: TestCourt;
  readonly inbox: Inbox;
}

const register = (at: TestCourt, stream: StreamId, id: string): Promise<Outcome> =>
  at.give(reviewer, 'filing.register', id, stream, { procedure: 'summary' });
const handIn = (at: TestCourt, stream: StreamId, id: string): Promise<Outcome> =>
  at.give(plaintiff, 'filing.supplement', id, stream, {
    note: '补交付款凭证。',
    attachments: [],
    conformsToOriginals: true,
  });

/** What a server may be doing. What it was acknowledged is handed back. */
const works: Readonly<
  Record<string, (server: Server, scene: Scene) => Promise<readonly Outcome[]>>
> = {
  'registers the filing': async ({ name, court: at }, { run, filed }) => [
    await register(at, filed, `register-${name}-${String(run)}`),
  ],
  'registers it under the id the other uses too': async ({ court: at }, { run, filed }) => [
    await register(at, filed, `register-both-${String(run)}`),
  ],
  'takes in a paper': async ({ name, court: at }, { run, filed }) => [
    await handIn(at, filed, `paper-${name}-${String(run)}`),
  ],
  'takes in two papers at once in two cases': async ({ name, court: at }, { run, filed, old }) =>
    Promise.all([
      handIn(at, filed, `first-${name}-${String(run)}`),
      handIn(at, old, `second-${name}-${String(run)}`),
    ]),
  'takes in the paper the other takes in too': async ({ court: at }, { run, old }) => [
    await handIn(at, old, `same-${String(run)}`),
  ],
  'enters terms that passed': async ({ court: at }) => {
    await enterPassedTerms(at.pool, at.docket, later);
    return [];
  },
  'derives rows again': async ({ court: at }) => {
    await refold(at.docket, courtDayOf(later));
    return [];
  },
  'numbers entries': async ({ court: at }) => {
    await sequence(at.pool);
    return [];
  },
  'decides what was received': async ({ court: at, inbox }) => {
    await inbox.work(at.now);
    return [];
  },
};

let runs = 0;
let stood = 0;

/** A filing that waits, a case whose terms are over, and a paper that was received and is still to be decided. */
async function scene(): Promise<Scene> {
  runs += 1;
  const run = runs;
  court.now = instant('2026-03-02T01:00:00.000Z');
  const filed = streamOf(await court.submit(plaintiff, `filed-${String(run)}`));
  const old = streamOf(await court.submit(plaintiff, `old-${String(run)}`));
  await register(court, old, `register-old-${String(run)}`);
  const given = {
    name: 'filing.supplement',
    commandId: `waiting-${String(run)}` as CommandId,
    stream: filed,
    offer: '',
    input: { note: '邮寄的材料。', attachments: [], conformsToOriginals: true },
  };
  await new Inbox(pool, court.docket, vault).receive(given, plaintiff, court.now);
  await pool.query('update stream_head set rules = null where stream = $1', [old]);
  return { run, filed, old };
}

function server(name: string, on: Pool): Server {
  const own = new TestCourt(on, later);
  own.court = court.court;
  return { name, court: own, inbox: new Inbox(on, own.docket, vault) };
}

async function settle(now: Instant): Promise<void> {
  const docket = court.docket;
  court.now = now;
  while ((await refold(docket, courtDayOf(now))) > 0);
  await new Inbox(pool, docket, vault).work(now);
  await enterPassedTerms(pool, docket, now);
  while ((await sequence(pool)) > 0);
}

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
  expect(commands.map(({ id }) => id)).toContain(`waiting-${String(run)}`);
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
        server(index === 0 ? 'a' : 'b', stepper.pool(real, index === 0 ? 'a' : 'b')),
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
      await settle(later);
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
