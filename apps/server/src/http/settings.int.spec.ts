import type { PreviewDto } from '@xiezhi/contract';
import { freshDatabase } from '@xiezhi/docket/testing';
import { courtStream } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import { beforeAll, expect, test } from 'vitest';
import { loadTable } from '../calendar.ts';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { gu, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;

beforeAll(async () => {
  one = await CaseAtCourt.filed(server);
});

const rehearse = async (
  mobile: { mobile: string },
  input: Readonly<Record<string, unknown>>,
  lang = 'zh-CN',
  part = '',
) => {
  const who = await one.signIn(mobile);
  const stream = courtStream((await server.environment.court())!);
  const asked = { commandId: server.nextId(), stream, key: '', input };
  return (await who.post(`/api/previews/court.set-policy?lang=${lang}${part}`, asked))
    .body as unknown as PreviewDto;
};
const entered = async (): Promise<number> =>
  Number((await pool.query<{ n: string }>('select count(*) as n from entry')).rows[0]?.n);

test('before a setting is confirmed its page names the open cases it decides on, and what it makes of them', async () => {
  const before = await entered();
  const seen = await rehearse(gu, { setting: 'payment-days', days: '9' }, 'en');
  expect(seen.moves).toMatchObject({ cases: 0, terms: 0 });
  expect(seen.forecasts).toMatchObject({ cases: 1, things: 1 });
  expect(seen.forecasts?.rows[0]).toMatchObject({ from: '7 days', to: '9 days' });
  expect(await entered()).toBe(before);
});

test('whoever keeps the settings and may not read a case is told of the act, and not whose case it is', async () => {
  const admin = await one.signIn(gu);
  const stream = courtStream((await server.environment.court())!);
  const [row] =
    (await rehearse(gu, { setting: 'correction-days', days: '10' })).forecasts?.rows ?? [];
  expect(row).toMatchObject({ case: null, key: null, from: '15日', to: '10日' });
  const post = { mobile: staff.lu.mobile, post: 'president' };
  await one.act(admin, 'court.grant-office', post, '', stream);
  const [known] =
    (await rehearse(staff.lu, { setting: 'correction-days', days: '10' })).forecasts?.rows ?? [];
  expect(known?.case).toContain('诉');
});

test('a setting as it stands changes nothing', async () => {
  const seen = await rehearse(gu, { setting: 'payment-days', days: '7' });
  const far = { looked: 1, of: 1, next: null };
  expect(seen.forecasts).toEqual({ cases: 0, things: 0, rows: [], ...far });
});

test('a court of many cases is looked at part by part; each says how far it is, and together they are all', async () => {
  const party = await one.signIn(zhao);
  for (const cause of ['1', '2'])
    await one.act(
      party,
      'filing.submit',
      {
        ...catalogue.command('filing.submit')?.example,
        court: one.court,
        plaintiff: { kind: 'person', name: zhao.name },
        defendants: [{ kind: 'person', name: `柏仲书${cause}`, address: '云州市东湖区' }],
        attachments: [],
      },
      '',
      null,
    );
  const change = { setting: 'payment-days', days: '9' };
  const whole = (await rehearse(gu, change)).forecasts;
  expect(whole).toMatchObject({ cases: 3, looked: 3, of: 3, next: null });
  const rows: unknown[] = [];
  let after = '';
  for (const looked of [1, 1, 1, 0]) {
    const { forecasts } = await rehearse(gu, change, 'zh-CN', `&limit=1&after=${after}`);
    // Counted for the first part alone.
    expect(forecasts).toMatchObject({ looked, of: after === '' ? 3 : null, cases: looked });
    rows.push(...(forecasts?.rows ?? []));
    after = forecasts?.next ?? '';
    expect(after === '').toBe(looked === 0);
  }
  expect(rows).toEqual(whole?.rows);
  // Nobody has more looked at in one answer than one may take, and nonsense is not followed.
  for (const asked of ['&limit=0', '&limit=-1', '&limit=1000000', '&limit=x', '&after=x'])
    expect((await rehearse(gu, change, 'zh-CN', asked)).forecasts).toMatchObject({ looked: 3 });
});

test('a year of the calendar is entered from the command line once what it moves was confirmed', async () => {
  const reviewer = await one.signIn(staff.lin);
  await one.act(reviewer, 'filing.request-correction', {
    items: ['defendant-address'],
    note: '请写明被告现在的住所地。',
  });
  const { dueOn } = (await pool.query<{ dueOn: string }>('select due_on as "dueOn" from deadline'))
    .rows[0]!;
  const year = Number(dueOn.slice(0, 4));
  const table = { year, off: [dueOn], work: [], source: '通知' };
  const before = await entered();
  const shown: string[] = [];
  const refused = await loadTable(server.environment.docket, table, (moved) => {
    shown.push(...moved.map(({ stream, from }) => `${stream} ${from}`));
    return Promise.resolve(false);
  });
  expect(shown).toContain(`${one.stream} ${dueOn}`);
  expect(refused.loaded).toBe(false);
  // The book of the calendar may have been opened by it; nothing of the table is in it.
  expect(await entered()).toBeLessThanOrEqual(before + 1);
  const done = await loadTable(server.environment.docket, table, () => Promise.resolve(true));
  expect(done).toMatchObject({ loaded: true, faults: [] });
  expect(done.moved.map(({ stream }) => stream)).toContain(one.stream);
});
