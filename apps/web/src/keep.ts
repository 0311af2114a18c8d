/**
 * What this device keeps between visits. A browser may refuse (private windows, full disk): then nothing is kept and
 * nothing breaks. What a person wrote without being signed in goes to the window's own store and dies with it.
 */

const prefix = 'xiezhi.';

/** The name under which a browser remembers that somebody signed out of it without a line. */
export const leaving = 'leaving';
/** And that somebody signed out at all, for the other windows. */
export const signedOut = 'signed-out';

export const keyOf = (name: string): string => prefix + name;

export type Where = 'device' | 'window';

const storeOf = (where: Where): Storage => (where === 'device' ? localStorage : sessionStorage);

export function read(name: string, where: Where = 'device'): unknown {
  try {
    const text = storeOf(where).getItem(prefix + name);
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

/** Says whether it could be kept. */
export function write(name: string, value: unknown, where: Where = 'device'): boolean {
  try {
    storeOf(where).setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** The names kept that begin so. */
export function names(beginning: string, where: Where = 'device'): readonly string[] {
  try {
    return Object.keys(storeOf(where))
      .filter((name) => name.startsWith(prefix + beginning))
      .map((name) => name.slice(prefix.length));
  } catch {
    return [];
  }
}

export function forget(name: string, where: Where = 'device'): void {
  try {
    storeOf(where).removeItem(prefix + name);
  } catch {
    // nothing was kept
  }
}
