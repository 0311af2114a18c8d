import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { catalogue } from '@xiezhi/procedures';
import { expect, test } from 'vitest';
import { verifyAll } from './replay.ts';
import { sequence } from './sequencer.ts';
import { TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';

const { pool, config } = await freshDatabase();
const court = await new TestCourt(pool).open();
const program = fileURLToPath(new URL('testing/busy-court.ts', import.meta.url));
const rounds = process.env['XIEZHI_LONG'] === '1' ? 200 : 8;

/** Lets a court run for `millis` and kills it without warning. @returns what it acknowledged. */
async function killed(word: string, millis: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [program, JSON.stringify(config), court.court, word], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let first: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (first = resolve));
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
    first();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await started;
  await new Promise((resolve) => setTimeout(resolve, millis));
  child.kill('SIGKILL');
  await ended;
  // A line that was cut by the kill was not an acknowledgement.
  return said.split('\n').slice(0, -1);
}

test('a court killed without warning loses nothing it acknowledged, doubles nothing, and leaves no gap', async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Spread over the life of a batch: from the first flush on, in steps that do not divide it.
    acknowledged.push(...(await killed(`round${String(round)}`, 7 + ((round * 37) % 211))));
  }
  const { rows } = await pool.query<{ command_id: string }>(
    'select command_id from accepted_command',
  );
  const kept = new Set(rows.map((row) => row.command_id));
  expect(acknowledged.length).toBeGreaterThan(rounds);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);

  const { rows: numbered } = await pool.query<{ number: string }>(
    'select number from case_card where number is not null',
  );
  const numbers = numbered
    .map((row) => Number(/(\d+)号$/.exec(row.number)?.[1]))
    .sort((left, right) => left - right);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));

  while ((await sequence(pool)) > 0);
  const { rows: counted } = await pool.query<{ entries: string; leaves: string }>(
    'select (select count(*) from entry) as entries, (select count(*) from leaf) as leaves',
  );
  expect(counted[0]?.leaves).toBe(counted[0]?.entries);
  expect((await verifyAll(pool, catalogue, lawAt(courtDay('2026-03-02')))).differences).toEqual([]);
});
