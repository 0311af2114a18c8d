import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormDto, OfferDto, TasksDto } from '@xiezhi/contract';
import type { PersonId } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import { FileStore } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { afterAll, expect, it } from 'vitest';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { TestServer } from '../testing/browser.ts';
import { zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-counter-'));
const files = new FileStore(pool, folder);
const server = new TestServer(pool, { files, uploadFolder: join(folder, 'uploads') });
const at = await CaseAtCourt.open(server);
const key = `counter.${at.court}`;
const stored = await files.put(Buffer.from('起诉状，签名'), 'text/plain', server.now);
await files.hold(stored.sha256, (await (await at.signIn(staff.lin)).me()).person as PersonId);
const scan = { sha256: stored.sha256, name: '起诉状.txt', mediaType: 'text/plain', bytes: 1 };

afterAll(() => rm(folder, { recursive: true, force: true }));

const brought = (name: string, residentId: string) => ({
  ...catalogue.command('filing.submit')?.example,
  court: at.court,
  plaintiff: { kind: 'person', name, residentId },
  presents: 'plaintiff',
  document: 'resident-id-card',
  form: 'written',
  keptAt: '已当场退回',
  attachments: [scan],
});
const paths = ({ pages }: FormDto): readonly string[] =>
  pages.flatMap(({ fields }) => fields.map(({ path }) => path));

it('OLR-11.3.0: the form of the counter asks who stands there; the form for oneself does not', async () => {
  const reviewer = await at.signIn(staff.lin);
  const { body } = await reviewer.get('/api/offers');
  const offers = (body['offers'] as OfferDto[]).filter(
    ({ command }) => command === 'filing.submit',
  );
  expect(offers.map((one) => one.key)).toEqual(expect.arrayContaining(['', key]));
  const form = async (of: string) =>
    (await reviewer.get(`/api/forms/filing.submit?key=${of}`)).body as unknown as FormDto;
  const own = await form('');
  const counter = await form(key);
  expect(paths(counter)).toEqual([
    'presents',
    'document',
    'form',
    'receivedOn',
    'postedOn',
    'keptAt',
    ...paths(own),
  ]);
  expect(counter.title).not.toBe(own.title);
  expect(counter.values).toEqual({ court: at.court, receivedOn: at.server.now.slice(0, 10) });
  // The day stands there already; a postmark may not be legible.
  expect(
    counter.pages[0]?.fields.flatMap(({ path, optional }) => (optional ? [path] : [])),
  ).toEqual(['receivedOn', 'postedOn']);
});

it('OOR-15.1.0: the plaintiff finds the case in their account, the reviewer has none in it', async () => {
  const reviewer = await at.signIn(staff.lin);
  const stream = await at.act(
    reviewer,
    'filing.submit',
    brought(zhao.name, zhao.residentId),
    key,
    null,
  );
  const listed = async (who: { readonly mobile: string }) =>
    ((await (await at.signIn(who)).get('/api/cases')).body as unknown as { stream: string }[]).some(
      (one) => one.stream === stream,
    );
  expect(await listed(zhao)).toBe(true);
  const { rows } = await pool.query(
    'select 1 from relation where stream = $1 and person = $2 and side is not null',
    [stream, (await (await at.signIn(staff.lin)).me()).person],
  );
  expect(rows).toEqual([]);
  const sent = await pool.query<{ message: { text?: string } }>(
    "select message from outbox where stream = $1 and port = 'sms'",
    [stream],
  );
  expect(JSON.stringify(sent.rows)).toContain(zhao.mobile);
});

it('CPL-127: the same brought once more by somebody without an account is told at the counter and to the reviewer', async () => {
  const reviewer = await at.signIn(staff.lin);
  const number = '110101199003070011';
  const said = async (name: string, residentId = number) => {
    const given = { commandId: server.nextId(), stream: null, key };
    const { body } = await reviewer.post('/api/previews/filing.submit?only=warnings&lang=zh-CN', {
      ...given,
      input: brought(name, residentId),
    });
    return (body['warnings'] as { label: string }[]).map(({ label }) => label);
  };
  const like = '同一原告起诉过类似的案件';
  expect(await said('柳二娘')).not.toContain(like);
  const enter = () => at.act(reviewer, 'filing.submit', brought('柳二娘', number), key, null);
  await enter();
  expect(await said('柳二娘')).toContain(like);
  expect(await said('柳二娘', '11010519491231002X')).not.toContain(like);
  const again = await enter();
  const form = await reviewer.get(`/api/forms/filing.register?stream=${again}&lang=zh-CN`);
  expect(JSON.stringify(form.body)).toContain(like);
});

it('OLR-9.1.3: whoever has no account is received all the same, told by the reviewer, and insists in writing', async () => {
  const reviewer = await at.signIn(staff.lin);
  const stream = await at.act(
    reviewer,
    'filing.submit',
    brought('苗阿婆', '11010519491231002X'),
    key,
    null,
  );
  expect(stream).toMatch(/^case:/);
  const give = (name: string, input: Readonly<Record<string, unknown>>, of = '') =>
    at.act(reviewer, name, input, of, stream);
  await give('filing.explain', { reason: '应当先仲裁。' });
  const owed = ((await reviewer.get('/api/tasks')).body as unknown as TasksDto).rows.find(
    (one) => one.stream === stream && one.command === 'docket.record-notice-given',
  );
  const today = '2026-11-24';
  const given = { way: 'handed-over', reachedOn: today, proof: '送达回证' };
  await give('docket.record-notice-given', given, owed?.key);
  const letter = { receivedOn: today, attachments: [scan], keptAt: '纸质卷第 1 册第 2 页' };
  await give('filing.record-insistence', { ...letter, note: '我坚持起诉。' }, 'p1');
  await give('filing.propose-refusal', { reasons: '不属于受理范围。' });
});
