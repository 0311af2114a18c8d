import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CourtDay } from '@xiezhi/kernel';
import { addDays } from '@xiezhi/kernel';
import { expect, test } from 'vitest';
import { freshDatabase } from '@xiezhi/docket/testing';
import { readAnswers, writeAnswers } from './answers-file.ts';
import { acceptMoves } from './moves-at-start.ts';
import { compareWith } from './moves-of-program.ts';
import { TestServer } from './testing/browser.ts';
import { CaseAtCourt } from './testing/case-at-court.ts';

const server = new TestServer((await freshDatabase()).pool);

const dataFolder = await mkdtemp(join(tmpdir(), 'xiezhi-moves-'));

const never = (): never => {
  throw new Error('nothing runs in this case');
};

test('a program whose law moves running terms names them, and works only once somebody said yes', async () => {
  const { stream } = await CaseAtCourt.open(server);
  const { pool, docket, clock } = server.environment;
  const asked = async (accepted: boolean): Promise<readonly string[]> => {
    const said: string[] = [];
    await acceptMoves(docket, clock, { acceptMoves: accepted, dataFolder }, (line) =>
      said.push(line),
    );
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
  expect(said[0]).toContain('changes in 1 of 1 open dockets');
  expect(said).toContainEqual(expect.stringMatching(new RegExp(`${before}.* → ${derived}`)));
  // Of what that program let people do nothing was kept, and nobody is told that it was compared.
  expect(said.at(-1)).toContain('not compared');
  // Also where its rows are these: a program whose fees and permissions nobody compared was confirmed by nobody.
  await pool.query('update deadline set due_on = $3 where stream = $1 and key = $2', [
    stream,
    key,
    derived,
  ]);
  await expect(asked(false)).rejects.toThrow('--accept-moves');
  const unseen = await asked(true);
  expect(unseen[0]).toContain('changes in 0 of 1 open dockets');
  expect(unseen.at(-1)).toContain('not compared (nothing-written)');
  // What this program reckoned by an older calendar was confirmed when the table was loaded.
  await pool.query('update stream_head set rules = $2 where stream = $1', [
    stream,
    `${docket.rules.program}/9999`,
  ]);
  expect(await asked(false)).toEqual([]);
});

test('what a program wrote down of its answers is read back line by line, and compared with what this one says', async () => {
  const { pool, docket, clock } = server.environment;
  const file = join(dataFolder, 'answers.jsonl.gz');
  const dockets = await writeAnswers(docket, file, clock.now(), () => undefined);
  expect(dockets).toBeGreaterThan(0);
  const other = {
    ...(await readAnswers(file)),
    rules: `another program/${docket.rules.version.split('/')[1] ?? ''}`,
  };
  const lines = gunzipSync(await readFile(file))
    .toString()
    .split('\n');
  const [, ...rest] = lines;
  await writeFile(
    file,
    gzipSync(
      [JSON.stringify({ format: 'xiezhi/answers/1', rules: other.rules, at: other.at }), ...rest]
        .join('\n')
        // Under that program no hearing could be fixed.
        .replaceAll(/("name":"hearing\.schedule\/","value":)"offered"/g, '$1[{"code":"x/y"}]'),
    ),
  );
  await pool.query("update stream_head set rules = 'another program/0'");
  const said: string[] = [];
  const moves = await compareWith(docket, clock.now(), file, (line) => said.push(line));
  expect(moves).toMatchObject({ left: null, inFull: moves.looked });
  const open = moves.changes.filter(({ what }) => what === 'offer');
  expect(open.length).toBeGreaterThan(0);
  for (const one of open)
    expect(one).toMatchObject({ before: [{ code: 'x/y' }], after: 'offered' });
  expect(new Set(open.flatMap(({ as }) => as))).toEqual(new Set(['judge', 'clerk']));
  expect(moves.counts).toMatchObject({ offer: open.length, fee: 0, task: 0 });

  // Those of a program that was replaced since are not taken for those of the one before.
  await pool.query("update stream_head set rules = 'a third program/0'");
  expect(await compareWith(docket, clock.now(), file, () => undefined)).toMatchObject({
    left: { why: 'another-program' },
    inFull: 0,
    counts: { offer: 0 },
  });
  await pool.query("update stream_head set rules = 'another program/0'");

  // A file that was cut off further in is no answer: nothing is said to be the same, and no docket is called unreadable.
  const whole = await readFile(file);
  await writeFile(file, whole.subarray(0, whole.length - 20));
  const heard: string[] = [];
  const starting = { acceptMoves: true, dataFolder };
  await expect(acceptMoves(docket, clock, starting, (line) => heard.push(line))).rejects.toThrow(
    'cut off',
  );
  expect(heard.filter((line) => line.includes('cannot be read'))).toEqual([]);
  await writeFile(file, 'something else');
  await expect(compareWith(docket, clock.now(), file, () => undefined)).rejects.toThrow(
    'law answers',
  );
  // Written under another calendar, its days would seem to be the program's doing.
  await writeFile(
    file,
    gzipSync(JSON.stringify({ format: 'xiezhi/answers/1', rules: 'x/99', at: other.at })),
  );
  expect(await compareWith(docket, clock.now(), file, () => undefined)).toMatchObject({
    left: { why: 'another-calendar' },
    inFull: 0,
  });
});
