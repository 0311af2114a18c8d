import { billsOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../framework/index.ts';
import { CivilCase } from '../testing/civil.ts';
import { onPaper } from '../testing/judged.ts';
import { toldOfBill } from './owing.ts';
import { feesEn } from './texts.en.ts';
import { feesZh } from './texts.zh-CN.ts';

const term = (one: CivilCase) =>
  one.court.deadlines(one.stream).find(({ key }) => key.startsWith('fees/'));
const bill = (one: CivilCase) => one.state.fees.bill;
const noted = (one: CivilCase) =>
  one.court.entries(one.stream).filter(({ kind }) => kind === 'fees.Noticed');

/** Handed in by Qian for somebody who has no account. */
async function forAnother(): Promise<CivilCase> {
  const one = await CivilCase.filed('2026-03-02T01:00:00.000Z', {
    plaintiff: { kind: 'person', name: '赵老太' },
  });
  await one.must('lin', 'filing.register', { procedure: 'summary' });
  await one.must('lin', 'assignment.assign', { judge: 'judge-lu', clerk: 'clerk-he' });
  return one;
}

const told = (one: CivilCase) =>
  (one.state.fees.bill === null ? [] : billsOf(one.state))
    .flatMap((each) => toldOfBill(one.state, each))
    .filter(({ code }) => code.startsWith('due'));

describe('the seven days to pay', () => {
  test('FEE-22: no last day is named before the notice was received; then it is that day', async () => {
    const one = await forAnother();
    const [billed] = one.court.entries(one.stream).filter(({ kind }) => kind === 'fees.Billed');
    const body = billed?.body as Facts;
    for (const texts of [feesZh, feesEn]) {
      const said = texts.entries['fees.Billed']?.(body).detail ?? '';
      expect(said).toMatch(/7/);
      expect(said).not.toMatch(/2026/);
    }
    expect(told(one)).toEqual([{ code: 'due-from-notice', facts: { days: 7 } }]);
    await one.issue();
    await onPaper(one, 'fee-notice', 'p1', '2026-03-02');
    expect(told(one)).toMatchObject([{ code: 'due', facts: { dueOn: '2026-03-09' } }]);
  });

  test('FEE-22: count from the day after the notice lies in the plaintiff’s account, not from registration', async () => {
    const one = await CivilCase.filed();
    await one.must('lin', 'filing.register', { procedure: 'summary' });
    expect(term(one)).toBeUndefined();
    expect(
      one.court.tasks(one.stream).find(({ key }) => key === 'fees/pay')?.dueAt,
    ).toBeUndefined();
    one.court.at('2026-03-05T01:00:00.000Z');
    await one.must('lin', 'assignment.assign', { judge: 'judge-lu', clerk: 'clerk-he' });
    await one.issue();
    expect(noted(one)).toHaveLength(1);
    expect(bill(one)).toMatchObject({ noticedOn: '2026-03-05', dueOn: '2026-03-12' });
    expect(term(one)?.dueOn).toBe('2026-03-12');
  });

  test('FEE-22: for a plaintiff whom nothing has reached no day runs, and no judge may rule', async () => {
    const one = await forAnother();
    await one.issue();
    expect(term(one)).toBeUndefined();
    one.court.at('2026-06-01T01:00:00.000Z');
    expect(await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' })).toMatchObject({
      refusals: [{ code: 'fees/not-noticed', ground: { kind: 'law', articles: ['FEE-22'] } }],
    });
  });

  test('FEE-22: served on paper, the days count from that service', async () => {
    const one = await forAnother();
    await one.issue();
    const papers = [one.paper('fee-notice', 'p1')];
    one.court.at('2026-03-10T01:00:00.000Z');
    const way = { papers, way: 'by-hand', on: '2026-03-09', proof: '送达回证' };
    await one.must('he', 'service.record-paper', way, 'p1');
    expect(bill(one)).toMatchObject({ noticedOn: '2026-03-09', dueOn: '2026-03-16' });
  });

  test('OOR-18.1.0: whoever handed in for somebody without an account may pay for them and ask for relief', async () => {
    const one = await forAnother();
    expect(await one.court.offers(one.stream, one.people.zhao)).toEqual(
      expect.arrayContaining(['fees.pay', 'fees.request-relief']),
    );
  });

  test('a day that a judge names runs at once', async () => {
    const one = await forAnother();
    const later = { dueOn: '2026-04-30', reasons: '原告住在外地' };
    await one.must('lu', 'fees.extend-term', later);
    expect(term(one)?.dueOn).toBe('2026-04-30');
  });
});
