import { courtDay, money } from '@xiezhi/kernel';
import { describe, expect, it } from 'vitest';
import { lawCommand } from '../command-line.ts';
import { primeOn, primeTable } from './lpr.ts';
import { interestFor, nothingElse } from './interest.ts';

const from = courtDay('2026-03-01');

describe('interest', () => {
  // 100 000 × 0.0175 % = 17.50 a day.
  it.each([
    ['2026-03-01', 1, 1750],
    ['2026-03-31', 31, 54250],
    ['2027-02-28', 365, 638750],
  ])(
    'CPL-264: late performance of 100 000 yuan until %s costs 17.50 a day',
    (to, days, expected) => {
      const answer = interestFor({
        principal: money(10_000_000),
        from,
        to: courtDay(to),
        rate: { kind: 'delayed' },
        ...nothingElse,
      });
      expect([answer.days, answer.interest]).toEqual([days, expected]);
    },
  );

  it('a yearly rate is plain interest: a whole year is the rate, to the fen', () => {
    const rate = { kind: 'yearly', basisPoints: 345, yearOf: 365, loan: null } as const;
    const year = {
      principal: money(10_000_000),
      from,
      to: courtDay('2027-02-28'),
      rate,
      ...nothingElse,
    };
    expect(interestFor(year).interest).toBe(345_000);
    expect(interestFor({ ...year, rate: { ...rate, yearOf: 360 } })).toMatchObject({
      // 3450 × 365 / 360
      interest: 349_792,
      exact: '41975/12',
    });
  });

  it('on the command line every fault says how to mend it, and a good question is answered with its steps', () => {
    const ask = (input: unknown) => lawCommand(['interest', JSON.stringify(input)]).json;
    const good = { kind: 'delayed', principal: '100,000', from: '2026-03-01', to: '2026-03-31' };
    expect(ask(good)).toMatchObject({
      interest: '542.50',
      days: 31,
      articles: ['CPL-264', 'DPI-1'],
    });
    for (const [change, field] of [
      [{ kind: 'compound' }, 'kind'],
      // The kind comes first, whatever else is wrong beside it.
      [{ kind: 'LPR', principal: '', rate: 1 }, 'kind'],
      [{ kind: undefined, principal: '' }, 'kind'],
      [{ principal: '-1' }, 'principal'],
      [{ principal: 0 }, 'principal'],
      [{ from: '2026-02-30' }, 'from'],
      // The rule it goes by is in force since 2014-08-01.
      [{ from: '2014-07-31' }, 'from'],
      [{ to: '2026-02-01' }, 'to'],
      [{ kind: 'yearly', percent: '3.455' }, 'percent'],
      [{ kind: 'yearly', percent: '3.45', yearOf: 364 }, 'yearOf'],
      [{ rate: '3.45' }, 'rate'],
      [{ kind: 'lpr', from: '2019-08-19' }, 'from'],
      [{ kind: 'lpr', from: '2026-09-20', to: '2026-09-30' }, 'from'],
      [{ kind: 'lpr', fixedOn: '2026-09-20' }, 'fixedOn'],
      [{ kind: 'lpr', term: '2y' }, 'term'],
      [{ kind: 'lpr', rates: [{ from: 'soon' }] }, 'rates'],
      [{ kind: 'lpr-multiple', multiple: 4 }, 'contract'],
      [{ kind: 'lpr-multiple', contract: '2025-01-01' }, 'multiple'],
      [{ kind: 'lpr-multiple', multiple: 4, contract: '2020-08-19' }, 'sued'],
      [{ kind: 'lpr-multiple', multiple: 4, contract: '2026-03-02' }, 'contract'],
      [
        {
          kind: 'yearly',
          percent: 24,
          contract: '2015-08-31',
          sued: '2021-01-01',
          from: '2015-08-31',
        },
        'from',
      ],
      [{ kind: 'yearly', percent: 24, lender: 'friend' }, 'lender'],
      [{ payments: [{ on: '2026-04-01', amount: 1 }] }, 'payments'],
      [{ payments: [{ on: '2026-03-01', amount: 0 }] }, 'payments'],
      [{ costs: 'few' }, 'costs'],
      [{ principal: '9,000,000,000,000', to: '2926-03-01' }, 'principal'],
    ] as const) {
      const answer = ask({ ...good, ...change }) as { field: string; mend: { en: string } };
      expect([answer.field, answer.mend.en.length > 10]).toEqual([field, true]);
    }
  });
});

