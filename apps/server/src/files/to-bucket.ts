import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BucketPlace, FolderPlace } from '@xiezhi/docket';
import type { Bucket } from '@xiezhi/docket';
import type { Pool } from 'pg';

export interface Moved {
  readonly files: number;
  /** Neither in the folder nor in the bucket as they were filed. */
  readonly lost: readonly string[];
}

const saidAfter = 1000;

/**
 * Copies every file the court knows from its folder into the bucket, and reads each back. What was read back is noted beside the
 * data, so that what was broken off goes on where it was; the folder stays as it is. The court may work meanwhile.
 */
export async function moveToBucket(
  pool: Pool,
  dataFolder: string,
  bucket: Bucket,
  say: (line: string) => void,
): Promise<Moved> {
  const folder = new FolderPlace(join(dataFolder, 'files'));
  const place = new BucketPlace(folder.folder, bucket, 0);
  const note = join(dataFolder, 'files-to-bucket');
  const done = await doneBefore(note, bucket.url);
  const lost: string[] = [];
  const { rows } = await pool.query<{ sha256: string; bytes: string }>(
    'select sha256, bytes from file order by sha256',
  );
  for (const [index, { sha256, bytes }] of rows.entries()) {
    if (index > 0 && index % saidAfter === 0) say(`${String(index)} of ${String(rows.length)}`);
    if (done.has(sha256)) continue;
    const file = { sha256, bytes: Number(bytes) };
    if (!(await place.holds(file))) {
      if (await folder.holds(file)) await bucket.put(folder.pathOf(sha256), file);
      if (!(await place.holds(file))) {
        lost.push(sha256);
        continue;
      }
    }
    await appendFile(note, `${sha256}\n`);
  }
  if (lost.length === 0) await rm(note);
  return { files: rows.length - lost.length, lost };
}

/** A note of another bucket says nothing of this one. */
async function doneBefore(note: string, url: string): Promise<ReadonlySet<string>> {
  const [named, ...hashes] = (await readFile(note, 'utf8').catch(() => '')).split('\n');
  if (named === url) return new Set(hashes);
  await writeFile(note, `${url}\n`);
  return new Set();
}
