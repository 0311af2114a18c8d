import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundInCaseDto } from '@xiezhi/contract';
import { FileStore, sequence } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { PersonId } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReadingJob } from '../reading/reading-job.ts';
import { madePdf } from '../reading/testing/made-files.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-find-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const files = new FileStore(pool, folder);
const server = new TestServer(pool, { files });
let at: CaseAtCourt;
let stream = '';
let contract = '';

const pages = [
  { text: ['定作合同', '甲方：赵明远，乙方：柏仲书'] },
  { text: ['第七条 乙方逾期交付的，按日支付违约金。', '违约金不超过总价的百分之二十。'] },
];

const handedIn = async (
  by: string,
  name: string,
  bytes: Buffer | string,
  mediaType: string,
): Promise<Readonly<Record<string, unknown>>> => {
  const { sha256 } = await files.put(Buffer.from(bytes), mediaType, server.now);
  await files.hold(sha256, by as PersonId);
  return { sha256, name, mediaType, bytes: bytes.length };
};

const find = async (who: Browser, words: string, which = stream): Promise<FoundInCaseDto> => {
  const { status, body } = await who.get(
    `/api/cases/${which.replace('case:', '')}/find?q=${encodeURIComponent(words)}`,
  );
  expect(status).toBe(200);
  return body as unknown as FoundInCaseDto;
};

const person = async (who: Browser): Promise<string> => {
  const { rows } = await pool.query<{ person: string }>(
    `select person from relation where stream = $1 and role = 'plaintiff'`,
    [at.stream],
  );
  expect((await who.me()).signedIn).toBe(true);
  return rows[0]?.person ?? '';
};

beforeAll(async () => {
  at = await CaseAtCourt.filed(server);
  const plaintiff = await at.signIn(zhao);
  const own = await person(plaintiff);
  const papers = [
    await handedIn(own, '合同.pdf', madePdf(pages), 'application/pdf'),
    await handedIn(own, '现场.mp4', 'a film', 'video/mp4'),
    await handedIn(own, '说明.txt', '违约金\n没有支付', 'text/plain'),
  ];
  contract = papers[0]?.['sha256'] as string;
  stream = await at.act(
    plaintiff,
    'filing.submit',
    {
      ...catalogue.command('filing.submit')?.example,
      court: at.court,
      plaintiff: { kind: 'person', name: zhao.name },
      defendants: [{ kind: 'person', name: bai.name, address: '云州市东湖区柳荫巷 3 号' }],
      attachments: papers,
    },
    '',
    null,
  );
});

const readAll = async (): Promise<void> => {
  await sequence(pool);
  const warned: unknown[] = [];
  const log = { warn: (about: unknown) => warned.push(about) };
  const job = new ReadingJob({ pool, files, log });
  while ((await job.run()) > 0);
  expect(warned).toEqual([]);
};

test('before anything has been read, nothing is found, and the answer says what waits', async () => {
  const found = await find(await at.signIn(zhao), '违约金');
  expect(found).toMatchObject({ total: 0, pages: [], files: 3 });
  expect(found.unread.map(({ file, state }) => [file.name, state])).toEqual([
    ['合同.pdf', 'waiting'],
    ['现场.mp4', 'waiting'],
    ['说明.txt', 'waiting'],
  ]);
});

test('whoever handed a paper in finds its words by page, with their line, and what cannot be looked through', async () => {
  await readAll();
  const found = await find(await at.signIn(zhao), '逾期  违约金');
  expect(found).toMatchObject({
    total: 1,
    pages: [
      {
        file: { sha256: contract, name: '合同.pdf' },
        page: 2,
        recognised: false,
        times: 3,
      },
    ],
    unread: [{ file: { name: '现场.mp4' }, state: 'kind-not-read' }],
  });
  expect(found.pages[0]?.line.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    '逾期',
    '违约金',
    '违约金',
  ]);
  // A text has no pages of its own.
  expect((await find(await at.signIn(zhao), '没有支付')).pages).toMatchObject([
    { file: { name: '说明.txt' }, page: null },
  ]);
  expect((await find(await at.signIn(zhao), ' ')).pages).toEqual([]);
});

test('pages that could not be read, and bytes that are gone, are named, and nobody is asked to wait for them', async () => {
  await pool.query(`update file_text set state = 'not-readable' where sha256 = $1 and page = 1`, [
    contract,
  ]);
  await pool.query(
    `delete from file_reading where sha256 in (select sha256 from file where media_type = 'video/mp4')`,
  );
  await pool.query(`update file set sha256 = 'lost' where media_type = 'video/mp4'`);
  try {
    const { unread } = await find(await at.signIn(zhao), '违约金');
    expect(unread).toMatchObject([
      { file: { name: '合同.pdf' }, state: 'partly', pages: 2, unread: 1 },
      { file: { name: '现场.mp4' }, state: 'away', pages: null },
    ]);
  } finally {
    await pool.query(`update file_text set state = 'read' where sha256 = $1`, [contract]);
  }
});

test('the reviewer finds the same; in another case nothing of this one is found', async () => {
  const reviewer = await at.signIn(staff.lin);
  expect((await find(reviewer, '违约金')).total).toBe(2);
  expect(await find(reviewer, '违约金', at.stream)).toMatchObject({ total: 0, files: 0 });
});

test('whoever does not read the case is not even told that there is one', async () => {
  const path = `/api/cases/${stream.replace('case:', '')}/find?q=合同`;
  expect((await (await at.signIn(bai)).get(path)).status).toBe(404);
  expect((await (await server.browser()).get(path)).status).toBe(401);
  expect((await (await at.signIn(zhao)).get('/api/cases/..%2fme/find?q=x')).status).toBe(404);
});
