import { courtDay, money } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { causeAt } from '../cause/cause.ts';
import { article } from '../instruments/index.ts';
import {
  codesOfForm,
  compared,
  factForm,
  factFormOf,
  factForms,
  factsAsked,
  readDay,
  readSum,
  readYearlyRate,
} from './index.ts';

const today = courtDay('2026-03-02');
const formOf = (id: string) => {
  const found = factForm(id);
  if (found === null) throw new Error(id);
  return found;
};
const said = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).map(([fact, value]) => ({ fact, value }));

describe('which facts are asked', () => {
  test('eleven forms, each for a cause that both tables know', () => {
    expect(factForms).toHaveLength(11);
    for (const form of factForms)
      for (const on of [courtDay('2021-06-01'), today])
        expect(
          codesOfForm(form).some((code) => {
            const cause = causeAt(code, on);
            return cause !== null && form.causes.includes(cause.name);
          }),
          form.id,
        ).toBe(true);
  });

  test('a cause below one with a form is asked the same; one that merely sounds like it is not', () => {
    expect(factFormOf('9143', today)?.id).toBe('sale');
    expect(factFormOf('9463', today)?.id).toBe('labour');
    expect(factFormOf('9016', today)).toBeNull();
    expect(factFormOf('9162', today)).toBeNull();
    expect(factFormOf('9181', today)?.id).toBe('private-loan');
    expect(factFormOf('no-such', today)).toBeNull();
  });

  test.each(factForms.map((form) => [form.id, form] as const))(
    '%s: each fact has an id of its own, words in both languages, and what is compared is asked',
    (_id, form) => {
      const asked = factsAsked(form);
      const ids = asked.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { zh, en, kind, options } of asked) {
        expect(zh).not.toBe('');
        expect(en).not.toMatch(/[\u4e00-\u9fff]/);
        expect(options === undefined).toBe(kind !== 'choice');
      }
      const { order = [], within = [], past = [], claimed = [], capped } = form.compare;
      const kindOf = (id: string) => asked.find((one) => one.id === id)?.kind;
      for (const id of [...order.flat(), ...past]) expect(kindOf(id), id).toBe('day');
      for (const id of [...within.flat(), ...claimed]) expect(kindOf(id), id).toBe('money');
      if (capped) expect([kindOf(capped.rate), kindOf(capped.day)]).toEqual(['rate', 'day']);
      // Something can always be said in words of one's own.
      expect(ids).toContain('more');
    },
  );
});

describe('what is read of what people write', () => {
  test.each([
    ['2025-3-1', '2025-03-01'],
    ['2025年3月1日', '2025-03-01'],
    ['２０２５.03.01', '2025-03-01'],
    ['2025年2月30日', null],
    ['三月初', null],
  ])('%s is the day %s', (written, read) => {
    expect(readDay(written)).toBe(read);
  });

  test.each([
    ['60,480.5', 6_048_050],
    ['¥60480 元', 6_048_000],
    ['10万', 10_000_000],
    ['1.5万元', 1_500_000],
    ['大约十万', null],
  ])('%s is %s fen', (written, read) => {
    expect(readSum(written)).toBe(read);
  });

  test.each([
    ['15.4%', 1540],
    ['年利率 24', 2400],
    ['月息 2 分', null],
  ])('%s is %s hundredths of a per cent', (written, read) => {
    expect(readYearlyRate(written)).toBe(read);
  });
});

describe('what does not fit is told', () => {
  const loan = formOf('private-loan');
  const about = { today, claimed: null };

  test('more owed than was handed over, and days the wrong way round', () => {
    const written = said({
      'handed-amount': '50000',
      'owed-principal': '6万',
      'handed-on': '2025-05-01',
      'signed-on': '2025-06-01',
    });
    expect(compared(loan, written, about)).toEqual([
      { what: 'order', first: 'signed-on', then: 'handed-on' },
      { what: 'more', more: 'owed-principal', than: 'handed-amount' },
    ]);
  });

  test('what fits, what is left open and what cannot be read says nothing', () => {
    expect(compared(loan, [], about)).toEqual([]);
    const free = said({ 'handed-amount': '大概五万', 'owed-principal': '60000' });
    expect(compared(loan, free, about)).toEqual([]);
    const equal = said({ 'handed-amount': '60000', 'owed-principal': '60000' });
    expect(compared(loan, equal, about)).toEqual([]);
  });

  test('sums that are not together what is claimed', () => {
    const written = said({ 'owed-principal': '60000', 'owed-interest': '400' });
    const claimed = (yuan: number) => ({ today, claimed: money(yuan * 100) });
    expect(compared(loan, written, claimed(60_400))).toEqual([]);
    expect(compared(loan, written, claimed(60_000))).toEqual([
      { what: 'sum', stated: 6_040_000, claimed: 6_000_000 },
    ]);
  });

  test('a day that is still to come', () => {
    expect(compared(loan, said({ 'handed-on': '2026-03-03' }), about)).toEqual([
      { what: 'ahead', fact: 'handed-on' },
    ]);
    expect(compared(loan, said({ 'handed-on': '2026-03-02' }), about)).toEqual([]);
  });

  test('PLR-25: a yearly rate above four times the prime rate of the day of the contract', () => {
    expect(article('PLR-25')).not.toBeNull();
    // 3.85 % in June 2021: four times is 15.4 %.
    const rate = (percent: string, on = '2021-06-01') =>
      compared(loan, said({ rate: percent, 'signed-on': on }), about);
    expect(rate('15.4')).toEqual([]);
    expect(rate('15.41')).toEqual([{ what: 'rate', basisPoints: 1541, most: 1540 }]);
    // Before 20 August 2020 another cap held.
    expect(rate('24', '2020-08-19')).toEqual([]);
    expect(
      compared(formOf('financial-loan'), said({ rate: '30', 'signed-on': '2021-06-01' }), about),
    ).toEqual([]);
  });
});
