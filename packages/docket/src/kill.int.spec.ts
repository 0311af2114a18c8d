import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { courtDayOf } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import { expect, test } from 'vitest';
import { verifyAll } from './replay.ts';
import { streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';
import type { KillSwitch } from './testing/kill-switch.ts';
import { later, makeScene, server, settle, works } from './testing/works.ts';

const { pool, config } = await freshDatabase();
const court = await new TestCourt(pool).open();
const reviewer = court.person('lin-0001', ['filing-reviewer']);
const programs = {
  busy: fileURLToPath(new URL('testing/busy-court.ts', import.meta.url)),
  registering: fileURLToPath(new URL('testing/registering-court.ts', import.meta.url)),
};
const long = process.env['XIEZHI_LONG'] === '1';
const seed = Number(process.env['XIEZHI_SEED'] ?? Date.now() % 100_000);

/** Runs a program of the tests until it ends or is killed. `millis`: after its first acknowledgement it has that long. */
async function run(
  name: keyof typeof programs,
  args: readonly string[],
  millis: number | null,
): Promise<{ readonly said: readonly string[]; readonly signal: NodeJS.Signals | null }> {
  const child = spawn(process.execPath, [programs[name], JSON.stringify(config), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    const first = !said.includes('done');
    said += data.toString();
    if (millis !== null && first && said.includes('done'))
      setTimeout(() => child.kill('SIGKILL'), millis);
  });
  const signal = await new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_code, by) => resolve(by)),
  );
  // A line that was cut by the kill was not an acknowledgement.
  return { said: said.split('\n').slice(0, -1), signal };
}

const switchOf = (nth: number, when: KillSwitch['when'], of: KillSwitch['of']): string =>
  JSON.stringify({ nth, when, of } satisfies KillSwitch);

test('CPL-126: sixty-four registrations at once, every tenth commit’s process killed: each number once, no gap', async () => {
  const plaintiff = court.person('shen-0001');
  const streams = await Promise.all(
    Array.from({ length: 64 }, async (_, index) =>
      streamOf(await court.submit(plaintiff, `many-${String(index).padStart(4, '0')}`)),
    ),
  );
  let deaths = 0;
  for (let ended = false; !ended;) {
    // In turn: nothing of the tenth got there; all of it did, and nobody was told.
    const when = deaths % 2 === 0 ? 'before' : 'after';
    const args = [court.court, JSON.stringify(streams), switchOf(10, when, 'commit')];
    const { signal } = await run('registering', args, null);
    if (signal === 'SIGKILL') deaths += 1;
    else ended = true;
  }
  expect(deaths).toBeGreaterThanOrEqual(6);
  expect(await numbersGiven()).toEqual(Array.from({ length: 64 }, (_, index) => index + 1));
  const { rows } = await pool.query<{ times: string }>(
    "select count(*) as times from entry where kind = 'filing.Registered' group by stream",
  );
  expect(rows.map((row) => Number(row.times))).toEqual(Array.from({ length: 64 }, () => 1));
  // Whoever asks a last time gets the answer given then.
  const again = await court.give(
    reviewer,
    'filing.register',
    `register-${streams[0]?.slice(5) ?? ''}`,
    streams[0] ?? null,
    { procedure: 'summary' },
  );
  expect(again.outcome).toBe('accepted');
}, 300_000);

test(`a court killed without warning loses, doubles and reorders nothing that it acknowledged, and leaves no gap (XIEZHI_SEED=${String(seed)})`, async ({
  annotate,
}) => {
  const whole = await undisturbed();
  const said: string[][] = [];
  const timed = long ? 200 : 4;
  for (let round = 0; round < timed; round += 1) {
    // Spread over the life of a batch: from the first flush on, in steps that do not divide it.
    const args = [court.court, `timed${String(round)}`];
    said.push([...(await run('busy', args, 7 + ((round * 37) % 211))).said]);
  }
  const stepped = long ? 1000 : 8;
  for (let round = 0; round < stepped; round += 1) {
    const nth = 1 + ((seed + round * 7919) % 197);
    const kill = switchOf(nth, round % 2 === 0 ? 'before' : 'after', 'write');
    // A table of rest days has every docket derived again: a long run loads one in fifty rounds.
    const loads = round % (long ? 50 : 4) === 1;
    const args = [court.court, `stepped${String(round)}`, kill, String(loads)];
    const killed = await run('busy', args, null);
    expect(killed.signal).toBe('SIGKILL');
    said.push([...killed.said]);
  }
  // What the dead had claimed of the outbox is free after a minute; here at once.
  await pool.query("update outbox set next_at = now() where state = 'waiting'");
  await settle(pool, court, later);

  const kept = await commandsKept();
  const acknowledged = idsIn(said, 'done');
  expect(acknowledged.length).toBeGreaterThan(stepped);
  expect([...acknowledged, ...idsIn(said, 'kept')].filter((id) => !kept.has(id))).toEqual([]);
  // Nothing is doubled: a command has the entries it was answered with, and those of one that nobody killed.
  expect([...kept.values()].filter(({ entries, answered }) => entries !== answered)).toEqual([]);
  const shapes = [...kept].filter(([id]) => nameOf(id) !== null);
  expect(shapes.length).toBeGreaterThan(stepped);
  for (const [id, { kinds }] of shapes) expect([id, kinds]).toEqual([id, whole.get(nameOf(id)!)]);
  expect(reordered(said, kept)).toEqual([]);
  const numbers = await numbersGiven();
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));

  const { rows: counted } = await pool.query<Record<string, string>>(
    `select (select count(*) from entry) as entries, (select count(*) from leaf) as leaves,
            (select count(*) from outbox where state <> 'done') as unsent,
            (select count(*) from command_inbox where answer is null) as undecided,
            (select count(*) - count(distinct stream || (body::jsonb -> 0 -> 'value' -> 'command' ->> 'id'))
               from entry where kind = 'deadline.Passed') as twice`,
  );
  const { entries, ...left } = counted[0] ?? {};
  expect(left).toEqual({ leaves: entries, unsent: '0', undecided: '0', twice: '0' });
  const law = court.docket.rules.lawAt(courtDayOf(later));
  expect((await verifyAll(pool, catalogue, law)).differences).toEqual([]);
  await annotate(
    `${String(stepped)} deaths at a writing statement (${placesOf(said)}), ${String(timed)} at any moment; ${String(acknowledged.length)} acts acknowledged, ${String(entries)} entries; seed ${String(seed)}`,
    'campaign',
  );
}, 7_200_000);

