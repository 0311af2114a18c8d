import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OutboxMessage } from '@xiezhi/docket';
import { workOutbox } from '@xiezhi/docket';
import { freshDatabase, streamOf, TestCourt } from '@xiezhi/docket/testing';
import type { StreamId } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Cashier } from './cashier.ts';
import { takePayment } from './payment.ts';
import type { Treasury } from './treasury.ts';
import { askForTicket, makeTreasury, simulatedTreasury, treasuryOverHttp } from './treasury.ts';

const { pool } = await freshDatabase();
const court = await new TestCourt(pool).open();
const plaintiff = court.person('shen-0001', [], { name: '沈静宜' });
const reviewer = court.person('lin-0001', ['filing-reviewer']);
let count = 0;

const cashes: Cashier = () => Promise.resolve({ outcome: 'paid', reference: 'R-1' });

/** A case whose fee has come. */
async function paid(): Promise<StreamId> {
  count += 1;
  const n = String(count);
  const stream = streamOf(await court.submit(plaintiff, `submit-${n}`));
  await court.give(reviewer, 'filing.register', `register-${n}`, stream, { procedure: 'summary' });
  await court.give(plaintiff, 'fees.pay', `pay-${n}`, stream, { channel: 'bank', agreed: true });
  await pool.query("update outbox set next_at = now() where port = 'cashier'");
  const cashier = (one: OutboxMessage) => takePayment(court.docket, cashes, one);
  while ((await workOutbox(pool, { cashier }, ['cashier'])) > 0);
  return stream;
}

async function work(treasury: Treasury): Promise<void> {
  await pool.query(
    "update outbox set next_at = now() where state = 'waiting' and port = 'treasury'",
  );
  const worker = (one: OutboxMessage) => askForTicket(court.docket, treasury, one);
  while ((await workOutbox(pool, { treasury: worker }, ['treasury'])) > 0);
}

const ticketsOf = async (stream: StreamId) =>
  ((await court.docket.cache.load(stream)).state as CaseState).fees.tickets;
const away: Treasury = () =>
  Promise.resolve({ by: 'treasury.example', simulated: false, answer: 'unavailable' });

describe('OOR-18.1.0: the fiscal ticket through the outbox', () => {
  test('a treasury that is away is asked on under one id, and what it gives is entered once', async () => {
    const stream = await paid();
    const asked: string[] = [];
    await work(({ id }) => {
      asked.push(id);
      return away({} as never);
    });
    expect(await ticketsOf(stream)).toEqual([]);
    const gives: Treasury = (question) => {
      asked.push(question.id);
      expect(question).toMatchObject({ kind: 'payment', payer: '沈静宜', replaces: null });
      return simulatedTreasury(question);
    };
    await work(gives);
    await work(gives);
    expect(new Set(asked).size).toBe(1);
    expect(asked).toHaveLength(2);
    const [ticket, ...more] = await ticketsOf(stream);
    expect(more).toEqual([]);
    expect(ticket).toMatchObject({ by: 'simulator', simulated: true });
    expect(ticket?.number).toMatch(/^0{8}\d{8}$/);
  });

  test('a message that comes again after the ticket was entered asks nobody', async () => {
    const stream = await paid();
    await work(simulatedTreasury);
    const { rows } = await pool.query<OutboxMessage>(
      "select id, stream, seq, port, message from outbox where stream = $1 and port = 'treasury'",
      [stream],
    );
    await askForTicket(court.docket, () => Promise.reject(new Error('asked')), rows[0]!);
    expect(await ticketsOf(stream)).toHaveLength(1);
  });

  test.each([
    ['{"number":"3301012600000123","check":"a1b2c3"}', 200, 'given'],
    ['{"number":"12","check":"a1b2c3"}', 200, 'unavailable'],
    ['{"number":"3301012600000123"}', 200, 'unavailable'],
    ['no JSON', 200, 'unavailable'],
    ['{"number":"3301012600000123","check":"a1b2c3"}', 503, 'unavailable'],
  ])('over HTTP %s with status %i is %s', async (said, status, answer) => {
    const questions: unknown[] = [];
    const server = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        questions.push(JSON.parse(Buffer.concat(pieces).toString()));
        response.writeHead(status).end(said);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const question = {
      ...{ id: 'm1', kind: 'payment', ticketNumber: 'T-1', payer: '沈静宜', feeType: '案件受理费' },
      ...{ fen: 65_600, at: '2026-03-02T01:00:00.000Z', reference: 'R-1', caseNumber: '' },
      replaces: null,
    } as Parameters<Treasury>[0];
    const found = await treasuryOverHttp(`http://127.0.0.1:${String(port)}/`)(question);
    server.close();
    expect(found).toMatchObject({ answer, simulated: false });
    expect(questions).toEqual([question]);
  });

  test('the court goes by the address it was given, and otherwise by the stand-in, whose silence has a name', async () => {
    expect(makeTreasury({})).toBe(simulatedTreasury);
    expect(makeTreasury({ FISCAL_TICKET_URL: 'https://x.example' })).not.toBe(simulatedTreasury);
    const asked = await simulatedTreasury({ id: 'm1', payer: '赵断线' } as never);
    expect(asked.answer).toBe('unavailable');
  });
});
