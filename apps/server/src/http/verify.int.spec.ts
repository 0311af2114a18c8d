import { catalogue, systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { freshDatabase, streamOf } from '@xiezhi/docket/testing';
import type { CommandId, PersonId, StreamId } from '@xiezhi/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { gu, register } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
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
      ['court', 'invented', 'number', 'orderedOn', 'replaced', 'sha256', 'title'].sort(),
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
    expect((await ask(seq, encodeURIComponent(head))).status).toBe(400);
  });
});
