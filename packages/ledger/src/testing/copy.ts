import { createHash } from 'node:crypto';
import type { Source } from '../archive.ts';
import type { Receipt } from '../anchor.ts';
import { crcOf, directory, localHeader } from '../archive.ts';
import { signCheckpoint } from '../checkpoint.ts';
import { writeExhibit } from '../exhibit.ts';
import type { ExportedEntry } from '../exported-entry.ts';
import {
  checkpointName,
  docketName,
  docketProofName,
  listName,
  policyName,
  proofEnding,
  vkeyName,
  writeList,
} from '../export-list.ts';
import { inclusionProof, rootOf } from '../merkle.ts';
import {
  fromBase64,
  logKeys,
  readNote,
  readVerifier,
  signatureLine,
  signNote,
  toBase64,
  witnessKeys,
} from '../note.ts';
import type { Part } from '../opening.ts';
import { commitmentOfParts, headAfter, headBeforeAll, toHex } from '../opening.ts';
import { noWitnesses, writePolicy } from '../policy.ts';
import { writeProof } from '../proof.ts';
import { grow, hashesIn } from '../tiles.ts';

/* A small copy of a case, made here from nothing but the format, so that a test may change any of it. */

const seed = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
export const court = logKeys('court.example/log', seed(1));
export const forger = logKeys('court.example/log', seed(2));
export const notary = witnessKeys('notary.example/w', seed(3), () => 1_795_000_000);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const archiveOf = (members: readonly Member[]): Uint8Array => {
  const files = members.map(({ name, bytes }) => ({ name, size: bytes.length, crc: crcOf(bytes) }));
  const pieces = files.flatMap((file, at) => [localHeader(file), members[at]!.bytes]);
  return Buffer.concat([...pieces, directory(files)]);
};

export const sourceOf = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: (from, length) => Promise.resolve(bytes.subarray(from, from + length)),
});

export const docket = 'case:0123456789abcdef01234567';
export const paper = utf8('%PDF-1.7 a paper of the court');

const part = (name: string, value: object, byte: number): Part => ({
  salt: toBase64(new Uint8Array(16).fill(byte)),
  text: JSON.stringify({ label: 'parties', name, value }),
});

const envelope = (kind: string, byte: number): Part =>
  part('entry', { at: '2026-03-02T01:00:00.000Z', kind, version: 1 }, byte);

const file = {
  bytes: paper.length,
  mediaType: 'application/pdf',
  name: '判决书.pdf',
  sha256: sha256Of(paper),
};

/** The entry by which the court made these bytes. */
const namingOf = (bytes: Uint8Array): readonly Part[] => [
  envelope('documents.Issued', 3),
  part('0', { file: { ...file, bytes: bytes.length, sha256: sha256Of(bytes) }, paper: '1' }, 4),
  { commitment: toBase64(seed(9)) },
];

/** Three entries: one whole, one of which the reader reads half, one that is closed. */
export const openings: readonly (readonly Part[])[] = [
  [envelope('filing.Submitted', 1), part('0', { said: '请求判令被告支付 500 元。' }, 2)],
  namingOf(paper),
  [envelope('judgment.Drafted', 5), part('0', { said: '合议庭' }, 6)],
];

/** The log: two entries of others, then these. */
export async function logOf(commitments: readonly Uint8Array[]) {
  const all = [seed(7), seed(8), ...commitments];
  const tiles = await grow({ tile: () => Promise.resolve(null) }, 0, all);
  const hashes = hashesIn({
    tile: (level, index) =>
      Promise.resolve(
        tiles.find((one) => one.level === level && one.index === index)?.hashes ?? null,
      ),
  });
  return {
    root: await rootOf(hashes, all.length),
    size: all.length,
    path: async (leaf: number) => (await inclusionProof(hashes, leaf, all.length)).map(toBase64),
  };
}

export interface Making {
  readonly parts: readonly (readonly Part[])[];
  readonly keys: typeof court;
  /** What is changed before the list is made and signed: as a forger would who signs what they changed. */
  readonly before: (members: Member[]) => Member[];
  /** What is changed after it: as a forger does who has no key. */
  readonly after: (members: Member[]) => Member[];
}

const same = (members: Member[]): Member[] => members;