const ask = (input: object) =>
  lawCommand(['interest', JSON.stringify({ principal: 100_000, ...input })]).json as Readonly<
    Record<string, unknown>
  > & { readonly steps: readonly { readonly zh: string; readonly amount?: string }[] };
const fenOf = (yuan: number) => yuan.toFixed(2);

describe('the loan prime rate', () => {
  it('each publication holds to the day before the next, by the table and no further', () => {
    // 19 days at 3.85 %, 31 at 3.80 %, 12 at 3.70 %.
    expect(ask({ kind: 'lpr', from: '2021-12-01', to: '2022-01-31' })).toMatchObject({
      interest: fenOf((100_000 * (0.0385 * 19 + 0.038 * 31 + 0.037 * 12)) / 365),
      days: 62,
      table: { from: '2019-08-20', to: '2026-09-19' },
    });
    const open = ask({ kind: 'lpr', from: '2026-09-01', to: '2026-11-30' });
    expect(open).toMatchObject({
      interest: null,
      why: 'no-rate-after-2026-09-19',
      reckonedTo: '2026-09-19',
      soFar: fenOf((100_000 * 0.03 * 19) / 365),
    });
    expect(JSON.stringify(open)).not.toContain('2026-09-20');
  });

  it('rates that were looked up since carry it further, and change nothing that is held', () => {
    const rates = [
      { from: '2026-09-21', oneYear: '2.90' },
      { from: '2026-01-01', oneYear: '9' },
    ];
    expect(ask({ kind: 'lpr', from: '2026-09-01', to: '2026-09-30', rates })).toMatchObject({
      interest: fenOf((100_000 * (0.03 * 20 + 0.029 * 10)) / 365),
    });
  });

  it('a rate fixed on one day stays, also past the end of the table; five years have their own', () => {
    const fixed = { kind: 'lpr', fixedOn: '2021-12-19', from: '2022-01-01', to: '2026-12-31' };
    expect(ask(fixed)).toMatchObject({ interest: fenOf((100_000 * 0.0385 * 1_826) / 365) });
    expect(ask({ ...fixed, term: '5y', yearOf: 360 })).toMatchObject({
      interest: fenOf((100_000 * 0.0465 * 1_826) / 360),
    });
  });

  it('the table is in order, steps by 0.05 %, and falls silent after its last day', () => {
    const { rates, to } = primeTable;
    expect(rates.map(({ from: day }) => day)).toEqual(
      [...rates.map(({ from: day }) => day)].sort(),
    );
    for (const { oneYear, fiveYears } of rates)
      expect([oneYear % 5, fiveYears % 5, oneYear <= fiveYears]).toEqual([0, 0, true]);
    expect(primeOn(to)?.oneYear).toBe(300);
    expect(primeOn(courtDay('2026-09-20'))).toBeNull();
    expect(primeOn(courtDay('2019-08-19'))).toBeNull();
  });
});

