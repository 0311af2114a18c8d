import type { TaskRowDto } from '@xiezhi/contract';
import { freshDatabase } from '@xiezhi/docket/testing';
import { catalogue } from '@xiezhi/procedures';
import { expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const fang = { name: '方如松', residentId: '110105197912010012', mobile: '13800000037' };
const second = { name: '罗一舟', residentId: '110105198505050011', mobile: '13800000051' };
const aDay = 24 * 60;

const signIn = (mobile: string): Promise<Browser> => {
  server.later(2);
  return signedIn(server, mobile);
};
const overdue = async (mobile: string): Promise<readonly TaskRowDto[]> =>
  (await (await signIn(mobile)).get('/api/overdue')).body as unknown as readonly TaskRowDto[];

test('CPL-126, OLR-9.1.0: the president is shown what was not answered in its seven days; nobody else, and nothing before', async () => {
  await register(server, zhao);
  await server.establish(await register(server, gu));
  await register(server, fang);
  const admin = await signIn(gu.mobile);
  const court = (await admin.me()).court?.id ?? '';
  for (const [mobile, post] of [
    [fang.mobile, 'president'],
    [gu.mobile, 'filing-reviewer'],
  ]) {
    const given = { commandId: server.nextId(), stream: `court:${court}`, key: '' };
    const done = await admin.post('/api/commands/court.grant-office', {
      ...given,
      input: { mobile, post },
    });
    expect(done.status).toBe(200);
  }
  const plaintiff = await signIn(zhao.mobile);
  await plaintiff.command('filing.submit', {
    ...catalogue.command('filing.submit')?.example,
    court,
    plaintiff: { kind: 'person', name: zhao.name },
  });
  expect(await overdue(fang.mobile)).toEqual([]);
  server.later(20 * aDay);
  const late = await overdue(fang.mobile);
  expect(late).toHaveLength(1);
  expect(late[0]?.caseTitle).toContain(zhao.name);
  expect(late[0]?.due?.days).toBeLessThan(0);
  expect(await overdue(gu.mobile)).toEqual([]);
  expect(await overdue(zhao.mobile)).toEqual([]);
});

test('OOR-5.3.5: so is a complaint for another court that was not passed on in three days, to the president of the court that has it', async () => {
  const admin = await signIn(gu.mobile);
  const first = (await admin.me()).court?.id ?? '';
  await server.establish(await register(server, second), '演0103');
  const other = (await (await signIn(second.mobile)).me()).court?.id ?? '';
  const before = (await overdue(fang.mobile)).length;
  const plaintiff = await signIn(zhao.mobile);
  const { body } = await plaintiff.command('filing.submit', {
    ...catalogue.command('filing.submit')?.example,
    court: first,
    jurisdiction: other,
    plaintiff: { kind: 'person', name: zhao.name },
    defendants: [{ kind: 'person', name: '孙向南', address: '云州市东湖区柳荫巷 5 号' }],
  });
  const stream = (body['receipts'] as readonly { readonly stream: string }[])[0]?.stream ?? '';
  server.later(3 * aDay);
  expect(await overdue(fang.mobile)).toHaveLength(before);
  server.later(aDay);
  expect(await overdue(fang.mobile)).toContainEqual(
    expect.objectContaining({ stream, command: 'filing.hand-over' }),
  );
  const given = { commandId: server.nextId(), stream, key: '', input: {} };
  const done = await (await signIn(gu.mobile)).post('/api/commands/filing.hand-over', given);
  expect(done.status).toBe(200);
  expect(await overdue(fang.mobile)).toHaveLength(before);
});
