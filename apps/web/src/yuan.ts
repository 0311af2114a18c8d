/*
 * How a sum of money is read on a screen, in one way everywhere: `1,234.00`. The court's own words come grouped from the server, by the
 * kernel's `yuanGrouped`; the browser knows nothing of the kernel, and a test holds the two against each other.
 */

const plain = /^(\d+)(?:\.(\d{1,2}))?$/;

/** A sum as somebody typed it or an answer holds it; what is no sum stays as it is. */
export function yuanRead(text: string): string {
  const found = plain.exec(text.trim().replaceAll(',', ''));
  if (found === null) return text;
  const [, whole = '', cents = ''] = found;
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents.padEnd(2, '0')}`;
}

/** A sum in fen; below nought what went back. */
export const yuanOf = (fen: number): string => {
  const amount = Math.abs(fen);
  const sum = `${String(Math.floor(amount / 100))}.${String(amount % 100).padStart(2, '0')}`;
  return `${fen < 0 ? '-' : ''}${yuanRead(sum)}`;
};

/** Numbers in a sentence; a year stays. */
export const numbersRead = (text: string): string =>
  text.replace(/(?<![\d.])\d{4,}(?![\d年-])/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
