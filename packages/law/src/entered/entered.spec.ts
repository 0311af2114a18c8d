import { courtDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { lawCommand } from '../command-line.ts';
import { primeOn, primeTable } from '../interest/lpr.ts';
import { lawAt } from '../law.ts';
import type { EnteredLaw, LawRecord } from './entered.ts';
import {
  doubtfulTerms,
  faultsOf,
  heldBefore,
  nothingEntered,
  primeTableWith,
  stillHolds,
  withEnteredLength,
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

describe('PLR-25: a release brings a table that goes further than what was entered', () => {
  const entered = after(rate('2026-09-21', 290), rate('2026-10-20', 999));
  const longer = {
    to: courtDay('2027-02-19'),
    rates: [
      ...primeTable.rates,
      { from: courtDay('2026-09-21'), oneYear: 290, fiveYears: 340 },
      { from: courtDay('2026-10-20'), oneYear: 280, fiveYears: 330 },
    ],
  };

  test('of its days the table is right, and the rates that were entered for them are gone', () => {
    expect(primeTableWith(entered, longer)).toBe(longer);
    expect(primeOn(courtDay('2026-11-01'), primeTableWith(entered, longer))?.oneYear).toBe(280);
  });

  test('the next month after the table can be entered', () => {
    const day = courtDay('2027-03-01');
    const faults = (from: string) =>
      faultsOf(rate(from), entered, day, longer).map(({ why }) => why);
    expect(faults('2027-02-22')).toEqual([]);
    expect(faults('2026-10-20')).toEqual(['day-has-rate']);
    const next = withRecord(entered, rate('2027-02-22', 270), '公告');
    expect(primeTableWith(next, longer)).toMatchObject({
      to: '2027-03-19',
      entered: [{ from: '2027-02-22' }],
    });
  });
});

describe('codes of courts that the table does not have', () => {
  const railway: LawRecord = { kind: 'court', code: '渝8701', name: '重庆铁路运输法院' };
  const read = (entered: EnteredLaw) =>
    JSON.stringify(
      lawCommand(['case-number', '（2026）渝8701民初1号'], undefined, undefined, entered).json,
    );

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

  test('one that was entered by mistake is taken back, and can be entered anew', () => {
    const back: LawRecord = { ...railway, name: null };
    expect(whys(back)).toEqual(['no-code-entered']);
    expect(whys(back, after(railway))).toEqual([]);
    const without = after(railway, back);
    expect(whys(back, without)).toEqual(['no-code-entered']);
    expect(whys(railway, without)).toEqual([]);
    expect(heldBefore(railway, without)).toBeNull();
    expect([stillHolds(railway), stillHolds(back)]).toEqual([true, false]);
    expect(read(without)).not.toContain('重庆铁路运输法院');
  });

  test('the reader of case numbers names the court, and says that the name was entered', () => {
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
    unit: 'd',
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

  test('it holds for terms that begin from its day on, whatever day it is, and in the calculator', () => {
    const entered = after(selling(90, '2026-06-01'));
    const length = (day: string) =>
      lawAt(courtDay(day), null, undefined, entered).timeLimit('selling-off')?.max;
    expect([length('2026-05-31'), length('2026-06-01')]).toEqual([60, 90]);
    // Asked later, a term that began before is as long as it was.
    const end = (today: string, from: string) =>
      lawAt(courtDay(today), null, undefined, entered).term('selling-off', courtDay(from)).end;
    expect(end('2026-06-20', '2026-06-01')).toBe('2026-08-31');
    expect(end('2026-06-20', '2026-05-29')).toBe(end('2026-05-29', '2026-05-29'));
    expect(end('2026-05-29', '2026-05-29')).toBe('2026-07-28');
    const asked = ['deadline', '--from', '2026-06-01', '--term', 'selling-off'];
    expect(lawCommand(asked, undefined, undefined, entered).json).toMatchObject({
      end: '2026-08-31',
      term: { max: 90, basis: '公告' },
    });
  });

  test('the list of terms is that of a day, and a day there is not is said to be none', () => {
    const entered = after(selling(90, '2026-06-01'));
    const listed = (...on: readonly string[]) =>
      lawCommand(['terms', ...on], undefined, undefined, entered).json;
    const max = (list: unknown) =>
      (list as readonly { readonly id: string; readonly max: number }[]).find(
        ({ id }) => id === 'selling-off',
      )?.max;
    expect(max(listed('--on', '2026-05-31'))).toBe(60);
    expect(max(listed('--on=2026-06-01'))).toBe(90);
    expect(listed('--on', '2026-02-30')).toMatchObject({ error: 'not-a-day', field: 'on' });
  });

  test('no day before the term was there, and none that is further off than a year', () => {
    expect(whys(selling(90, '1900-01-01'))).toEqual(['no-such-start']);
    expect(whys(selling(90, '9999-01-01'))).toEqual(['no-such-start']);
    expect(whys(selling(90, '2027-11-01'))).toEqual([]);
  });

  test('it is silent where the table is certain by now, or counts in another unit', () => {
    const entered = after(selling(90));
    const [limit] = doubtfulTerms;
    if (limit === undefined) throw new Error('no term is in doubt');
    const max = (also: Partial<typeof limit>) =>
      withEnteredLength({ ...limit, ...also }, today, entered).max;
    expect([max({}), max({ doubt: null }), max({ unit: 'wd' })]).toEqual([90, 60, 60]);
    expect(stillHolds(selling(90))).toBe(true);
    const inAnother = { ...selling(90), unit: 'wd' } as LawRecord;
    expect(stillHolds(inAnother)).toBe(false);
    // It may have been proposed under the table before.
    expect(whys(inAnother)).toEqual(['unit-changed']);
    expect(stillHolds(rate('2026-08-20'))).toBe(false);
  });
});
