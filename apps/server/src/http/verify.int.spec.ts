import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leafOf, sequence } from '@xiezhi/docket';
import { verifyExhibit } from '@xiezhi/ledger';
import { catalogue, systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { freshDatabase, streamOf } from '@xiezhi/docket/testing';
import type { CommandId, PersonId, StreamId } from '@xiezhi/kernel';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CourtLog } from '../ledger/court-log.ts';
import { ledgerKeys } from '../ledger/keys.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, register } from '../testing/people.ts';

const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-verify-'));
const ledger = new CourtLog(await ledgerKeys(folder, 'court.example/log'), null);
const server = new TestServer(pool, { ledger });
afterAll(() => rm(folder, { recursive: true, force: true }));
const { docket } = server.environment;
const sha256 = 'ab'.repeat(32);
let printed = { seq: 0, head: '' };
let stream = '' as StreamId;

const give = (
  name: string,
  on: StreamId | null,
  input: object,
  actor = systemActor('test'),
  offer = '',
) =>
  docket.execute(
    { name, commandId: server.nextId() as CommandId, stream: on, offer, input: { ...input } },
    actor,
  );
const ask = async (seq: number | string, head: string) =>
  (await server.browser()).get(`/api/verify?seq=${String(seq)}&head=${head}`);

beforeAll(async () => {
  await server.establish(await register(server, gu));
  const court = (await (await server.browser()).me()).court?.id ?? '';
  const person = (key: string, posts: readonly 'filing-reviewer'[] = []) => ({
    ...systemActor(key),
    kind: 'person' as const,
    id: key,
    person: key as PersonId,
    level: 2,
    offices: posts.map((post) => ({ court: court as never, post, division: null })),
  });
  const example = catalogue.command('filing.submit')?.example ?? {};
  stream = streamOf(await give('filing.submit', null, { ...example, court }, person('shen-0001')));
  const asked = { items: ['defendant-address'], note: '请写明被告现在的住所地。' };
  streamOf(
    await give('filing.request-correction', stream, asked, person('lin-0001', ['filing-reviewer'])),
  );
  const { rows } = await pool.query<{ seq: string; head: string }>(
    "select seq, encode(head, 'hex') as head from entry where stream = $1 and kind = 'documents.Ordered' and body like '%correction-notice%'",
    [stream],
  );
  printed = { seq: Number(rows[0]?.seq), head: rows[0]?.head ?? '' };
});

describe('whoever holds a paper', () => {
  test('learns without an account that the court made it, and while it is being made has nothing to compare', async () => {
    const { status, body } = await ask(printed.seq, printed.head);
    expect([status, body['sha256'], body['replaced']]).toEqual([200, null, false]);
    expect(body['title']).toContain('补正');
    // No whole number of the case, no name of a party, no way to the case; this paper is older than its number.
    expect(body['number']).toBeNull();
    expect(Object.keys(body).sort()).toEqual(
      ['court', 'invented', 'leaf', 'number', 'orderedOn', 'replaced', 'sha256', 'title'].sort(),
    );
  });

  test('may copy the sixteen digits that are printed, instead of scanning the code', async () => {
    const short = `${printed.head.slice(0, 8)}..${printed.head.slice(-8)}`;
    expect((await ask(printed.seq, short)).status).toBe(200);
    expect(
      (
        await ask(
          printed.seq,
          short.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        )
      ).status,
    ).toBe(404);
  });

  test('compares the file they have with the one the court made', async () => {
    const { documents } = (await docket.cache.load(stream)).state as CaseState;
    const file = { sha256, name: '补正通知书.pdf', mediaType: 'application/pdf', bytes: 1 };
    const issued = { file, sm3: 'cd'.repeat(32) };
    streamOf(
      await give(
        'documents.issue',
        stream,
        issued,
        systemActor('renderer'),
        documents.papers.find(({ template }) => template === 'correction-notice')?.id,
      ),
    );
    expect((await ask(printed.seq, printed.head)).body['sha256']).toBe(sha256);
  });

  test('OOR-10.3.4: takes the proof of the paper along, once the log holds it, with the whole head and not with less', async () => {
    const proof = (head: string) =>
      server.app.request(`/api/verify/proof?seq=${String(printed.seq)}&head=${head}`);
    expect((await proof(printed.head)).status).toBe(409);
    expect((await ask(printed.seq, printed.head)).body['leaf']).toBeNull();
    while ((await sequence(pool)) > 0);
    // What the paper's code will hold, and is told to whoever has it, is where the log has the order.
    const { leaf } = (await ask(printed.seq, printed.head)).body;
    expect(leaf).toBe(await leafOf(pool, stream, printed.seq));
    while ((await ledger.publish(pool, () => server.now)) > 0);
    const answer = await proof(printed.head);
    expect(answer.headers.get('content-disposition')).toContain('.pdf.proof');
    const text = await answer.text();
    const trust = { vkey: ledger.keys.vkey, policy: null };
    const { good, entry } = await verifyExhibit(null, text, trust);
    expect(good).toBe(true);
    expect(entry).toMatchObject({ kind: 'documents.Issued', printed });
    expect(entry?.files.map((one) => one.sha256)).toEqual([sha256]);
    // It opens the one entry, and nothing of the case beside it.
    expect(atob(/^extra (\S+)$/m.exec(text)?.[1] ?? '').match(/"text"/g)).toHaveLength(2);
    const short = `${printed.head.slice(0, 8)}..${printed.head.slice(-8)}`;
    expect((await proof(short)).status).toBe(422);
    expect((await proof('0'.repeat(64))).status).toBe(404);
  });

  test('is told nothing of a paper that is the court’s alone, though copies of the case give its head away', async () => {
    const { state } = await docket.cache.load(stream);
    const { documents } = state as CaseState;
    const at = documents.papers.findIndex(({ template }) => template === 'correction-notice');
    // As a judgment is until it is pronounced.
    const papers = documents.papers.map((one, index) =>
      index === at ? { ...one, label: 'court' as const } : one,
    );
    const load = docket.cache.load.bind(docket.cache);
    const spy = vi.spyOn(docket.cache, 'load').mockImplementation(async (asked) => {
      const found = await load(asked);
      return asked === stream
        ? { ...found, state: { ...state, documents: { papers } } as typeof state }
        : found;
    });
    expect((await ask(printed.seq, printed.head)).status).toBe(404);
    spy.mockRestore();
    expect((await ask(printed.seq, printed.head)).status).toBe(200);
  });

  test('is not told of a paper the court did not make, nor of another entry of the case', async () => {
    expect((await ask(printed.seq, '0'.repeat(64))).status).toBe(404);
    expect((await ask(printed.seq + 1, printed.head)).status).toBe(404);
    const { rows } = await pool.query<{ head: string }>(
      "select encode(head, 'hex') as head from entry where stream = $1 and seq = 1",
      [stream],
    );
    expect((await ask(1, rows[0]?.head ?? '')).status).toBe(404);
  });

  test.each([
    ['x', 'ab'],
    ['1', "' or 1=1"],
    ['', ''],
  ])('a slip is named as one: %s, %s', async (seq, head) => {
    expect((await ask(seq, encodeURIComponent(head))).status).toBe(422);
  });
});
