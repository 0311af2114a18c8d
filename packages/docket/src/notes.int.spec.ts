import { instant } from '@xiezhi/kernel';
import { beforeEach, expect, test } from 'vitest';
import { mostNotes, Notes, type NoteText } from './notes.ts';
import { freshDatabase } from './testing/database.ts';
import { Vault } from './vault.ts';

const { pool } = await freshDatabase();
const notes = new Notes(pool, new Vault(Buffer.alloc(32, 3)));
const now = instant('2026-03-02T01:00:00.000Z');
const later = instant('2026-03-03T01:00:00.000Z');
const mine = { owner: 'shen-0001', stream: 'case:one', sha256: 'aa' };
const theirs = { ...mine, owner: 'qian-0001' };

const note = (text: string): NoteText => ({ page: 2, place: null, at: null, text });

beforeEach(async () => {
  await pool.query('delete from page_note');
});

test('a note is its owner’s alone, on the file of the case on which it was made', async () => {
  const place = { x: 100, y: 200, width: 300, height: 40 };
  await notes.save(mine, 'note-0001', { ...note('对方没有回答这一条'), place }, now);
  expect(await notes.of(mine)).toEqual([
    { id: 'note-0001', page: 2, place, at: null, text: '对方没有回答这一条', savedAt: now },
  ]);
  expect(await notes.of(theirs)).toEqual([]);
  expect(await notes.of({ ...mine, stream: 'case:two' })).toEqual([]);
  expect(await notes.of({ ...mine, sha256: 'bb' })).toEqual([]);
});

test('it is changed under its id, and nobody changes or drops that of somebody else', async () => {
  await notes.save(mine, 'note-0001', note('先写的'), now);
  await notes.save(theirs, 'note-0001', note('别人的'), now);
  await notes.save(mine, 'note-0001', note('改过的'), later);
  await notes.drop(theirs, 'note-0001');
  expect(await notes.of(mine)).toMatchObject([{ text: '改过的', savedAt: later }]);
  expect(await notes.of(theirs)).toEqual([]);
});

test('nothing of it lies open in the database', async () => {
  await notes.save(mine, 'note-0001', note('只有我自己看的话'), now);
  const { rows } = await pool.query<{ sealed: Buffer; open: string }>(
    `select sealed, owner || id || stream || sha256 as open from page_note`,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.sealed.includes('只有我自己看的话')).toBe(false);
  expect(rows[0]?.open).not.toContain('只有我自己看的话');
});

test('somebody who has as many as there may be keeps them, changes them, and makes no more', async () => {
  await notes.save(mine, 'note-0001', note('第一条'), now);
  await pool.query(
    `insert into page_note select owner, stream, 'cc', 'more-' || n, sealed, saved_at
       from page_note, generate_series(2, $1::int) n`,
    [mostNotes],
  );
  expect(await notes.save(mine, 'note-0002', note('又一条'), now)).toBe('too-many');
  expect(await notes.save(mine, 'note-0001', note('改第一条'), now)).toMatchObject({
    text: '改第一条',
  });
  expect(await notes.save(theirs, 'note-0002', note('别人的'), now)).toMatchObject({ page: 2 });
});
