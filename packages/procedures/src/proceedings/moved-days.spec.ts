import type { NewEntry } from '@xiezhi/kernel';
import { courtDayOf, nationalRulebook } from '@xiezhi/kernel';
import { calendarLoaded } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { notices } from './notices.ts';

/** A case whose defendant has fifteen days from 23 December 2026: they end in a year without a table. */
async function served(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-12-22T01:00:00.000Z');
  await one.servedByAccount();
  return one;
}

const table = (off: readonly string[]): NewEntry =>
  calendarLoaded.make({ shared: { year: 2027, off: [...off], work: [], source: '通知' } });
const defence = (one: CivilCase) =>
  one.court.deadlines(one.stream).find(({ key }) => key.startsWith('defence/term/d1@'));
const move = (one: CivilCase, from: string, provisional: boolean) =>
  one.court.when(
    one.court.clock,
    'deadline.move',
    one.stream,
    { from, provisional },
    'defence/term/d1',
  );

test('CPL-85: a provisional day may turn out earlier or later; where it ends is for the rules', async () => {
  const one = await served();
  expect(defence(one)).toMatchObject({ dueOn: '2027-01-06', provisional: true });
  one.court.given(nationalRulebook, table(['2027-01-06', '2027-01-07']));
  const moved = await move(one, '2027-01-06', true);
  expect(moved).toMatchObject({
    entries: [
      {
        kind: 'deadline.Moved',
        labels: ['side:defendant'],
        body: { from: '2027-01-06', to: '2027-01-08', reckoned: '2027-01-08' },
      },
    ],
  });
  expect(defence(one)).toMatchObject({ dueOn: '2027-01-08', provisional: false });
});

test('CPL-85: a last day told for certain stays when the table is corrected to an earlier one', async () => {
  const one = await served();
  one.court.given(nationalRulebook, table(['2027-01-06', '2027-01-07']), table([]));
  const moved = await move(one, '2027-01-08', false);
  expect(moved).toMatchObject({
    entries: [{ body: { from: '2027-01-08', to: '2027-01-08', reckoned: '2027-01-06' } }],
  });
  expect(defence(one)).toMatchObject({ dueOn: '2027-01-08', key: 'defence/term/d1@2027-01-08' });
  const task = one.court.tasks(one.stream).find(({ key }) => key === 'defence/submit/d1');
  expect(task?.dueAt && courtDayOf(task.dueAt)).toBe('2027-01-08');
});

test('CPL-85: the court’s own time moves both ways', async () => {
  const one = await served();
  one.court.given(nationalRulebook, table([]));
  const trial = one.court.deadlines(one.stream).find(({ key }) => key.startsWith('judgment/trial'));
  const later = await one.court.when(
    one.court.clock,
    'deadline.move',
    one.stream,
    { from: '2027-12-31', provisional: false },
    'judgment/trial',
  );
  expect(later).toMatchObject({ entries: [{ labels: ['court'], body: { to: trial?.dueOn } }] });
});

test('a moved day is told to the side whose term it is, with both days, and to nobody else', async () => {
  const one = await served();
  one.court.given(nationalRulebook, table(['2027-01-06', '2027-01-07']));
  const moved = await move(one, '2027-01-06', true);
  const entry = moved.outcome === 'accepted' ? moved.entries[0] : undefined;
  if (!entry) throw new Error(JSON.stringify(moved));
  // The complaint of this case gives no number; here both sides have one.
  const { participation } = one.state;
  const participants = participation.participants.map((who) => ({ ...who, mobile: who.id }));
  const state = { ...one.state, participation: { ...participation, participants } };
  const told = notices
    .filter((effect) => effect.on === 'deadline.Moved')
    .flatMap((effect) => effect.message(entry, state));
  expect(told.map((each) => each['to'])).toEqual(['d1']);
  expect(told.map((each) => each['text'])).toEqual([
    expect.stringContaining('由2027-01-06改为2027-01-08'),
  ]);
  expect(catalogue.effectsOf(entry).length).toBe(1);
});
