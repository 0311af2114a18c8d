import type { NewEntry } from '@xiezhi/kernel';
import { courtDayOf, nationalRulebook } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { calendarLoaded } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

/*
 * A suit stands still over the turn of a year and goes on before the holidays of the next year are known: what was left
 * of its terms ends on a day that nobody can promise yet.
 */
const order = { ground: 'heir-awaited', participant: 'd1', reasons: '等待继承人。' };
const reasons = '原因消除。';
const table = (off: readonly string[] = []): NewEntry =>
  calendarLoaded.make({ shared: { year: 2027, off: [...off], work: [], source: '通知' } });
const load = (one: CivilCase, ...off: readonly string[]): void =>
  void one.court.given(nationalRulebook, table(off));

const suspend = async (one: CivilCase, on: string): Promise<void> => {
  one.court.at(`${on}T01:00:00.000Z`);
  await one.must('lu', 'suspension.order', order);
};
const resume = async (one: CivilCase, on: string): Promise<void> => {
  one.court.at(`${on}T01:00:00.000Z`);
  await one.must('lu', 'suspension.resume', { reasons });
};
/** Served on 14 December: fifteen days end on 29 December; fourteen are left on the 16th, that day with them. */
async function stoodStill(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-12-14T01:00:00.000Z', 'ordinary');
  await one.servedByAccount();
  await suspend(one, '2026-12-16');
  await resume(one, '2026-12-24');
  return one;
}

const deadline = (one: CivilCase, term = 'defence/term/d1') =>
  one.court.deadlines(one.stream).find(({ key }) => key.startsWith(`${term}@`));
const moved = (one: CivilCase, term = 'defence/term/d1') =>
  one.court
    .entries(one.stream)
    .filter(
      ({ kind, body }) =>
        kind === 'deadline.Moved' && (body as { readonly term: string }).term === term,
    )
    .map(({ body }) => body);
const task = (one: CivilCase, key = 'defence/submit/d1') =>
  one.court.tasks(one.stream).find((each) => each.key === key);
/** What the court does when it derives the case again: it enters that the day moved. */
const reckonAgain = (one: CivilCase, from: string, provisional: boolean) =>
  one.court.when(
    one.court.clock,
    'deadline.move',
    one.stream,
    { from, provisional },
    'defence/term/d1',
  );

describe('a day that nobody can promise yet, after the suit stood still', () => {
  test('CPL-85, CPL-153: it is provisional, as the entry, the task and the term say, and nothing lapses on it', async () => {
    const one = await stoodStill();
    expect(moved(one)).toMatchObject([
      { from: '2026-12-29', to: '2027-01-07', left: 14, toProvisional: true },
    ]);
    expect(deadline(one)).toMatchObject({ dueOn: '2027-01-07', provisional: true });
    expect(task(one)).toMatchObject({ provisional: true });
    one.court.at('2027-03-01T01:00:00.000Z');
    const key = deadline(one)?.key ?? '';
    const passing = await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
    expect(passing.outcome).toBe('refused');
    await one.must('qian', 'defence.submit', { text: '没有收到货款。', attachments: [] }, 'd1');
    expect(one.state.defence.defences).toMatchObject([{ late: false }]);
  });

  test('CPL-85: when the table is there it is reckoned again from the days that were left, and passes then', async () => {
    const one = await stoodStill();
    load(one, '2027-01-06', '2027-01-07');
    expect(deadline(one)).toMatchObject({ dueOn: '2027-01-08', provisional: false });
    await reckonAgain(one, '2027-01-07', true);
    expect(moved(one).at(-1)).toMatchObject({ to: '2027-01-08', reckoned: '2027-01-08' });
    expect(moved(one).at(-1)).not.toHaveProperty('toProvisional', true);
    one.court.at('2027-01-09T01:00:00.000Z');
    const key = 'defence/term/d1@2027-01-08';
    const passing = await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
    expect(passing.outcome).toBe('accepted');
  });

  test('CPL-85: moved twice, the day that was told for certain stays when a corrected table would name an earlier one', async () => {
    const one = await stoodStill();
    load(one, '2027-01-06', '2027-01-07');
    await reckonAgain(one, '2027-01-07', true);
    load(one);
    expect(deadline(one)).toMatchObject({ dueOn: '2027-01-08', provisional: false });
    // … and gives way to a later one.
    load(one, '2027-01-06', '2027-01-07', '2027-01-08');
    expect(deadline(one)).toMatchObject({ dueOn: '2027-01-11', provisional: false });
    await reckonAgain(one, '2027-01-08', false);
    load(one);
    expect(deadline(one)).toMatchObject({ dueOn: '2027-01-11', provisional: false });
  });

  test('CPL-153: suspended again while it is provisional, what was left of it is left again', async () => {
    const one = await stoodStill();
    await suspend(one, '2026-12-28');
    await resume(one, '2027-01-11');
    expect(moved(one).at(-1)).toMatchObject({
      from: '2027-01-07',
      provisional: true,
      to: '2027-01-22',
      left: 11,
      toProvisional: true,
    });
    expect(deadline(one)).toMatchObject({ dueOn: '2027-01-22', provisional: true });
    load(one, '2027-01-22');
    expect(deadline(one)).toMatchObject({ dueOn: '2027-01-25', provisional: false });
  });

  test('CPL-153: a table that comes while the suit stands still counts from the day on which it goes on', async () => {
    const one = await stoodStill();
    await suspend(one, '2026-12-28');
    load(one, '2027-01-07');
    await resume(one, '2027-01-11');
    expect(moved(one).at(-1)).toMatchObject({ from: '2027-01-08', to: '2027-01-25', left: 12 });
    expect(deadline(one)).toMatchObject({ dueOn: '2027-01-25', provisional: false });
  });

  test('CPL-153: a term whose end was not known on the day of suspension had not ended before it', async () => {
    const one = await CivilCase.registered('2026-12-22T01:00:00.000Z', 'ordinary');
    await one.servedByAccount();
    expect(deadline(one)).toMatchObject({ dueOn: '2027-01-06', provisional: true });
    await suspend(one, '2027-01-11');
    await resume(one, '2027-01-25');
    load(one);
    expect(deadline(one)).toMatchObject({ dueOn: '2027-01-25', provisional: false });
  });

  test('a side is told that its new day is provisional, and that it will hear of it again', async () => {
    const one = await stoodStill();
    const entry = one.court
      .entries(one.stream)
      .find(
        ({ kind, body }) =>
          kind === 'deadline.Moved' && (body as { term: string }).term === 'defence/term/d1',
      );
    if (!entry) throw new Error('nothing moved');
    const { participation } = one.state;
    const participants = participation.participants.map((who) => ({ ...who, mobile: who.id }));
    const state = { ...one.state, participation: { ...participation, participants } };
    const [told] = catalogue.effectsOf(entry).flatMap((effect) => effect.message(entry, state));
    expect(told).toMatchObject({
      to: 'd1',
      text: expect.stringContaining('2027-01-07（暂定') as string,
    });
    const { detail } = catalogue.texts('en').entries['deadline.Moved']?.(entry.body as never) ?? {};
    expect(detail).toContain('provisional');
  });
});

