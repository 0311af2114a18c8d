import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutboxMessage } from '@xiezhi/docket';
import { FileStore, workOutbox } from '@xiezhi/docket';
import { freshDatabase, streamOf, TestCourt } from '@xiezhi/docket/testing';
import type { CourtId, StreamId } from '@xiezhi/kernel';
import { courtStream } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { afterAll, describe, expect, test } from 'vitest';
import type { ConnectedSystems } from './connected-system.ts';
import { fetchRecord, makeSystems, simulatedSystems, systemsOverHttp } from './connected-system.ts';

const { pool } = await freshDatabase();
const court = await new TestCourt(pool).open();
const plaintiff = court.person('shen-0001', [], { name: '沈静宜' });
const reviewer = court.person('lin-0001', ['filing-reviewer']);
const president = court.person('yan-0001', ['president']);
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-connected-'));
const files = new FileStore(pool, folder);
afterAll(() => rm(folder, { recursive: true, force: true }));

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
const [plain, signing, away] = ['不动产登记系统', '云购网络交易平台', '断线平台'];
let count = 0;
let listed = false;

const stateOf = async (stream: StreamId): Promise<CaseState> =>
  (await court.docket.cache.load(stream)).state as CaseState;

/** A case whose plaintiff lets the court fetch what one of three systems keeps under this number. */
async function asked(system: string | undefined, number = 'DD-1'): Promise<StreamId> {
  count += 1;
  const id = String(count);
  const stream = streamOf(await court.submit(plaintiff, `submit-${id}`));
  await court.give(reviewer, 'filing.register', `register-${id}`, stream, { procedure: 'summary' });
  const at = courtStream((await stateOf(stream)).filing.court as CourtId);
  const systems = [plain, `${signing} ed25519:${key}`, away].join('\n');
  const set = { setting: 'connected-systems', systems };
  if (!listed) await court.give(president, 'court.set-policy', 'set-1', at, set);
  listed = true;
  const request = { system, number, name: '订单', purpose: '证明已经付款', authorised: true };
  await court.give(plaintiff, 'evidence.request-record', `ask-${id}`, stream, request, 'p1');
  return stream;
}

async function work(systems: ConnectedSystems): Promise<void> {
  await pool.query(
    "update outbox set next_at = now() where state = 'waiting' and port = 'connected-system'",
  );
  const about = { docket: court.docket, files, now: () => court.now };
  const worker = (one: OutboxMessage) => fetchRecord(about, systems, one);
  await workOutbox(pool, { 'connected-system': worker }, ['connected-system']);
}

/** A gateway on loopback that answers so. */
async function gateway(
  answer: (question: Readonly<Record<string, unknown>>) => object | string,
): Promise<{ url: string; questions: unknown[]; close: () => void }> {
  const questions: unknown[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const question = JSON.parse(Buffer.concat(pieces).toString()) as Record<string, unknown>;
      questions.push(question);
      const said = answer(question);
      response.end(typeof said === 'string' ? said : JSON.stringify(said));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = (): void => void server.close();
  return { url: `http://127.0.0.1:${String(port)}/records`, questions, close };
}

describe('OLR-11.2.2: data of a connected system through the outbox', () => {
  test('the stand-in’s data is entered as that of a stand-in, and its bytes are kept', async () => {
    const stream = await asked(plain);
    await work(simulatedSystems);
    const [one] = (await stateOf(stream)).evidence.exhibits;
    expect(one?.fetched).toMatchObject({ system: plain, simulated: true, signature: 'none' });
    const [file] = one?.files ?? [];
    expect(file).toMatchObject({ name: 'DD-1.txt', mediaType: 'text/plain' });
    expect(await files.find(file?.sha256 ?? '')).toMatchObject({ bytes: file?.bytes });
  });

  test.each([
    ['查无-1', 'not-found'],
    ['坏件-1', 'unusable'],
  ])('the number %s: %s is entered, and no exhibit', async (number, outcome) => {
    const stream = await asked(plain, number);
    await work(simulatedSystems);
    const { records, exhibits } = (await stateOf(stream)).evidence;
    expect(records).toMatchObject([{ outcome }]);
    expect(exhibits).toEqual([]);
  });

  test('a system that is away is entered once, asked on, and answers in the end', async () => {
    const stream = await asked(away);
    await work(simulatedSystems);
    await work(simulatedSystems);
    expect((await stateOf(stream)).evidence.records).toMatchObject([
      { outcome: null, wasAway: true },
    ]);
    await work((question) => simulatedSystems({ ...question, system: 'back' }));
    expect((await stateOf(stream)).evidence.exhibits).toHaveLength(1);
  });

  const bytes = Buffer.from('订单：已经付款\n');
  const found = { answer: 'found', name: 'DD-1.txt', data: bytes.toString('base64') };
  const signed = sign(null, bytes, privateKey).toString('base64');
  test.each([
    [signing, { ...found, signature: signed }, 'holds'],
    [
      signing,
      { ...found, signature: sign(null, Buffer.from('另一份'), privateKey).toString('base64') },
      'fails',
    ],
    [signing, found, 'fails'],
    [plain, { ...found, signature: signed }, 'none'],
  ])(
    'over HTTP, from %s: what its signature says is entered (%#)',
    async (system, answer, says) => {
      const stream = await asked(system);
      const { url, questions, close } = await gateway(() => answer);
      await work(systemsOverHttp(url));
      close();
      // Nothing of the case leaves but where the data lies and who lets the court have it.
      expect(Object.keys(questions.at(-1) ?? {}).sort()).toEqual([
        'authorisedAt',
        'number',
        'party',
        'system',
      ]);
      expect((await stateOf(stream)).evidence.exhibits[0]?.fetched).toMatchObject({
        signature: says,
        simulated: false,
      });
    },
  );

  test.each([
    ['nothing that can be read', 'no json'],
    ['an answer of another shape', { answer: 'perhaps' }],
    ['data that is no base64', { ...found, data: '订单' }],
    [
      'more than a file can be',
      `{"answer":"found","name":"a.txt","data":"${'A'.repeat(42_000_004)}"}`,
    ],
  ])('%s is no answer', async (_what, answer) => {
    const { url, close } = await gateway(() => answer);
    const question = {
      system: '',
      number: '',
      party: { name: '', number: null },
      authorisedAt: '',
    };
    expect(await systemsOverHttp(url)(question)).toMatchObject({ answer: 'unavailable' });
    close();
    expect(await systemsOverHttp(url)(question)).toMatchObject({ answer: 'unavailable' });
  });

  test('an answered message asks nobody again', async () => {
    const stream = await asked(plain, 'DD-9');
    const { rows } = await pool.query<OutboxMessage>(
      "select id, stream, seq, port, message from outbox where stream = $1 and port = 'connected-system'",
      [stream],
    );
    await work(simulatedSystems);
    const about = { docket: court.docket, files, now: () => court.now };
    const [again] = rows;
    const nobody: ConnectedSystems = () => Promise.reject(new Error('asked again'));
    await expect(fetchRecord(about, nobody, again!)).resolves.toBeUndefined();
    expect((await stateOf(stream)).evidence.exhibits).toHaveLength(1);
  });

  test('the court asks the gateway it was given', () => {
    expect(makeSystems({})).toBe(simulatedSystems);
    expect(makeSystems({ CONNECTED_SYSTEMS_URL: 'http://127.0.0.1:1/' })).not.toBe(
      simulatedSystems,
    );
  });
});
