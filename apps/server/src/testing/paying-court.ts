import type { CommandId, CourtId, StreamId } from '@xiezhi/kernel';
import { workOutbox } from '@xiezhi/docket';
import { TestCourt } from '@xiezhi/docket/testing/court';
import type { KillSwitch } from '@xiezhi/docket/testing/kill-switch';
import { arm } from '@xiezhi/docket/testing/kill-switch';
import { Pool } from 'pg';
import type { Cashier } from '../ports/cashier.ts';
import { takePayment } from '../ports/payment.ts';

/*
 * A process that pays the fee of one case under a fixed command id and then does the outbox's work, as a court does. It
 * is killed by its own switch, or comes to the end. Its cashier keeps a book of its own, in which money moves once for
 * one id. Arguments: connection as JSON, court, stream, kill switch as JSON.
 */
const [config = '{}', courtId = '', stream = '', kill = 'null'] = process.argv.slice(2);
const given = JSON.parse(kill) as KillSwitch | null;
const pool = new Pool({ ...(JSON.parse(config) as object), max: 2 });
const court = new TestCourt(pool);
court.court = courtId as CourtId;

const cashier: Cashier = async ({ id, fen, about }) => {
  await pool.query(
    `insert into cashier_book (id, fen, about, asked) values ($1, $2, $3, 1)
     on conflict (id) do update set asked = cashier_book.asked + 1`,
    [id, fen, about],
  );
  return { outcome: 'paid', reference: id.slice(0, 10) };
};

if (given !== null) arm(given);
const paid = await court.docket.execute(
  {
    name: 'fees.pay',
    commandId: `pay-${stream.slice(5)}` as CommandId,
    stream: stream as StreamId,
    offer: '',
    input: { channel: 'alipay', agreed: true },
  },
  court.person('shen-0001', [], { name: '沈静宜' }),
);
const workers = {
  cashier: (one: Parameters<typeof takePayment>[2]) => takePayment(court.docket, cashier, one),
};
while ((await workOutbox(pool, workers)) > 0);
await pool.end();
process.exitCode = paid.outcome === 'accepted' ? 0 : 2;
