import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseType,
  caseTypes,
  checkCaseNumber,
  formatCaseNumber,
  parseCaseNumber,
} from '../index.ts';

describe('case numbers (法〔2015〕137号)', () => {
  it.each([
    '（2024）粤0192民初113号',
    '（2026）京0491民初4964号',
    '（2023）沪7101民初230号',
    '（2021）最高法知民终1号',
    '（2020）沪7101破172号',
    '（2022）沪0115民初13290号之一',
    '（2024）豫0194刑初110号',
    '（2025）粤0604执1234号',
    '（2024）粤0604诉前调确1716号',
    '（2020）苏8601行初134号',
    '（2021）最高法刑核51732773号',
    '（2021）最高法刑核01732773号',
  ])('%s is valid and comes back as it was', (text) => {
    const number = parseCaseNumber(text);
    expect(number).not.toBeNull();
    expect(number && formatCaseNumber(number)).toBe(text);
  });

  it.each([
    ['（2024）粤192民初113号', 'court-digits'],
    ['（2024）粤0192民诉113号', 'type'],
    ['（24）粤0192民初113号', 'year'],
    ['（2024）粤0192民初0113号', 'leading-zero'],
    ['（2015）普民二(商)初字第951号', 'year-before-2016'],
    ['（2024）港0192民初113号', 'court'],
    ['（2024）粤0192民初号', 'serial'],
    ['（2024）粤0192民初113', 'ending'],
    ['（2024）粤0192民初113号之零', 'ending'],
    ['（2024）粤0192民终113号', 'level'],
    ['（2024）粤01刑核12345678号', 'level'],
    ['（2024）粤刑核1234567号', 'eight-digits'],
    ['2024粤0192民初113号', 'brackets'],
    ['', 'empty'],
  ])('%s is not: %s', (text, why) => {
    expect(checkCaseNumber(text)).toEqual({ valid: false, why });
  });

  it('half-width brackets and white space at the ends are read, full-width brackets written', () => {
    const number = parseCaseNumber(' (2024)粤0192民初1234号 ');
    expect(number && formatCaseNumber(number)).toBe('（2024）粤0192民初1234号');
  });

  it('taken apart', () => {
    expect(checkCaseNumber('（2021）最高法知民终1号')).toEqual({
      valid: true,
      parts: {
        year: 2021,
        court: '最高法',
        special: '知',
        type: '民终',
        serial: 1,
        suffix: null,
        level: 'supreme',
        typeIssued: true,
      },
    });
  });

  it('characters of pre-filing mediation are read but not given', () => {
    expect(caseType('诉前调')?.issued).toBe(false);
    expect(caseType('民初')?.issued).toBe(true);
    expect(caseTypes.filter(({ issued }) => issued)).toHaveLength(129);
  });

  it.each(caseTypes.map(({ type }) => type))(
    '%s is read and written, with and without 知, and says what it is for',
    (type) => {
      const one = caseType(type);
      expect(one?.matters.length).toBeGreaterThan(0);
      expect(one?.english).toMatch(/^[a-z]/);
      for (const special of ['', '知']) {
        const text = `（2024）沪${special}${type}${type === '刑核' ? '00000113' : '113'}号`;
        const read = parseCaseNumber(text);
        expect(read).toMatchObject({ type, serial: 113, special: special || null });
        expect(read && formatCaseNumber(read)).toBe(text);
      }
    },
  );

  it('what is formatted is read back, whatever the type', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...caseTypes.map(({ type }) => type)),
        fc.integer({ min: 2016, max: 2099 }),
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.option(fc.integer({ min: 1, max: 99 })),
        fc.constantFrom('知' as const, null),
        (type, year, serial, suffix, special) => {
          const number = { year, court: '沪', special, type, serial, suffix };
          expect(parseCaseNumber(formatCaseNumber(number))).toEqual(number);
        },
      ),
    );
  });

  it('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => typeof checkCaseNumber(text).valid === 'boolean',
      ),
    );
  });
});
