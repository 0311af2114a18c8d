import { nationalRulebook } from '@xiezhi/kernel';
import type { StateOf } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { Scenario } from '../testing/index.ts';

const table = { year: '2027', off: '2027-01-01至2027-01-03', source: '通知' };

async function opened() {
  const court = new Scenario(catalogue, '2026-11-24T01:00:00.000Z');
  await court.when(court.system(), 'rulebook.open', nationalRulebook);
  const gu = court.person('gu', { posts: ['administrator'], name: '顾行简' });
  const yan = court.person('yan', { posts: ['president'], name: '严守正' });
  const book = () => (court.state(nationalRulebook) as StateOf<'rulebook'>).rulebook;
  return { court, gu, yan, book };
}

test('CPL-85: a table that one person proposes holds once another has confirmed it', async () => {
  const { court, gu, yan, book } = await opened();
  await court.when(gu, 'rulebook.propose-calendar', nationalRulebook, table);
  expect(book().calendar.years.has(2027)).toBe(false);
  expect(book().proposed).toMatchObject([{ id: '1', year: 2027, by: '顾行简' }]);
  const compared = { compared: true };
  const own = await court.when(gu, 'rulebook.load-calendar', nationalRulebook, compared, '1');
  expect(own).toMatchObject({
    refusals: [{ code: 'rulebook/another-confirms', ground: { kind: 'policy' } }],
  });
  expect(await court.told(nationalRulebook, yan, 'rulebook.load-calendar', '1')).toContainEqual({
    code: 'off',
    facts: { days: '2027-01-01–2027-01-03', count: 3 },
  });
  const done = await court.when(yan, 'rulebook.load-calendar', nationalRulebook, compared, '1');
  expect(done.outcome).toBe('accepted');
  expect(book().proposed).toEqual([]);
  expect(book().years).toMatchObject([
    { year: 2027, off: ['2027-01-01', '2027-01-02', '2027-01-03'] },
  ]);
  expect(book().calendar.years.has(2027)).toBe(true);
});

test('CPL-85: a proposal that is withdrawn can be confirmed by nobody, and the next has another number', async () => {
  const { court, gu, yan, book } = await opened();
  await court.when(gu, 'rulebook.propose-calendar', nationalRulebook, table);
  await court.when(yan, 'rulebook.withdraw-proposal', nationalRulebook, { reason: '少一天' }, '1');
  const late = await court.when(
    yan,
    'rulebook.load-calendar',
    nationalRulebook,
    { compared: true },
    '1',
  );
  expect(late.outcome).toBe('refused');
  await court.when(yan, 'rulebook.propose-calendar', nationalRulebook, table);
  expect(book().proposed.map(({ id }) => id)).toEqual(['2']);
});

test('a table with fewer than twenty rest days is received, and its author is told', async () => {
  const { court, gu } = await opened();
  const warned = (off: string) =>
    court.warnings(nationalRulebook, gu, 'rulebook.propose-calendar', { ...table, off });
  const left = (...holidays: string[]) => ({ code: 'holidays', facts: { holidays } });
  expect(await warned(table.off)).toEqual([
    { code: 'few', facts: { days: 3 } },
    left('qingming', 'labour', 'national'),
  ]);
  const long = '2027-01-01至2027-01-31';
  expect(await warned(long)).toEqual([left('qingming', 'labour', 'national')]);
  expect(await warned(`${long} 2027-04-05 2027-05-01 2027-10-01至2027-10-07`)).toEqual([]);
});

test('whoever runs the installation loads a table directly, and no person does', async () => {
  const { court, gu, book } = await opened();
  const tried = await court.when(gu, 'rulebook.import-calendar', nationalRulebook, table);
  expect(tried.outcome).toBe('refused');
  await court.when(court.system(), 'rulebook.import-calendar', nationalRulebook, table);
  expect(book().calendar.years.has(2027)).toBe(true);
});
