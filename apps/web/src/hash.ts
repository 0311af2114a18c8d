import { createSHA256 } from 'hash-wasm';

const slice = 4 * 1024 * 1024;

/** SHA-256 of a file, read slice by slice: a recording of hours does not fit in memory. */
export async function hashOf(
  file: Blob,
  signal: AbortSignal,
  tell: (part: number) => void,
): Promise<string> {
  const hash = await createSHA256();
  hash.init();
  for (let from = 0; from < file.size; from += slice) {
    if (signal.aborted) throw new Error('stopped');
    hash.update(new Uint8Array(await file.slice(from, from + slice).arrayBuffer()));
    tell(Math.min(1, (from + slice) / file.size));
  }
  return hash.digest('hex');
}