describe('PLR-25: four times the one-year rate at the conclusion of the contract', () => {
  const loan = { kind: 'lpr-multiple', from: '2022-03-01', to: '2022-03-31' };
  it.each([
    // Concluded while it was 3.85 %: 15.4 % at most, whatever it was afterwards (3.70 % × 5 = 18.5 %).
    ['2021-12-19', 5, 0.154],
    // A day later it was 3.80 %.
    ['2021-12-20', 5, 0.152],
    // Within the cap as agreed.
    ['2021-12-19', 4, 0.148],
    ['2021-12-19', 1.3, 0.0481],
  ])('PLR-25: a contract of %s at %d times', (contract, multiple, rate) => {
    const answer = ask({ ...loan, contract, multiple });
    expect(answer).toMatchObject({
      interest: fenOf((100_000 * rate * 31) / 365),
      articles: ['PLR-25'],
    });
    expect(answer.steps.some(({ zh }) => zh.includes('四倍'))).toBe(multiple === 5);
  });

  it('PLR-31: of an earlier contract 24 % up to 19 August 2020, then four times the rate of the suit', () => {
    const old = {
      kind: 'yearly',
      percent: 36,
      contract: '2019-01-01',
      from: '2020-08-01',
      to: '2020-08-31',
    };
    expect(ask({ ...old, sued: '2020-09-01' })).toMatchObject({
      interest: fenOf((100_000 * (0.24 * 19 + 0.154 * 12)) / 365),
      articles: ['PLR2015-26', 'PLR-25', 'PLR-31'],
    });
    // A suit before that day goes by the rule of its time throughout.
    expect(ask({ ...old, sued: '2020-08-19' })).toMatchObject({
      interest: fenOf((100_000 * 0.24 * 31) / 365),
    });
    // A licensed lender is not measured by it.
    expect(ask({ ...old, lender: 'licensed' })).toMatchObject({
      interest: fenOf((100_000 * 0.36 * 31) / 365),
      articles: [],
    });
  });
});

describe('part payments', () => {
  it('CIV-561: costs first, then interest, then the principal, from the day after the payment on', () => {
    // 12 % of 100,000 for 73 days is 2,400. Of 13,000: costs 600, interest 2,400, principal 10,000.
    const answer = ask({
      kind: 'yearly',
      percent: 12,
      from: '2026-01-01',
      to: '2026-05-26',
      costs: 600,
      payments: [{ on: '2026-03-14', amount: 13_000 }],
    });
    expect(answer).toMatchObject({
      // The rest is 90,000 for 73 days more.
      interest: fenOf(2_400 + (90_000 * 0.12 * 73) / 365),
      owed: { costs: '0.00', interest: fenOf(2_160), principal: '90000.00' },
      articles: ['CIV-561'],
    });
  });

  it('DPI-4: of a judgment the money it orders is paid before what is added for the delay', () => {
    // 17.50 a day for 10 days; then 90,000, 15.75 a day for 10 more.
    expect(
      ask({
        kind: 'delayed',
        from: '2026-03-01',
        to: '2026-03-20',
        payments: [{ on: '2026-03-10', amount: 10_000 }],
      }),
    ).toMatchObject({
      interest: fenOf(175 + 157.5),
      owed: { interest: fenOf(175 + 157.5), principal: '90000.00' },
      articles: ['CPL-264', 'DPI-1', 'DPI-4'],
    });
  });

  it('what is paid beyond the debt is said, and nothing accrues after it', () => {
    const answer = ask({
      kind: 'yearly',
      percent: 12,
      from: '2026-01-01',
      to: '2026-12-31',
      payments: [
        { on: '2026-03-14', amount: 100_000 },
        { on: '2026-03-14', amount: 5_000 },
      ],
    });
    expect(answer).toMatchObject({
      interest: '2400.00',
      owed: { interest: '0.00', principal: '0.00' },
    });
    expect(answer.steps.some(({ zh }) => zh.includes('多付 2,600.00 元'))).toBe(true);
  });

  it('of a payment before the Civil Code the rule of that time is not claimed to be held', () => {
    const answer = ask({
      kind: 'yearly',
      percent: 12,
      from: '2020-01-01',
      to: '2020-12-31',
      payments: [{ on: '2020-03-14', amount: 1_000 }],
    });
    expect(answer['articles']).toEqual([]);
    expect(answer.steps.some(({ zh }) => zh.includes('2021年以前的付款'))).toBe(true);
  });
});
