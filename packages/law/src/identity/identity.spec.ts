import { courtDay } from '@xiezhi/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkBankCard,
  checkCreditCode,
  checkLawyerLicence,
  checkMobile,
  checkPassport,
  checkResidentId,
  creditCodeCheckCharacter,
  residentIdCheckCharacter,
} from './index.ts';

/** Synthetic numbers whose check characters hold; not to be used outside tests. */
const residentIds = [
  '11010519491231002X',
  '440524188001010014',
  '110101199003070011',
  '31011519851122046X',
  '440106200002291238',
  '330106201209010148',
  '810000199601010039',
  '910000199001010020',
];
const creditCodes = [
  '9144030071526726XG',
  '914403001922038216',
  '91310115MA1K000003',
  '91440101MA5AAAAAA6',
  '11440000006939748G',
];

describe('resident identity numbers (GB 11643)', () => {
  it.each(residentIds)('%s is valid', (text) => {
    expect(checkResidentId(text).valid).toBe(true);
  });

  it.each([
    ['110105194912310020', 'check-digit'],
    ['11010519490231002X', 'birth-date'],
    ['1101051949123100', 'length'],
    ['110105491231002', 'old-number'],
    ['11010519491231002x', 'small-x'],
    ['1101051949123100２X', 'character'],
    ['01010519491231002X', 'character'],
    ['', 'empty'],
  ])('%s is not: %s', (text, why) => {
    expect(checkResidentId(text)).toMatchObject({ valid: false, why });
  });

  it('a birth date after the day given is a fault; without a day no clock is asked', () => {
    expect(checkResidentId('330106201209010148', { today: courtDay('2012-08-31') })).toMatchObject({
      why: 'birth-in-future',
    });
    expect(checkResidentId('330106201209010148', { today: courtDay('2012-09-01') }).valid).toBe(
      true,
    );
  });

  it('taken apart', () => {
    expect(checkResidentId('11010519491231002X')).toEqual({
      valid: true,
      parts: {
        region: '110105',
        birth: '1949-12-31',
        sex: 'female',
        kind: 'resident',
        provinceKnown: true,
        regionKnown: true,
      },
    });
    expect(checkResidentId('810000199601010039')).toMatchObject({
      parts: { kind: 'residence-permit', sex: 'male' },
    });
  });

  const numbers = fc
    .tuple(
      fc.integer({ min: 110_000, max: 659_999 }),
      fc.date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([region, birth, sequence]) => {
      const seventeen = `${String(region)}${birth.toISOString().slice(0, 10).replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
      return seventeen + residentIdCheckCharacter(seventeen);
    });

  it('one changed digit, or two neighbours swapped, is caught', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...Array.from('0123456789X')),
        (text, at, other) => {
          expect(checkResidentId(text).valid).toBe(true);
          const changed = text.slice(0, at) + other + text.slice(at + 1);
          expect(checkResidentId(changed).valid).toBe(changed === text);
          const swapped =
            text.slice(0, at) +
            text
              .slice(at, at + 2)
              .split('')
              .reverse()
              .join('') +
            text.slice(at + 2);
          expect(checkResidentId(swapped).valid).toBe(swapped === text);
        },
      ),
    );
  });
});

describe('unified social credit codes (GB 32100)', () => {
  it.each(creditCodes)('%s is valid', (text) => {
    expect(checkCreditCode(text).valid).toBe(true);
  });

  it.each([
    ['9144030071526726XH', 'check-digit'],
    ['9144030071526726XI', 'character'],
    ['9144030071526726xG', 'small-letter'],
    ['9144030071526726X', 'length'],
    ['B144030071526726XG', 'department'],
    ['91A4030071526726XG', 'region'],
    ['', 'empty'],
  ])('%s is not: %s', (text, why) => {
    expect(checkCreditCode(text)).toMatchObject({ valid: false, why });
  });

  it('the inner organisation code is checked and flagged, never refused', () => {
    expect(checkCreditCode('9144030071526726XG')).toMatchObject({
      parts: { organisationCodeHolds: true, category: '91' },
    });
    expect(checkCreditCode('91310115MA1K000003').valid).toBe(true);
  });

  const alphabet = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');
  const codes = fc
    .tuple(
      fc.integer({ min: 100_000, max: 659_999 }),
      fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }),
    )
    .map(([region, code]) => {
      const seventeen = `91${String(region)}${code.join('')}`;
      return seventeen + creditCodeCheckCharacter(seventeen);
    });

  it('one changed character is caught', () => {
    fc.assert(
      fc.property(
        codes,
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...alphabet),
        (text, at, other) => {
          expect(checkCreditCode(text).valid).toBe(true);
          const changed = text.slice(0, at) + other + text.slice(at + 1);
          expect(checkCreditCode(changed).valid).toBe(changed === text);
        },
      ),
    );
  });
});

describe('other numbers', () => {
  it.each([
    ['13800138000', true],
    ['12800138000', false],
    ['23800138000', false],
    ['1380013800', false],
    ['+8613800138000', false],
    ['138 0013 8000', false],
  ])('mobile %s: %s', (text, expected) => {
    expect(checkMobile(text).valid).toBe(expected);
  });

  it.each([
    ['11101200110123456', null],
    ['21101200110123456', 'document'],
    ['11101180110123456', 'year'],
    ['11101200100123456', 'category'],
    ['11101200112123456', 'sex'],
    ['110120011012', 'old-number'],
    ['1110120011012345', 'length'],
    ['1110120011012345X', 'character'],
  ])('lawyer’s licence %s: %s', (text, why) => {
    const checked = checkLawyerLicence(text);
    expect(checked.valid ? null : checked.why).toBe(why);
  });

  it.each([
    ['E12345678', 'prc-ordinary'],
    ['EA1234567', 'prc-ordinary'],
    ['SE1234567', 'prc-official'],
    ['H12345678', 'hk-macao-permit'],
    ['12345678', 'taiwan-permit'],
    ['AB123456', 'foreign'],
    ['EI1234567', 'foreign'],
  ])('passport %s is %s', (text, kind) => {
    expect(checkPassport(text)).toEqual({ valid: true, parts: { kind } });
  });

  it('bank cards carry a Luhn digit', () => {
    expect(checkBankCard('4111111111111111')).toEqual({ valid: true, parts: { lastFour: '1111' } });
    expect(checkBankCard('4111111111111112')).toMatchObject({ valid: false, why: 'check-digit' });
    expect(checkBankCard('41111111')).toMatchObject({ why: 'length' });
  });

  it('no text makes any of them throw', () => {
    const checks = [
      checkResidentId,
      checkCreditCode,
      checkMobile,
      checkLawyerLicence,
      checkPassport,
      checkBankCard,
    ];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) =>
        checks.every((check) => typeof check(text).valid === 'boolean'),
      ),
    );
  });
});
