import type { SentToMePageDto } from '@xiezhi/contract';
import { sequence, workOutbox } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, expect, test } from 'vitest';
import { outboxWorkers } from '../ports/outbox.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;

async function sent(who: Browser, query = ''): Promise<SentToMePageDto> {
  await sequence(pool);
  while ((await workOutbox(pool, outboxWorkers(server.environment))) > 0);
  const { status, body } = await who.get(`/api/account/sent${query}`);
  expect(status).toBe(200);
  return body as unknown as SentToMePageDto;
}

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
});

test('OLR-7.2.1: what was sent to somebody is theirs to read in one place: when, how, what about, and whether it left', async () => {
  const mine = await sent(await one.signIn(zhao));
  expect(mine.rows.length).toBe(mine.total);
  const ofCase = mine.rows.filter(({ stream }) => stream === one.stream);
  expect(ofCase.length).toBeGreaterThan(0);
  for (const row of mine.rows)
    expect(row).toMatchObject({ channel: 'sms', address: '138****0005', state: 'stand-in' });
  expect([...mine.rows].sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))).toEqual(mine.rows);
});

test('no code is among it, and nothing that was sent to somebody else', async () => {
  const { rows } = await sent(await one.signIn(zhao));
  const texts = rows.map(({ text }) => text).join('\n');
  expect(texts).not.toMatch(/验证码是|查阅码|付款码/);
  const theirs = await sent(await one.signIn(staff.he));
  expect(theirs.rows.filter(({ id }) => rows.some((row) => row.id === id))).toEqual([]);
});

test('what goes to a number that another account has now stays with whom it was for', async () => {
  const who = await one.signIn(zhao);
  const before = await sent(who);
  await pool.query(
    `insert into outbox (id, stream, seq, effect, port, message) values
       ('to-old-number', $1, 1, 'test', 'sms', $2)`,
    [one.stream, JSON.stringify({ to: zhao.mobile, text: '给别人的', person: 'somebody-else' })],
  );
  expect((await sent(who)).total).toBe(before.total);
});

test('it is read a page at a time, and by whoever has signed in', async () => {
  const who = await one.signIn(zhao);
  const { total } = await sent(who);
  expect(await sent(who, `?offset=${String(total)}`)).toMatchObject({ rows: [], total });
  expect((await who.get('/api/account/sent?offset=x')).status).toBe(400);
  expect((await (await server.browser()).get('/api/account/sent')).status).toBe(401);
});

test('OLR-31.3.1: a mail of a service that the server refused for good is said not to have left', async () => {
  const who = await one.signIn(zhao);
  const person = (await who.get('/api/me')).body['person'];
  const message = { to: 'zhao@example.cn', subject: '文书送达', text: '文书送达', person };
  await pool.query(
    `insert into outbox (id, stream, seq, effect, port, state, message) values
       ('refused', $1, 2, 'service/email', 'service', 'done', $2), ('taken', $1, 2, 'service/email', 'service', 'done', $2)`,
    [one.stream, JSON.stringify(message)],
  );
  await pool.query(
    `insert into sent_message (id, channel, address, subject, text, sent_at, proof)
     values ('taken', 'email', 'zhao@example.cn', '文书送达', '文书送达', $1, '{}')`,
    [server.now],
  );
  const { rows } = await sent(who);
  expect(rows.find(({ id }) => id === 'refused')).toMatchObject({ state: 'failed' });
  expect(rows.find(({ id }) => id === 'taken')).toMatchObject({ state: 'sent' });
});
