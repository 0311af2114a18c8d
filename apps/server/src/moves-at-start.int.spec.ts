import type { CourtDay } from '@xiezhi/kernel';
import { addDays } from '@xiezhi/kernel';
import { expect, test } from 'vitest';
import { freshDatabase } from '@xiezhi/docket/testing';
import { acceptMoves } from './moves-at-start.ts';
import { TestServer } from './testing/browser.ts';
import { CaseAtCourt } from './testing/case-at-court.ts';

const server = new TestServer((await freshDatabase()).pool);

const never = (): never => {
  throw new Error('nothing runs in this case');
};

test('a program whose law moves running terms names them, and works only once somebody said yes', async () => {
  const { stream } = await CaseAtCourt.open(server);
  const { pool, docket, clock } = server.environment;
  const asked = async (accepted: boolean): Promise<readonly string[]> => {
    const said: string[] = [];
    await acceptMoves(docket, clock, { acceptMoves: accepted }, (line) => said.push(line));
    return said;
  };
  expect(await asked(false)).toEqual([]);
  const { rows } = await pool.query<{ key: string; due_on: CourtDay }>(
    'select key, due_on from deadline where stream = $1 order by key limit 1',
    [stream],
  );
  const [{ key, due_on: derived } = never()] = rows;
  const before = addDays(derived, -2);
  await pool.query('update deadline set due_on = $3 where stream = $1 and key = $2', [
    stream,
    key,
    before,
  ]);
  await pool.query("update stream_head set rules = 'another program/0' where stream = $1", [
    stream,
  ]);
  await expect(asked(false)).rejects.toThrow('--accept-moves');
  const said = await asked(true);
  expect(said[0]).toContain('1 running terms of 1 cases');
  expect(said[1]).toMatch(new RegExp(`${before}.* → ${derived}`));
  // What this program reckoned by an older calendar was confirmed when the table was loaded.
  await pool.query('update stream_head set rules = $2 where stream = $1', [
    stream,
    `${docket.rules.program}/9999`,
  ]);
  expect(await asked(false)).toEqual([]);
});
