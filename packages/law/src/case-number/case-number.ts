import { isCourtCode, levelOfCode } from '../court/court-code.ts';
import type { CourtLevel } from '../court/court-code.ts';
import { caseType } from './case-type.ts';

/** A case number taken apart. Unique in the country by all of its parts but the suffix. */
export interface CaseNumber {
  /** The year of filing, 2016 or later: the form is that of 法〔2015〕137号. */
  readonly year: number;
  readonly court: string;
  /** `知` for intellectual property, since 2019; the only special-trial character. */
  readonly special: '知' | null;
  readonly type: string;
  /**
   * 1, 2, 3 … within court, year, special and type characters; no leading zero. Of 刑核 eight digits at random, which are
   * read and written whole: 1234567 is 01234567.
   */
  readonly serial: number;
  /** 2 for 之二, the second further paper of one case; practice, not rule. */
  readonly suffix: number | null;
}

export type CaseNumberFault =
  | 'empty'
  | 'brackets'
  | 'year'
  /** Before 2016 case numbers had no common form. */
  | 'year-before-2016'
  | 'court'
  /** The digits after the province are not 0, 2 or 4 in number. */
  | 'court-digits'
  | 'type'
  | 'serial'
  | 'leading-zero'
  /** 刑核 bears eight digits, neither more nor fewer. */
  | 'eight-digits'
  | 'ending'
  | 'level';

export type CaseNumberCheck =
  | {
      readonly valid: true;
      readonly parts: CaseNumber & { readonly level: CourtLevel; readonly typeIssued: boolean };
    }
  | { readonly valid: false; readonly why: CaseNumberFault };

const ordinals = '一二三四五六七八九';

/** 1 → 一, 12 → 十二, 99 → 九十九. */
const ordinal = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const lead = tens === 0 ? '' : `${tens === 1 ? '' : ordinals.charAt(tens - 1)}十`;
  return lead + (ones === 0 ? '' : ordinals.charAt(ones - 1));
};

function readOrdinal(text: string): number | null {
  for (let value = 1; value < 100; value += 1) if (ordinal(value) === text) return value;
  return null;
}

/** Full-width brackets, as official papers print them: `（2026）京0491民初4964号`. */
export function formatCaseNumber(number: CaseNumber): string {
  const suffix = number.suffix === null ? '' : `之${ordinal(number.suffix)}`;
  const characters = `${number.special ?? ''}${number.type}`;
  const consecutive = caseType(number.type)?.consecutive !== false;
  const serial = String(number.serial).padStart(consecutive ? 1 : 8, '0');
  return `（${String(number.year)}）${number.court}${characters}${serial}号${suffix}`;
}

/** Courts of second instance only; a basic court is none (法〔2015〕137号 and CPL-171). */
const notAtBasicCourts = new Set([
  '民终',
  '刑终',
  '行终',
  '民辖终',
  '行辖终',
  '赔辖终',
  '行赔终',
  '清终',
  '破终',
]);

function levelFits(type: string, level: CourtLevel): boolean {
  if (level === 'basic' && notAtBasicCourts.has(type)) return false;
  return type !== '刑核' || level === 'high' || level === 'supreme';
}

const refused = (why: CaseNumberFault): CaseNumberCheck => ({ valid: false, why });

/**
 * Reads a case number with full- or half-width brackets; white space at the ends is dropped. There is no check digit:
 * a valid form is no proof that the case exists, nor that a court bears the code.
 */
export function checkCaseNumber(text: string): CaseNumberCheck {
  const trimmed = text.trim();
  if (trimmed === '') return refused('empty');
  const opened = /^[（(](\d+)[）)](.*)$/u.exec(trimmed);
  if (!opened) return refused('brackets');
  const year = Number(opened[1]);
  if (!/^(19|20)\d{2}$/.test(opened[1] ?? '')) return refused('year');
  if (year < 2016) return refused('year-before-2016');
  const body = /^(最高法|\p{Script=Han}(\d*))([^\d号]*)(\d*)(.*)$/u.exec(opened[2] ?? '');
  if (!body) return refused('court');
  const [, court = '', digits = '', characters = '', serial = '', ending = ''] = body;
  if (court !== '最高法' && ![0, 2, 4].includes(digits.length)) return refused('court-digits');
  if (!isCourtCode(court)) return refused('court');
  return rest({ year, court, characters, serial, ending });
}

interface Pieces {
  readonly year: number;
  readonly court: string;
  readonly characters: string;
  readonly serial: string;
  readonly ending: string;
}

function rest({ year, court, characters, serial, ending }: Pieces): CaseNumberCheck {
  const special = characters.startsWith('知') ? '知' : null;
  const type = special === null ? characters : characters.slice(1);
  const known = caseType(type);
  if (known === null) return refused('type');
  if (serial === '') return refused('serial');
  if (known.consecutive && serial.startsWith('0')) return refused('leading-zero');
  if (!known.consecutive && serial.length !== 8) return refused('eight-digits');
  if (serial.length > 8) return refused('serial');
  const tail = /^号(?:之(.+))?$/u.exec(ending);
  if (!tail) return refused('ending');
  const suffix = tail[1] === undefined ? null : readOrdinal(tail[1]);
  if (tail[1] !== undefined && suffix === null) return refused('ending');
  const level = levelOfCode(court);
  if (level === null) return refused('court');
  if (!levelFits(type, level)) return refused('level');
  return {
    valid: true,
    parts: {
      year,
      court,
      special,
      type,
      serial: Number(serial),
      suffix,
      level,
      typeIssued: known.issued,
    },
  };
}

/** The parts of a case number, or null. */
export function parseCaseNumber(text: string): CaseNumber | null {
  const checked = checkCaseNumber(text);
  if (!checked.valid) return null;
  const { year, court, special, type, serial, suffix } = checked.parts;
  return { year, court, special, type, serial, suffix };
}
