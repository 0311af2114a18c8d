/**
 * Check characters of the numbers people copy from cards and licences, so that a wrong digit is said on the page where
 * it was typed. The court checks them again, and more; the browser knows nothing of the court's inside.
 */

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** GB 11643: the eighteenth character from the seventeen before it. */
export function idHolds(text: string): boolean {
  const id = text.toUpperCase();
  if (!/^\d{17}[\dX]$/u.test(id)) return false;
  const sum = idWeights.reduce((total, weight, place) => total + weight * Number(id[place]), 0);
  return '10X98765432'.charAt(sum % 11) === id.charAt(17);
}

const creditSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** GB 32100: the same for a unified social credit code. */
export function creditHolds(text: string): boolean {
  const code = text.toUpperCase();
  if (code.length !== 18 || [...code].some((sign) => !creditSigns.includes(sign))) return false;
  const sum = creditWeights.reduce(
    (total, weight, place) => total + weight * creditSigns.indexOf(code.charAt(place)),
    0,
  );
  return creditSigns.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}

export const mobileHolds = (text: string): boolean => /^1[3-9]\d{9}$/u.test(text);

export const emailHolds = (text: string): boolean =>
  /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/u.test(text.trim());
