import type { SittingRowDto } from '@xiezhi/contract';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { besides } from '../testing/other-cases.ts';
import { zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;

const daysOf = async (who: Browser, query = ''): Promise<readonly string[]> => {
  const { status, body } = await who.get(`/api/calendar${query}`);
  expect(status).toBe(200);
  return (body as unknown as SittingRowDto[]).map(({ date }) => date);
};

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  const sitting = { purpose: 'hearing', at: '2026-12-21T09:30', place: '第六法庭', open: true };
  await one.act(await one.signIn(staff.he), 'hearing.schedule', sitting);
});

describe('CPL-139: nobody misses a sitting because much else has happened since', () => {
  test('judge, clerk and plaintiff find it behind any number of cases touched later', async () => {
    await besides(pool, one.stream, 205);
    const page = (await (await one.signIn(staff.lu)).get('/api/cases')).body;
    expect((page as unknown as { stream: string }[]).map(({ stream }) => stream)).not.toContain(
      one.stream,
    );
    for (const who of [staff.lu, staff.he, zhao])
      expect(await daysOf(await one.signIn(who))).toEqual(['2026-12-21']);
  });

  test('whom the case does not concern it does not concern', async () => {
    expect(await daysOf(await one.signIn(bai))).toEqual([]);
  });

  test('it is asked for by day, and a day that is none is said', async () => {
    const judge = await one.signIn(staff.lu);
    expect(await daysOf(judge, '?from=2026-12-21&to=2026-12-21')).toEqual(['2026-12-21']);
    expect(await daysOf(judge, '?from=2026-12-22')).toEqual([]);
    expect(await daysOf(judge, '?to=2026-12-20')).toEqual([]);
    expect((await judge.get('/api/calendar?from=2026-12-32')).status).toBe(400);
  });

  test('one that was put to another day stands on that day alone', async () => {
    const clerk = await one.signIn(staff.he);
    await one.act(clerk, 'hearing.schedule', {
      purpose: 'hearing',
      at: '2027-01-15T09:30',
      place: '第六法庭',
      open: true,
      reasons: '审判人员另有安排。',
    });
    expect(await daysOf(await one.signIn(zhao))).toEqual(['2027-01-15']);
    expect(await daysOf(await one.signIn(zhao), '?to=2026-12-31')).toEqual([]);
  });

  test('CPL-148: of a suit that was withdrawn nothing is to come', async () => {
    await one.act(
      await one.signIn(zhao),
      'claims.withdraw',
      { reasons: '已经和解', sure: true },
      'p1',
    );
    const judge = await one.signIn(staff.lu);
    const granted = { decision: 'granted', reasons: '准许' };
    await one.act(judge, 'claims.decide-withdrawal', granted, 'w1');
    for (const who of [staff.lu, zhao]) expect(await daysOf(await one.signIn(who))).toEqual([]);
  });
});
