import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The court's master key: a file only its owner reads. Lost, drafts and the hashes of unique values are lost with it;
 * dockets are not.
 */
export async function masterKey(dataFolder: string): Promise<Buffer> {
  const path = join(dataFolder, 'master.key');
  await mkdir(dataFolder, { recursive: true });
  const kept = await readFile(path).catch(() => null);
  if (kept?.length === 32) return kept;
  if (kept)
    throw new Error(
      `${path} is damaged: it has ${String(kept.length)} bytes instead of 32. Restore it from a backup.`,
    );
  const handle = await open(path, 'wx', 0o600);
  const key = randomBytes(32);
  await handle.writeFile(key);
  await handle.sync();
  await handle.close();
  return key;
}
