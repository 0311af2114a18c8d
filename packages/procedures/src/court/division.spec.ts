import type { StreamId } from '@xiezhi/kernel';
import { divisionOf, holder, officeEnded } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { mailTest } from './mail.ts';
import { policyDays } from '../shared/settings.ts';
import { Scenario } from '../testing/index.ts';
import { CivilCase } from '../testing/civil.ts';

async function court() {
  const at = new Scenario(catalogue, '2026-03-02T01:00:00.000Z', {
    'person-by-mobile': () => ({ person: 'meng', name: '孟持平' }),
  });
  const example = catalogue.command('court.establish')?.example;
  const opened = await at.when(at.system(), 'court.establish', null, example);
  const stream = (opened.outcome === 'accepted' ? opened.stream : '') as StreamId;
  const gu = at.person('gu', { posts: ['administrator'], court: stream.slice('court:'.length) });
  await at.when(gu, 'court.open-division', stream, { name: '民事审判第一庭' });
  const grant = (also: object) =>
    at.when(gu, 'court.grant-office', stream, { mobile: '13900000009', post: 'judge', ...also });
  return { at, stream, grant };
}

test.each(['v1', '民事审判第一庭'])(
  'OOR-15.1.0: a post is held in a division: %s',
  async (division) => {
    const { at, stream, grant } = await court();
    expect(await grant({ division })).toMatchObject({ outcome: 'accepted' });
    expect(at.entries(stream).at(-1)?.body).toMatchObject({ division: 'v1' });
  },
);

test('a division that is not there is asked for again; a head of none too', async () => {
  const { grant } = await court();
  expect(await grant({ division: '没有的庭' })).toMatchObject({
    refusals: [{ code: 'court/no-such-division', ground: { kind: 'technical' } }],
  });
  expect(await grant({ post: 'division-head' })).toMatchObject({
    refusals: [{ code: 'court/division-needed', remedy: [{ path: 'division' }] }],
  });
});

test('OOR-15.1.0: name, code, level and territory are mended by the administrator; what is left out stays, and the code is one court’s', async () => {
  const { at, stream } = await court();
  const gu = at.person('gu', { posts: ['administrator'], court: stream.slice('court:'.length) });
  const place = { address: '明理路 1 号', hours: '工作日 9:00–17:00', phone: '0800-5550' };
  const describe = (also: object) => at.when(gu, 'court.describe', stream, { ...place, ...also });
  await describe({});
  expect(at.entries(stream).at(-1)?.body).toEqual(place);
  const level = 'intermediate';
  const input = { ...place, name: '云州市中级人民法院', code: '演01', level, territory: '云州市' };
  expect(await at.warnings(stream, gu, 'court.describe', input)).toEqual([
    { code: 'another-code', facts: { before: '演0102', after: '演01' }, field: 'code' },
  ]);
  expect(await describe(input)).toMatchObject({ outcome: 'accepted' });
  // The territory was the same, and is not said again.
  expect(at.entries(stream).at(-1)?.body).toEqual({
    ...place,
    ...{ name: '云州市中级人民法院', code: '演01', level },
  });
  await describe({ site: 'https://court.example' });
  expect(at.state(stream)).toMatchObject({
    court: { name: '云州市中级人民法院', code: '演01', level, territory: '云州市' },
  });
  const example = catalogue.command('court.establish')?.example;
  for (const code of ['演0102', '演01'])
    expect(await at.when(at.system(), 'court.establish', null, { ...example, code })).toMatchObject(
      { refusals: [{ code: 'court/code-taken' }] },
    );
});

test('CPL-131: a case goes to the division of its judge, and on with the next', async () => {
  const one = await CivilCase.registered();
  expect(divisionOf(one.state.participation)).toBeNull();
  one.court.office(`court:${one.state.filing.court ?? ''}` as StreamId, 'judge-wu', 'judge', 'v3');
  await one.must('lin', 'assignment.assign', {
    judge: 'judge-wu',
    clerk: 'clerk-he',
    reasons: '调整分工。',
  });
  expect(divisionOf(one.state.participation)).toBe('v3');
});

