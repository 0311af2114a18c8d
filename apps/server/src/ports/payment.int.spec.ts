import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { OutboxMessage } from '@xiezhi/docket';
import { workOutbox } from '@xiezhi/docket';
import { freshDatabase, streamOf, TestCourt } from '@xiezhi/docket/testing';
import type { KillSwitch } from '@xiezhi/docket/testing/kill-switch';
import type { StreamId } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { isPaid, openPayment } from '@xiezhi/record';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Cashier, CashierAnswer } from './cashier.ts';
import { demonstrationCashier } from './cashier.ts';
import { takePayment } from './payment.ts';

const { pool, config } = await freshDatabase();
const court = await new TestCourt(pool).open();
const plaintiff = court.person('shen-0001', [], { name: '沈静宜' });
const reviewer = court.person('lin-0001', ['filing-reviewer']);
const program = fileURLToPath(new URL('../testing/paying-court.ts', import.meta.url));
let count = 0;

async function registered(): Promise<StreamId> {
  count += 1;
  const stream = streamOf(await court.submit(plaintiff, `submit-${String(count)}`));
  const input = { procedure: 'summary' };
  await court.give(reviewer, 'filing.register', `register-${String(count)}`, stream, input);
  return stream;
}

const pay = (stream: StreamId, id = `pay-${stream.slice(5)}`) =>
  court.give(plaintiff, 'fees.pay', id, stream, { channel: 'bank', agreed: true });
const feesOf = async (stream: StreamId) =>
  ((await court.docket.cache.load(stream)).state as CaseState).fees;
const kindsOf = async (stream: StreamId): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ kind: string }>(
    "select kind from entry where stream = $1 and kind like 'fees.%' order by seq",
    [stream],
  );
  return rows.map(({ kind }) => kind);
};

/** Does the outbox's work with that cashier until nothing is due, and lets the pause between two tries pass. */
async function work(cashier: Cashier): Promise<void> {
  await pool.query(
    "update outbox set next_at = now() where state = 'waiting' and port = 'cashier'",
  );
  const workers = { cashier: (one: OutboxMessage) => takePayment(court.docket, cashier, one) };
  while ((await workOutbox(pool, workers)) > 0);
}

beforeAll(async () => {
  await pool.query(
    'create table cashier_book (id text primary key, fen bigint, about text, asked int)',
  );
});

describe('a payment through the outbox', () => {
  test('OOR-18.1.0: the cashier is not asked before the payment stands in the docket, and then under one id', async () => {
    const stream = await registered();
    const asked: string[] = [];
    const silent: Cashier = async ({ id }) => {
      asked.push(id);
      expect(openPayment(await feesOf(stream))).not.toBeNull();
      throw new Error('cut off');
    };
    await pay(stream);
    expect(asked).toEqual([]);
    await work(silent);
    await work(silent);
    expect(new Set(asked).size).toBe(1);
    expect(asked).toHaveLength(2);
    expect(openPayment(await feesOf(stream))).toMatchObject({ standing: 'unclear' });
    await work(() => Promise.resolve({ outcome: 'paid', reference: 'R-1' }));
    expect(isPaid(await feesOf(stream))).toBe(true);
    expect((await kindsOf(stream)).slice(1)).toEqual([
      'fees.PaymentStarted',
      'fees.PaymentUnclear',
      'fees.Paid',
    ]);
  });

  test('OOR-18.1.0: an answer given twice is entered once; a no opens the way for another payment', async () => {
    const stream = await registered();
    await pay(stream);
    const no: CashierAnswer = { outcome: 'failed', reference: '余额不足' };
    await work(() => Promise.resolve(no));
    await pool.query("update outbox set state = 'waiting' where stream = $1", [stream]);
    await work(() => Promise.resolve(no));
    expect((await kindsOf(stream)).slice(1)).toEqual(['fees.PaymentStarted', 'fees.PaymentFailed']);
    expect((await pay(stream, 'pay-again-001')).outcome).toBe('accepted');
  });

  test('OOR-18.1.0: the stand-in has no answer for net banking at once, and one later', async () => {
    const stream = await registered();
    await pay(stream);
    await work(demonstrationCashier);
    expect(openPayment(await feesOf(stream))).toMatchObject({ standing: 'unclear' });
    await work(demonstrationCashier);
    expect(isPaid(await feesOf(stream))).toBe(true);
  });

  test('two who pay the same fee at the same moment pay it once', async () => {
    const stream = await registered();
    const both = await Promise.all([pay(stream, 'pay-both-0001'), pay(stream, 'pay-both-0002')]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'refused']);
  });
});

/** Pays in a process of its own. @returns the signal by which it was killed, or null when it came to the end. */
async function payAndDie(stream: StreamId, kill: KillSwitch | null): Promise<string | null> {
  const words = [JSON.stringify(config), court.court, stream, JSON.stringify(kill)];
  const child = spawn(process.execPath, [program, ...words], { stdio: 'inherit' });
  return new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)));
}

test('a court killed between any two steps of a payment loses nothing and takes money once', async () => {
  let deaths = 0;
  for (let nth = 1; nth <= 5; nth += 1) {
    for (const when of ['before', 'after'] as const) {
      const stream = await registered();
      if ((await payAndDie(stream, { nth, when, of: 'write' })) === 'SIGKILL') deaths += 1;
      // What was being sent when the process died is free again after its lease.
      await pool.query("update outbox set next_at = now() where state = 'waiting'");
      expect(await payAndDie(stream, null)).toBeNull();
      const at = `write ${String(nth)}, ${when}`;
      const { rows } = await pool.query<{ id: string; fen: string }>(
        'select b.id, b.fen from cashier_book b join outbox o on o.id = b.id where o.stream = $1',
        [stream],
      );
      const fees = await feesOf(stream);
      expect(rows, at).toHaveLength(1);
      expect(Number(rows[0]?.fen), at).toBe(fees.bill?.amount);
      expect(fees.bill?.paid, at).toBe(fees.bill?.amount);
      expect((await kindsOf(stream)).slice(1), at).toEqual(['fees.PaymentStarted', 'fees.Paid']);
    }
  }
  expect(deaths).toBe(10);
}, 180_000);
