import { participationLinked } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const reasons = '属实。';
const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };
const counter = {
  claims: [{ text: '支付保管费', yuan: '3000' }],
  grounds: '原告不来提货。',
};
const joined = { outcome: 'joined', reasons: '同一合同' };

test.each([
  // Decided on 3 March. Served first, the fifteen days are those from service, whoever links later.
  ['served', '2026-03-31'],
  // In the account since the 20th, which is no service of it, and served on that day; 4 to 6 April are days of rest.
  ['linked', '2026-04-07'],
])('CPL-128: the time to answer never shrinks afterwards: %s, it ends on %s', async (way, end) => {
  const one = await CivilCase.registered();
  const sun = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' };
  const added = { as: 'plaintiff', party: sun, instance: 'application', reasons };
  await one.must('lu', 'participation.add-party', added);
  await one.must('he', 'claims.record-counterclaim', { ...scan, ...counter }, 'd1');
  one.court.at('2026-03-03T01:00:00.000Z');
  await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
  one.court.at('2026-03-16T01:00:00.000Z');
  const handed = { way: 'by-hand', on: '2026-03-16', proof: '送达回证' };
  if (way === 'served')
    await one.must('he', 'service.record-paper', { papers: ['c'.repeat(64)], ...handed }, 'p2');
  one.court.at('2026-03-20T01:00:00.000Z');
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'p2', person: 'sun' } }),
  );
  const terms = () =>
    one.court
      .deadlines(one.stream)
      .flatMap(({ key }) => (key.startsWith('claims/answer/') && key.includes('.p2') ? [key] : []));
  if (way === 'linked') {
    expect(terms(), 'an account is no service').toEqual([]);
    const then = { ...handed, on: '2026-03-20' };
    await one.must('he', 'service.record-paper', { papers: ['c'.repeat(64)], ...then }, 'p2');
  }
  expect(terms()).toEqual([`claims/answer/r1.p2@${end}`]);
});

test('CPL-128: the clerk owes the service of a counterclaim that was joined', async () => {
  const one = await CivilCase.registered();
  await one.must('he', 'claims.record-counterclaim', { ...scan, ...counter }, 'd1');
  const owed = () =>
    one.court.tasks(one.stream).filter(({ key }) => key.startsWith('service/counterclaim/'));
  expect(owed()).toEqual([]);
  await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
  expect(owed()).toMatchObject([
    { key: 'service/counterclaim/p1/r1', by: { role: 'clerk' }, subject: 'p1', basis: ['CPL-128'] },
  ]);
  const handed = { way: 'by-hand', on: '2026-03-02', proof: '送达回证' };
  await one.must('he', 'service.record-paper', { papers: ['c'.repeat(64)], ...handed }, 'p1');
  expect(owed()).toEqual([]);
});
