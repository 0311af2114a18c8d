import type { PersonId, StreamId } from '@xiezhi/kernel';
import { instant } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FileTexts, fileStandings, findInFiles, pageText } from './file-texts.ts';
import { FileStore } from './files.ts';
import { fold, shownText, wordsOf } from './folded-text.ts';
import { sequence } from './sequencer.ts';
import { streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';

const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-texts-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const now = instant('2026-03-02T01:00:00.000Z');
const files = new FileStore(pool, folder);
const texts = new FileTexts(pool);
const court = new TestCourt(pool);
const shen = court.person('shen-0001');
const qian = court.person('qian-0001');
let mine = '' as StreamId;
let foreign = '' as StreamId;
let contract = '';
let theirs = '';
let inDraft = '';

const stored = async (text: string): Promise<string> =>
  (await files.put(Buffer.from(text), 'text/plain', now)).sha256;

const attached = (sha256: string) => ({
  attachments: [{ sha256, name: '合同.txt', mediaType: 'text/plain', bytes: 6 }],
});

beforeAll(async () => {
  await court.open();
  [contract, theirs, inDraft] = (await Promise.all(['合同甲', '合同乙', '草稿'].map(stored))) as [
    string,
    string,
    string,
  ];
  mine = streamOf(await court.submit(shen, 'submit-shen', attached(contract)));
  foreign = streamOf(await court.submit(qian, 'submit-qian', attached(theirs)));
  await sequence(pool);
});

beforeEach(async () => {
  await pool.query('delete from file_reading');
  await pool.query('update file_reading_upto set leaf = -1');
  while ((await texts.follow()) > 0);
});

const page = (text: string, number = 1) =>
  ({ page: number, how: 'text', state: 'read', text }) as const;

const found = async (asked: string, which = [contract, theirs], reader = shen, stream = mine) =>
  (await findInFiles(pool, stream, reader, which, wordsOf(asked), 50)).found.map(
    ({ sha256, page: number }) => `${sha256 === contract ? 'mine' : 'theirs'} ${String(number)}`,
  );

describe('which files are read', () => {
  test('those that a case speaks of, once, and not what lies in a draft alone', async () => {
    const { rows } = await pool.query<{ sha256: string }>('select sha256 from file_reading');
    expect(rows.map(({ sha256 }) => sha256).toSorted()).toEqual([contract, theirs].toSorted());
    expect(rows.map(({ sha256 }) => sha256)).not.toContain(inDraft);
    expect(await texts.follow()).toBe(0);
  });

  test('one whose bytes came later than what speaks of it, as soon as somebody looks for it', async () => {
    await pool.query('delete from file_reading where sha256 = $1', [contract]);
    await texts.note([contract, 'ff'.repeat(32)]);
    expect(await fileStandings(pool, mine, shen, [contract])).toEqual([
      { sha256: contract, state: 'waiting', pages: null, done: 0, unread: 0 },
    ]);
  });

  test('each is one reader’s at a time, and one over which readers die is given up', async () => {
    const [first, second] = [await texts.claim(), await texts.claim()];
    expect([first?.sha256, second?.sha256].toSorted()).toEqual([contract, theirs].toSorted());
    expect(await texts.claim()).toBeNull();
    const later = () => pool.query("update file_reading set next_at = now() - interval '1 second'");
    for (const _time of [1, 2]) {
      await later();
      expect(await texts.claim()).not.toBeNull();
      expect(await texts.claim()).not.toBeNull();
      for (const sha256 of [contract, theirs]) await texts.died(sha256);
    }
    await later();
    expect(await texts.claim()).toBeNull();
    expect(await fileStandings(pool, mine, shen, [contract])).toMatchObject([
      { state: 'not-readable' },
    ]);
  });

  test('those who handed them in take turns, however many somebody has', async () => {
    await pool.query('delete from file_reading');
    const [many, one] = ['many-0001', 'one-0001'] as PersonId[];
    const names = new Map<string, string>();
    const handIn = async (name: string, by: PersonId | undefined): Promise<void> => {
      const sha256 = await stored(name);
      names.set(sha256, name);
      if (by !== undefined) await files.hold(sha256, by);
      await texts.note([sha256]);
    };
    for (const name of ['a1', 'a2', 'a3', 'a4']) await handIn(name, many);
    for (const name of ['court', 'court 2']) await handIn(name, undefined);
    for (const name of ['b1', 'b2']) await handIn(name, one);
    const order: (string | undefined)[] = [];
    for (let next = await texts.claim(); next !== null; next = await texts.claim())
      order.push(names.get(next.sha256)?.slice(0, 1));
    expect(order.slice(0, 3).toSorted()).toEqual(['a', 'b', 'c']);
    expect(order.slice(3, 6).toSorted()).toEqual(['a', 'b', 'c']);
    expect(order.slice(6)).toEqual(['a', 'a']);
  });

  test('those alone are the court’s own of which it said so when it made them', async () => {
    await pool.query('delete from file_reading where sha256 = $1', [theirs]);
    expect(await texts.claim()).toMatchObject({ sha256: contract, own: false });
    await files.made(contract);
    await texts.giveBack(contract, 0);
    expect(await texts.claim()).toMatchObject({ sha256: contract, own: true });
    await pool.query('delete from file_made');
  });

  test('a reading that was broken off by the end of the court counts as no try', async () => {
    for (let start = 0; start < 5; start += 1) {
      const claimed = await texts.claim();
      expect(claimed).not.toBeNull();
      await texts.giveBack(claimed?.sha256 ?? '', 0);
    }
  });
});

describe('what they say', () => {
  test('is found page by page while the file is still being read, and once by its words', async () => {
    await texts.opened(contract, 3);
    await texts.keep(contract, page('第一页 借 款'));
    await texts.keep(contract, page('第二页 借\n款 合同', 2));
    await texts.keep(contract, page('第二页 借款合同书', 2));
    expect(await found('借款')).toEqual(['mine 1', 'mine 2']);
    expect(await found('合同 借款')).toEqual(['mine 2']);
    expect(await found('书')).toEqual(['mine 2']);
    expect(await found('')).toEqual([]);
    expect(await fileStandings(pool, mine, shen, [contract])).toEqual([
      { sha256: contract, state: 'waiting', pages: 3, done: 2, unread: 0 },
    ]);
  });

  test('says how many pages it is missing', async () => {
    await texts.opened(contract, 5);
    await texts.keep(contract, page('第一页'));
    await texts.keep(contract, { ...page('', 2), state: 'not-readable' });
    await texts.keep(contract, { ...page('第三页', 3), state: 'too-large' });
    await texts.keep(contract, { ...page('', 4), state: 'unclear' });
    await texts.keep(contract, { ...page('', 5), state: 'no-text' });
    await texts.end(contract, 'read');
    expect(await fileStandings(pool, mine, shen, [contract])).toEqual([
      { sha256: contract, state: 'read', pages: 5, done: 5, unread: 3 },
    ]);
  });

  test('comes in the order of the files, so many and no more, with how many there are', async () => {
    for (const number of [1, 2, 3]) await texts.keep(contract, page('借款', number));
    const some = await findInFiles(pool, mine, shen, [contract], ['借款'], 2);
    expect([some.found.length, some.total]).toEqual([2, 3]);
  });

  test('is told to nobody who may not read the file, whatever hashes they name', async () => {
    await texts.keep(contract, page('借款'));
    await texts.keep(theirs, page('借款'));
    expect(await found('借款')).toEqual(['mine 1']);
    expect(await found('借款', [contract, theirs], qian, foreign)).toEqual(['theirs 1']);
    expect(await found('借款', [contract, theirs], qian, mine)).toEqual([]);
    expect(await found('借款', [contract, theirs], court.person('nobody-0001'))).toEqual([]);
    expect(await fileStandings(pool, mine, qian, [contract, theirs])).toEqual([]);
    expect((await fileStandings(pool, foreign, qian, [contract, theirs])).length).toBe(1);
    const read = async (reader: Actor, stream: StreamId, sha256: string) =>
      (await pageText(pool, stream, reader, { sha256, page: 1 }))?.text ?? null;
    expect(await read(shen, mine, contract)).toBe('借款');
    expect(await read(shen, mine, theirs)).toBeNull();
    expect(await read(qian, mine, contract)).toBeNull();
    expect(await read(court.person('nobody-0001'), mine, contract)).toBeNull();
  });

  test('goes with the file', async () => {
    const gone = await stored('不要了');
    await texts.note([gone]);
    await texts.keep(gone, page('不要了'));
    await files.forget(gone);
    const { rows } = await pool.query(
      'select 1 from file_text where sha256 = $1 union all select 1 from file_reading where sha256 = $1',
      [gone],
    );
    expect(rows).toEqual([]);
    // What its reader still says of it is kept no more.
    await texts.keep(gone, page('不要了'));
    expect((await pool.query('select 1 from file_text where sha256 = $1', [gone])).rows).toEqual(
      [],
    );
  });

  test('no page is missed that a plain look through all of them finds, and none is found besides', async () => {
    const signs = fc.string({
      unit: fc.oneof(
        {
          arbitrary: fc.constantFrom(
            ...Array.from('借款合同还利息（）〔〕，。 \n\tAaBb12é\u0301𠮷ﷺ\'"\\:&|!*%_'),
          ),
          weight: 9,
        },
        { arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), weight: 1 },
      ),
      maxLength: 24,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(signs, { minLength: 1, maxLength: 6 }),
        fc.string({
          unit: fc.constantFrom(...Array.from("借款合同利息（ A1é𠮷ﷺ'\\:")),
          maxLength: 4,
        }),
        async (pages, besides) => {
          await pool.query('delete from file_text');
          for (const [index, text] of pages.entries())
            await texts.keep(contract, page(text, index + 1));
          // What stands there, a cut of it, and what may not.
          for (const asked of [...pages, ...pages.map((text) => text.slice(2, 5)), besides]) {
            const words = wordsOf(asked);
            const scanned = pages.flatMap((text, index) =>
              words.length > 0 && words.every((word) => fold(shownText(text)).text.includes(word))
                ? [`mine ${String(index + 1)}`]
                : [],
            );
            expect(await found(asked), JSON.stringify(asked)).toEqual(scanned);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
