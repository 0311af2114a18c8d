import { createHash } from 'node:crypto';
import { mkdtemp, rm, unlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutboxMessage } from '@xiezhi/docket';
import { FileStore, workOutbox } from '@xiezhi/docket';
import { freshDatabase, streamOf, TestCourt } from '@xiezhi/docket/testing';
import type { StreamId } from '@xiezhi/kernel';
import type { CaseState, Deposit } from '@xiezhi/record';
import { afterAll, describe, expect, test } from 'vitest';
import type { DepositQuestion, DepositRegistry } from './deposit-registry.ts';
import {
  makeRegistry,
  registryOverHttp,
  simulatedRegistry,
  verifyDeposit,
} from './deposit-registry.ts';

const { pool } = await freshDatabase();
const court = await new TestCourt(pool).open();
const plaintiff = court.person('shen-0001', [], { name: '沈静宜' });
const reviewer = court.person('lin-0001', ['filing-reviewer']);
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-deposits-'));
const files = new FileStore(pool, folder);
afterAll(() => rm(folder, { recursive: true, force: true }));

const content = Buffer.from('被告：货还没有做。\n');
const held = await files.put(content, 'text/plain', court.now);
const sm3 = createHash('sm3').update(content).digest('hex');
let count = 0;

/** A case in which the plaintiff states that its chat was deposited under this number. */
async function stated(number: string, also: Readonly<Record<string, unknown>> = {}) {
  count += 1;
  const id = String(count);
  const stream = streamOf(await court.submit(plaintiff, `submit-${id}`));
  await court.give(reviewer, 'filing.register', `register-${id}`, stream, { procedure: 'summary' });
  const file = {
    sha256: held.sha256,
    name: '聊天.txt',
    mediaType: 'text/plain',
    bytes: held.bytes,
  };
  const chat = { name: '聊天', source: '手机', purpose: '证明没有交货', form: 'electronic' };
  const handing = { exhibits: [{ ...chat, files: [file] }], conformsToOriginals: true };
  await court.give(plaintiff, 'evidence.submit', `exhibit-${id}`, stream, handing, 'p1');
  const deposit = {
    platform: '云证存证平台',
    number,
    algorithm: 'sm3',
    depositedAt: '2026-01-12T09:14',
    attachments: [],
    ...also,
  };
  await court.give(plaintiff, 'chain.state-deposit', `deposit-${id}`, stream, deposit, 'x1');
  return stream;
}

async function work(registry: DepositRegistry): Promise<void> {
  await pool.query(
    "update outbox set next_at = now() where state = 'waiting' and port = 'deposit-registry'",
  );
  const worker = (one: OutboxMessage) =>
    verifyDeposit({ docket: court.docket, files }, registry, one);
  await workOutbox(pool, { 'deposit-registry': worker }, ['deposit-registry']);
}

const depositIn = async (stream: StreamId): Promise<Deposit | undefined> =>
  ((await court.docket.cache.load(stream)).state as CaseState).chain.deposits[0];
const outcomesIn = async (stream: StreamId) =>
  (await depositIn(stream))?.verifications.map(({ outcome }) => outcome);

