import { workOutbox } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);

test('OOR-15.1.0: an administrator sees whether mail leaves the court; others see nothing of it', async () => {
  await server.establish(await register(server, gu));
  const browser = await signedIn(server, gu.mobile);
  const court = (await browser.me()).court?.id ?? '';
  const mail = async (who = browser) => (await who.get('/api/court')).body['mail'];
  expect(await mail()).toMatchObject({ server: null, last: null });
  const request = {
    commandId: server.nextId(),
    stream: `court:${court}`,
    key: '',
    input: { to: 'gu@court.example' },
  };
  expect((await browser.post('/api/commands/court.try-mail', request)).body).toMatchObject({
    outcome: 'accepted',
  });
  expect(await mail()).toMatchObject({ last: { state: 'waiting' } });
  let refuses = true;
  const email = () => (refuses ? Promise.reject(new Error('550 no such user')) : Promise.resolve());
  await workOutbox(pool, { email });
  expect(await mail()).toMatchObject({ last: { state: 'waiting', error: '550 no such user' } });
  refuses = false;
  await pool.query("update outbox set next_at = now() where port = 'email'");
  await workOutbox(pool, { email });
  expect(await mail()).toMatchObject({ last: { state: 'done' } });
  await register(server, zhao);
  expect(await mail(await signedIn(server, zhao.mobile))).toBeNull();
});
