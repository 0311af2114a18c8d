import { courtDay, money } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { causeAt } from '../cause/cause.ts';
import { nothingEntered } from '../entered/entered.ts';
import { lawAt } from '../law.ts';
import { article } from '../instruments/index.ts';
import { primeTable } from '../interest/index.ts';
import {
  codesOfForm,
  compared,
  factForm,
  factFormOf,
  factForms,
  factsAsked,
  factsToAnswer,
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
      const asked = factsToAnswer(form);
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
      if (capped) expect([capped.rate, ...capped.days].map(kindOf)).toEqual(['rate', 'day', 'day']);
      // Something can always be said in words of one's own.
      expect(ids).toContain('more');
    },
  );

  test('an id is of one kind in every form that has it: what is stored is read by form and id, and never means two things', () => {
    const kinds = new Map<string, string>();
    for (const { id, kind } of factForms.flatMap(factsToAnswer)) {
      expect(kinds.get(id) ?? kind, id).toBe(kind);
      kinds.set(id, kind);
    }
    const formsWith = (id: string) =>
      factForms.filter((form) => factsToAnswer(form).some((one) => one.id === id)).length;
    // Insurance of a vehicle and of a worker, an injury in an accident and at work, property that was harmed and that is shared.
    for (const id of ['vehicles-insured', 'social-insurance', 'injury', 'work-injury'])
      expect(formsWith(id), id).toBe(1);
    for (const id of ['property-loss', 'common-property', 'work-ended-on', 'lease-ended-on'])
      expect(formsWith(id), id).toBe(1);
  });

  test('CPL-128: what a defendant says of their own accord is asked of them alone', () => {
    for (const form of factForms) {
      expect(factsAsked(form).map(({ id }) => id)).not.toContain('exempt');
      expect(
        factsToAnswer(form)
          .slice(-2)
          .map(({ id }) => id),
      ).toEqual(['exempt', 'defence-more']);
    }
  });

  test('each question is read by both sides, and says of whom it speaks', () => {
    for (const form of factForms)
      for (const { zh, en } of [...form.groups, ...factsToAnswer(form)]) {
        expect(zh).not.toMatch(/您|对方|希望|要求/);
        expect(en).not.toMatch(/\byour?\b|other side/i);
      }
    const part = factsAsked(formOf('traffic-accident')).find(({ id }) => id === 'responsibility');
    expect(part?.zh).toContain('被告方');
  });
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
  const about = { today, claimed: null, table: primeTable };

  test('more owed than was handed over, and days the wrong way round', () => {
    const written = said({
      'handed-amount': '50000',
      'owed-principal': '6万',
      'handed-on': '2025-05-01',
      'owed-as-of': '2025-04-01',
    });
    expect(compared(loan, written, about)).toEqual([
      { what: 'order', first: 'handed-on', then: 'owed-as-of' },
      { what: 'more', more: 'owed-principal', than: 'handed-amount' },
    ]);
  });

  test('a note may be written long after the money was given, and losses in an accident are not what is claimed', () => {
    const note = said({ 'handed-on': '2025-05-01', 'signed-on': '2025-06-01' });
    expect(compared(loan, note, about)).toEqual([]);
    expect(compared(formOf('financial-loan'), note, about)).toHaveLength(1);
    expect(
      compared(formOf('traffic-accident'), said({ medical: '10000' }), {
        ...about,
        claimed: money(700_000),
      }),
    ).toEqual([]);
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
    const claimed = (yuan: number) => ({ ...about, claimed: money(yuan * 100) });
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

  test('PLR-25: where the day of the note and that of the money have caps of their own, nothing is said', () => {
    const on = (signed: string, handed: string) =>
      compared(loan, said({ rate: '30', 'signed-on': signed, 'handed-on': handed }), about).filter(
        ({ what }) => what === 'rate',
      );
    expect(on('2021-06-01', '2021-06-10')).toHaveLength(1);
    // 3.85 % in June 2021, 3.45 % in September 2023.
    expect(on('2021-06-01', '2023-09-01')).toEqual([]);
    expect(on('2021-06-01', '2020-08-01')).toEqual([]);
    expect(
      compared(loan, said({ rate: '30', 'handed-on': '2021-06-10' }), about).map(
        ({ what }) => what,
      ),
    ).toEqual(['rate']);
  });

  test('PLR-25: a rate that the court has entered since is a measure as well', () => {
    const day = courtDay('2026-10-01');
    const loanOf = said({ rate: '30', 'signed-on': day });
    const later = { today: day, claimed: null };
    expect(compared(loan, loanOf, { ...later, table: primeTable })).toEqual([]);
    const entered = {
      ...nothingEntered,
      rates: [{ from: courtDay('2026-09-20'), oneYear: 300, fiveYears: 350, source: '公告' }],
    };
    const held = lawAt(day, null, undefined, entered).primeTable();
    expect(compared(loan, loanOf, { ...later, table: held })).toEqual([
      { what: 'rate', basisPoints: 3000, most: 1200 },
    ]);
  });
});
