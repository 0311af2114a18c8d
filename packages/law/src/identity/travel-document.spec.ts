import { describe, expect, test } from 'vitest';
import { checkTravelDocument, travelMark } from './travel-document.ts';

describe('documents without the number of an identity card', () => {
  test.each([
    ['passport', 'E12345678', 'CHN', 'CHNE12345678'],
    ['passport', 'ej1234567', 'chn', 'CHNEJ1234567'],
    ['passport', '12 ab 34567', 'fra', 'FRA12AB34567'],
    ['hk-macao-permit', 'H12345678', '', 'H12345678'],
    // The last two count the cards: whoever has a new one is the same person.
    ['hk-macao-permit', 'm1234567802', '', 'M12345678'],
    ['taiwan-permit', '12345678', '', '12345678'],
    ['taiwan-permit', '1234567803', '', '12345678'],
    ['old-foreign-residence-card', 'usa110099010101', '', 'USA110099010101'],
  ] as const)('%s %s of %s is %s', (kind, number, issuer, mark) => {
    expect(checkTravelDocument(kind, number, issuer)).toEqual({ valid: true, parts: { mark } });
  });

  test.each([
    ['passport', '', 'FRA', 'empty'],
    ['passport', '12AB34567', '', 'issuer'],
    ['passport', '12AB34567', 'FR', 'issuer'],
    ['passport', '12AB34567', 'F1A', 'issuer'],
    ['passport', 'A123', 'FRA', 'number'],
    ['passport', 'ABCDEFG', 'FRA', 'number'],
    ['passport', '12AB345678901234', 'FRA', 'number'],
    ['passport', '护照12345', 'FRA', 'number'],
    ['passport', '12AB34567', 'CHN', 'number'],
    ['passport', 'EI1234567', 'CHN', 'number'],
    ['hk-macao-permit', 'K12345678', '', 'number'],
    ['hk-macao-permit', 'H1234567', '', 'number'],
    ['hk-macao-permit', 'H123456780', '', 'number'],
    ['taiwan-permit', '123456789', '', 'number'],
    ['old-foreign-residence-card', 'US1100990101011', '', 'number'],
  ] as const)('%s %s of %s: %s', (kind, number, issuer, why) => {
    expect(checkTravelDocument(kind, number, issuer)).toEqual({ valid: false, why });
  });

  test.each([
    ['FRA 12AB34567', 'FRA12AB34567'],
    ['H1234567802', 'H12345678'],
    ['1234567803', '12345678'],
    ['USA110099010101', 'USA110099010101'],
    ['11010519491231002X', null],
    ['1101051949123100', null],
    ['12AB34567', null],
    ['', null],
  ])('typed to find an account, %s is %s', (typed, mark) => {
    expect(travelMark(typed)).toBe(mark);
  });
});
