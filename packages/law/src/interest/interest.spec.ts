import { courtDay, money } from '@xiezhi/kernel';
import { describe, expect, it } from 'vitest';
import { lawCommand } from '../command-line.ts';
import { interestFor } from './interest.ts';

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
      });
      expect([answer.days, answer.interest]).toEqual([days, expected]);
    },
  );

  it('a yearly rate is plain interest: a whole year is the rate, to the fen', () => {
    const rate = { kind: 'yearly', basisPoints: 345, yearOf: 365 } as const;
    const year = { principal: money(10_000_000), from, to: courtDay('2027-02-28'), rate };
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
    expect(ask(good)).toMatchObject({ interest: '542.50', days: 31, articles: ['CPL-264'] });
    for (const [change, field] of [
      [{ kind: 'compound' }, 'kind'],
      [{ principal: '-1' }, 'principal'],
      [{ principal: 0 }, 'principal'],
      [{ from: '2026-02-30' }, 'from'],
      // The rule it goes by is in force since 2014-08-01.
      [{ from: '2014-07-31' }, 'from'],
      [{ to: '2026-02-01' }, 'to'],
      [{ kind: 'yearly', percent: '3.455' }, 'percent'],
      [{ kind: 'yearly', percent: '3.45', yearOf: 364 }, 'yearOf'],
      [{ rate: '3.45' }, 'rate'],
    ] as const) {
      const answer = ask({ ...good, ...change }) as { field: string; mend: { en: string } };
      expect([answer.field, answer.mend.en.length > 10]).toEqual([field, true]);
    }
  });
});
