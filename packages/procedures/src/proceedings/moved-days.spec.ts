import type { NewEntry, PersonId } from '@xiezhi/kernel';
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
    expect.stringContaining('答辩期的届满日由2027-01-06改为2027-01-08'),
  ]);
  expect(catalogue.effectsOf(entry).length).toBe(1);
});

test('CPL-153: of two defendants each is told of their own term, by its name, and of no other’s', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', {
    defendants: ['钱守拙', '孙向南'].map((name) => ({ kind: 'person', name, address: '云州市' })),
  });
  const serve = (id: string, on: string) =>
    one.must(
      'he',
      'service.record-paper',
      { papers: [one.paper('complaint', id)], way: 'by-hand', on, proof: '送达回证' },
      id,
    );
  await serve('d1', '2026-03-02');
  one.court.at('2026-03-05T01:00:00.000Z');
  await serve('d2', '2026-03-05');
  const order = { ground: 'heir-awaited', participant: 'p1', reasons: '等待继承人。' };
  await one.must('lu', 'suspension.order', order);
  one.court.at('2026-04-07T01:00:00.000Z');
  await one.must('lu', 'suspension.resume', { reasons: '原因消除。' });
  const { participation } = one.state;
  const participants = participation.participants.map((who) => ({
    ...who,
    person: who.person ?? (who.id as PersonId),
    mobile: who.id,
  }));
  const state = { ...one.state, participation: { ...participation, participants } };
  const moved = one.court.entries(one.stream).filter(({ kind, body }) => {
    const { term } = body as { term?: string };
    return kind === 'deadline.Moved' && term?.startsWith('defence/term/');
  });
  const told = moved.map((entry) =>
    notices
      .filter((effect) => effect.on === 'deadline.Moved')
      .flatMap((effect) => effect.message(entry, state))
      .map(({ to, text }) => [
        to,
        /(答辩期的届满日由[-0-9]+)/u.exec(typeof text === 'string' ? text : '')?.[1],
      ]),
  );
  expect(told).toEqual([
    [['d1', '答辩期的届满日由2026-03-17']],
    [['d2', '答辩期的届满日由2026-03-20']],
  ]);
});
