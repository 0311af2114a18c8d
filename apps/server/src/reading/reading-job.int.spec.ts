import { mkdtemp, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore, FileTexts } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { PersonId } from '@xiezhi/kernel';
import { instant } from '@xiezhi/kernel';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Outcome } from './file-reader.ts';
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
  if (by !== '') await files.hold(sha256, by as PersonId);
  await texts.note([sha256]);
  return sha256;
};

const standing = async (sha256: string) =>
  (
    await pool.query<{ state: string; pages: number | null; done: number; tried: number }>(
      'select state, pages, done, tried from file_reading where sha256 = $1',
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
  expect(await standing(bad)).toMatchObject({ state: 'waiting', tried: 1 });
  await pool.query('update file_reading set next_at = now()');
  await all(silent);
  await pool.query('update file_reading set next_at = now()');
  const good = await keep('合同', 'text/plain');
  await all(new ReadingJob({ pool, files, log }));
  expect(await standing(bad)).toMatchObject({ state: 'not-readable', tried: 2 });
  expect(await standing(good)).toMatchObject({ state: 'read' });
  expect(warned).toMatchObject([
    { sha256: bad, why: 'silent' },
    { sha256: bad, why: 'silent' },
  ]);
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
  expect(await standing(long)).toMatchObject({ state: 'waiting', pages: 30, tried: 0 });
  expect(await job.run()).toBe(0);
  expect(warned).toEqual([]);
});

test('a file whose bytes are away waits for them', async () => {
  const away = await keep('合同', 'text/plain');
  await unlink(files.pathOf(away));
  await all(new ReadingJob({ pool, files, log }));
  expect(await standing(away)).toMatchObject({ state: 'waiting', tried: 0 });
});

test('where readers do not start no file is blamed, and it is not tried without end', async () => {
  const paper = await keep('合同', 'text/plain');
  class Unable extends FileReader {
    override read(): Promise<Outcome> {
      return Promise.resolve({ died: 'exit 1', begun: false });
    }
  }
  const job = new ReadingJob({ pool, files, log }, new Unable());
  await all(job);
  await all(job);
  expect(await standing(paper)).toMatchObject({ state: 'waiting', tried: 0 });
  expect(warned).toEqual([{ why: 'exit 1' }]);
});
