import { describe, expect, it } from 'vitest';
import { isCourtCode, isKnownCourtCode, levelOfCode, mayBelongToACourt } from './court-code.ts';
import { courtAbove, courtByCode, courts, searchCourts } from './courts.ts';

describe('the table of courts', () => {
  it.each([
    ['supreme', 1],
    ['high', 32],
    ['intermediate', 414],
    ['basic', 3052],
  ])('%s: %i', (level, count) => {
    expect(courts.filter((court) => court.level === level)).toHaveLength(count);
  });

  it('the list of known codes and the table say the same', () => {
    const coded = courts.flatMap(({ code }) => (code === null ? [] : [code]));
    expect(coded).toHaveLength(3305);
    for (const code of coded) expect(isKnownCourtCode(code), code).toBe(true);
    for (const court of courts) {
      if (court.code !== null) expect(isCourtCode(court.code), court.name).toBe(true);
    }
  });

  it('a court above is a level up, and every court hangs under the Supreme People’s Court', () => {
    expect(courtByCode('京0491')?.name).toBe('北京互联网法院');
    for (const court of courts) {
      let at = court;
      for (let steps = 0; at.level !== 'supreme'; steps += 1) {
        const above = courtAbove(at);
        if (above === null || steps > 3) throw new Error(court.name);
        at = above;
      }
    }
  });

  it('search needs every word', () => {
    expect(
      searchCourts('互联网')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['北京互联网法院', '广州互联网法院', '杭州互联网法院'].sort());
    expect(searchCourts('')).toEqual([]);
  });
});

describe('court codes', () => {
  it.each([
    ['最高法', 'supreme'],
    ['沪', 'high'],
    ['沪01', 'intermediate'],
    ['沪0115', 'basic'],
    ['沪011', null],
    ['港0101', null],
  ])('%s is %s', (code, level) => {
    expect(levelOfCode(code)).toBe(level);
  });

  it('an invented code is neither known nor possible; a code nobody knows may still be a court’s', () => {
    expect(isKnownCourtCode('沪0100')).toBe(false);
    expect(mayBelongToACourt('沪0100')).toBe(false);
    expect(isKnownCourtCode('黑7599')).toBe(false);
    expect(mayBelongToACourt('黑7599')).toBe(true);
  });

  it('no court of the table bears a code that is called impossible', () => {
    for (const { code } of courts)
      if (code !== null) expect(mayBelongToACourt(code), code).toBe(true);
    expect(
      courts.some(({ code }) => code !== null && (/^.\d\d00$/.test(code) || /^.00/.test(code))),
    ).toBe(false);
  });
});
