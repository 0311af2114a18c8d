import type { CourtId } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { catalogue } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import { expect } from 'vitest';
import { long, testWhen } from '../../../test/skip.ts';
import { migrate } from './migrate.ts';
import type { Outcome } from './outcome.ts';
import { openPool } from './pool.ts';
import { verifyAll } from './replay.ts';
import { alreadyThere } from './testing/already-there.ts';
import { streamOf, TestCourt } from './testing/court.ts';
import { missingForPatroni, startCluster, until } from './testing/patroni.ts';

const missing = missingForPatroni();
const here = testWhen(
  long && missing === null,
  long ? (missing ?? '') : 'takes a minute and a half; npm run test:long runs it',
);

here(
  'the leader of three PostgreSQL is killed under load: every acknowledged act is there, once, and the court goes on',
  async ({ annotate }) => {
    const cluster = await startCluster();
    try {
      // A proxy takes everybody for a leader until it has asked.
      await new Promise((done) => setTimeout(done, 2000));
      await until('the way to the leader is open', 30_000, async () => {
        const probe = openPool({ ...cluster.config, max: 1 }, () => undefined);
        const asked = probe.query<{ follows: boolean }>('select pg_is_in_recovery() as follows');
        return !(await asked.finally(() => probe.end())).rows[0]?.follows;
      });
      let lost = 0;
      const pool = openPool(
        { ...cluster.config, max: 8, connectionTimeoutMillis: 3000 },
        () => (lost += 1),
      );
      await migrate(pool);
      const court = await new TestCourt(pool).open();
      const { acknowledged, killed, failures } = await underLoad(cluster, pool, court.court);
      expect(await cluster.leader()).not.toBe(killed);
      expect(lost).toBeGreaterThan(0);

      const { rows } = await pool.query<{ command_id: string; count: string }>(
        'select command_id, count(*) as count from accepted_command group by command_id',
      );
      const counts = new Map(rows.map((row) => [row.command_id, Number(row.count)]));
      expect(acknowledged.filter((id) => counts.get(id) !== 1)).toEqual([]);
      const law = lawAt(courtDay('2026-03-02'));
      expect((await verifyAll(pool, catalogue, law)).differences).toEqual([]);
      const numbers = await pool.query<{ number: string }>(
        'select number from case_card where number is not null',
      );
      const taken = numbers.rows
        .map((row) => Number(/(\d+)号$/.exec(row.number)?.[1]))
        .sort((left, right) => left - right);
      expect(taken).toEqual(taken.map((_, index) => index + 1));

      // The killed one comes back as a replica and the cluster is whole again.
      cluster.revive(killed);
      await until('the killed member follows again', 90_000, async () => {
        const { rows: replicas } = await pool.query<{ count: number }>(
          "select count(*)::int as count from pg_stat_replication where state = 'streaming'",
        );
        return replicas[0]?.count === 2;
      });
      await pool.end();
      await annotate(
        `the leader of three killed under load: ${String(acknowledged.length)} acts acknowledged, ${String(failures.failed)} failed, ${String(failures.stored)} of them stored all the same`,
        'campaign',
      );
    } finally {
      await cluster.stop();
    }
  },
  300_000,
);

interface Failures {
  failed: number;
  /** Of these the act was stored, and its answer alone was lost. */
  stored: number;
}

/** Eight writers file and register while the leader is killed, until many acts were acknowledged by the next leader. */
async function underLoad(
  cluster: Awaited<ReturnType<typeof startCluster>>,
  pool: Pool,
  id: CourtId,
): Promise<{
  readonly acknowledged: readonly string[];
  readonly killed: string;
  readonly failures: Failures;
}> {
  const acknowledged: string[] = [];
  const failures: Failures = { failed: 0, stored: 0 };
  /** As a browser does: the same command again under the same id, until there is an answer. */
  const insist = async (id: string, act: () => Promise<Outcome>): Promise<Outcome> => {
    for (;;) {
      try {
        return await act();
      } catch {
        failures.failed += 1;
        failures.stored += (await alreadyThere(pool, [id])).length;
        await new Promise((done) => setTimeout(done, 100));
      }
    }
  };
  let stopping = false;
  const writer = async (number: number): Promise<void> => {
    // A docket of its own each: what one remembers of the head must not save the other.
    const court = new TestCourt(pool);
    court.court = id;
    const plaintiff = court.person('shen-0001');
    const reviewer = court.person('lin-0001', ['filing-reviewer']);
    for (let index = 0; !stopping; index += 1) {
      const name = `${String(number)}-${String(index)}`;
      const stream = await insist(`submit-${name}`, () =>
        court.submit(plaintiff, `submit-${name}`),
      );
      acknowledged.push(`submit-${name}`);
      await insist(`register-${name}`, () =>
        court.give(reviewer, 'filing.register', `register-${name}`, streamOf(stream), {
          procedure: 'summary',
        }),
      );
      acknowledged.push(`register-${name}`);
    }
  };
  const writers = Array.from({ length: 8 }, (_, number) => writer(number));
  await until('the first acts are acknowledged', 60_000, () =>
    Promise.resolve(acknowledged.length > 100),
  );
  const killed = await cluster.killLeader();
  const before = acknowledged.length;
  await until('the next leader acknowledges', 120_000, () =>
    Promise.resolve(acknowledged.length > before + 200),
  );
  stopping = true;
  await Promise.all(writers);
  return { acknowledged, killed, failures };
}
