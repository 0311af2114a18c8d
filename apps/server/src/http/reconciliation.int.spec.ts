import type { CommandId, StreamId } from '@xiezhi/kernel';
import { systemActor } from '@xiezhi/procedures';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDayList } from '../ports/day-list.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt } from '../testing/case-at-court.ts';
import { gu, register, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const jin = { name: '金守一', residentId: '11010519870315003X', mobile: '13800000038' };
let one: CaseAtCourt;
let officer: Browser;
let day = '';

const fetched = async (who = officer, on = day) => who.get(`/api/reconciliation?on=${on}`);
const imported = async (list: string) => officer.post('/api/reconciliation', { on: day, list });
const kinds = (body: Readonly<Record<string, unknown>>) =>
  (body['differences'] as readonly { readonly kind: string }[]).map(({ kind }) => kind);

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  await register(server, jin);
  await one.act(
    await one.signIn(gu),
    'court.grant-office',
    { mobile: jin.mobile, post: 'finance-officer' },
    '',
    `court:${one.court}`,
  );
  officer = await one.signIn(jin);
  await one.act(await one.signIn(zhao), 'fees.pay', { channel: 'alipay', agreed: true });
  const paid = { outcome: 'paid', reference: 'A-1' };
  await server.environment.docket.execute(
    {
      name: 'fees.record-payment',
      commandId: server.nextId() as CommandId,
      stream: one.stream as StreamId,
      offer: 'y1',
      input: paid,
    },
    systemActor('cashier'),
  );
  day = server.now.slice(0, 10);
  const found = { yuan: '100', payer: '沈静安', on: day, reference: 'BANK-7' };
  await one.act(officer, 'fees.note-money', found);
});

describe('the cashier’s day beside the dockets', () => {
  test('OOR-18.2.0: fetched, what was ordered agrees, and a transfer stands apart', async () => {
    const { status, body } = await fetched();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      source: 'fetched',
      standIn: true,
      lines: 1,
      matched: 1,
      there: 65_600,
      differences: [],
      besides: [{ reference: 'BANK-7', fen: 10_000 }],
    });
  });

  test('OOR-18.2.0: nothing of it is for anybody but the cashier’s office, and nothing for another court’s', async () => {
    for (const who of [await one.signIn(zhao), await one.signIn(gu)])
      expect((await fetched(who)).status).toBe(404);
    expect((await fetched(officer, 'tomorrow')).status).toBe(400);
  });

  test('OOR-18.2.0: imported, each difference is named, led to its case where the order is ours, and changes nothing', async () => {
    const { rows } = await pool.query<{ id: string }>(
      "select id from outbox where port = 'cashier'",
    );
    const before = await pool.query('select count(*) from entry');
    const list = [
      '商户订单号,交易流水号,金额（元）',
      `${rows[0]?.id ?? ''},A-2,12.00`,
      ',A-1,655.00',
      ',A-1,655.00',
    ].join('\r\n');
    const { body } = await imported(list);
    expect(kinds(body)).toEqual(['not-here', 'amount', 'twice-there']);
    expect(body['differences']).toMatchObject([
      { reference: 'A-2', there: 1200, here: null, stream: one.stream },
      { reference: 'A-1', there: 65_500, here: 65_600 },
      { reference: 'A-1', here: null },
    ]);
    expect((await pool.query('select count(*) from entry')).rows).toEqual(before.rows);
  });

  test('OOR-18.2.0: what the list does not hold is named too', async () => {
    const { body } = await imported('reference,yuan\n');
    expect(kinds(body)).toEqual(['not-there']);
    expect(body['differences']).toMatchObject([{ reference: 'A-1', here: 65_600, there: null }]);
  });

  test('OOR-18.2.0: a list that cannot be read is not half compared: its line is named', async () => {
    const { status, body } = await imported('reference,yuan\nA-1,656.00\nA-3,lots');
    expect([status, body['badLine']]).toEqual([422, 3]);
  });

  test('OOR-18.2.0: an unsigned notification moves nothing, and a channel nobody knows is none', async () => {
    const app = server.app;
    const told = (channel: string) =>
      app.request(`/api/payments/notify/${channel}`, { method: 'POST', body: 'out_trade_no=1' });
    expect((await told('alipay')).status).toBe(401);
    expect((await told('somebody')).status).toBe(404);
  });
});

test.each([
  ['流水号,金额\n`A1`,\t1.50\n,\n', [{ order: '', reference: 'A1', fen: 150 }]],
  ['﻿order,reference,yuan\n"o","r",-2\n', [{ order: 'o', reference: 'r', fen: -200 }]],
  ['nothing,here\n', { badLine: 1 }],
  ['reference,yuan\n,5\n', { badLine: 2 }],
])('OOR-18.2.0: a list as cashiers write it: %j', (text, lines) => {
  expect(parseDayList(text)).toEqual(lines);
});
