import type { FileStore, StoredFile } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { FileReference } from '@xiezhi/record';

const isReference = (value: unknown): value is FileReference =>
  typeof value === 'object' &&
  value !== null &&
  'sha256' in value &&
  typeof value.sha256 === 'string';

/** Every file that a value names, wherever in it. */
export function referencesIn(value: unknown): readonly FileReference[] {
  if (isReference(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(referencesIn);
}

/** Something was found in it, and it was not let go. What is shut for want of a verdict alone is received from whoever hands it in. */
const isFoundBad = async (files: FileStore, sha256: string): Promise<boolean> => {
  const kept = await files.scans.keptFrom(sha256, null, null);
  return kept?.state === 'infected' || (kept?.state === 'held' && kept.found !== null);
};

/** It is here as it was sent, and nothing was found in it since. What was not looked into yet is taken: that is the court's own matter. */
const isTaken = async (files: FileStore, held: StoredFile): Promise<boolean> =>
  !(await isFoundBad(files, held.sha256)) && (await files.isWhole(held));

export type WithFiles =
  { readonly input: Readonly<Record<string, unknown>> } | { readonly missing: readonly string[] };

/**
 * Puts what the court knows of a file in the place of what the sender says of it, and finds files that this sender has
 * not handed in: a hash is no key to another's file. `missing` are paths into the input.
 */
export async function withStoredFiles(
  files: FileStore,
  actor: Actor,
  input: Readonly<Record<string, unknown>>,
): Promise<WithFiles> {
  const missing: string[] = [];
  const walk = async (value: unknown, path: string): Promise<unknown> => {
    if (isReference(value)) {
      const held = await files.heldBy(value.sha256, actor.person);
      // Nothing is acknowledged that is not here: whoever sends it has the bytes, and can send them again.
      const stored = held !== null && (await isTaken(files, held)) ? held : null;
      if (!stored) missing.push(path);
      return stored ? { ...value, mediaType: stored.mediaType, bytes: stored.bytes } : value;
    }
    if (Array.isArray(value)) {
      return Promise.all(
        value.map((item: unknown, index) => walk(item, `${path}.${String(index)}`)),
      );
    }
    if (typeof value !== 'object' || value === null) return value;
    const pairs = await Promise.all(
      Object.entries(value).map(
        async ([name, item]) =>
          [name, await walk(item, path === '' ? name : `${path}.${name}`)] as const,
      ),
    );
    return Object.fromEntries(pairs);
  };
  const filled = (await walk(input, '')) as Readonly<Record<string, unknown>>;
  return missing.length > 0 ? { missing } : { input: filled };
}
