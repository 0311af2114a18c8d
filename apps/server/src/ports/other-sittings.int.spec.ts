import { freshDatabase } from '@xiezhi/docket/testing';
import { addDays, courtDayOf } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import { holder } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import type { StreamId } from '@xiezhi/kernel';
import { beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const { docket } = server.environment;
let one: CaseAtCourt;
let judge = '';
let at = '';

const ask = (also: object = {}): Promise<unknown> =>
  docket.options.ports['other-sittings']?.({
    ...{ people: [judge], rooms: [], court: one.court, besides: 'case:another', ...also },
  }) ?? Promise.reject(new Error('no such port'));

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  const { participation } = (await docket.cache.load(one.stream as StreamId)).state as CaseState;
  judge = holder(participation, 'judge')?.person ?? '';
});

test('CPL-139: what else a judge is fixed for is found in the other dockets of the court, and in no other court’s', async () => {
  expect(await ask(), 'nothing is fixed yet').toEqual([]);
  at = `${addDays(courtDayOf(server.now), 20)}T09:30`;
  const clerk = await one.signIn(staff.he);
  const example = catalogue.command('hearing.schedule')?.example ?? {};
  const input = { ...example, at, place: '第三法庭', minutes: '60' };
  await one.act(clerk, 'hearing.schedule', input);
  const found = await ask();
  expect(found).toMatchObject([{ stream: one.stream, minutes: 60, place: '第三法庭' }]);
  expect((found as { bench: string[] }[])[0]?.bench).toContain(judge);
  expect(await ask({ besides: one.stream }), 'a case does not stand in its own way').toEqual([]);
  expect(await ask({ people: ['somebody-else'] })).toEqual([]);
  expect(await ask({ court: 'elsewhere' })).toEqual([]);
});
