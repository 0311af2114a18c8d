import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms that say what is derived from entries. */
const rooms = ['kernel', 'law', 'record', 'procedures'];
let known: string | undefined;

/**
 * The name of the rules in this program: a hash of their sources. A court that starts with other ones derives its lists,
 * tasks and terms again; nobody has to remember to raise a number.
 */
export function programOf(): string {
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const room of rooms) {
    const folder = fileURLToPath(new URL(`../../../packages/${room}/src`, import.meta.url));
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|json)$/.test(name) && !name.includes('.spec.'))
      .sort();
    for (const name of names) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  }
  known = hash.digest('hex').slice(0, 12);
  return known;
}
