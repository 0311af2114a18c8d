import type { Entry } from 'yauzl';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { Bytes } from './bytes.ts';
import type { FileFault } from './fault.ts';

/* OFD (GB/T 33190), the national layout format: a zip whose OFD.xml names the documents that are in it. */

const opening = 'OFD.xml';
const longestOpening = 1024 * 1024;
const mostEntries = 10_000;

interface Opening {
  readonly names: ReadonlySet<string>;
  /** What OFD.xml says; null where there is none. */
  readonly said: string | null;
}

/** Goes through the directory once; null for what is no archive, is cut off, or has too much in it. */
async function read(bytes: Bytes): Promise<Opening | null> {
  const zip = await bytes.archive().catch(() => null);
  if (zip === null) return null;
  const open = promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
  const found = new Promise<Opening | null>((resolve) => {
    const names = new Set<string>();
    let said: string | null = null;
    const take = async (entry: Entry): Promise<void> => {
      names.add(entry.fileName);
      if (names.size > mostEntries) {
        resolve(null);
        return;
      }
      // Before the next one is read: at its end the archive is closed.
      if (entry.fileName === opening)
        said = entry.uncompressedSize > longestOpening ? '' : await open(entry).then(text);
      zip.readEntry();
    };
    const unreadable = (): void => {
      resolve(null);
    };
    zip.on('entry', (entry: Entry) => {
      take(entry).catch(unreadable);
    });
    zip.on('end', () => {
      resolve({ names, said });
    });
    zip.on('error', unreadable);
    zip.readEntry();
  });
  const answer = await found;
  zip.close();
  return answer;
}

/** Is this zip a document of that format? */
export const isOfd = async (bytes: Bytes): Promise<boolean> =>
  typeof (await read(bytes))?.said === 'string';

const documentRoot = /<(?:\w+:)?DocRoot>\s*\/?([^<]+?)\s*<\//g;

/** Every document that it says it has must be in it: one packed wrongly opens in no reader. */
export async function ofdFault(bytes: Bytes): Promise<FileFault | null> {
  const found = await read(bytes);
  const roots = [...(found?.said ?? '').matchAll(documentRoot)].map(([, path = '']) => path);
  return roots.length > 0 && roots.every((path) => found?.names.has(path)) ? null : 'truncated';
}
