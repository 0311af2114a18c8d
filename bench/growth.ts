import { Lane, listCases, listTasks, readDocket, StreamCache } from '@xiezhi/docket';
import type { Item } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { PersonId, StreamId } from '@xiezhi/kernel';
import type { Figure, Found, Scale } from './figure.ts';
import { another, filedCase, overhear } from './items.ts';
import { inPairs, millisOf, round } from './measure.ts';
import { multiplied, streamOfCopy } from './multiply.ts';
import type { Database, Stage } from './stage.ts';

/** A court's database of so many cases, all copies of one that was lived through. */
interface Grown {
  readonly at: Database;
  readonly cases: number;
  readonly plaintiff: Actor;
  readonly judges: number;
  readonly court: string;
  readonly act: Item;
  /** Every case is acted in at most once: the next one that nobody has acted in. */
  fresh: number;
}

const casesOfAJudge = 200;
const president = 'meng-0001' as PersonId;

/** The same three things in a small and in a large court. */
export const growth: Figure = {
  name: 'growth',
  summary: 'open a case, my list, append: many cases against few',
  async run(stage, scale) {
    const small = await grow(stage, 'small', scale.cases[0]);
    const large = await grow(stage, 'large', scale.cases[1]);
    const found: Found[] = [];
    for (const [name, title, act] of acts) {
      const timed = (one: Grown) => async () =>
        (await millisOf(async () => {
          for (let count = 0; count < scale.acts; count += 1) await act(one, count);
        })) / scale.acts;
      const measured = await inPairs(scale.pairs, timed(large), timed(small));
      found.push({
        ...measured,
        ...described(name, title, scale),
        notes: [
          `here ${round(measured.left)} ms among many, ${round(measured.right)} ms among few`,
        ],
      });
    }
    await stage.drop(small.at);
    await stage.drop(large.at);
    return found;
  },
};

const described = (name: string, title: string, { cases, acts: times }: Scale) => ({
  name: `growth/${name}`,
  title: `${title}, as the court grows`,
  measured: `among ${cases[1].toLocaleString('en')} cases of 7 entries, ${String(times)} times a half pair`,
  against: `among ${cases[0].toLocaleString('en')} cases`,
  goal: { most: 1.25 },
});

async function grow(stage: Stage, name: string, cases: number): Promise<Grown> {
  const at = await stage.database(name);
  const { court, plaintiff, stream } = await filedCase(at.pool);
  const heard = overhear(at.pool);
  await court.give(plaintiff, 'filing.supplement', 'papers-0001', stream, {
    note: '补交付款凭证。',
    attachments: [],
  });
  const act = heard.at(-1);
  if (!act) throw new RangeError('nothing was appended');
  const judges = Math.max(1, Math.floor(cases / casesOfAJudge));
  await at.pool.query(
    `insert into relation (stream, key, person, role, name, from_at)
     values ($1, 'o-bench', $2, 'president', '孟', '2026-01-01T00:00:00.000Z')`,
    [`court:${court.court}`, president],
  );
  await multiplied(at.pool, stream, cases, judges);
  return {
    at,
    cases,
    plaintiff,
    judges,
    court: court.court,
    act: another(act, stream, 1),
    fresh: 0,
  };
}

/** The same everywhere in the table and never twice the same in a row. */
const somewhere = (count: number, below: number): number => (count * 7_919 + 13) % below;

const acts: readonly [string, string, (one: Grown, count: number) => Promise<unknown>][] = [
  [
    'open',
    'Opening a case',
    async ({ at, cases, plaintiff, fresh }, count) => {
      const stream = streamOfCopy(somewhere(count + fresh, cases));
      const read = await readDocket(at.pool, new StreamCache(at.pool), stream, plaintiff);
      if (read === null || read.length === 0) throw new Error(`${stream} could not be read`);
    },
  ],
  [
    'list',
    'My list and my tasks',
    async ({ at, judges, plaintiff }, count) => {
      const judge = { ...plaintiff, person: `judge-${String(somewhere(count, judges))}` } as Actor;
      const rows = await listCases(at.pool, judge, { limit: 20 });
      if (rows.length === 0) throw new Error('an empty list');
      await listTasks(at.pool, judge, '2030-01-01');
    },
  ],
  [
    'president',
    "A president's list",
    async ({ at, plaintiff, court }) => {
      const office = { court, post: 'president', division: null } as Actor['offices'][number];
      const reader = { ...plaintiff, person: president, offices: [office] };
      const rows = await listCases(at.pool, reader, { limit: 20 });
      if (rows.length === 0) throw new Error('an empty list');
    },
  ],
  [
    'append',
    'Appending to a case',
    async (one) => {
      const { at, act, cases } = one;
      const stream: StreamId = streamOfCopy(somewhere(one.fresh, cases));
      const round_ = Math.floor(one.fresh / cases);
      one.fresh += 1;
      const verdict = await new Lane(at.pool).append(another(act, stream, round_));
      if (verdict !== 'won') throw new Error(`${stream} was ${verdict}`);
    },
  ],
];
