import { freshDatabase } from '@xiezhi/docket/testing';
import { catalogue } from '@xiezhi/procedures';
import { beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
});

const rehearse = async (mobile: { mobile: string }, name: string, input: object, key = '') => {
  const who = await one.signIn(mobile);
  const asked = { commandId: server.nextId(), stream: one.stream, key, input };
  return (await who.post(`/api/previews/${name}`, asked)).body as {
    readonly outcome: string;
    readonly faults?: readonly { readonly path: string }[];
    readonly papers?: readonly { readonly title: string; readonly pdf?: string }[];
  };
};
const sheet = (pdf = '') => Buffer.from(pdf, 'base64').subarray(0, 5).toString();

test('CPL-155: while a judgment is drafted its paper can be looked at, and nothing of it is entered', async () => {
  const judge = await one.signIn(staff.lu);
  const before = (await one.space(judge)).docket.length;
  const drafted = await rehearse(
    staff.lu,
    'judgment.draft',
    catalogue.command('judgment.draft')?.example ?? {},
  );
  expect(drafted).toMatchObject({
    outcome: 'rehearsed',
    papers: [{ title: expect.stringContaining('民事判决书') as string }],
  });
  expect(sheet(drafted.papers?.[0]?.pdf)).toBe('%PDF-');
  const after = await one.space(judge);
  expect(after.docket.length).toBe(before);
  expect(after.papers.map(({ title }) => title).join()).not.toContain('民事判决书');
});

test('OLR-7.3.1: a rehearsal asks nobody to confirm by hand, and names every answer that is really missing', async () => {
  const clerk = await one.signIn(staff.he);
  const at = new Date(Date.parse(server.now) + 9 * 86_400_000).toISOString().slice(0, 10);
  const sitting = { purpose: 'hearing', at: `${at}T09:30`, place: '第六法庭', open: true };
  await one.act(clerk, 'hearing.schedule', { ...sitting, reasons: '各方同意' });
  server.later(10 * 24 * 60);
  expect(
    await rehearse(staff.he, 'hearing.record', { online: [], note: '经过' }, 'h1'),
  ).toMatchObject({ outcome: 'rehearsed' });
  const bare = await rehearse(staff.he, 'hearing.record', { online: [] }, 'h1');
  expect(bare).toMatchObject({ outcome: 'invalid', faults: [{ path: 'note' }] });
});

test('an act that opens a docket of its own is rehearsed on the page of a case as well', async () => {
  const input = {
    ...catalogue.command('feedback.submit')?.example,
    court: one.court,
    attachments: [],
  };
  const rehearsed = await rehearse(staff.he, 'feedback.submit', input);
  expect(rehearsed).toMatchObject({ outcome: 'rehearsed', papers: [] });
});

test('CPL-124: whoever sues looks at the complaint as it will be served before it is handed in, and no docket is opened', async () => {
  const party = await one.signIn(zhao);
  const form = (await party.get('/api/forms/filing.submit')).body;
  expect(form).toMatchObject({ preview: 'papers' });
  expect(form).not.toHaveProperty('ofTheCourt');
  const before = ((await party.get('/api/cases')).body as unknown as readonly unknown[]).length;
  const input = {
    ...catalogue.command('filing.submit')?.example,
    court: one.court,
    plaintiff: { kind: 'person', name: zhao.name },
    attachments: [],
  };
  const asked = { commandId: server.nextId(), stream: null, key: '', input };
  const { body } = await party.post('/api/previews/filing.submit', asked);
  const { papers } = body as unknown as {
    readonly papers: readonly { readonly title: string; readonly pdf?: string }[];
  };
  expect(papers[0]?.title).toContain('民事起诉状');
  expect(sheet(papers[0]?.pdf)).toBe('%PDF-');
  expect((await party.get('/api/cases')).body).toHaveLength(before);
});
