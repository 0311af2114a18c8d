import type { CommandId, CourtId, StreamId } from '@xiezhi/kernel';
import { workOutbox } from '@xiezhi/docket';
import { TestCourt } from '@xiezhi/docket/testing/court';
import type { KillSwitch } from '@xiezhi/docket/testing/kill-switch';
import { arm } from '@xiezhi/docket/testing/kill-switch';
import { Pool } from 'pg';
import type { Refunder } from '../ports/cashier.ts';
import { giveBack } from '../ports/refund.ts';

/*
 * A process that gives back what was paid too much in one case, under a fixed command id, and then does the outbox's work, as
 * a court does. It is killed by its own switch, or comes to the end. Its cashier keeps a book of its own, in which money moves
 * once for one id. Arguments: connection as JSON, court, stream, kill switch as JSON.
 */
const [config = '{}', courtId = '', stream = '', kill = 'null'] = process.argv.slice(2);
const given = JSON.parse(kill) as KillSwitch | null;
const pool = new Pool({ ...(JSON.parse(config) as object), max: 2 });
const court = new TestCourt(pool);
court.court = courtId as CourtId;

const refunder: Refunder = async ({ id, order, fen, total }) => {
  await pool.query(
    `insert into refund_book (id, charge, fen, total, asked) values ($1, $2, $3, $4, 1)
     on conflict (id) do update set asked = refund_book.asked + 1`,
    [id, order, fen, total],
  );
  return { outcome: 'done', reference: id.slice(0, 10) };
};

if (given !== null) arm(given);
const ordered = await court.docket.execute(
  {
    name: 'fees.order-refund',
    commandId: `order-${stream.slice(5)}` as CommandId,
    stream: stream as StreamId,
    offer: '',
    input: { agreed: true },
  },
  court.person('jin-00001', ['finance-officer']),
);
const workers = {
  refund: (one: Parameters<typeof giveBack>[2]) =>
    giveBack({ pool, docket: court.docket }, refunder, one),
};
while ((await workOutbox(pool, workers)) > 0);
await pool.end();
process.exitCode = ordered.outcome === 'accepted' ? 0 : 2;
