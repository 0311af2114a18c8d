import { isKnownRegionStart } from '../region/region.ts';
import type { Check } from './result.ts';
import { firstOutside, invalid, valid } from './result.ts';

const digits = '0123456789';

export interface MobileParts {
  readonly number: string;
  /** The form for a gateway: `+8613800138000`. */
  readonly e164: string;
  /** A virtual operator's range (162, 165, 167, 170, 171). */
  readonly virtual: boolean;
}
export type MobileFault = 'empty' | 'length' | 'character' | 'range';

/** A mainland mobile number: eleven digits, no country code, no spaces. */
export function checkMobile(text: string): Check<MobileParts, MobileFault> {
  if (text === '') return invalid('empty');
  const outside = firstOutside(text, digits);
  if (outside >= 0) return invalid('character', outside);
  if (text.length !== 11) return invalid('length');
  if (!text.startsWith('1')) return invalid('range', 0);
  if (!/^1[3-9]/.test(text)) return invalid('range', 1);
  return valid({ number: text, e164: `+86${text}`, virtual: /^(162|165|167|170|171)/.test(text) });
}

const lawyerCategories: Readonly<Record<string, { zh: string; en: string; sure: boolean }>> = {
  '1': { zh: '专职律师', en: 'full-time lawyer', sure: true },
  '2': { zh: '兼职律师', en: 'part-time lawyer', sure: true },
  '3': { zh: '香港居民律师', en: 'lawyer resident in Hong Kong', sure: true },
  '4': { zh: '澳门居民律师', en: 'lawyer resident in Macao', sure: true },
  '5': { zh: '台湾居民律师', en: 'lawyer resident in Taiwan', sure: true },
  '6': { zh: '公职律师', en: 'government lawyer', sure: true },
  '7': { zh: '公司律师', en: 'company lawyer', sure: true },
  '8': { zh: '法律援助律师', en: 'legal-aid lawyer', sure: false },
  '9': { zh: '军队律师', en: 'military lawyer', sure: false },
};

export interface LawyerLicenceParts {
  readonly province: string;
  readonly city: string;
  /** Whether the table of regions has such a city, of whatever year. False is a remark and no fault. */
  readonly cityKnown: boolean;
  readonly firstYear: number;
  readonly category: {
    readonly code: string;
    readonly zh: string;
    readonly en: string;
    readonly sure: boolean;
  };
  readonly sex: 'male' | 'female';
  readonly serial: string;
}
export type LawyerLicenceFault =
  'empty' | 'length' | 'old-number' | 'character' | 'document' | 'year' | 'category' | 'sex';

/**
 * A lawyer's licence number: 17 digits, no check digit, so a slip of the pen often passes. Positions 10–17 rest on
 * general knowledge; categories 8 and 9 are uncertain (`sure: false`).
 */
export function checkLawyerLicence(text: string): Check<LawyerLicenceParts, LawyerLicenceFault> {
  if (text === '') return invalid('empty');
  const outside = firstOutside(text, digits);
  if (outside >= 0) return invalid('character', outside);
  if (text.length === 12) return invalid('old-number');
  if (text.length !== 17) return invalid('length');
  if (!text.startsWith('1')) return invalid('document', 0);
  if (!/^(19|20)/.test(text.slice(5))) return invalid('year', 5);
  const code = text.charAt(9);
  const category = lawyerCategories[code];
  if (category === undefined) return invalid('category', 9);
  if (!/[01]/.test(text.charAt(10))) return invalid('sex', 10);
  return valid({
    province: text.slice(1, 3),
    city: text.slice(3, 5),
    cityKnown: isKnownRegionStart(text.slice(1, 5)),
    firstYear: Number(text.slice(5, 9)),
    category: { code, ...category },
    sex: text.charAt(10) === '0' ? 'male' : 'female',
    serial: text.slice(11),
  });
}

export interface PassportParts {
  readonly kind: 'prc-ordinary' | 'prc-official' | 'hk-macao-permit' | 'taiwan-permit' | 'foreign';
}
export type PassportFault = 'empty' | 'length' | 'character' | 'small-letter';

/**
 * A passport or travel permit. Only the forms of mainland ordinary passports are well known; another country's is any
 * 5 to 15 capitals and digits, so that no foreigner is turned away by a pattern.
 */
export function checkPassport(text: string): Check<PassportParts, PassportFault> {
  if (text === '') return invalid('empty');
  const outside = firstOutside(text, `${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZ`);
  if (outside >= 0)
    return invalid(/[a-z]/.test(text.charAt(outside)) ? 'small-letter' : 'character', outside);
  if (text.length < 5 || text.length > 15) return invalid('length');
  return valid({ kind: passportKind(text) });
}

function passportKind(text: string): PassportParts['kind'] {
  if (/^([EG]\d{8}|E[A-HJ-NP-Z]\d{7})$/.test(text)) return 'prc-ordinary';
  if (/^(D|S|P|SE|DE|PE)\d{7,8}$/.test(text)) return 'prc-official';
  if (/^[HM]\d{8}(\d{2})?$/.test(text)) return 'hk-macao-permit';
  if (/^\d{8}(\d{2})?$/.test(text)) return 'taiwan-permit';
  return 'foreign';
}

export type BankCardFault = 'empty' | 'length' | 'character' | 'check-digit';

/** A card to refund to: 16 to 19 digits with the Luhn check. Organisations' accounts have no such check: do not use it there. */
export function checkBankCard(text: string): Check<{ readonly lastFour: string }, BankCardFault> {
  if (text === '') return invalid('empty');
  const outside = firstOutside(text, digits);
  if (outside >= 0) return invalid('character', outside);
  if (text.length < 16 || text.length > 19) return invalid('length');
  const sum = [...text].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0
    ? valid({ lastFour: text.slice(-4) })
    : invalid('check-digit', text.length - 1);
}
