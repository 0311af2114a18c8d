import { readFile, writeFile } from 'node:fs/promises';
import type { CommandId, Instant, StreamId } from '@xiezhi/kernel';
import type { Docket, FileStore } from '@xiezhi/docket';
import { isFileHash } from '@xiezhi/docket';
import { systemActor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import { lockedZip } from './locked-zip.ts';

/** As those who look into malware call it, so that nobody opens it by mistake. */
const password = 'infected';

interface Asked {
  readonly sha256: string;
  /** Who takes it, as the docket names them. */
  readonly by: string;
  readonly reasons: string;
  /** Where the archive goes; it must not be there. */
  readonly to: string;
}

interface Place {
  readonly pool: Pool;
  readonly docket: Docket;
  readonly files: FileStore;
}

/**
 * Takes out a file that a scanner objects to, under a password, for somebody to look into it on a machine apart. Each case in which
 * it was told has an entry of it first: who has the bytes, and why. @returns those cases. @throws when no case has it, or it is lost.
 */
export async function takeOut(
  { pool, docket, files }: Place,
  { sha256, by, reasons, to }: Asked,
  now: Instant,
): Promise<readonly StreamId[]> {
  if (!isFileHash(sha256)) throw new Error('a file is named by its hash: 64 signs from 0 to f');
  const { rows } = await pool.query<{ stream: StreamId }>(
    "select stream from file_in_case where sha256 = $1 and told <> '{}' order by stream",
    [sha256],
  );
  if (rows.length === 0)
    throw new Error('of this file no case was told that a scanner objects to it');
  const stored = await files.find(sha256);
  if (stored === null || !(await files.isWhole(stored)))
    throw new Error('the bytes of this file are gone');
  const zip = await files.atHand(sha256, async (path) =>
    lockedZip(`${sha256}.bin`, await readFile(path), password),
  );
  for (const { stream } of rows) {
    const outcome = await docket.execute(
      {
        name: 'scanning.note-out',
        commandId: `out-${sha256.slice(0, 16)}-${stream}-${now}`.replaceAll(
          /[^0-9a-zA-Z._:-]/g,
          '_',
        ) as CommandId,
        stream,
        offer: sha256,
        input: { by, reasons },
      },
      systemActor('file-out'),
    );
    if (outcome.outcome !== 'accepted')
      throw new Error(`${stream} does not take the note: ${JSON.stringify(outcome)}`);
  }
  await writeFile(to, zip, { flag: 'wx', mode: 0o600 });
  return rows.map(({ stream }) => stream);
}
