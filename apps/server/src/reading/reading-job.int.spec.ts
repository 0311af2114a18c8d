import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore, FileTexts } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { PersonId } from '@xiezhi/kernel';
import { instant } from '@xiezhi/kernel';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Outcome } from './carry-out.ts';
import { FileReader } from './file-reader.ts';
import { ReadingJob } from './reading-job.ts';
import { madePdf, scanned } from './testing/made-files.ts';

const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-job-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const files = new FileStore(pool, folder);
const texts = new FileTexts(pool);
const warned: unknown[] = [];
const log = { warn: (about: unknown) => warned.push(about) };
const now = instant('2026-03-02T01:00:00.000Z');

/** Handed in by somebody, where nothing else is said. */
const keep = async (bytes: Buffer | string, mediaType: string, by = 'shen'): Promise<string> => {
  const { sha256 } = await files.put(Buffer.from(bytes), mediaType, now);
  if (by === '') await files.made(sha256);
  else await files.hold(sha256, by as PersonId);
  await texts.note([sha256]);
  return sha256;
};

const standing = async (sha256: string) =>
  (
    await pool.query<{ state: string; pages: number | null; done: number; died: number }>(
      'select state, pages, done, died from file_reading where sha256 = $1',
      [sha256],
    )
  ).rows[0];

const all = async (job: ReadingJob): Promise<void> => {
  while ((await job.run()) > 0);
};

beforeEach(async () => {
  warned.length = 0;
  await pool.query('delete from file_reading');
});

test('what waits is read, one file after the other, and ends in a state that says what came of it', async () => {
  const contract = ['借款合同：出借人沈静宜，借款人顾望川'];
  const scan = scanned(['第一条借款金额人民币五十万元整。'], 'jpeg');
  const whole = await keep(madePdf([{ text: contract }, { jpeg: scan }]), 'application/pdf');
  const film = await keep('a film', 'video/mp4');
  const broken = await keep('not a pdf', 'application/pdf');
  await all(new ReadingJob({ pool, files, log }));
  expect(await standing(whole)).toMatchObject({ state: 'read', pages: 2, done: 2 });
  expect(await standing(film)).toMatchObject({ state: 'kind-not-read' });
  expect(await standing(broken)).toMatchObject({ state: 'not-readable' });
  const { rows } = await pool.query(
    'select page, how, folded from file_text where sha256 = $1 order by page',
    [whole],
  );
  expect(rows).toMatchObject([
    { page: 1, how: 'text', folded: '借款合同:出借人沈静宜,借款人顾望川' },
    { page: 2, how: 'ocr' },
  ]);
  expect(warned).toEqual([]);
});

test('papers of the court itself are read by one process after the other, and it ends with the last', async () => {
  const papers: string[] = [];
  for (const name of ['受理案件通知书', '举证通知书', '传票'])
    papers.push(
      await keep(madePdf([{ text: [`${name}：请按时到庭参加诉讼活动`] }]), 'application/pdf', ''),
    );
  papers.push(await keep('not a pdf', 'application/pdf', ''));
  await all(new ReadingJob({ pool, files, log }));
  const states = await Promise.all(papers.map(standing));
  expect(states.map((one) => one?.state)).toEqual(['read', 'read', 'read', 'not-readable']);
});

test('a file that stops its reader is tried twice, each time with a warning, and the next one is read', async () => {
  const bad = await keep(madePdf([{ jpeg: scanned(['借款'], 'jpeg') }]), 'application/pdf');
  const silent = new ReadingJob({ pool, files, log }, new FileReader({ silenceSeconds: 0 }));
  await all(silent);
  expect(await standing(bad)).toMatchObject({ state: 'waiting', died: 1 });
  await pool.query('update file_reading set next_at = now()');
  await all(silent);
  await pool.query('update file_reading set next_at = now()');
  const good = await keep('合同', 'text/plain');
  await all(new ReadingJob({ pool, files, log }));
  expect(await standing(bad)).toMatchObject({ state: 'not-readable', died: 2 });
  expect(await standing(good)).toMatchObject({ state: 'read' });
  expect(warned).toMatchObject([
    { sha256: bad, why: 'silent' },
    { sha256: bad, why: 'silent' },
  ]);
});