test.each([
  [0, ['whose']],
  [2, ['whose', 'takes-part']],
])(
  'OOR-15.1.0: who takes part in %i open cases may get a post, and the administrator is told: %j',
  async (cases, codes) => {
    const at = new Scenario(catalogue, '2026-03-02T01:00:00.000Z', {
      'person-by-mobile': () => ({ person: 'meng', name: '孟持平', cases }),
    });
    const example = catalogue.command('court.establish')?.example;
    const opened = await at.when(at.system(), 'court.establish', null, example);
    const stream = (opened.outcome === 'accepted' ? opened.stream : '') as StreamId;
    const gu = at.person('gu', { posts: ['administrator'], court: stream.slice('court:'.length) });
    const input = { mobile: '13900000009', post: 'clerk' };
    const told = await at.warnings(stream, gu, 'court.grant-office', input);
    expect(told.map(({ code }) => code)).toEqual(codes);
    expect(await at.when(gu, 'court.grant-office', stream, input)).toMatchObject({
      outcome: 'accepted',
    });
  },
);

test('FEE-22: a court may give more than seven days to pay, not fewer', async () => {
  const { at, stream } = await court();
  const gu = at.person('gu', { posts: ['administrator'], court: stream.slice('court:'.length) });
  const set = (days: string) =>
    at.when(gu, 'court.set-policy', stream, { setting: 'payment-days', days });
  expect(await set('6')).toMatchObject({
    refusals: [
      {
        code: 'court/fewer-days-to-pay',
        ground: { kind: 'law', articles: ['FEE-22'] },
        remedy: [{ path: 'days' }],
        facts: { least: 7 },
      },
    ],
  });
  expect(await set('10')).toMatchObject({ outcome: 'accepted' });
  expect(at.entries(stream).at(-1)?.body).toMatchObject({ setting: 'payment-days', value: '10' });
});

test.each([
  [undefined, 7],
  ['10', 10],
  ['6', 7],
  ['soon', 7],
])('FEE-22: a court that once set %j gives %i days to pay', (value, days) => {
  const policies: Readonly<Record<string, string>> =
    value === undefined ? {} : { 'payment-days': value };
  expect(policyDays({ policies }, 'payment-days')).toBe(days);
});

test.each([['0'], ['366'], ['soon'], ['1.5']])('%j is no number of days', async (days) => {
  const { at, stream } = await court();
  const gu = at.person('gu', { posts: ['administrator'], court: stream.slice('court:'.length) });
  expect(
    await at.when(gu, 'court.set-policy', stream, { setting: 'reply-days', days }),
  ).toMatchObject({ outcome: 'invalid', faults: [{ path: 'days' }] });
});

test('a setting without its value is asked for again', async () => {
  const { at, stream } = await court();
  const gu = at.person('gu', { posts: ['administrator'], court: stream.slice('court:'.length) });
  const saved = (setting: string) => at.when(gu, 'court.set-policy', stream, { setting });
  expect(await saved('reply-days')).toMatchObject({
    refusals: [{ code: 'court/value-missing', remedy: [{ path: 'days' }] }],
  });
  expect(await saved('appeal-court')).toMatchObject({
    refusals: [{ code: 'court/value-missing', remedy: [{ path: 'appealCourt' }] }],
  });
});

test('OOR-15.1.0: an administrator sends a test e-mail; where to stands in nobody’s sight', async () => {
  const { at, stream } = await court();
  const gu = at.person('gu', { posts: ['administrator'], court: stream.slice('court:'.length) });
  const to = 'gu@court.example';
  expect(await at.when(gu, 'court.try-mail', stream, { to })).toMatchObject({
    outcome: 'accepted',
  });
  const last = at.entries(stream).at(-1);
  expect(last).toMatchObject({ kind: 'court.MailTried' });
  expect(last === undefined ? [] : mailTest.message(last, at.state(stream))).toMatchObject([
    { to, subject: '云州市东湖区人民法院：测试邮件' },
  ]);
});

test('the last administrator stays until there is another', async () => {
  const { at, stream, grant } = await court();
  const gu = at.person('gu', { posts: ['administrator'], court: stream.slice('court:'.length) });
  const end = (): Promise<unknown> =>
    at.when(gu, 'court.end-office', stream, { why: '退休' }, 'o1');
  expect(await end()).toMatchObject({
    refusals: [{ code: 'court/last-administrator', ground: { kind: 'technical' } }],
  });
  expect(await grant({ post: 'administrator' })).toMatchObject({ outcome: 'accepted' });
  expect(await end()).toMatchObject({ outcome: 'accepted' });
});

