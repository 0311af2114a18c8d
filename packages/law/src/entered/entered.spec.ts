import { courtDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { lawCommand } from '../command-line.ts';
import { primeTable } from '../interest/lpr.ts';
import { lawAt } from '../law.ts';
import type { EnteredLaw, LawRecord } from './entered.ts';
import {
  doubtfulTerms,
  faultsOf,
  heldBefore,
  nothingEntered,
  primeTableWith,
  withRecord,
} from './entered.ts';

const today = courtDay('2026-12-01');
const rate = (from: string, oneYear = 300, fiveYears = 350): LawRecord => ({
  kind: 'rate',
  from: courtDay(from),
  oneYear,
  fiveYears,
});
const after = (...records: readonly LawRecord[]): EnteredLaw =>
  records.reduce((entered, one) => withRecord(entered, one, '公告'), nothingEntered);
const whys = (record: LawRecord, entered = nothingEntered): readonly string[] =>
  faultsOf(record, entered, today).map(({ why }) => why);

describe('PLR-25: loan prime rates that were published after the table ends', () => {
  const september = rate('2026-09-21', 290);
  const october = rate('2026-10-20', 280);

  test('each carries the table to the day before the next can be published, and no further', () => {
    expect(primeTable.to).toBe('2026-09-19');
    expect(whys(september)).toEqual([]);
    expect(primeTableWith(after(september)).to).toBe('2026-10-19');
    expect(
      primeTableWith(
        after(september, rate('2026-10-20', 290), rate('2026-11-20', 290), rate('2026-12-21', 290)),
      ).to,
    ).toBe('2027-01-19');
  });

  test('a day that has one, a day to come, a month left out, and a rate there never was are refused, all at once', () => {
    expect(whys(rate('2026-08-20'))).toEqual(['day-has-rate']);
    expect(whys(rate('2026-09-19'))).toEqual(['day-has-rate']);
    expect(whys(rate('2026-12-21'))).toEqual(['not-published-yet']);
    expect(whys(october)).toEqual(['not-the-next-month']);
    expect(whys(rate('2026-09-21', 40_000, 40_000))).toEqual(['no-such-rate']);
    expect(whys(rate('2026-09-21', 0))).toEqual(['no-such-rate']);
    expect(whys(rate('2026-12-21', 40_000))).toEqual(['no-such-rate', 'not-published-yet']);
    const entered = after(september, october);
    // Before the 20th no other rate can have been published.
    expect(whys(rate('2026-11-10'), entered)).toEqual(['day-has-rate']);
    expect(whys(rate('2026-11-20'), entered)).toEqual([]);
  });

  test('what was entered can be corrected, and is told with what it replaces; the same once more is refused', () => {
    const entered = after(september, october);
    expect(whys(september, entered)).toEqual(['as-it-is']);
    const corrected = rate('2026-09-22', 295);
    expect(whys(corrected, entered)).toEqual([]);
    expect(heldBefore(corrected, entered)).toEqual(september);
    const { rates } = primeTableWith(withRecord(entered, corrected, '更正'));
    expect(rates.slice(-2).map(({ from, oneYear }) => [from, oneYear])).toEqual([
      ['2026-09-22', 295],
      ['2026-10-20', 280],
    ]);
    expect(heldBefore(rate('2026-11-20'), entered)).toEqual(october);
  });

  test('interest is reckoned with it, and the answer says from which paper it is', () => {
    const asked = { kind: 'lpr', principal: 100_000, from: '2026-09-01', to: '2026-09-30' };
    const reckoned = (entered: EnteredLaw) =>
      lawCommand(['interest', JSON.stringify(asked)], undefined, undefined, entered).json;
    expect(reckoned(nothingEntered)).toMatchObject({ interest: null });
    expect(reckoned(after(september))).toMatchObject({
      interest: ((100_000 * (0.03 * 20 + 0.029 * 10)) / 365).toFixed(2),
      table: { to: '2026-10-19', entered: [{ from: '2026-09-21', source: '公告' }] },
    });
    // The cap of a contract concluded since is known too.
    const loan = {
      ...asked,
      kind: 'yearly',
      percent: 24,
      contract: '2026-09-25',
      from: '2026-10-01',
      to: '2026-10-31',
    };
    expect(
      lawCommand(['interest', JSON.stringify(loan)], undefined, undefined, after(september)).json,
    ).toMatchObject({ interest: ((100_000 * 0.116 * 31) / 365).toFixed(2) });
  });
});

describe('codes of courts that the table does not have', () => {
  const railway: LawRecord = { kind: 'court', code: '渝8701', name: '重庆铁路运输法院' };

  test('a code that the table has, that no court can bear, or that is entered so already is refused', () => {
    expect(whys(railway)).toEqual([]);
    expect(whys({ ...railway, code: '京0105' })).toEqual(['code-is-held']);
    for (const code of ['京', '八八', '京01053', ''])
      expect(whys({ ...railway, code })).toHaveLength(1);
    expect(whys(railway, after(railway))).toEqual(['as-it-is']);
    const renamed = { ...railway, name: '成渝铁路运输法院' };
    expect(whys(renamed, after(railway))).toEqual([]);
    expect(heldBefore(renamed, after(railway))).toEqual(railway);
  });

  test('the reader of case numbers names the court, and says that the name was entered', () => {
    const read = (entered: EnteredLaw) =>
      JSON.stringify(
        lawCommand(['case-number', '（2026）渝8701民初1号'], undefined, undefined, entered).json,
      );
    expect(read(nothingEntered)).toContain('法院表里没有代字');
    expect(read(after(railway))).toContain('重庆铁路运输法院');
    expect(read(after(railway))).toContain('公告');
  });
});

describe('CPL-85: the length of terms that the table is not certain of', () => {
  const selling = (count: number, from = '2026-01-01'): LawRecord => ({
    kind: 'term',
    term: 'selling-off',
    count,
    from: courtDay(from),
  });

  test('only of these, and only another length', () => {
    expect(doubtfulTerms.map(({ id }) => id)).toEqual([
      'selling-off',
      'blacklist-delete',
      'blacklist-correction-review',
    ]);
    expect(whys(selling(90))).toEqual([]);
    expect(whys(selling(60))).toEqual(['as-it-is']);
    expect(whys({ ...selling(20), term: 'appeal-judgment' } as LawRecord)).toEqual([
      'term-is-certain',
    ]);
  });

  test('it holds for acts from its day on, in the law of that day and in the calculator', () => {
    const entered = after(selling(90, '2026-06-01'));
    const length = (day: string) =>
      lawAt(courtDay(day), null, undefined, entered).timeLimit('selling-off')?.max;
    expect([length('2026-05-31'), length('2026-06-01')]).toEqual([60, 90]);
    const end = lawAt(courtDay('2026-06-01'), null, undefined, entered);
    expect(end.term('selling-off', courtDay('2026-06-01')).end).toBe('2026-08-31');
    const asked = ['deadline', '--from', '2026-06-01', '--term', 'selling-off'];
    expect(lawCommand(asked, undefined, undefined, entered).json).toMatchObject({
      end: '2026-08-31',
      term: { max: 90, basis: '公告' },
    });
  });
});
