import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Docket, OutboxMessage } from '@xiezhi/docket';
import { readMoneyOfCourts, workOutbox } from '@xiezhi/docket';
import { freshDatabase, streamOf, TestCourt } from '@xiezhi/docket/testing';
import type { KillSwitch } from '@xiezhi/docket/testing/kill-switch';
import type { StreamId } from '@xiezhi/kernel';
import { instant } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RefundAnswer, RefundAsked, Refunder } from './cashier.ts';
import { demonstrationCashier, demonstrationRefunder } from './cashier.ts';
import { demonstrationDayList } from './day-list.ts';
import { takePayment } from './payment.ts';
import { giveBack } from './refund.ts';

const { pool, config } = await freshDatabase();
const court = await new TestCourt(pool).open();
const plaintiff = court.person('shen-0001', [], { name: '沈静宜' });
const reviewer = court.person('lin-0001', ['filing-reviewer']);
const officer = court.person('jin-00001', ['finance-officer']);
const program = fileURLToPath(new URL('../testing/refunding-court.ts', import.meta.url));
let count = 0;

/** Registered, and paid in full through the cashier when 100 yuan had come by transfer. */
async function paidTooMuch(): Promise<StreamId> {
  count += 1;
  const n = String(count).padStart(4, '0');
  const stream = streamOf(await court.submit(plaintiff, `submit-${n}`));
  streamOf(
    await court.give(reviewer, 'filing.register', `register-${n}`, stream, {
      procedure: 'summary',
    }),
  );
  const pay = { channel: 'wechat', agreed: true };
  streamOf(await court.give(plaintiff, 'fees.pay', `pay-${n}`, stream, pay));
  const note = { yuan: '100', payer: '沈静安', on: '2026-03-02', reference: `流水 ${n}` };
  streamOf(await court.give(officer, 'fees.note-money', `note-${n}`, stream, note));
  // What comes last goes back first: that is the cashier’s.
  const taking = (one: OutboxMessage) => takePayment(court.docket, demonstrationCashier, one);
  while ((await workOutbox(pool, { cashier: taking })) > 0);
  return stream;
}

const order = async (stream: StreamId) =>
  court.docket.execute(
    {
      name: 'fees.order-refund',
      commandId: `order-${stream.slice(5)}` as never,
      stream,
      offer: '',
      seen: (await court.docket.cache.load(stream)).seq,
      input: { agreed: true },
    },
    officer,
  );
const feesOf = async (stream: StreamId) =>
  ((await court.docket.cache.load(stream)).state as CaseState).fees;
const kindsOf = async (stream: StreamId): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ kind: string }>(
    "select kind from entry where stream = $1 and kind like 'fees.Refund%' order by seq",
    [stream],
  );
  return rows.map(({ kind }) => kind);
};
const chargeOf = async (stream: StreamId) => {
  const { rows } = await pool.query<{ id: string }>(
    "select id from outbox where stream = $1 and port = 'cashier'",
    [stream],
  );
  return rows[0]?.id;
};

async function work(refunder: Refunder): Promise<void> {
  await pool.query("update outbox set next_at = now() where state = 'waiting' and port = 'refund'");
  const refund = (one: OutboxMessage) => giveBack({ pool, docket: court.docket }, refunder, one);
  while ((await workOutbox(pool, { refund })) > 0);
}

beforeAll(async () => {
  await pool.query(
    'create table refund_book (id text primary key, charge text, fen bigint, total bigint, asked int)',
  );
});

