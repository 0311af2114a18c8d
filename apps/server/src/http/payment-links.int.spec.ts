import type { CommandId, StreamId } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { freshDatabase } from '@xiezhi/docket/testing';
import { systemActor } from '@xiezhi/procedures';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;
let code = '';
let aunt: Browser;

const look = (who: Browser, given = code) =>
  who.get(`/api/payment-links?code=${encodeURIComponent(given)}`);
const state = async () =>
  (await server.environment.docket.cache.load(one.stream as StreamId)).state as CaseState;
const pay = (who: Browser, also: object = {}) =>
  who.post('/api/commands/fees.pay-by-link', {
    commandId: server.nextId(),
    stream: one.stream,
    key: '',
    input: { code, payer: '沈静安', channel: 'alipay', agreed: true, ...also },
  });

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  await one.act(await one.signIn(zhao), 'fees.make-payment-link', {});
  code = server.environment.paymentLinks.code(one.stream as StreamId, 'l1');
  aunt = await server.browser();
});

describe('a payment code on the web', () => {
  test('OOR-18.1.0: without an account it shows the court, the sum and the day, and of the parties one character each', async () => {
    const { status, body } = await look(aunt);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      plaintiffs: [`${zhao.name.slice(0, 1)}某某`],
      fen: 65_600,
      state: 'owed',
      mine: false,
    });
    const text = JSON.stringify(body);
    for (const secret of [zhao.name, '柏仲书', '柳荫巷']) expect(text).not.toContain(secret);
    expect((await state()).filing.caseNumber).not.toBeNull();
    expect(text).not.toContain((await state()).filing.caseNumber);
  });

  test('OOR-18.1.0: it is found however it is typed; another is not, and an address that is none is no question', async () => {
    expect((await look(aunt, code.toLowerCase().replaceAll('-', ' '))).status).toBe(200);
    expect((await look(aunt, '2222-2222-2222')).body['code']).toBe('no-such-payment-code');
    expect((await look(aunt, '2222')).status).toBe(422);
  });

  test('OOR-18.1.0: whoever takes part is led to the case', async () => {
    expect((await look(await one.signIn(zhao))).body['mine']).toBe(true);
  });

  test('OOR-18.1.0: paid by somebody without an account, it is entered once with their name, and the page says how it stands', async () => {
    const form = await aunt.get(`/api/forms/fees.pay-by-link?stream=${one.stream}&key=`);
    expect(form.body['title']).toBe('Pay a court fee for someone else');
    expect((await pay(aunt)).body['outcome']).toBe('accepted');
    expect((await look(aunt)).body['state']).toBe('being-paid');
    expect((await pay(aunt)).body).toMatchObject({ refusals: [{ code: 'fees/being-paid' }] });
    await server.environment.docket.execute(
      {
        name: 'fees.record-payment',
        commandId: server.nextId() as CommandId,
        stream: one.stream as StreamId,
        offer: 'y1',
        input: { outcome: 'paid', reference: '演示1' },
      },
      systemActor('cashier'),
    );
    expect((await look(aunt)).body).toMatchObject({ state: 'settled', fen: 0 });
    expect((await state()).fees.received).toMatchObject([{ payer: '沈静安', fen: 65_600 }]);
  });

  test('OOR-18.1.0: whoever guesses is slowed, and whoever copies it right is not', async () => {
    const guesser = await server.browser();
    for (let n = 0; n < 10; n += 1) await look(guesser, `2222-2222-222${String(n)}`);
    expect((await look(guesser, '2222-2222-22AA')).status).toBe(429);
    for (let n = 0; n < 15; n += 1) expect((await look(aunt)).status).toBe(200);
  });
});
