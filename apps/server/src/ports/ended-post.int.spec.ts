import type { TasksDto } from '@xiezhi/contract';
import { workOutbox } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import type { StreamId } from '@xiezhi/kernel';
import type { CaseState, StateOf } from '@xiezhi/record';
import { holder } from '@xiezhi/record';
import { beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { gu } from '../testing/people.ts';
import { tellCasesOfBench } from './ended-post.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const { docket } = server.environment;
let one: CaseAtCourt;

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
});

/** The posts of {@link staff} in the order in which the court gave them: reviewer, judge, clerk, and any that came later. */
const postOf = async (post: string): Promise<string> => {
  const { state } = await docket.cache.load(`court:${one.court}` as StreamId);
  const { offices } = (state as StateOf<'court'>).court;
  return offices.find((office) => office.post === post && office.to === null)?.id ?? '';
};

async function end(post: string): Promise<void> {
  const admin = await one.signIn(gu);
  const on = `court:${one.court}`;
  await one.act(admin, 'court.end-office', { why: '调任' }, await postOf(post), on);
  await workOutbox(pool, {
    letter: (letter) => tellCasesOfBench({ pool, docket }, letter),
    sms: () => Promise.resolve(),
  });
}

const bench = async (): Promise<readonly (string | undefined)[]> => {
  const { participation } = (await docket.cache.load(one.stream as StreamId)).state as CaseState;
  return [holder(participation, 'judge')?.name, holder(participation, 'clerk')?.name];
};

test('OOR-15.1.0: the form that ends a post says how many cases, tasks and hearings hang on it', async () => {
  const admin = await one.signIn(gu);
  const told = async (post: string) => {
    const query = `stream=${encodeURIComponent(`court:${one.court}`)}&key=${await postOf(post)}`;
    const { body } = await admin.get(`/api/forms/court.end-office?${query}&lang=zh-CN`);
    return (body['tells'] as readonly { value: string }[]).map(({ value }) => value);
  };
  const [judge] = await told('judge');
  expect(judge).toMatch(/陆怀瑾承办或者记录的案件有 1 件没有办结，有 \d+ 件待办/);
  expect(await told('filing-reviewer')).toEqual([]);
});

test('OOR-15: another post keeps a judge in the case; when the last ends, they read and decide no more, and the case is assigned anew', async () => {
  const admin = await one.signIn(gu);
  const second = { mobile: staff.lu.mobile, post: 'division-head' };
  await one.act(admin, 'court.open-division', { name: '民一庭' }, '', `court:${one.court}`);
  await one.act(
    admin,
    'court.grant-office',
    { ...second, division: 'v1' },
    '',
    `court:${one.court}`,
  );
  await end('judge');
  expect(await bench()).toEqual(['陆怀瑾', '何书岚']);
  await end('division-head');
  expect(await bench()).toEqual([undefined, '何书岚']);
  const judge = await one.signIn(staff.lu);
  expect((await judge.get(`/api/cases/${one.stream}`)).status).toBe(404);
  const reviewer = await one.signIn(staff.lin);
  const tasks = (await reviewer.get('/api/tasks')).body as unknown as TasksDto;
  expect(tasks.rows.map(({ command }) => command)).toContain('assignment.assign');
});