/** A copy of the case, as bytes. */
export async function copyOf(making: Partial<Making> = {}): Promise<Uint8Array> {
  const { parts = openings, keys = court, before = same, after = same } = making;
  const commitments = parts.map((one, index) => commitmentOfParts(docket, index + 1, one));
  const log = await logOf(commitments);
  const checkpoint = signCheckpoint({ origin: keys.signer.name, ...log }, [keys.signer]);
  const cosigned = checkpoint + signatureLine(readNote(checkpoint).text, notary.signer);
  const lines = await Promise.all(
    parts.map(async (opened, index): Promise<ExportedEntry> => {
      const at = { seq: index + 1, leaf: index + 2, path: await log.path(index + 2) };
      return index === 2
        ? { ...at, commitment: toBase64(commitments[index]!) }
        : { ...at, parts: opened };
    }),
  );
  const policy = {
    ...noWitnesses(readVerifier(keys.vkey)),
    witnesses: [{ name: 'notary', verifier: readVerifier(notary.vkey), url: null }],
    quorum: 'notary',
  };
  const members = before([
    { name: 'README.html', bytes: utf8('<!doctype html><p>卷宗副本 · copy</p>\n') },
    { name: docketName, bytes: utf8(lines.map((one) => `${JSON.stringify(one)}\n`).join('')) },
    { name: vkeyName, bytes: utf8(`${keys.vkey}\n`) },
    { name: checkpointName, bytes: utf8(cosigned) },
    { name: policyName, bytes: utf8(writePolicy(policy)) },
    { name: `files/${file.sha256}.pdf`, bytes: paper },
  ]);
  const list = writeList({
    origin: keys.signer.name,
    docket,
    reader: '30ce4cd0e556cb6d4ae3aab7',
    entries: parts.length,
    head: toHex(commitments.reduce(headAfter, headBeforeAll(docket))),
    files: members.map(({ name, bytes }) => ({
      name,
      size: bytes.length,
      sha256: sha256Of(bytes),
    })),
  });
  return archiveOf(
    after([{ name: listName, bytes: utf8(signNote(list, [keys.signer])) }, ...members]),
  );
}

/** The copy with a proof beside its paper, and one of the docket. */
export const withProofs =
  (proof: string, beside = `files/${file.sha256}.pdf`) =>
  (members: Member[]): Member[] => [
    ...members,
    { name: `${beside}${proofEnding}`, bytes: utf8(proof) },
    { name: docketProofName, bytes: utf8(proof) },
  ];

/** Changes the text of one file. */
export const changed =
  (name: string, change: (text: string) => string) =>
  (members: Member[]): Member[] =>
    members.map((one) =>
      one.name.startsWith(name)
        ? { ...one, bytes: utf8(change(new TextDecoder().decode(one.bytes))) }
        : one,
    );

const commitments = openings.map((parts, index) => commitmentOfParts(docket, index + 1, parts));
export const heads = commitments.reduce<Uint8Array[]>(
  (all, one) => [...all, headAfter(all.at(-1)!, one)],
  [headBeforeAll(docket)],
);
/** The proof of the second entry, which names the paper; the paper was made on the head after the first. */
export async function proofOfPaper({
  keys = court,
  printed = toHex(heads[1]!),
  stream = docket,
  receipts = (_shown: Uint8Array): readonly Receipt[] => [],
  /** The bytes that the entry names, where they are others. */
  named = paper,
} = {}): Promise<string> {
  const opened = named === paper ? openings[1]! : namingOf(named);
  const log = await logOf(
    commitments.map((one, index) =>
      stream === docket && named === paper
        ? one
        : commitmentOfParts(stream, index + 1, index === 1 ? opened : openings[index]!),
    ),
  );
  const checkpoint = signCheckpoint({ origin: keys.signer.name, ...log }, [keys.signer]);
  return writeProof({
    index: 3,
    path: (await log.path(3)).map(fromBase64),
    checkpoint,
    extra: writeExhibit({
      vkey: keys.vkey,
      stream,
      seq: 2,
      before: toHex(heads[1]!),
      parts: opened,
      printed: { seq: 1, head: printed, between: [] },
      receipts: receipts(utf8(readNote(checkpoint).text)),
    }),
  });
}
