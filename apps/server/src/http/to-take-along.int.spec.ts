import { freshDatabase } from '@xiezhi/docket/testing';
import { courtDay } from '@xiezhi/kernel';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';
import { complaintDraftData } from './complaint-draft-data.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let owner: Browser;

beforeAll(async () => {
  await register(server, zhao);
  await server.establish(await register(server, gu));
  owner = await signedIn(server, zhao.mobile);
});

const asked = (path: string, cookie: string) => server.app.request(path, { headers: { cookie } });
const save = (values: object) =>
  server.app.request('/api/drafts/filing.submit?key=', {
    method: 'PUT',
    headers: { 'content-type': 'application/json', cookie: owner.cookie, 'x-csrf': owner.csrf },
    body: JSON.stringify({ values }),
  });

describe('papers to take along', () => {
  test('CPL-123: an unfinished complaint is printed for its writer alone, whatever stands in it', async () => {
    expect((await asked('/api/to-take-along/complaint', owner.cookie)).status).toBe(404);
    await save({
      claims: 'no list',
      plaintiff: 3,
      grounds: '一月订的柜子\n没有交货',
      cause: '9181',
    });
    const answer = await asked('/api/to-take-along/complaint', owner.cookie);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const visitor = await server.browser();
    expect((await asked('/api/to-take-along/complaint', visitor.cookie)).status).toBe(401);
    const other = await signedIn(server, gu.mobile);
    expect((await asked('/api/to-take-along/complaint', other.cookie)).status).toBe(404);
  });

  test('an empty form to confirm addresses needs no account', async () => {
    const visitor = await server.browser();
    const answer = await asked('/api/to-take-along/address-form?court=x', visitor.cookie);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  test('what is missing is left to the pen, and what was written stands as it would be printed', () => {
    const today = courtDay('2026-03-02');
    expect(complaintDraftData({}, today)).toEqual({
      parties: [
        { role: '原告', name: null, lines: [] },
        { role: '被告', name: null, lines: [] },
      ],
      ...{ cause: null, claims: [], grounds: null, facts: [], elements: [], materials: [] },
    });
    expect(
      complaintDraftData(
        {
          cause: '9181',
          plaintiff: { name: '沈静宜', address: '明理路 9 号' },
          defendants: [{ name: '顾望川' }, 'nobody'],
          claims: [{ text: '归还借款', yuan: '50000' }, { text: '诉讼费由被告负担' }],
          causeFacts: [{ fact: 'handed-amount', value: '5万' }],
          mediation: 'yes',
          exhibits: [{ name: '借条' }],
        },
        today,
      ),
    ).toEqual({
      parties: [
        { role: '原告', name: '沈静宜', lines: ['住址：明理路 9 号'] },
        { role: '被告', name: '顾望川', lines: [] },
      ],
      cause: '民间借贷纠纷',
      claims: ['归还借款（50,000.00 元）', '诉讼费由被告负担'],
      grounds: null,
      facts: [{ title: '借款的提供', rows: [{ label: '实际提供的金额（元）', value: '5万' }] }],
      elements: [{ label: '愿不愿意先行调解', value: '愿意' }],
      materials: ['借条'],
    });
  });
});
