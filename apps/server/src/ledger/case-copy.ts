import { setTimeout as pause } from 'node:timers/promises';
import type { Docket, FileStore, KeptCheckpoint, ProvableEntry, StoredFile } from '@xiezhi/docket';
import { isFileHash, readProvable } from '@xiezhi/docket';
import type { Entry, StreamId } from '@xiezhi/kernel';
import type { ExportedEntry, Policy } from '@xiezhi/ledger';
import {
  anchorKindOf,
  anchorKinds,
  checkpointName,
  docketName,
  docketProofName,
  inclusionProof,
  listName,
  openByPolicy,
  policyName,
  proofEnding,
  signNote,
  toBase64,
  vkeyName,
  writeList,
  writePolicy,
} from '@xiezhi/ledger';
import type { Actor } from '@xiezhi/procedures';
import type { Pool } from 'pg';
import { filesIn } from '../http/cases.ts';
import type { Member } from './archive-file.ts';
import { archivedName, bytesFile, storedFile, textFile } from './archive-file.ts';
import type { CourtLog } from './court-log.ts';
import type { Under } from './prove.ts';
import {
  exportedParts,
  newestShown,
  ordersIn,
  printedOn,
  proofUnder,
  publishedHashes,
  receiptsOf,
} from './prove.ts';
import type { Beside } from './readme.ts';
import { readmeName, readmeOf } from './readme.ts';

/** So long a running court is given to sign what was entered a moment ago. */
const patience = { tries: 50, millis: 100 };

/** The reader may read nothing of this docket. */
export class NothingToRead extends Error {
  override readonly name = 'NothingToRead';
}

/** The last entries of the case are in no checkpoint yet; a running court has them in one within tenths of a second. */
export class NotPromisedYet extends Error {
  override readonly name = 'NotPromisedYet';
}

export interface CaseCopy {
  /** The files of the archive, in their order. */
  readonly members: readonly Member[];
  readonly entries: number;
  readonly files: number;
  /** What whoever keeps the copy should know. */
  readonly remarks: readonly string[];
}

/** A copy of less than its reader may read: what the court handed to somebody who is no reader of the case. */
export interface Narrowed {
  /** Whom the list names in place of an account. */
  readonly reader: string;
  readonly reads: (entry: Entry) => boolean;
  readonly holds: (sha256: string) => boolean;
  /** The page for people. */
  readonly page: (entries: readonly ProvableEntry[], beside: Beside) => Promise<string>;
  readonly beside: readonly Member[];
}

interface Parts {
  readonly pool: Pool;
  readonly docket: Docket;
  readonly files: FileStore;
}

/**
 * A copy of a case as one person may read it, which proves itself (`docs/spec/export-1.md`): for the command line and for
 * the case page alike.
 * @throws NothingToRead; NotPromisedYet when the log has not come so far in so many tries, a tenth of a second each.
 */
export async function copyOfCase(
  parts: Parts,
  log: CourtLog,
  stream: StreamId,
  reader: Actor,
  tries = patience.tries,
  narrowed: Narrowed | null = null,
): Promise<CaseCopy> {
  const { pool, docket, files } = parts;
  const { entries: all, over } = await promised(parts, log, stream, reader, tries);
  const entries = narrowed === null ? all : all.map((one) => within(narrowed, one));
  const { policy, remark } = policyOver(log, over);
  const under = { hashes: publishedHashes(pool), vkey: log.keys.vkey, over, receipts: [] };
  const lines = await Promise.all(entries.map((one) => lineOf(one, under)));
  const found = await filesFor(files, stream, entries, narrowed);
  const { held, absent } = found;
  const beside: Beside = { held, log, over };
  const page =
    narrowed === null
      ? readmeOf(docket, stream, reader, entries, beside)
      : narrowed.page(entries, beside);
  const made = [
    textFile(readmeName, await page),
    ...(narrowed?.beside ?? []),
    textFile(docketName, lines.join('')),
    ...(await docketProof(under, stream, entries)),
    textFile(vkeyName, `${log.keys.vkey}\n`),
    textFile(checkpointName, over.note),
    textFile(policyName, writePolicy(policy)),
    ...(await receiptFiles(pool, over)),
  ];
  const orders = await ordersIn(pool, stream);
  const stored = await Promise.all(
    held.map(async (one) => [
      await storedFile(files, one),
      ...(await proofBeside({ ...under, orders }, stream, entries, one)),
    ]),
  );
  const members = [...made, ...stored.flat()];
  const list = writeList({
    origin: log.keys.origin,
    docket: stream,
    reader: narrowed?.reader ?? reader.id,
    entries: entries.length,
    head: entries.at(-1)?.head.toString('hex') ?? '',
    files: members,
  });
  // SM2 draws chance at each signature; the copy of a case that has not moved is the same, byte by byte.
  const [signer] = log.keys.signers;
  if (signer === undefined) throw new Error('the log has no key');
  return {
    members: [textFile(listName, signNote(list, [signer])), ...members],
    entries: entries.length,
    files: stored.length,
    remarks: [
      ...remark,
      ...absent.map((one) => `the bytes of file ${one} are not there and not in the copy`),
    ],
  };
}