describe('a deposit through the outbox', () => {
  test.each([
    ['YZ-1', 'match'],
    ['YZ-改动', 'mismatch'],
    ['YZ-查无', 'not-found'],
  ])(
    'OLR-16.1.1: the stand-in answers for %s: %s, and it is entered as a stand-in’s',
    async (number, outcome) => {
      const stream = await stated(number);
      await work(simulatedRegistry);
      const last = (await depositIn(stream))?.verifications.at(-1);
      expect(last).toMatchObject({ outcome, simulated: true, registry: 'simulator' });
      expect(last?.digests).toEqual([{ file: held.sha256, digest: sm3 }]);
    },
  );

  test('OOR-10.2.8: only digests of the bytes the court holds leave it, by the algorithm of the deposit', async () => {
    const asked: DepositQuestion[] = [];
    const stream = await stated('YZ-2');
    await work((question) => {
      asked.push(question);
      return simulatedRegistry(question);
    });
    expect(asked).toEqual([
      {
        platform: '云证存证平台',
        number: 'YZ-2',
        algorithm: 'sm3',
        depositedAt: '2026-01-12T09:14',
        digests: [sm3],
        proofs: [],
        reference: '',
      },
    ]);
    expect(await outcomesIn(stream)).toEqual(['match']);
  });

  test('OOR-21.1.0: a registry that is away is entered so once, asked again, and answers when it is back', async () => {
    const stream = await stated('YZ-3', { platform: '断线存证平台' });
    await work(simulatedRegistry);
    await work(simulatedRegistry);
    expect(await outcomesIn(stream)).toEqual(['unavailable']);
    await work((question) => simulatedRegistry({ ...question, platform: '云证存证平台' }));
    expect(await outcomesIn(stream)).toEqual(['unavailable', 'match']);
    const { rows } = await pool.query<{ state: string }>(
      "select state from outbox where stream = $1 and port = 'deposit-registry'",
      [stream],
    );
    expect(rows).toEqual([{ state: 'done' }]);
  });

  test('an answer whose receipt was lost is entered once', async () => {
    const stream = await stated('YZ-4');
    await work(simulatedRegistry);
    await pool.query("update outbox set state = 'waiting' where stream = $1", [stream]);
    await work(simulatedRegistry);
    expect(await outcomesIn(stream)).toEqual(['match']);
  });

  test('bytes that the disk has lost are no mismatch: nothing is entered until they are back', async () => {
    const stream = await stated('YZ-5');
    await unlink(files.pathOf(held.sha256));
    await work(simulatedRegistry);
    expect(await outcomesIn(stream)).toEqual([]);
    await files.put(content, 'text/plain', court.now);
    await work(simulatedRegistry);
    expect(await outcomesIn(stream)).toEqual(['match']);
  });
});

describe('a registry over HTTP', () => {
  const question: DepositQuestion = {
    platform: '云证存证平台',
    number: 'YZ-1',
    algorithm: 'sm3',
    depositedAt: '2026-01-12T09:14',
    digests: [sm3],
    proofs: [],
    reference: '',
  };
  const record = { hash: sm3.toUpperCase(), at: '2026-01-12T09:14:33+08:00', proof: 'holds' };

  /** A registry that answers this to everything. @returns its answer, and what it was sent. */
  async function answering(status: number, body: unknown) {
    let received = '';
    const server = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => (received += chunk.toString()));
      request.on('end', () => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const said = await registryOverHttp(`http://127.0.0.1:${String(port)}/verify`)(question);
    server.close();
    return { said, received: JSON.parse(received) as unknown };
  }

  test('OOR-10.2.8: is sent what the specification names, and no more', async () => {
    const { said, received } = await answering(200, { answer: 'found', record });
    const { depositedAt: _stated, ...sent } = question;
    expect(received).toEqual(sent);
    expect(said).toMatchObject({
      answer: 'found',
      simulated: false,
      record: { hash: sm3, at: '2026-01-12T01:14:33.000Z', proof: 'holds' },
    });
  });

  test('OLR-17.1.1, OLR-17.1.3: may say of the platform its filing and its certificate; what has another shape is no answer', async () => {
    const filing = { number: '备字第 7 号', from: '2019-03-30', until: '2027-03-29' };
    const found = { answer: 'found', record };
    expect((await answering(200, { ...found, keeper: { filing } })).said).toMatchObject({
      keeper: { filing },
    });
    const wrong = { filing: { ...filing, from: 'long ago' } };
    expect((await answering(200, { ...found, keeper: wrong })).said.answer).toBe('unavailable');
  });

  test.each([
    [200, { answer: 'not-found' }, 'not-found'],
    [500, { answer: 'not-found' }, 'unavailable'],
    [200, { answer: 'found' }, 'unavailable'],
    [200, { answer: 'found', record: { ...record, hash: 'short' } }, 'unavailable'],
    [200, ['match'], 'unavailable'],
  ])('OOR-21.1.0: %i and %j is %s', async (status, body, answer) => {
    expect((await answering(status, body)).said.answer).toBe(answer);
  });

  test('one that is not there has not answered; without an address the stand-in answers', async () => {
    expect((await registryOverHttp('http://127.0.0.1:9/verify')(question)).answer).toBe(
      'unavailable',
    );
    expect(await makeRegistry({})(question)).toMatchObject({ simulated: true });
  });
});
