import type { CaseRowDto, CasesDto, TasksDto } from '@xiezhi/contract';
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

const page = async (who: Browser, query: string): Promise<CasesDto> => {
  const { status, body } = await who.get(`/api/search${query}`);
  expect(status).toBe(200);
  return body as unknown as CasesDto;
};

/** Every page from the first to the last, as a reader would turn them. */
async function allOf(who: Browser, query = ''): Promise<readonly CaseRowDto[]> {
  const rows: CaseRowDto[] = [];
  for (;;) {
    const next = await page(who, `?${query}offset=${String(rows.length)}`);
    expect(next.from).toBe(rows.length);
    rows.push(...next.rows);
    if (rows.length >= next.total || next.rows.length === 0) {
      expect(rows).toHaveLength(next.total);
      return rows;
    }
  }
}

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  await besides(pool, one.stream, 119);
});

describe('a list that is longer than a page', () => {
  test.each([
    ['the judge', staff.lu],
    ['the plaintiff', zhao],
  ])('%s is told how many there are and reaches each of them once', async (_who, mobile) => {
    const who = await one.signIn(mobile);
    const first = await page(who, '');
    expect([first.rows.length, first.total, first.perPage]).toEqual([50, 120, 50]);
    const all = (await allOf(who)).map(({ stream }) => stream);
    expect(new Set(all).size).toBe(120);
    expect(all).toContain(one.stream);
  });

  test('what is owed is told a page at a time as well, with how much there is', async () => {
    const who = await one.signIn(staff.he);
    const { rows, total, from, perPage } = (await who.get('/api/tasks'))
      .body as unknown as TasksDto;
    expect([rows.length, from, perPage]).toEqual([total, 0, 500]);
    const next = (await who.get('/api/tasks?offset=500')).body as unknown as TasksDto;
    expect(next).toMatchObject({ rows: [], from: 500, total });
    expect((await who.get('/api/tasks?offset=-1')).status).toBe(400);
  });

  test('so does whoever searches', async () => {
    const who = await one.signIn(staff.lu);
    const q = `q=${encodeURIComponent(zhao.name)}&`;
    expect((await page(who, `?${q}`)).total).toBe(120);
    expect((await allOf(who, q)).map(({ stream }) => stream)).toContain(one.stream);
    expect(await page(who, `?${q}offset=500`)).toMatchObject({ rows: [], total: 120 });
    expect(await page(who, '?q=')).toMatchObject({ rows: [], total: 0 });
    expect((await who.get('/api/search?offset=-1')).status).toBe(400);
  });

  test('nobody is told the number of what is not theirs', async () => {
    expect(await page(await one.signIn(bai), '')).toMatchObject({ rows: [], total: 0 });
  });
});