/** Of what was not handed over the commitment alone. */
const within = ({ reads }: Narrowed, one: ProvableEntry): ProvableEntry =>
  one.entry === null || reads(one.entry) ? one : { ...one, entry: null, parts: null };

/** The whole docket, and a checkpoint over all of it. */
async function promised(
  { pool, docket }: Parts,
  log: CourtLog,
  stream: StreamId,
  reader: Actor,
  tries: number,
): Promise<{ readonly entries: readonly ProvableEntry[]; readonly over: KeptCheckpoint }> {
  for (let tried = 0; tried < tries; tried += 1) {
    if (tried > 0) await pause(patience.millis);
    const entries = await readProvable(pool, docket.cache, stream, reader);
    // Whoever sees a case in a list may still read nothing of its docket.
    if (entries === null)
      throw new NothingToRead(`${reader.name} may read nothing of this case’s docket`);
    const last = entries.some(({ leaf }) => leaf === null) ? null : (entries.at(-1)?.leaf ?? null);
    const over = last === null ? null : await newestShown(pool, last, log.own);
    if (over !== null) return { entries, over };
  }
  throw new NotPromisedYet(
    'the last entries of this case are in no checkpoint of the log yet: start the court, and try again',
  );
}

/** What those outside gave for this checkpoint. */
const receiptFiles = async (pool: Pool, over: KeptCheckpoint): Promise<readonly Member[]> =>
  (await receiptsOf(pool, over)).map(({ name, bytes }) => {
    const { folder, ending } = anchorKinds[anchorKindOf(bytes)];
    return bytesFile(`${folder}${name}${ending}`, bytes);
  });

/** The court's own policy, as far as this checkpoint meets it. */
function policyOver(
  { own }: CourtLog,
  { note }: KeptCheckpoint,
): { readonly policy: Policy; readonly remark: readonly string[] } {
  try {
    openByPolicy(note, own);
    return { policy: own, remark: [] };
  } catch {
    return {
      policy: { ...own, quorum: null },
      remark: ['fewer witnesses than the court’s policy asks for have seen this checkpoint'],
    };
  }
}

async function lineOf(
  { seq, leaf, parts, commitment }: ProvableEntry,
  { hashes, over }: Under,
): Promise<string> {
  const entry: ExportedEntry = {
    seq,
    leaf: leaf ?? 0,
    path: (await inclusionProof(hashes, leaf ?? 0, over.size)).map(toBase64),
    ...(parts === null ? { commitment: toBase64(commitment) } : { parts: exportedParts(parts) }),
  };
  return `${JSON.stringify(entry)}\n`;
}

/** Of the last entry that is the reader's: by it the docket's head is shown without the rest of the copy. */
async function docketProof(
  under: Under,
  stream: StreamId,
  entries: readonly ProvableEntry[],
): Promise<readonly Member[]> {
  const last = entries.findLast(({ parts }) => parts !== null);
  const proof = last === undefined ? null : await proofUnder(under, stream, last, null);
  return proof === null ? [] : [textFile(docketProofName, proof)];
}

/** A file can be taken out of the copy and shown by itself: its proof lies beside it. */
async function proofBeside(
  under: Under & { readonly orders: ReadonlyMap<string, number> },
  stream: StreamId,
  entries: readonly ProvableEntry[],
  file: StoredFile,
): Promise<readonly Member[]> {
  const named = entries.find(
    ({ entry, parts }) =>
      entry !== null &&
      parts !== null &&
      filesIn(entry, stream).some(({ sha256 }) => sha256 === file.sha256),
  );
  if (named === undefined) return [];
  const proof = await proofUnder(under, stream, named, printedOn(entries, named, under.orders));
  return proof === null ? [] : [textFile(`${archivedName(file)}${proofEnding}`, proof)];
}

/** Every file that an entry of the reader’s speaks of, by its hash. */
async function filesFor(
  files: FileStore,
  stream: StreamId,
  entries: readonly ProvableEntry[],
  narrowed: Narrowed | null,
) {
  const named = entries.flatMap(({ entry }) => (entry === null ? [] : filesIn(entry, stream)));
  const hashes = [...new Set(named.map(({ sha256 }) => sha256))]
    .filter((one) => isFileHash(one) && (narrowed === null || narrowed.holds(one)))
    .sort();
  const held: StoredFile[] = [];
  const absent: string[] = [];
  for (const hash of hashes) {
    // What may do harm is taken along by nobody; its hash is, so that it is found again.
    const kept = await files.scans.keptFrom(hash, null, stream);
    const found = kept === null ? await files.find(hash) : null;
    if (found !== null && (await files.isWhole(found))) held.push(found);
    else absent.push(hash);
  }
  return { held, absent };
}