test('a file whose reader somebody else killed is not given up over it, and rests longer each time', async () => {
  const paper = await keep('合同', 'text/plain');
  class Killed extends FileReader {
    override read(): Promise<Outcome> {
      return Promise.resolve({ died: 'SIGKILL', killed: true });
    }
  }
  const job = new ReadingJob({ pool, files, log }, new Killed());
  const rests: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    await all(job);
    const { rows } = await pool.query<{ rest: string }>(
      'select extract(epoch from next_at - now()) as rest from file_reading',
    );
    rests.push(Math.round(Number(rows[0]?.rest) / 30) * 30);
    await pool.query('update file_reading set next_at = now()');
  }
  expect(rests).toEqual([30, 3600, 86_400]);
  expect(await standing(paper)).toMatchObject({ state: 'waiting', died: 3 });
  // What is killed for days has to do with the file.
  await all(job);
  expect(await standing(paper)).toMatchObject({ state: 'not-readable', died: 4 });
});

test('a court that ends in the middle takes it up again, and it counts as no try', async () => {
  const pages = Array.from({ length: 30 }, () => ({ jpeg: scanned(['借款合同'], 'jpeg') }));
  const long = await keep(madePdf(pages), 'application/pdf');
  const job = new ReadingJob({ pool, files, log });
  const run = job.run();
  while (((await standing(long))?.pages ?? null) === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  job.stop();
  await run;
  expect(await standing(long)).toMatchObject({ state: 'waiting', pages: 30, died: 0 });
  expect(await job.run()).toBe(0);
  expect(warned).toEqual([]);
});

test('where no reader can be had, the files wait, however often it is tried', async () => {
  const good = await keep('合同', 'text/plain');
  const none = new FileReader({}, null, join(folder, 'no-such-program.ts'));
  for (let time = 0; time < 3; time += 1) {
    await all(new ReadingJob({ pool, files, log }, none));
    expect(await standing(good)).toMatchObject({ state: 'waiting', died: 0 });
    await pool.query('update file_reading set next_at = now()');
  }
  expect(warned).toHaveLength(3);
  await all(new ReadingJob({ pool, files, log }));
  expect(await standing(good)).toMatchObject({ state: 'read' });
});

test('a court that is cut off in the middle, again and again, gives no file up', async () => {
  const good = await keep('合同', 'text/plain');
  for (let time = 0; time < 3; time += 1) {
    expect(await texts.claim()).toMatchObject({ sha256: good });
    await pool.query('update file_reading set next_at = now()');
  }
  await all(new ReadingJob({ pool, files, log }));
  expect(await standing(good)).toMatchObject({ state: 'read' });
});

test('a court that starts with a new reader tries again what the one before could not open', async () => {
  const [broken, kind] = [await keep('合同', 'text/plain'), await keep('a film', 'video/mp4')];
  const turned = await keep('附件', 'text/plain');
  await texts.end(broken, 'not-readable');
  await texts.end(kind, 'kind-not-read');
  await texts.keep(turned, { page: 1, how: 'ocr', state: 'unclear', text: '' });
  await texts.end(turned, 'no-text');
  await all(new ReadingJob({ pool, files, log }));
  expect(await standing(broken)).toMatchObject({ state: 'not-readable' });
  expect(await standing(turned)).toMatchObject({ state: 'no-text' });
  await pool.query('update file_reading set reader = reader - 1, died = 2');
  await all(new ReadingJob({ pool, files, log }));
  for (const sha256 of [broken, turned])
    expect(await standing(sha256)).toMatchObject({ state: 'read', died: 0 });
  expect(await standing(kind)).toMatchObject({ state: 'kind-not-read' });
});

test('a file whose bytes are gone, or are others than were filed, is away until they are back', async () => {
  const [gone, damaged] = [await keep('合同', 'text/plain'), await keep('附件', 'text/plain')];
  await unlink(files.pathOf(gone));
  await writeFile(files.pathOf(damaged), '付件');
  await all(new ReadingJob({ pool, files, log }));
  for (const sha256 of [gone, damaged])
    expect(await standing(sha256)).toMatchObject({ state: 'away', died: 0 });
  await keep('合同', 'text/plain');
  await keep('附件', 'text/plain');
  await pool.query('update file_reading set next_at = now()');
  await all(new ReadingJob({ pool, files, log }));
  for (const sha256 of [gone, damaged])
    expect(await standing(sha256)).toMatchObject({ state: 'read' });
});

test('where readers do not start no file is blamed, and it is not tried without end', async () => {
  const paper = await keep('合同', 'text/plain');
  class Unable extends FileReader {
    override read(): Promise<Outcome> {
      return Promise.resolve({ unable: 'exit 1' });
    }
  }
  const job = new ReadingJob({ pool, files, log }, new Unable());
  await all(job);
  await all(job);
  expect(await standing(paper)).toMatchObject({ state: 'waiting', died: 0 });
  expect(warned).toEqual([{ why: 'exit 1' }]);
});
