import type { CommandId } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import type { Actor } from '@xiezhi/procedures';
import { beforeEach, expect, test } from 'vitest';
import { Inbox } from './inbox.ts';
import { TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';
import { Vault } from './vault.ts';

const { pool } = await freshDatabase();
const court = await new TestCourt(pool).open();
const plaintiff = court.person('shen-0001');
let known: (then: Actor) => Actor = (then) => then;
const inbox = new Inbox(pool, court.docket, new Vault(Buffer.alloc(32, 3)), (then) =>
  Promise.resolve(known(then)),
);
beforeEach(() => {
  known = (then) => then;
});

const complaint = (id: string, also: Readonly<Record<string, unknown>> = {}) => ({
  name: 'filing.submit',
  commandId: id as CommandId,
  stream: null,
  offer: '',
  input: { ...catalogue.command('filing.submit')?.example, court: court.court, ...also },
});
const answerTo = (id: string) => inbox.answer(plaintiff, id as CommandId);

test('what was received is decided, and the same request gets the same answer', async () => {
  expect(await inbox.receive(complaint('kept-00001'), plaintiff, court.now)).toMatchObject({
    outcome: 'received',
  });
  expect(await inbox.work(court.now)).toBe(1);
  const answer = await answerTo('kept-00001');
  expect(answer?.outcome).toBe('accepted');
  expect(await inbox.receive(complaint('kept-00001'), plaintiff, court.now)).toEqual(answer);
});

test('another text under an id that waits is told, not lost', async () => {
  await inbox.receive(complaint('reused-001'), plaintiff, court.now);
  const other = complaint('reused-001', { grounds: '另外的事情' });
  expect(await inbox.receive(other, plaintiff, court.now)).toMatchObject({
    outcome: 'refused',
    refusals: [{ code: 'docket/command-id-reused' }],
  });
});

test('what was invalid may be sent again, mended, under its id', async () => {
  await inbox.receive(complaint('mended-001', { claims: [] }), plaintiff, court.now);
  await inbox.work(court.now);
  expect((await answerTo('mended-001'))?.outcome).toBe('invalid');
  await inbox.receive(complaint('mended-001'), plaintiff, court.now);
  await inbox.work(court.now);
  expect((await answerTo('mended-001'))?.outcome).toBe('accepted');
});

test('one that cannot be read holds up nobody', async () => {
  await inbox.receive(complaint('broken-001'), plaintiff, court.now);
  await pool.query(
    `update command_inbox set request = '{"sealed":"AAAA"}' where command_id = 'broken-001'`,
  );
  await inbox.receive(complaint('behind-001'), plaintiff, court.now);
  const faults: unknown[] = [];
  await inbox.work(court.now, (fault) => faults.push(fault));
  expect(faults).toHaveLength(1);
  expect((await answerTo('behind-001'))?.outcome).toBe('accepted');
  expect((await answerTo('broken-001'))?.outcome).toBe('received');
});

test('it is decided on what the sender may do then, not on what was so when it was sent', async () => {
  await inbox.receive(complaint('frozen-001'), plaintiff, court.now);
  known = (then) => ({ ...then, frozen: true });
  await inbox.work(court.now);
  expect((await answerTo('frozen-001'))?.outcome).toBe('refused');
});
