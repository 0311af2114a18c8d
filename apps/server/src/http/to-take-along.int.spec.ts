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

const pen = '＿＿＿＿＿＿＿＿';
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

  test('CPL-124: what is missing is left to the pen, and what was written stands as it would be printed', () => {
    const today = courtDay('2026-03-02');
    expect(complaintDraftData({}, today)).toEqual({
      parties: [
        {
          role: '原告',
          name: null,
          lines: [
            `公民身份号码：${pen}`,
            `民族：${pen}`,
            `职业：${pen}`,
            `住址：${pen}`,
            `联系电话：${pen}`,
          ],
        },
        { role: '被告', name: null, lines: [`住址：${pen}`] },
      ],
      ...{ cause: null, claims: [], grounds: null, facts: [], elements: [], materials: [] },
    });
    expect(
      complaintDraftData(
        {
          cause: '9181',
          plaintiff: {
            kind: 'person',
            name: '沈静宜',
            residentId: zhao.residentId,
            ethnicity: '汉族',
            occupation: '教师',
            address: '明理路 9 号',
            mobile: '13800000001',
          },
          defendants: [
            { name: '顾望川', mobile: '13800000002', workplace: '云州中学' },
            {
              kind: 'organisation',
              name: '云州木禾家居有限公司',
              creditCode: '91350100M000100Y43',
            },
            'nobody',
          ],
          claims: [{ text: '归还借款', yuan: '50000' }, { text: '诉讼费由被告负担' }],
          causeFacts: [{ fact: 'handed-amount', value: '5万' }],
          mediation: 'yes',
          exhibits: [{ name: '借条', source: '被告书写', purpose: '借了五万元' }, { name: '收据' }],
        },
        today,
      ),
    ).toEqual({
      parties: [
        {
          role: '原告',
          name: '沈静宜',
          lines: [
            expect.stringMatching(/^性别：[男女]$/u) as unknown,
            expect.stringMatching(/^出生日期：/u) as unknown,
            `公民身份号码：${zhao.residentId}`,
            '民族：汉族',
            '职业：教师',
            '住址：明理路 9 号',
            '联系电话：13800000001',
          ],
        },
        { role: '被告', name: '顾望川', lines: ['工作单位：云州中学', `住址：${pen}`] },
        {
          role: '被告',
          name: '云州木禾家居有限公司',
          lines: [`住所地：${pen}`, `法定代表人（负责人）：${pen}`],
        },
      ],
      cause: '民间借贷纠纷',
      claims: ['归还借款（50,000.00 元）', '诉讼费由被告负担'],
      grounds: null,
      facts: [{ title: '借款的提供', rows: [{ label: '实际提供的金额（元）', value: '5万' }] }],
      elements: [{ label: '愿不愿意先行调解', value: '愿意' }],
      materials: ['借条（来源：被告书写；证明：借了五万元）', '收据'],
    });
  });
});
