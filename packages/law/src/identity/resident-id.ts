import type { CourtDay } from '@xiezhi/kernel';
import { parseCourtDay } from '@xiezhi/kernel';
import { isKnownRegion } from '../region/region.ts';
import type { Check } from './result.ts';
import { invalid, valid } from './result.ts';

export interface ResidentIdParts {
  /** Six digits of the region at the time of issue; it may no longer exist, which is no fault. */
  readonly region: string;
  readonly birth: CourtDay;
  readonly sex: 'male' | 'female';
  /**
   * `resident`; `residence-permit` of a resident of Hong Kong, Macao or Taiwan (81, 82, 83); `foreign-resident` for the
   * permanent residence card of 2023 (first digit 9; its inner structure is known with medium certainty only).
   */
  readonly kind: 'resident' | 'residence-permit' | 'foreign-resident';
  /** False where the first two digits name no province known here: flagged, not refused. */
  readonly provinceKnown: boolean;
  /**
   * Whether the table of regions has the six digits, of whatever year; true also where they are no region of that table, of
   * a permit or a permanent residence card. False is a remark: nothing is refused for it.
   */
  readonly regionKnown: boolean;
}

export type ResidentIdFault =
  | 'empty'
  | 'length'
  /** Fifteen digits: no longer valid since 2013. */
  | 'old-number'
  | 'character'
  /** The last character is a small x; the card prints X. */
  | 'small-x'
  | 'birth-date'
  | 'birth-in-future'
  | 'check-digit';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

/** Nobody who was born before it is alive; a number that says so was mistyped. */
const firstBirth = '1880-01-01';

/** The check character of 17 digits: GB 11643-1999, ISO 7064 MOD 11-2. */
export function residentIdCheckCharacter(seventeen: string): string {
  const sum = weights.reduce(
    (total, weight, index) => total + weight * Number(seventeen.charAt(index)),
    0,
  );
  return checkCharacters.charAt(sum % 11);
}

/** What is wrong with the form, before its content is looked at. */
function formFault(text: string): { why: ResidentIdFault; at?: number } | null {
  if (text === '') return { why: 'empty' };
  if (/^\d{15}$/.test(text)) return { why: 'old-number' };
  if (text.length !== 18) return { why: 'length' };
  const at = [...text.slice(0, 17)].findIndex((character) => !/[0-9]/.test(character));
  if (at >= 0) return { why: 'character', at };
  if (text.startsWith('0')) return { why: 'character', at: 0 };
  if (text.endsWith('x')) return { why: 'small-x', at: 17 };
  return /[0-9X]$/.test(text) ? null : { why: 'character', at: 17 };
}

/**
 * The 18 characters of a resident identity card, X in capitals, without spaces.
 * `today` makes a birth date in the future a fault; without it no clock is asked.
 */
export function checkResidentId(
  text: string,
  { today }: { readonly today?: CourtDay } = {},
): Check<ResidentIdParts, ResidentIdFault> {
  const fault = formFault(text);
  if (fault) return invalid(fault.why, fault.at);
  const birth = parseCourtDay(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`);
  if (birth === null || birth < firstBirth) return invalid('birth-date', 6);
  if (residentIdCheckCharacter(text.slice(0, 17)) !== text.charAt(17))
    return invalid('check-digit', 17);
  if (today !== undefined && birth > today) return invalid('birth-in-future', 6);
  const province = text.slice(0, 2);
  return valid({
    region: text.slice(0, 6),
    birth,
    sex: Number(text.charAt(16)) % 2 === 1 ? 'male' : 'female',
    kind: kindOf(text),
    provinceKnown: provinces.has(province) || text.startsWith('9'),
    regionKnown: kindOf(text) !== 'resident' || isKnownRegion(text.slice(0, 6)),
  });
}

function kindOf(text: string): ResidentIdParts['kind'] {
  if (text.startsWith('9')) return 'foreign-resident';
  return /^8[123]0000/.test(text) ? 'residence-permit' : 'resident';
}
