import { readFile } from 'node:fs/promises';

/**
 * The text of a file that a court may have or not; null where it has none.
 * @throws Error that names it, where it is there and cannot be read: a court that means to have witnesses does not run without.
 */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Error(`${path} cannot be read`, { cause: fault });
  }
}
