import { setTimeout as pause } from 'node:timers/promises';
import type { FileStore, KeptCheckpoint, ProvableEntry, StoredFile } from '@xiezhi/docket';
import { isFileHash, listCases, logTile, readProvable } from '@xiezhi/docket';
import type { PersonId, StreamId } from '@xiezhi/kernel';
import { personStream, streamId } from '@xiezhi/kernel';
import type { ExportedEntry, Policy } from '@xiezhi/ledger';
import {
  checkpointName,
  docketName,
  hashesIn,
  inclusionProof,
  listName,
  noWitnesses,
  openByPolicy,
  policyName,
  readVerifier,
  signNote,
  toBase64,
  vkeyName,
  writeList,
  writePolicy,
} from '@xiezhi/ledger';
import type { Actor } from '@xiezhi/procedures';
import { openOffline } from '../offline.ts';
import type { CourtParts } from '../court.ts';
import type { OpenedCourt } from '../offline.ts';
import { actorFor } from '../people/actors.ts';
import { personHolding } from '../people/sign-in.ts';
import { filesIn } from '../http/cases.ts';
import { storedFile, textFile, writeArchive } from './archive-file.ts';
import { CourtLog } from './court-log.ts';
import { checkpointOver, exportedParts } from './prove.ts';
import { readmeOf, readmeName } from './readme.ts';

/** So long a running court is given to sign what was entered a moment ago. */
const patience = { tries: 50, millis: 100 };

export interface ExportAsked {
  /** A case number, or the id of a case. */
  readonly caseAsked: string;
  /** The id of an account, or the mobile or identity number by which somebody signs in. */
  readonly personAsked: string;
  readonly target: string;
}

export interface Exported {
  readonly entries: number;
  readonly files: number;
  readonly bytes: number;
  /** What whoever keeps the copy should know. */
  readonly remarks: readonly string[];
}

/** Writes a copy of a case as one person may read it, which proves itself. @throws Error that says what to mend. */
export async function exportCase(
  dataFolder: string,
  asked: ExportAsked,
  say: (line: string) => void,
): Promise<Exported> {
  const court = await openOffline(dataFolder, say);
  try {
    await court.parts.docket.rules.refresh(court.parts.docket.cache);
    return await exportFrom(court, await CourtLog.open(dataFolder, null), asked);
  } finally {
    await court.close();
  }
}

/** The same, from a court that is open already. */
export async function exportFrom(
  { pool, parts }: Pick<OpenedCourt, 'pool' | 'parts'>,
  log: CourtLog,
  { caseAsked, personAsked, target }: ExportAsked,
): Promise<Exported> {
  const reader = await readerOf(pool, parts, personAsked);
  const stream = await caseOf(pool, parts, reader, caseAsked);
  const { entries, over } = await promised({ pool, parts }, log, stream, reader);
  const { policy, remark } = policyOver(log, over);
  const hashes = hashesIn({ tile: (level, index) => logTile(pool, level, index) });
  const lines = await Promise.all(
    entries.map(async (one) =>
      lineOf(one, (await inclusionProof(hashes, one.leaf ?? 0, over.size)).map(toBase64)),
    ),
  );
  const { held, absent } = await filesFor(parts.files, stream, entries);
  const made = [
    textFile(
      readmeName,
      await readmeOf(parts.docket, stream, reader, entries, { held, log, over }),
    ),
    textFile(docketName, lines.join('')),
    textFile(vkeyName, `${log.keys.vkey}\n`),
    textFile(checkpointName, over.note),
    textFile(policyName, writePolicy(policy)),
  ];
  const stored = await Promise.all(held.map((one) => storedFile(parts.files, one)));
  const list = writeList({
    origin: log.keys.origin,
    docket: stream,
    reader: reader.id,
    entries: entries.length,
    head: entries.at(-1)?.head.toString('hex') ?? '',
    files: [...made, ...stored],
  });
  // SM2 draws chance at each signature; the copy of a case that has not moved is the same, byte by byte.
  const [signer] = log.keys.signers;
  if (signer === undefined) throw new Error('the log has no key');
  const all = [textFile(listName, signNote(list, [signer])), ...made, ...stored];
  const bytes = await writeArchive(target, all);
  return {
    entries: entries.length,
    files: stored.length,
    bytes,
    remarks: [
      ...remark,
      ...absent.map((one) => `the bytes of file ${one} are not there and not in the copy`),
    ],
  };
}

