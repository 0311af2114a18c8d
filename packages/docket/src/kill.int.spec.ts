import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { catalogue } from '@xiezhi/procedures';
import { expect, test } from 'vitest';
import { verifyAll } from './replay.ts';
import { sequence } from './sequencer.ts';
import { streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';
import type { KillSwitch } from './testing/kill-switch.ts';

const { pool, config } = await freshDatabase();
const court = await new TestCourt(pool).open();
const reviewer = court.person('lin-0001', ['filing-reviewer']);
const programs = {
  busy: fileURLToPath(new URL('testing/busy-court.ts', import.meta.url)),
  registering: fileURLToPath(new URL('testing/registering-court.ts', import.meta.url)),
};
const long = process.env['XIEZHI_LONG'] === '1';
const seed = Number(process.env['XIEZHI_SEED'] ?? Date.now() % 100_000);

/** Runs a program of the tests until it ends or is killed. `millis`: after its first word it has that long. */
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
    if (said === '' && millis !== null) setTimeout(() => child.kill('SIGKILL'), millis);
    said += data.toString();
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

test(`a court killed without warning loses nothing it acknowledged, doubles nothing, and leaves no gap (XIEZHI_SEED=${String(seed)})`, async ({
  annotate,
}) => {
  const acknowledged: string[] = [];
  const timed = long ? 200 : 4;
  for (let round = 0; round < timed; round += 1) {
    // Spread over the life of a batch: from the first flush on, in steps that do not divide it.
    const args = [court.court, `timed${String(round)}`];
    acknowledged.push(...(await run('busy', args, 7 + ((round * 37) % 211))).said);
  }
  const stepped = long ? 1000 : 8;
  for (let round = 0; round < stepped; round += 1) {
    const nth = 1 + ((seed + round * 7919) % 97);
    const kill = switchOf(nth, round % 2 === 0 ? 'before' : 'after', 'write');
    const args = [court.court, `stepped${String(round)}`, kill];
    const { said, signal } = await run('busy', args, null);
    expect(signal).toBe('SIGKILL');
    acknowledged.push(...said);
  }
  const { rows } = await pool.query<{ command_id: string }>(
    'select command_id from accepted_command',
  );
  const kept = new Set(rows.map((row) => row.command_id));
  expect(acknowledged.length).toBeGreaterThan(stepped);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  const numbers = await numbersGiven();
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));

  while ((await sequence(pool)) > 0);
  const { rows: counted } = await pool.query<{ entries: string; leaves: string }>(
    'select (select count(*) from entry) as entries, (select count(*) from leaf) as leaves',
  );
  expect(counted[0]?.leaves).toBe(counted[0]?.entries);
  expect((await verifyAll(pool, catalogue, lawAt(courtDay('2026-03-02')))).differences).toEqual([]);
  await annotate(
    `${String(stepped)} deaths at a writing statement, ${String(timed)} at any moment; ${String(acknowledged.length)} acts acknowledged, ${String(counted[0]?.entries)} entries; seed ${String(seed)}`,
    'campaign',
  );
}, 3_600_000);

async function numbersGiven(): Promise<readonly number[]> {
  const { rows } = await pool.query<{ number: string }>(
    'select number from case_card where number is not null',
  );
  return rows
    .map((row) => Number(/(\d+)号$/.exec(row.number)?.[1]))
    .sort((left, right) => left - right);
}
