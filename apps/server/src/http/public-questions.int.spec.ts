import { freshDatabase } from '@xiezhi/docket/testing';
import { describe, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const visitor = await server.browser();

const input = (value: unknown): string => `input=${encodeURIComponent(JSON.stringify(value))}`;
const paths = (body: Readonly<Record<string, unknown>>): readonly string[] =>
  ((body['faults'] ?? []) as readonly { path: string; message: string }[]).map((one) => {
    expect(one.message.length).toBeGreaterThan(10);
    return one.path;
  });

describe('what cannot be reckoned is no answer', () => {
  test.each([
    [`fee?kind=property&${input({ claim: -5 })}`, 'claim'],
    ['fee', 'kind'],
    ['fee?kind=property', 'claim'],
    ['fee?kind=property&input=500000', 'input'],
    ['fee?kind=divorce&property=500000', 'property'],
    ['fee?kind=property&claim=-5', 'claim'],
    [`fee?kind=divorce&${input({ proprety: 500000 })}`, 'proprety'],
    ['deadline?from=2026-02-30&period=15d', 'from'],
    ['deadline?from=2026-02-27', 'period'],
    ['deadline', 'from'],
    ['deadline?from=2026-02-27&period=15d&unit=day', 'unit'],
    ['deadline.ics?from=2026-02-30&period=15d', 'from'],
    ['interest', 'kind'],
    [`interest?${input({ kind: 'delayed', rate: '3.45' })}`, 'rate'],
    ['court?q=x', 'q'],
    ['court', 'matter'],
    [`court?${input({ matter: 'contract', defendent: '上海市浦东新区' })}`, 'defendent'],
  ])('/api/law/%s: 422 on %s, with how to ask', async (address, field) => {
    const { status, body } = await visitor.get(`/api/law/${address}`);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      field,
      mend: {
        zh: expect.stringMatching(/\S/) as string,
        en: expect.stringMatching(/\S/) as string,
      },
    });
  });

  test('a name that is not known is told with those that are', async () => {
    const { body } = await visitor.get('/api/law/fee?kind=divorce&property=500000');
    expect(JSON.stringify(body['mend'])).toMatch(/kind.*input/);
    const typed = await visitor.get(`/api/law/fee?kind=divorce&${input({ proprety: 1 })}`);
    expect(JSON.stringify(typed.body['mend'])).toContain('property');
  });

  test('a question that is whole is answered as ever, in either language', async () => {
    const { status, body } = await visitor.get(
      `/api/law/fee?kind=divorce&lang=en&${input({ property: 500000 })}`,
    );
    expect([status, body['min'], body['max']]).toEqual([200, '1550.00', '1800.00']);
    const appeal = { first_instance_claim: 1000000, appealed_part: 300000 };
    const second = await visitor.get(`/api/law/fee?kind=appeal&${input(appeal)}`);
    expect([second.status, second.body['fee']]).toEqual([200, '5800.00']);
  });

  test('CPL-85: a term as a calendar file: the last day, whole, and the same question is the same entry', async () => {
    const ask = async (lang: string): Promise<readonly [Response, string]> => {
      const answer = await server.app.request(
        `/api/law/deadline.ics?from=2026-09-16&period=15d&lang=${lang}`,
      );
      return [answer, await answer.text()];
    };
    const [answer, text] = await ask('zh-CN');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="deadline.ics"');
    // RFC 5545: every line ends in CRLF, the last one too, and none is longer than 75 octets.
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect([lines[0], lines.at(-2)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
    const named = new Map(lines.slice(0, -1).map((line) => line.split(':') as [string, string]));
    // Fifteen days from 16 September end in the National Day holiday; the first working day after it is the last.
    expect(named.get('DTSTART;VALUE=DATE')).toBe('20261008');
    expect(named.get('SUMMARY')).toBe('期限最后一日');
    expect(named.get('UID')).toMatch(/^deadline-20261008@/);
    expect((await ask('zh-CN'))[1]).toBe(text);
    expect((await ask('en'))[1]).toContain('SUMMARY:Last day of a term');
  });

  test('hours end at a moment, which is no whole day of a calendar', async () => {
    const { status, body } = await visitor.get('/api/law/deadline?from=2026-09-16&period=48h');
    expect([status, body['end']]).toEqual([200, '2026-09-19T00:00+08:00']);
    const file = await visitor.get('/api/law/deadline.ics?from=2026-09-16&period=48h');
    expect([file.status, file.body['code']]).toEqual([404, 'no-certain-day']);
  });

  test('a term whose day is not certain is no calendar file, and says why', async () => {
    const { status, body } = await visitor.get('/api/law/deadline.ics?from=2026-12-25&period=15d');
    expect([status, body['code']]).toEqual([404, 'no-certain-day']);
  });
});

describe('requests that are no commands say which part is wrong, all at once', () => {
  test.each([
    ['/api/auth/sign-in', { mobile: '13800000002' }, ['login', 'password']],
    ['/api/auth/sign-in', {}, ['login', 'password']],
    ['/api/auth/code-sign-in', { mobile: '13800000002' }, ['code']],
    ['/api/auth/phone-code', { mobile: '139' }, ['purpose', 'mobile']],
    ['/api/auth/phone-code', { purpose: 'sign-in', mobile: '139' }, ['mobile']],
    ['/api/auth/phone-code', { purpose: 'sign-in' }, ['mobile']],
    ['/api/served', {}, ['code', 'last4']],
    ['/api/served', { code: '7K4M-92QH', last4: '12' }, ['last4']],
    ['/api/law/check', {}, ['kind', 'value']],
    ['/api/law/check', { kind: 'fee', value: 'property' }, ['kind']],
  ])('POST %s %o', async (address, body, wrong) => {
    const answer = await visitor.post(address, body);
    expect([answer.status, answer.body['code']]).toEqual([422, 'faulty']);
    expect(paths(answer.body)).toEqual(wrong);
    expect(JSON.stringify(answer.body)).not.toMatch(/reload|刷新/i);
  });

  test.each([
    ['/api/announcements?before=x', ['before']],
    ['/api/announcements?offset=x', ['offset']],
    ['/api/causes?on=2026-02-30', ['on']],
    ['/api/verify?seq=x&head=ab', ['seq', 'head']],
    ['/api/verify/proof?seq=1&head=ab', ['head']],
    ['/api/verify/receipt?number=1', ['number']],
    ['/api/payment-links?code=2', ['code']],
  ])('GET %s', async (address, wrong) => {
    const answer = await visitor.get(address);
    expect([answer.status, answer.body['code']]).toEqual([422, 'faulty']);
    expect(paths(answer.body)).toEqual(wrong);
  });

  test('what is asked in another way than it can be says in which', async () => {
    const response = await server.app.request('/api/law/check?kind=id&value=1');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await response.json()).toMatchObject({ code: 'other-method' });
    expect((await server.app.request('/api/law/chek')).status).toBe(404);
  });
});
