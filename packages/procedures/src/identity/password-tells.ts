/** What of its holder a password must not hold; what is not known is left out. */
export interface Holder {
  readonly name: string;
  readonly mobile: string | null;
  readonly residentId: string | null;
}

/** Rows that fingers follow, forwards and backwards; and what the lists of stolen passwords begin with. */
const rows = [
  '0123456789012',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
  'q1w2e3r4t5y6',
];
const words = [
  'password',
  'passw0rd',
  'iloveyou',
  'woaini',
  '5201314',
  '1314520',
  'admin',
  'welcome',
];
const shortestRow = 3;

const backwards = (row: string): string => [...row].reverse().join('');
const ways = [...rows, ...rows.map(backwards)];

/** How many signs from here on follow a row, or repeat one another. */
function followed(said: string, from: number): number {
  const [first = ''] = said.slice(from);
  let same = 1;
  while (said[from + same] === first) same += 1;
  const longest = ways.map((row) => {
    const begins = row.indexOf(said.slice(from, from + shortestRow));
    if (begins < 0 || from + shortestRow > said.length) return 0;
    let length = shortestRow;
    while (
      from + length < said.length &&
      begins + length < row.length &&
      said[from + length] === row[begins + length]
    )
      length += 1;
    return length;
  });
  return Math.max(same >= shortestRow ? same : 0, ...longest);
}

/** How much is left to guess once rows, repetitions and the words everybody takes are gone. */
function leftToGuess(password: string): number {
  const said = words.reduce((rest, word) => rest.replaceAll(word, ''), password);
  let left = 0;
  for (let at = 0; at < said.length;) {
    const skip = followed(said, at);
    if (skip === 0) left += 1;
    at += Math.max(skip, 1);
  }
  return left;
}
const leastToGuess = 4;

/**
 * OLR-7.2.1: a password that is the holder's own number or name is the first that anybody tries who knows them, and whoever
 * is on the other side of a suit does. Shorter names would forbid a character of the language. What strangers try first is a row of keys.
 */
export function passwordTells(
  password: string,
  { name, mobile, residentId }: Holder,
): readonly { readonly path: string; readonly code: string }[] {
  const said = password.toLowerCase().replaceAll(/[\s-]/gu, '');
  if (leftToGuess(said) < leastToGuess) return [{ path: 'password', code: 'password-guessed' }];
  const known = [mobile, residentId?.slice(0, 17), name.replaceAll(/\s/gu, '')];
  return known.some(
    (one) => typeof one === 'string' && one.length > 1 && said.includes(one.toLowerCase()),
  )
    ? [{ path: 'password', code: 'password-tells' }]
    : [];
}