async function readerOf(
  pool: OpenedCourt['pool'],
  { docket }: CourtParts,
  asked: string,
): Promise<Actor> {
  const key = asked.replace(/^person:/, '');
  const known = /^[0-9a-z][0-9a-z-]{2,63}$/.test(key)
    ? (await docket.cache.load(personStream(key as PersonId))).seq > 0
    : false;
  const person = known ? (key as PersonId) : await personHolding(pool, docket, asked);
  if (person === null) throw new Error(`there is no account ${asked}`);
  return actorFor(pool, docket, person, 1);
}

async function caseOf(
  pool: OpenedCourt['pool'],
  { docket }: CourtParts,
  reader: Actor,
  asked: string,
): Promise<StreamId> {
  const found = await listCases(pool, reader, { text: asked, limit: 200 });
  const byNumber = found.find(({ number }) => number === asked)?.stream;
  if (byNumber !== undefined) return byNumber;
  const key = asked.replace(/^case:/, '');
  const stream = /^[0-9a-z][0-9a-z-]{2,63}$/.test(key) ? streamId('case', key) : null;
  if (stream === null || (await readProvable(pool, docket.cache, stream, reader)) === null)
    throw new Error(`there is no case ${asked} that ${reader.name} may read`);
  return stream;
}

/** The whole docket, and a checkpoint over all of it. @throws Error when the log has not come so far. */
async function promised(
  { pool, parts }: Pick<OpenedCourt, 'pool' | 'parts'>,
  log: CourtLog,
  stream: StreamId,
  reader: Actor,
): Promise<{ readonly entries: readonly ProvableEntry[]; readonly over: KeptCheckpoint }> {
  for (let tried = 0; tried < patience.tries; tried += 1) {
    const entries = await readProvable(pool, parts.docket.cache, stream, reader);
    // Whoever sees a case in a list may still read nothing of its docket.
    if (entries === null) throw new Error(`${reader.name} may read nothing of this case’s docket`);
    const last = entries.some(({ leaf }) => leaf === null) ? null : (entries.at(-1)?.leaf ?? null);
    const over = last === null ? null : await checkpointOver(pool, last, log.policy);
    if (over !== null) return { entries, over };
    await pause(patience.millis);
  }
  throw new Error(
    'the last entries of this case are in no checkpoint of the log yet: start the court, and try again',
  );
}

/** The court's own policy, as far as this checkpoint meets it. */
function policyOver(
  { keys, policy }: CourtLog,
  { note }: KeptCheckpoint,
): { readonly policy: Policy; readonly remark: readonly string[] } {
  const own = policy ?? noWitnesses(readVerifier(keys.vkey));
  const whole = { ...own, logs: noWitnesses(readVerifier(keys.vkey)).logs };
  try {
    openByPolicy(note, whole);
    return { policy: whole, remark: [] };
  } catch {
    return {
      policy: { ...whole, quorum: null },
      remark: ['fewer witnesses than the court’s policy asks for have seen this checkpoint'],
    };
  }
}

function lineOf({ seq, leaf, parts, commitment }: ProvableEntry, path: readonly string[]): string {
  const entry: ExportedEntry = {
    seq,
    leaf: leaf ?? 0,
    path,
    ...(parts === null ? { commitment: toBase64(commitment) } : { parts: exportedParts(parts) }),
  };
  return `${JSON.stringify(entry)}\n`;
}

/** Every file that an entry of the reader’s speaks of, by its hash. */
async function filesFor(files: FileStore, stream: StreamId, entries: readonly ProvableEntry[]) {
  const named = entries.flatMap(({ entry }) => (entry === null ? [] : filesIn(entry, stream)));
  const hashes = [...new Set(named.map(({ sha256 }) => sha256))].filter(isFileHash).sort();
  const held: StoredFile[] = [];
  const absent: string[] = [];
  for (const hash of hashes) {
    const found = await files.find(hash);
    if (found !== null && (await files.isWhole(found))) held.push(found);
    else absent.push(hash);
  }
  return { held, absent };
}