describe('terms that an entry fixed', () => {
  const question = ({ consent }: CaseState) => consent.questions['d1']?.service;

  test('FEE-22, CPL-153: the days to pay are provisional in the bill, and reckoned again from what was left', async () => {
    const one = await CivilCase.registered('2026-12-21T01:00:00.000Z', 'ordinary');
    await one.noticedToPay();
    // After Christmas, and the notice of the next year is not loaded.
    expect(one.state.fees.bill).toMatchObject({ dueOn: '2026-12-28', provisional: true });
    await suspend(one, '2026-12-22');
    await resume(one, '2026-12-30');
    expect(one.state.fees.bill).toMatchObject({ dueOn: '2027-01-06', provisional: true });
    expect(await one.court.told(one.stream, one.people.zhao, 'fees.pay')).toContainEqual(
      expect.objectContaining({ code: 'due', facts: { dueOn: '2027-01-06', provisional: true } }),
    );
    load(one, '2027-01-06');
    const pay = task(one, 'fees/pay');
    expect(pay?.dueAt && courtDayOf(pay.dueAt)).toBe('2027-01-07');
    expect(pay).toMatchObject({ provisional: false });
    await one.court.when(
      one.court.clock,
      'deadline.move',
      one.stream,
      { from: '2027-01-06', provisional: true },
      'fees/term',
    );
    expect(one.state.fees.bill).toMatchObject({ dueOn: '2027-01-07', provisional: false });
  });

  test('CPL-153: money that comes while the suit stands still is not late', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.noticedToPay();
    await suspend(one, '2026-03-04');
    one.court.at('2026-03-20T01:00:00.000Z');
    await one.paid();
    expect(one.state.fees.received).toMatchObject([{ late: false }]);
  });

  test('FEE-22: a day that a judge had named and that stood still is not taken back by a difference to pay', async () => {
    const one = await CivilCase.registered('2026-12-21T01:00:00.000Z', 'ordinary');
    await one.must('lu', 'fees.extend-term', { dueOn: '2027-02-26', reasons: '再给一些时间。' });
    await suspend(one, '2026-12-22');
    await resume(one, '2026-12-30');
    expect(one.state.fees.bill).toMatchObject({ dueOn: '2027-03-07', provisional: true });
    const more = [{ text: '返还定作款', yuan: '90000' }];
    await one.must(
      'zhao',
      'claims.change',
      { claims: more, reasons: '漏算。', attachments: [] },
      'p1',
    );
    expect(one.state.fees.bill).toMatchObject({ dueOn: '2027-03-07', provisional: true });
    expect(deadline(one, 'fees/term')).toMatchObject({ dueOn: '2027-03-07', provisional: true });
  });

  test('OLR-10.1.2, CPL-153: the time to answer a question too, also when the table comes while the suit stands still', async () => {
    const one = await CivilCase.registered('2026-12-28T01:00:00.000Z', 'ordinary');
    await one.paid();
    await one.linked();
    await one.must('he', 'consent.ask', { steps: ['service', 'hearing'] }, 'd1');
    expect(question(one.state)).toMatchObject({ dueOn: '2027-01-04', provisional: true });
    await suspend(one, '2026-12-29');
    await resume(one, '2026-12-31');
    expect(question(one.state)).toMatchObject({ dueOn: '2027-01-07', provisional: true, days: 7 });
    await suspend(one, '2027-01-04');
    load(one, '2027-01-07');
    await resume(one, '2027-01-11');
    expect(question(one.state)).toMatchObject({ dueOn: '2027-01-18', provisional: false });
  });
});

test('CPL-85: a day told for certain that turns out to be a rest day may give way to one that is provisional', async () => {
  const one = await CivilCase.registered('2026-12-14T01:00:00.000Z', 'ordinary');
  await one.servedByAccount();
  one.court.at('2026-12-16T01:00:00.000Z');
  const off = ['2026-12-29', '2026-12-30', '2026-12-31'];
  one.court.given(
    nationalRulebook,
    calendarLoaded.make({ shared: { year: 2026, off, work: [], source: '通知' } }),
  );
  await reckonAgain(one, '2026-12-29', false);
  expect(moved(one)).toMatchObject([{ from: '2026-12-29', toProvisional: true }]);
  expect(deadline(one)).toMatchObject({ provisional: true });
});
