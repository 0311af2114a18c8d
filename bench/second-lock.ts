import { listCases, listTasks, readDocket } from '@xiezhi/docket';
import { streamOf } from '@xiezhi/docket/testing/court';
import type { Actor } from '@xiezhi/procedures';
import type { Figure, Found } from './figure.ts';
import { filedCase } from './items.ts';
import { inPairs, rateOf, round } from './measure.ts';
import type { Database, Stage } from './stage.ts';

type Court = Awaited<ReturnType<typeof filedCase>>;
/** The same court twice: where the database holds its own lock on reading, and where it holds none. */
interface Side {
  readonly at: Database;
  readonly court: Court;
  readonly president: Actor;
}

/** What the lock of the database on reading costs, beside the one in the program. */
export const secondLock: Figure = {
  name: 'second-lock',
  summary: 'reading with row-level security against reading without',
  async run(stage, scale) {
    const cases = Math.min(40, scale.acts);
    const on = await open(stage, 'lock_on', cases);
    const off = await open(stage, 'lock_off', cases);
    await off.at.pool.query(withoutLock);
    const found: Found[] = [];
    for (const [name, title, read] of readings) {
      const rate = (side: Side) => () =>
        rateOf(scale.acts * 10, scale.writers, async () => {
          if ((await read(side)) === 0) throw new Error('nothing was read');
        });
      const { ratio, quartiles, pairs, left, right } = await inPairs(
        scale.pairs,
        rate(off),
        rate(on),
      );
      found.push({
        ...{ ratio, quartiles, pairs },
        name: `second-lock/${name}`,
        title: `Row-level security on ÷ off, ${title}`,
        measured: `${String(scale.writers)} readers ask for ${title}, ${String(cases)} cases in the court; time with the database's own lock`,
        against: 'time of the same statements where the database holds none',
        goal: { most: 1.1 },
        notes: [`here ${round(right)} reads/s with it, ${round(left)} without`],
      });
    }
    await stage.drop(on.at);
    await stage.drop(off.at);
    return found;
  },
};

async function open(stage: Stage, name: string, cases: number): Promise<Side> {
  const at = await stage.database(name);
  const court = await filedCase(at.pool);
  for (let index = 1; index < cases; index += 1)
    streamOf(await court.court.submit(court.plaintiff, `submit-${String(index)}x`));
  await at.pool.query(
    `insert into relation (stream, key, person, role, name, from_at)
     values ($1, 'o-bench', 'meng-0001', 'president', '孟', '2026-01-01T00:00:00.000Z')`,
    [`court:${court.court.court}`],
  );
  await at.pool.query('vacuum analyze');
  return { at, court, president: court.court.person('meng-0001', ['president']) };
}

/** The statements as they would stand if the database held no lock of its own. */
const withoutLock = `
${['case_card', 'relation', 'task', 'leaf', 'file_holder', 'entry', 'entry_label']
  .map((table) => `alter table ${table} disable row level security;`)
  .join('\n')}
do $$ declare one regprocedure; begin
  for one in select oid from pg_proc where proname in ('read_cases', 'read_tasks') loop
    execute format('alter function %s reset role', one);
  end loop;
end $$;
create or replace function read_docket(reader text, moment text, which text, first bigint)
returns table (stream text, seq bigint, id text, kind text, body text, commitment bytea, head bytea, parts int[], labels text[])
language plpgsql stable as $$
#variable_conflict use_column
begin
  return query select e.stream, e.seq, e.id, e.kind, e.body, e.commitment, e.head,
      l.parts, l.labels
    from entry e cross join lateral (select array_agg(l.part) as parts, array_agg(l.label) as labels from entry_label l
      where l.stream = e.stream and l.seq = e.seq) l where e.stream = which and e.seq >= first order by e.seq;
end $$;
`;

const readings: readonly (readonly [string, string, (side: Side) => Promise<number>])[] = [
  [
    'news',
    'what is new in a case',
    async ({ at, court: { court, plaintiff, stream } }) =>
      (await readDocket(at.pool, court.docket.cache, stream, plaintiff, 5))?.length ?? 0,
  ],
  [
    'whole',
    'a whole case of 5 entries',
    async ({ at, court: { court, plaintiff, stream } }) =>
      (await readDocket(at.pool, court.docket.cache, stream, plaintiff))?.length ?? 0,
  ],
  [
    'party',
    'a party’s list of cases',
    async ({ at, court }) => (await listCases(at.pool, court.plaintiff)).length,
  ],
  [
    'president',
    'a president’s list of cases',
    async ({ at, president }) => (await listCases(at.pool, president)).length,
  ],
  [
    'tasks',
    'what a party owes',
    async ({ at, court }) => {
      await listTasks(at.pool, court.plaintiff, court.court.now);
      return 1;
    },
  ],
];
