import { isKnownRegion } from '../region/region.ts';
import type { Check } from './result.ts';
import { firstOutside, invalid, valid } from './result.ts';

export interface CreditCodeParts {
  /** The register that gave the code, one character. */
  readonly department: string;
  /** Two characters, department and category: `91` an enterprise, `31` a law firm. */
  readonly category: string;
  readonly categoryName: { readonly zh: string; readonly en: string } | null;
  readonly region: string;
  /** Whether the table of regions has it, of whatever year; 100000 is the whole country. False is a remark and no fault. */
  readonly regionKnown: boolean;
  /** Nine characters of GB 11714. */
  readonly organisationCode: string;
  /** Whether the inner check of GB 11714 also holds; old codes carry faults here, so it is flagged and not refused. */
  readonly organisationCodeHolds: boolean;
}

export type CreditCodeFault =
  'empty' | 'length' | 'character' | 'small-letter' | 'department' | 'region' | 'check-digit';

/** GB 32100-2015: no I, O, S, V, Z, which look like digits or each other. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const categories: Readonly<Record<string, { zh: string; en: string }>> = {
  '11': { zh: '机关', en: 'state organ' },
  '12': { zh: '事业单位', en: 'public institution' },
  '13': { zh: '群众团体', en: 'mass organisation' },
  '31': { zh: '律师事务所', en: 'law firm' },
  '32': { zh: '公证处', en: 'notary office' },
  '33': { zh: '基层法律服务所', en: 'basic legal service office' },
  '34': { zh: '司法鉴定机构', en: 'forensic institution' },
  '35': { zh: '仲裁委员会', en: 'arbitration commission' },
  '51': { zh: '社会团体', en: 'social organisation' },
  '52': { zh: '民办非企业单位', en: 'private non-enterprise unit' },
  '53': { zh: '基金会', en: 'foundation' },
  '91': { zh: '企业', en: 'enterprise' },
  '92': { zh: '个体工商户', en: 'individual business' },
  '93': { zh: '农民专业合作社', en: 'farmers’ cooperative' },
};

/** The eighteenth character of a unified social credit code, from the first seventeen. */
export function creditCodeCheckCharacter(seventeen: string): string {
  const sum = weights.reduce(
    (total, weight, index) => total + weight * alphabet.indexOf(seventeen.charAt(index)),
    0,
  );
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const organisationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function organisationCodeHolds(code: string): boolean {
  const sum = organisationWeights.reduce(
    (total, weight, index) => total + weight * organisationAlphabet.indexOf(code.charAt(index)),
    0,
  );
  const rest = 11 - (sum % 11);
  const expected = rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
  return code.charAt(8) === expected;
}

/** A unified social credit code (GB 32100-2015): 18 characters, capitals, without spaces. */
export function checkCreditCode(text: string): Check<CreditCodeParts, CreditCodeFault> {
  if (text === '') return invalid('empty');
  if (text.length !== 18) return invalid('length');
  const outside = firstOutside(text, alphabet);
  if (outside >= 0)
    return invalid(/[a-z]/.test(text.charAt(outside)) ? 'small-letter' : 'character', outside);
  if (!/^[1-9ANY]/.test(text)) return invalid('department', 0);
  if (text.charAt(1) === '0') return invalid('department', 1);
  const region = text.slice(2, 8);
  const letter = [...region].findIndex((character) => !/[0-9]/.test(character));
  if (letter >= 0) return invalid('region', letter + 2);
  if (creditCodeCheckCharacter(text.slice(0, 17)) !== text.charAt(17))
    return invalid('check-digit', 17);
  const organisationCode = text.slice(8, 17);
  return valid({
    department: text.charAt(0),
    category: text.slice(0, 2),
    categoryName: categories[text.slice(0, 2)] ?? null,
    region,
    regionKnown: region === '100000' || isKnownRegion(region),
    organisationCode,
    organisationCodeHolds: organisationCodeHolds(organisationCode),
  });
}
