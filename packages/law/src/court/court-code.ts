import tables from './data/court-codes.json' with { type: 'json' };

const supreme = '最高法';
const codes: Readonly<Record<string, string>> = tables;

/** Read once, on the first question: three thousand codes that many pages never ask for. */
let known: ReadonlySet<string> | null = null;
function allCodes(): ReadonlySet<string> {
  known ??= new Set([
    supreme,
    ...Object.entries(codes).flatMap(([province, list]) => [
      province,
      ...list.split(' ').map((rest) => province + rest),
    ]),
  ]);
  return known;
}

export const provinceCharacters: readonly string[] = Array.from(
  '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新军兵',
);

/** Whether the code has the form of a court code (法〔2015〕137号, arts 4–5); says nothing of whether a court bears it. */
export const isCourtCode = (code: string): boolean =>
  code === supreme || new RegExp(`^[${provinceCharacters.join('')}](\\d{2}(\\d{2})?)?$`).test(code);

/**
 * Whether the table of courts gives this code to a court. False is weaker than it looks: 194 special courts (railway,
 * forestry, land reclamation, corps) stand in the table without a code. {@link mayBelongToACourt} covers those.
 */
export const isKnownCourtCode = (code: string): boolean => allCodes().has(code);

/**
 * Whether a court may bear this code, known or not. No court can bear four digits that end in 00, since no county of
 * GB/T 2260 is numbered 00: such a code is safe for an invented court.
 */
export const mayBelongToACourt = (code: string): boolean =>
  isKnownCourtCode(code) || (isCourtCode(code) && !/^.\d{2}00$/.test(code) && !/^.00/.test(code));

export type CourtLevel = 'supreme' | 'high' | 'intermediate' | 'basic';

/** The level that a code's length shows. */
export function levelOfCode(code: string): CourtLevel | null {
  if (!isCourtCode(code)) return null;
  if (code === supreme) return 'supreme';
  return ([null, 'high', null, 'intermediate', null, 'basic'] as const)[code.length] ?? null;
}