test('an order that is turned round is seen', () => {
  const at = (place: number): Kept => ({
    entries: 1,
    answered: 1,
    kinds: '',
    from: place,
    to: place,
  });
  const said = [['ask 1', 'done 1 a', 'ask 2', 'ask 3', 'done 3 c', 'done 2 b']];
  const inOrder = [
    ['a', at(1)],
    ['b', at(3)],
    ['c', at(2)],
  ] as const;
  expect(reordered(said, new Map(inOrder))).toEqual([]);
  expect(reordered(said, new Map([...inOrder, ['a', at(9)]]))).toEqual(['c', 'b']);
});

/** What is entered for a command when nobody is killed, by what it is: the measure for all others. */
async function undisturbed(): Promise<ReadonlyMap<string, string>> {
  const about = await makeScene(court, 'whole');
  await works['takes in a paper']!(server('whole', pool, court), about);
  await settle(pool, court, later);
  const kept = await commandsKept();
  return new Map(
    [...kept].flatMap(([id, { kinds }]) => {
      const name = nameOf(id);
      return name === null ? [] : [[name, kinds] as const];
    }),
  );
}

/** Of the commands whose entries are the same whatever else happens: which it is. */
const nameOf = (id: string): string | null =>
  /^(?:filed|old|register-old|waiting|paper)(?=-)/.exec(id)?.[0] ?? null;

interface Kept {
  readonly entries: number;
  readonly answered: number;
  readonly kinds: string;
  /** Where its entries stand among all, by the order in which they were committed. */
  readonly from: number;
  readonly to: number;
}

/** Every command that was accepted or has entries, with what stands in the dockets for it. */
async function commandsKept(): Promise<ReadonlyMap<string, Kept>> {
  const { rows } = await pool.query<{ id: string; entries: number; answered: number } & Kept>(
    `with made as (
       select body::jsonb -> 0 -> 'value' -> 'command' ->> 'id' as id, count(*)::int as entries,
              string_agg(kind, ' ' order by ord) as kinds, min(ord)::float8 as "from", max(ord)::float8 as "to"
         from entry group by 1)
     select coalesce(a.command_id, made.id) as id, coalesce(entries, 0) as entries, kinds, "from", "to",
            coalesce(jsonb_array_length(a.outcome::jsonb -> 'receipts'), 0) as answered
       from made full join accepted_command a on a.command_id = made.id`,
  );
  return new Map(rows.map(({ id, ...one }) => [id, one]));
}

const idsIn = (said: readonly (readonly string[])[], what: string): readonly string[] =>
  said.flat().flatMap((line) => {
    const [word, , id] = line.split(' ');
    return word === what && id !== undefined ? [id] : [];
  });

/**
 * Acts that stand before one that was acknowledged before they were asked: what was answered first is entered first, in
 * one process and from one to the next.
 */
function reordered(
  said: readonly (readonly string[])[],
  kept: ReadonlyMap<string, Kept>,
): readonly string[] {
  let last = 0;
  return said.flatMap((lines) => {
    const floor = new Map<string, number>();
    return lines.flatMap((line) => {
      const [word, number = '', id = ''] = line.split(' ');
      if (word === 'ask') floor.set(number, last);
      if (word !== 'done') return [];
      const { from = 0, to = 0 } = kept.get(id) ?? {};
      last = Math.max(last, to);
      return from > (floor.get(number) ?? 0) ? [] : [id];
    });
  });
}

/** At what the processes died, and how often. */
function placesOf(said: readonly (readonly string[])[]): string {
  const places = said.flatMap((lines) => lines.filter((line) => line.startsWith('dies ')));
  const counts = Map.groupBy(places, (line) => line.split(' ')[2] ?? '');
  return [...counts].map(([place, { length }]) => `${place} ${String(length)}`).join(', ');
}

async function numbersGiven(): Promise<readonly number[]> {
  const { rows } = await pool.query<{ number: string }>(
    'select number from case_card where number is not null',
  );
  return rows
    .map((row) => Number(/(\d+)号$/.exec(row.number)?.[1]))
    .sort((left, right) => left - right);
}
