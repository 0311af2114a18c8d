/** In groups or without, no digit before or after: as many as given. */
const digits = (count: number, first: string, last = '\\d'): RegExp =>
  new RegExp(`(?<!\\d[ -]?)${first}(?:[ -]?\\d){${String(count - 2)}}[ -]?${last}(?![ -]?\\d)`);

/** By their shape: a mobile telephone, a telephone with its area code, an identity card, an account. */
const shapes = [
  /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![ -]?\d)/,
  /(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)/,
  digits(18, '[1-9]', '[\\dXx]'),
  /(?<!\d)\d{15,19}(?!\d)/,
];
/** Days are written with as many digits, and tell of nobody. */
const days = /\d{4}-\d{1,2}-\d{1,2}/g;

/** The first number in a text by which somebody is reached or known, as it is written there; null: none is to be seen. */
export function numberOfSomebody(text: string, also: readonly RegExp[] = []): string | null {
  const plain = text.normalize('NFKC').replaceAll(days, '');
  const [found] = [...shapes, ...also].flatMap((one) => one.exec(plain)?.[0] ?? []);
  return found ?? null;
}
