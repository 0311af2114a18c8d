import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { catalogue } from '@xiezhi/procedures';
import { afterAll, expect, test } from 'vitest';
import { startEmbedded } from './embedded/index.ts';
import { migrate } from './migrate.ts';
import type { Outcome } from './outcome.ts';
import { openPool } from './pool.ts';
import { verifyAll } from './replay.ts';
import { sequence } from './sequencer.ts';
import { alreadyThere } from './testing/already-there.ts';
import { streamOf, TestCourt } from './testing/court.ts';
import { temporaryFolder } from './testing/folder.ts';

const folder = await temporaryFolder('xiezhi-restart-');
const said: string[] = [];
const server = await startEmbedded({
  dataFolder: join(folder, 'postgres'),
  log: (line) => said.push(line),
  keepAlive: true,
});
const pool = openPool({ ...server.config, max: 10 }, () => undefined);
await migrate(pool);
const court = await new TestCourt(pool).open();
afterAll(async () => {
  await pool.end();
  await server.destroy();
  await rm(folder, { recursive: true, force: true });
});

interface Failures {
  failed: number;
  /** Of these the act was stored, and its answer alone was lost. */
  stored: number;
}

/** Gives it until it is acknowledged, as a browser does: the same command id after every failure. */
async function insist(
  id: string,
  give: (id: string) => Promise<Outcome>,
  counted: Failures,
): Promise<Outcome> {
  for (;;) {
    const outcome = await give(id).catch(() => null);
    if (outcome !== null) return outcome;
    counted.failed += 1;
    counted.stored += (await alreadyThere(pool, [id])).length;
    await wait(50);
  }
}

const told = ({ failed, stored }: Failures): string =>
  `${String(failed)} acts failed, ${String(stored)} of them stored all the same`;

test('PostgreSQL is killed under load and starts again: every act is there once, in order', async ({
  annotate,
}) => {
  const counted: Failures = { failed: 0, stored: 0 };
  const plaintiff = court.person('shen-0001');
  const file = (id: string): Promise<Outcome> => court.submit(plaintiff, id);
  const ids = Array.from({ length: 120 }, (_, index) => `load-${String(index).padStart(5, '0')}`);
  const first = server.pid;
  const all = Promise.all(
    Array.from({ length: 12 }, async (_, writer) => {
      for (const id of ids.slice(writer * 10, writer * 10 + 10))
        expect((await insist(id, file, counted)).outcome).toBe('accepted');
    }),
  );
  await wait(40);
  process.kill(server.pid, 'SIGKILL');
  await all;

  expect(server.pid).not.toBe(first);
  expect(said).toContain('PostgreSQL has ended by itself; starting it again.');
  expect(counted.failed, 'the kill came too late to be felt').toBeGreaterThan(0);
  const { rows } = await pool.query<{ command_id: string; times: string }>(
    `select command_id, count(*) as times from accepted_command where command_id like 'load-%' group by 1 order by 1`,
  );
  expect(rows.map((row) => [row.command_id, Number(row.times)])).toEqual(ids.map((id) => [id, 1]));
  expect((await verifyAll(pool, catalogue, lawAt(courtDay('2026-03-02')))).differences).toEqual([]);
  await annotate(`PostgreSQL killed while acts are entered: ${told(counted)}`, 'campaign');
});

test('PostgreSQL is killed while numbers are given and entries numbered: the process lives on, and no number is lost', async ({
  annotate,
}) => {
  const counted: Failures = { failed: 0, stored: 0 };
  const reviewer = court.person('lin-0001', ['filing-reviewer']);
  const streams = await Promise.all(
    Array.from({ length: 24 }, (_, index) =>
      court.submit(court.person('shen-0001'), `number-${String(index)}`),
    ),
  ).then((outcomes) => outcomes.map(streamOf));
  const ending = new AbortController();
  const sequencing = (async () => {
    while (!ending.signal.aborted) await sequence(pool).catch(() => wait(20));
  })();
  const all = Promise.all(
    streams.map(async (stream, index) => {
      const give = (id: string): Promise<Outcome> =>
        court.give(reviewer, 'filing.register', id, stream, { procedure: 'summary' });
      return (await insist(`number-register-${String(index)}`, give, counted)).outcome;
    }),
  );
  await wait(10);
  process.kill(server.pid, 'SIGKILL');
  expect(await all).toEqual(streams.map(() => 'accepted'));
  ending.abort();
  await sequencing;
  while ((await sequence(pool)) > 0);
  const { rows } = await pool.query<Record<string, string>>(
    `select (select value from counter) as counted, (select count(distinct number) from case_card) as numbers,
            (select count(*) from entry) - (select count(*) from leaf) as unnumbered`,
  );
  expect(rows).toEqual([{ counted: '24', numbers: '24', unnumbered: '0' }]);
  await annotate(`PostgreSQL killed while numbers are given: ${told(counted)}`, 'campaign');
});