test('OOR-15.1.0: whose post has ended leaves the bench, whoever holds another that fits stays, and the case is assigned anew', async () => {
  const one = await CivilCase.registered();
  const { court, stream } = one;
  const judge = one.state.participation.participants.find(({ role }) => role === 'judge');
  const note = () =>
    court.when(court.system(), 'assignment.note-ended-post', stream, {}, judge?.id ?? '');
  expect(await note()).toMatchObject({ refusals: [{ code: 'assignment/still-in-post' }] });
  const at = `court:${one.state.filing.court ?? ''}` as StreamId;
  const offices = court.entries(at).filter(({ kind }) => kind === 'court.OfficeGranted');
  const office = offices.find(({ body }) => (body as { person: string }).person === 'judge-lu');
  court.given(
    at,
    officeEnded.make({
      shared: { office: (office?.body as { office: string }).office, why: '调任' },
    }),
  );
  expect(await note()).toMatchObject({ outcome: 'accepted' });
  expect(holder(one.state.participation, 'judge')).toBeNull();
  expect(court.tasks(stream).map(({ command }) => command)).toContain('assignment.assign');
});

describe('OOR-15.1.0: before a post ends the form says what hangs on it', () => {
  const held = {
    cases: 3,
    tasks: 2,
    sittings: ['2026-03-20T01:00:00.000Z', '2026-03-09T01:00:00.000Z'],
    ofThePost: 0,
  };
  async function ending(also: object, post: string, more: readonly string[] = []) {
    const asked: unknown[] = [];
    const at = new Scenario(catalogue, '2026-03-02T01:00:00.000Z', {
      'person-by-mobile': () => ({ person: 'meng', name: '孟持平' }),
      'held-by-post': (question) => {
        asked.push(question);
        return { ...held, ...also };
      },
    });
    const example = catalogue.command('court.establish')?.example;
    const opened = await at.when(at.system(), 'court.establish', null, example);
    const stream = (opened.outcome === 'accepted' ? opened.stream : '') as StreamId;
    const key = stream.slice('court:'.length);
    const gu = at.person('gu', { posts: ['administrator'], court: key });
    await at.when(gu, 'court.open-division', stream, { name: '民一庭' });
    for (const one of [post, ...more])
      await at.when(gu, 'court.grant-office', stream, {
        mobile: '13900000009',
        post: one,
        division: 'v1',
      });
    expect(asked, 'asked only for the form of one post').toEqual([]);
    return { told: await at.told(stream, gu, 'court.end-office', 'o2'), asked, key };
  }

  test('cases, tasks and hearings, by number and not by name: an administrator knows of no case', async () => {
    const { told, asked, key } = await ending({}, 'judge');
    expect(asked).toEqual([{ court: key, person: 'meng', post: 'judge' }]);
    expect(told).toEqual([
      { code: 'leaves', facts: { name: '孟持平', cases: 3, tasks: 2 } },
      { code: 'sittings', facts: { count: 2, on: '2026-03-09' } },
    ]);
  });

  test('another post of the kind keeps them, and then nothing stands empty', async () => {
    const { told } = await ending({}, 'judge', ['division-head']);
    expect(told).toEqual([{ code: 'keeps', facts: { name: '孟持平', cases: 3, tasks: 2 } }]);
  });

  test('of the last holder of a post it is said that what waits for the post is nobody’s afterwards', async () => {
    expect((await ending({ ofThePost: 4 }, 'president')).told).toContainEqual({
      code: 'last-of-the-post',
      facts: { tasks: 4 },
    });
    expect((await ending({ ofThePost: 4 }, 'finance-officer')).told).toEqual([
      { code: 'last-of-the-post', facts: { tasks: 4 } },
    ]);
  });

  test('where nothing hangs on it nothing is told', async () => {
    expect((await ending({ cases: 0, sittings: [] }, 'clerk')).told).toEqual([]);
  });
});
