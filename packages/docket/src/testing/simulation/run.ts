import { systemActor } from '@xiezhi/procedures';
import { performance } from 'node:perf_hooks';
import type { StreamId } from '@xiezhi/kernel';
import { courtDayOf, daysBetween, instant, nationalRulebook } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import type { Matter } from './acts.ts';
import { Broken, step } from './acts.ts';
import { bentOf } from './bents.ts';
import { checkDay, checkEnd, checkStep } from './invariants.ts';
import { seated } from './people.ts';
import type { Told } from './world.ts';
import { World } from './world.ts';

/** Which world, for how long. A smaller one tells the same story of the cases that are left. */
export interface Plan {
  readonly seed: string;
  readonly cases: readonly number[];
  readonly days: number;
  readonly skipped?: ReadonlySet<string>;
}

export interface Report {
  readonly cases: number;
  readonly acts: number;
  readonly accepted: number;
  readonly refusals: Readonly<Record<string, number>>;
  readonly invalid: number;
  readonly entries: number;
  readonly days: number;
  readonly seconds: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly commands: ReadonlySet<string>;
  /** Of all dockets, in order of their ids: what a second run of the seed must come to. */
  readonly heads: readonly string[];
}

/** Acts a day and case; the turn of the year lies in the middle of every run. */
const rounds = 2;
const start = '2026-11-20T01:00:00.000Z';
const hour = 3_600_000;

/** What went wrong, on which day, and everything that was done until then. */
export class Failed extends Error {
  readonly story: readonly Told[];
  readonly day: number;
  constructor(cause: Error, story: readonly Told[], day: number) {
    super(cause.message, { cause });
    this.story = story;
    this.day = day;
  }
}

/** A seed's world from its first day to its last. @throws Failed with the story, when something does not hold. */
export async function simulate(pool: Pool, plan: Plan): Promise<Report> {
  const world = await new World(pool, plan.seed, start).open();
  try {
    return await live(world, plan);
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    throw new Failed(
      fault,
      world.story,
      daysBetween(courtDayOf(instant(start)), courtDayOf(world.now)) + 1,
    );
  }
}

async function live(world: World, plan: Plan): Promise<Report> {
  const begun = performance.now();
  const matters = plan.cases.map((index): Matter => ({
    index,
    bent: bentOf(world.chance.of(`bent ${String(index)}`)),
    plaintiff: world.chance.of(`case ${String(index)}`).pick(seated('plaintiff'))?.key ?? '',
    stream: null,
    quiet: false,
  }));
  // The notice of rest days comes at last; until then terms over the turn of the year are provisional.
  const tableOn = 30 + world.chance.of('table').below(25);
  for (let day = 1; day <= plan.days; day += 1) {
    if (day === tableOn) await loadTable(world);
    const touched = new Set<StreamId>();
    for (let round = 1; round <= rounds; round += 1) {
      for (const matter of matters) {
        const name = `${String(matter.index)}.${String(day)}.${String(round)}`;
        if (plan.skipped?.has(name) === true) continue;
        if ((await stepped(world, matter, name, day)) && matter.stream) touched.add(matter.stream);
      }
      world.pass(4 * hour);
    }
    for (const stream of await worked(world)) touched.add(stream);
    await noteQuiet(world, matters);
    await checkDay(
      world,
      [...touched].filter((one) => one.startsWith('case:')),
    );
    world.pass((24 - rounds * 4) * hour);
  }
  await world.work();
  await checkEnd(world);
  return reportOf(world, plan, (performance.now() - begun) / 1000);
}

async function stepped(world: World, matter: Matter, name: string, day: number): Promise<boolean> {
  const chance = world.chance.of(name);
  // People go to court over the first weeks, not all on one morning.
  const opens = world.chance.of(`opens ${String(matter.index)}`).below(25);
  if (day <= opens || chance.odds(matter.quiet ? 0.93 : 0.35)) return false;
  const before = world.story.length;
  await step(world, matter, name, chance);
  await checkStep(world, world.story.slice(before));
  return world.story.length > before;
}

/** The machine's hour: until nothing is left, and which dockets it wrote in. */
async function worked(world: World): Promise<readonly StreamId[]> {
  const { rows: before } = await world.pool.query<{ last: string | null }>(
    'select max(ord) as last from entry',
  );
  await world.work();
  await world.work();
  const { rows } = await world.pool.query<{ stream: StreamId }>(
    'select distinct stream from entry where ord > $1',
    [before[0]?.last ?? 0],
  );
  return rows.map(({ stream }) => stream);
}

async function noteQuiet(world: World, matters: readonly Matter[]): Promise<void> {
  const { rows } = await world.pool.query<{ stream: StreamId }>(
    "select stream from case_card where closed_on is not null or stage = 'ended-at-filing'",
  );
  const ended = new Set(rows.map(({ stream }) => stream));
  for (const one of matters) one.quiet = one.stream !== null && ended.has(one.stream);
}

async function loadTable(world: World): Promise<void> {
  const outcome = await world.give(
    'table',
    systemActor('command-line'),
    'rulebook.import-calendar',
    nationalRulebook,
    {
      year: '2027',
      off: '2027-01-01至2027-01-04 2027-02-05至2027-02-12',
      work: '2027-01-09',
      source: '国务院办公厅通知（模拟）',
    },
  );
  if (outcome.outcome !== 'accepted') throw new Broken(`no table: ${JSON.stringify(outcome)}`);
}

async function reportOf(world: World, plan: Plan, seconds: number): Promise<Report> {
  const { pool, story } = world;
  const refusals: Record<string, number> = {};
  for (const { outcome } of story)
    if (outcome.outcome === 'refused')
      for (const { code } of outcome.refusals) refusals[code] = (refusals[code] ?? 0) + 1;
  const { rows } = await pool.query<{ head: string }>(
    `select stream || ' ' || seq || ' ' || encode(head, 'hex') as head from stream_head order by stream collate "C"`,
  );
  const { rows: stages } = await pool.query<{ stage: string; number: string }>(
    'select stage, count(*) as number from case_card group by 1 order by 1',
  );
  const { rows: counted } = await pool.query<{ entries: string }>(
    'select count(*) as entries from entry',
  );
  const kept = story.filter(({ outcome }) => outcome.outcome === 'accepted');
  return {
    cases: stages.reduce((sum, { number }) => sum + Number(number), 0),
    acts: story.length,
    accepted: kept.length,
    refusals,
    invalid: story.filter(({ outcome }) => outcome.outcome === 'invalid').length,
    entries: Number(counted[0]?.entries ?? 0),
    days: plan.days,
    seconds,
    stages: Object.fromEntries(stages.map(({ stage, number }) => [stage, Number(number)])),
    commands: new Set(kept.map(({ name }) => name)),
    heads: rows.map(({ head }) => head),
  };
}