describe('a refund through the outbox', () => {
  test('FEE-53: the cashier is asked once it stands in the docket, under one id, for a part of that charge', async () => {
    const stream = await paidTooMuch();
    const asked: RefundAsked[] = [];
    const silent: Refunder = (one) => {
      asked.push(one);
      return Promise.reject(new Error('cut off'));
    };
    streamOf(await order(stream));
    expect(asked).toEqual([]);
    await work(silent);
    await work(silent);
    expect(asked).toHaveLength(2);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
    expect(asked[0]).toMatchObject({
      order: await chargeOf(stream),
      fen: 10_000,
      channel: 'wechat',
      // WeChat Pay asks what the charge came to, and not what goes back.
      total: (await feesOf(stream)).payments[0]?.fen,
    });
    expect((await feesOf(stream)).refundOrders).toMatchObject([{ standing: 'unclear' }]);
    await work(demonstrationRefunder);
    await work(demonstrationRefunder);
    expect(await kindsOf(stream)).toEqual([
      'fees.RefundStarted',
      'fees.RefundUnclear',
      'fees.Refunded',
    ]);
    expect((await feesOf(stream)).bill?.refunded).toBe(10_000);
  });

  test('OOR-18.2.0: what went back stands in the day’s list, marked as the demonstration’s', async () => {
    const span = {
      from: instant('2026-03-01T16:00:00.000Z'),
      to: instant('2026-03-02T16:00:00.000Z'),
    };
    const entered = await readMoneyOfCourts(pool, [court.court], span);
    expect(entered.filter(({ fen }) => fen < 0)).toMatchObject([
      { fen: -10_000, channel: 'wechat', reference: expect.stringMatching(/^演示退/) as unknown },
    ]);
    const list = await demonstrationDayList(pool)('2026-03-02' as never, [court.court]);
    expect(list?.map(({ fen }) => fen)).toContain(-10_000);
  });

  test('FEE-53: a no is entered with its reason, and the money is there to be given back by hand', async () => {
    const stream = await paidTooMuch();
    streamOf(await order(stream));
    await work(() => Promise.resolve({ outcome: 'failed', reference: '超过可退款期限' }));
    expect(await kindsOf(stream)).toEqual(['fees.RefundStarted', 'fees.RefundFailed']);
    expect((await order(stream)).outcome).toBe('accepted');
    expect(await kindsOf(stream)).toEqual(['fees.RefundStarted', 'fees.RefundFailed']);
  });

  const settle = (stream: StreamId, outcome: string) =>
    court.give(
      officer,
      'fees.settle-refund',
      `settle-${stream.slice(5)}`,
      stream,
      {
        ...{ outcome, reference: '查账 1' },
      },
      't1',
    );

  /** Keeps what it was asked, and answers in turn. */
  function answering(...answers: readonly RefundAnswer[]) {
    const asked: RefundAsked[] = [];
    const refunder: Refunder = (one) => {
      asked.push(one);
      const answer = answers[asked.length - 1];
      return answer ? Promise.resolve(answer) : Promise.reject(new Error('cut off'));
    };
    return { asked, refunder };
  }

  /** The channel said no; then another letter woke it, as between two zones. */
  async function refusedAndWoken(): Promise<StreamId> {
    const stream = await paidTooMuch();
    streamOf(await order(stream));
    await work(answering({ outcome: 'failed', reference: 'NOT_ENOUGH' }).refunder);
    await pool.query(
      "update outbox set state = 'waiting' where stream = $1 and port = 'refund' and state = 'done'",
      [stream],
    );
    return stream;
  }

  test('FEE-53: that the channel is stuck with it is entered once, and it is asked on until it went', async () => {
    const stream = await paidTooMuch();
    streamOf(await order(stream));
    const stuck = { outcome: 'unclear', reference: 'R1' } as const;
    const { refunder } = answering(stuck, stuck, { outcome: 'done', reference: 'R1' });
    for (const _ of [1, 2, 3]) await work(refunder);
    expect(await kindsOf(stream)).toEqual([
      'fees.RefundStarted',
      'fees.RefundUnclear',
      'fees.Refunded',
    ]);
  });

  test('FEE-53: an order that an officer entered as done is not sent, nor asked after', async () => {
    const stream = await paidTooMuch();
    streamOf(await order(stream));
    await work(answering().refunder);
    streamOf(await settle(stream, 'done'));
    const { asked, refunder } = answering();
    await work(refunder);
    await work(refunder);
    expect(asked).toEqual([]);
  });

  test('FEE-53: nothing is sent after a definite no; that it went all the same is a task, not silence', async () => {
    const stream = await refusedAndWoken();
    const { asked, refunder } = answering(
      { outcome: 'going', reference: '-' },
      { outcome: 'unclear', reference: 'R1' },
      { outcome: 'done', reference: 'R1' },
    );
    for (const _ of [1, 2, 3, 4]) await work(refunder);
    expect(asked.map(({ onlyAsk }) => onlyAsk)).toEqual([true, true, true]);
    expect((await feesOf(stream)).refundOrders).toMatchObject([{ standing: 'contested' }]);
    expect((await feesOf(stream)).bill?.refunded).toBe(0);
  });

  test('FEE-53: where the channel holds none of what it has refused, it is asked no more', async () => {
    const stream = await refusedAndWoken();
    const { asked, refunder } = answering({ outcome: 'none', reference: '-' });
    for (const _ of [1, 2]) await work(refunder);
    expect(asked).toMatchObject([{ onlyAsk: true }]);
    expect((await feesOf(stream)).refundOrders).toMatchObject([{ standing: 'failed' }]);
  });

  test('FEE-53: what an older program entered as declined is not sent again, for an officer may end it', async () => {
    const stream = await paidTooMuch();
    streamOf(await order(stream));
    const { state } = await court.docket.cache.load(stream);
    const { fees } = state as CaseState;
    const refundOrders = fees.refundOrders.map((one) => ({ ...one, standing: 'declined' }));
    const load = () =>
      Promise.resolve({ state: { ...(state as object), fees: { ...fees, refundOrders } } });
    const older = { cache: { load } } as unknown as Docket;
    const { asked, refunder } = answering({ outcome: 'none', reference: '-' });
    await pool.query('update outbox set next_at = now() where stream = $1', [stream]);
    const refund = (one: OutboxMessage) => giveBack({ pool, docket: older }, refunder, one);
    while ((await workOutbox(pool, { refund })) > 0);
    expect(asked).toMatchObject([{ onlyAsk: true }]);
  });

  test('FEE-53: that the channel is at it is no entry, and it is asked again', async () => {
    const stream = await paidTooMuch();
    streamOf(await order(stream));
    const { asked, refunder } = answering(
      { outcome: 'going', reference: '-' },
      { outcome: 'done', reference: 'R1' },
    );
    await work(refunder);
    expect(await kindsOf(stream)).toEqual(['fees.RefundStarted']);
    await work(refunder);
    expect(asked).toHaveLength(2);
    expect(await kindsOf(stream)).toEqual(['fees.RefundStarted', 'fees.Refunded']);
  });
});

/** Gives back in a process of its own. @returns the signal by which it was killed, or null when it came to the end. */
async function refundAndDie(stream: StreamId, kill: KillSwitch | null): Promise<string | null> {
  const words = [JSON.stringify(config), court.court, stream, JSON.stringify(kill)];
  const child = spawn(process.execPath, [program, ...words], { stdio: 'inherit' });
  return new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)));
}

test('a court killed between any two steps of a refund loses nothing and gives money back once', async () => {
  let deaths = 0;
  for (let nth = 1; nth <= 5; nth += 1) {
    for (const when of ['before', 'after'] as const) {
      const stream = await paidTooMuch();
      if ((await refundAndDie(stream, { nth, when, of: 'write' })) === 'SIGKILL') deaths += 1;
      // What was being sent when the process died is free again after its lease.
      await pool.query("update outbox set next_at = now() where state = 'waiting'");
      expect(await refundAndDie(stream, null)).toBeNull();
      const at = `write ${String(nth)}, ${when}`;
      const { rows } = await pool.query<{ fen: string }>(
        'select b.fen from refund_book b join outbox o on o.id = b.id where o.stream = $1',
        [stream],
      );
      expect(rows, at).toEqual([{ fen: '10000' }]);
      expect((await feesOf(stream)).bill?.refunded, at).toBe(10_000);
      expect(await kindsOf(stream), at).toEqual(['fees.RefundStarted', 'fees.Refunded']);
    }
  }
  expect(deaths).toBe(10);
}, 300_000);
