/*
 * The proof of one file or one entry, in one `tlog-proof`: beside the place in the log it carries the entry as its reader may
 * read it, for a paper of the court the way from the head that is printed on it, and what those outside gave for the checkpoint.
 */
import type { Receipt } from './anchor.ts';
import { readReceipts, receiptsHold } from './anchor.ts';
import { sha256InPieces } from './crypto.ts';
import type { Source } from './archive.ts';
import { readCarried } from './carried.ts';
import type { Finding, LogFound, Trust } from './finding.ts';
import { believed, finding } from './finding.ts';
import { NoteError, readNote } from './note.ts';
import type { NamedFile, Part } from './opening.ts';
import {
  commitmentOfParts,
  envelopeOf,
  filesOf,
  hashFromHex,
  headAfter,
  parsed,
  readOpenParts,
  readParts,
  toHex,
} from './opening.ts';
import { readProof, verifyProof } from './proof.ts';

/** The second form is the first with receipts. Whoever knows the first alone says that it is another, and not that it is forged. */
const forms = { plain: 'xiezhi/proof/1', withReceipts: 'xiezhi/proof/2' };

/** The head that a paper bears, and the commitments of the entries from it to the one that is proven. */
export interface Printed {
  readonly seq: number;
  readonly head: string;
  readonly between: readonly string[];
}

/** What a proof says of its entry, in the line `extra`. */
export interface Exhibit {
  /** The log's key, as a help to whoever has none of their own. */
  readonly vkey: string;
  readonly stream: string;
  readonly seq: number;
  /** The docket's head before this entry. */
  readonly before: string;
  readonly parts: readonly Part[];
  readonly printed?: Printed;
  /** Of the checkpoint under which it is proven; left out where there are none. */
  readonly receipts?: readonly Receipt[];
}

export function writeExhibit({ vkey, stream, seq, before, parts, ...more }: Exhibit): Uint8Array {
  const { printed, receipts = [] } = more;
  const form = receipts.length === 0 ? forms.plain : forms.withReceipts;
  const text = JSON.stringify({
    ...{ form, vkey, stream, seq, before, parts },
    ...(printed ? { printed } : {}),
    ...(receipts.length === 0 ? {} : { receipts }),
  });
  return new TextEncoder().encode(text);
}

function readPrinted(value: unknown): Printed | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null)
    throw new NoteError('the proof does not say which head the paper bears');
  const { seq, head, between } = value as Record<string, unknown>;
  hashFromHex(head);
  if (!Number.isSafeInteger(seq) || !Array.isArray(between))
    throw new NoteError('the proof does not say which head the paper bears');
  for (const one of between) hashFromHex(one);
  return { seq: seq as number, head: head as string, between: between as string[] };
}

/** @throws NoteError for anything but the one way to write it. */
export function readExhibit(bytes: Uint8Array | null): Exhibit {
  const text = new TextDecoder().decode(bytes ?? new Uint8Array());
  const read = parsed(text) as Record<string, unknown> | null;
  const form = read?.['form'];
  if (read === null || (form !== forms.plain && form !== forms.withReceipts))
    throw new NoteError(`the proof does not open its entry as ${forms.withReceipts} does`);
  const { vkey, stream, seq, before } = read;
  hashFromHex(before);
  if (typeof vkey !== 'string' || typeof stream !== 'string' || !Number.isSafeInteger(seq))
    throw new NoteError('the proof does not say of which entry it is');
  const printed = readPrinted(read['printed']);
  const receipts = form === forms.plain ? null : readReceipts(read['receipts']);
  const exhibit: Exhibit = {
    vkey,
    stream,
    seq: seq as number,
    before: before as string,
    parts: readParts(read['parts']),
    ...(printed === undefined ? {} : { printed }),
    ...(receipts === null ? {} : { receipts }),
  };
  if (new TextDecoder().decode(writeExhibit(exhibit)) !== text)
    throw new NoteError('what the proof says of its entry is not written as it must be');
  return exhibit;
}

export interface EntryProven {
  readonly stream: string;
  readonly seq: number;
  readonly leaf: number;
  /** The docket's head after this entry. */
  readonly head: string;
  readonly kind: string | null;
  readonly at: string | null;
  readonly files: readonly NamedFile[];
  readonly printed: Omit<Printed, 'between'> | null;
}

export interface ExhibitReport {
  readonly what: 'exhibit';
  readonly good: boolean;
  readonly findings: readonly Finding[];
  readonly log: LogFound | null;
  readonly entry: EntryProven | null;
  /** Of the file that was checked; null when a proof was checked by itself. */
  readonly sha256: string | null;
  /** The head that stands in the paper, where there is one. */
  readonly borne: Omit<Printed, 'between'> | null;
}

interface ProvenExhibit {
  readonly log: LogFound;
  readonly entry: EntryProven;
  readonly receipts: readonly Receipt[];
  /** The bytes that those outside were shown. */
  readonly shown: Uint8Array;
}

/** Opens the entry and finds it in the log. @throws NoteError */
function proven(text: string, trust: Trust): ProvenExhibit {
  const { index, extra, checkpoint } = readProof(text);
  const { vkey, stream, seq, before, parts, printed, receipts = [] } = readExhibit(extra);
  const by = believed(trust, { vkey, policy: null });
  const commitment = commitmentOfParts(stream, seq, parts);
  const { origin, size, seen } = verifyProof(text, commitment, by.policy);
  const open = readOpenParts(parts);
  const { kind = null, at = null } = envelopeOf(open) ?? {};
  if (printed !== undefined) {
    const reached = printed.between.map(hashFromHex).reduce(headAfter, hashFromHex(printed.head));
    if (toHex(reached) !== before || printed.seq + printed.between.length !== seq - 1)
      throw new NoteError('the head that the paper bears does not lead to this entry');
  }
  return {
    log: { origin, size, vkey, key: by.key, seen, stamped: [], anchored: [] },
    entry: {
      stream,
      seq,
      leaf: index,
      head: toHex(headAfter(hashFromHex(before), commitment)),
      kind,
      at,
      files: filesOf(open),
      printed: printed === undefined ? null : { seq: printed.seq, head: printed.head },
    },
    receipts,
    shown: new TextEncoder().encode(readNote(checkpoint).text),
  };
}

const piece = 1 << 20;
/** How a paper of the court says in itself on which head it was made. */
const borneForm = /^xiezhi:seq=(\d{1,9}):head=([0-9a-f]{64})/;
const borneMark = new TextEncoder().encode('xiezhi:seq=');
const borneBytes = 100;
const latin1 = new TextDecoder('latin1');

/** Looks at bytes and not at text: a large file is not to be decoded for it. */
function borneIn(bytes: Uint8Array): ExhibitReport['borne'] {
  const [first = 0] = borneMark;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] !== borneMark[1] || bytes[at + 2] !== borneMark[2]) continue;
    const text = latin1.decode(bytes.subarray(at, at + borneBytes));
    const [, seq, head] = borneForm.exec(text) ?? [];
    if (seq !== undefined && head !== undefined) return { seq: Number(seq), head };
  }
  return null;
}

async function readFile(file: Source) {
  const hash = sha256InPieces();
  let borne: ExhibitReport['borne'] = null;
  let tail = new Uint8Array();
  // A paper of the court is a PDF; in a picture or a recording nothing is looked for.
  let mayBear = false;
  for (let at = 0; at < file.size; at += piece) {
    const bytes = await file.read(at, Math.min(piece, file.size - at));
    hash.add(bytes);
    if (at === 0) mayBear = latin1.decode(bytes.subarray(0, 5)) === '%PDF-';
    if (!mayBear) continue;
    const seam = Uint8Array.from([...tail, ...bytes.subarray(0, borneBytes)]);
    borne ??= borneIn(seam) ?? borneIn(bytes);
    tail = Uint8Array.from(bytes.subarray(-borneBytes));
  }
  return { sha256: toHex(hash.end()), borne };
}

/**
 * The file as the entry names it. A paper that carries its proof and lies beside another is compared without what it carries, unless the
 * entry is of the whole, as a party handed it in.
 */
async function readNamed(file: Source, entry: ProvenExhibit['entry'] | null) {
  const whole = await readFile(file);
  const isNamed = (sha256: string): boolean =>
    entry?.files.some((one) => one.sha256 === sha256) ?? false;
  if (entry === null || isNamed(whole.sha256)) return whole;
  const carried = await readCarried(file).catch(() => null);
  const bare = carried === null ? null : await readFile(carried.file);
  return bare !== null && isNamed(bare.sha256) ? bare : whole;
}

/** Checks a proof, and a file beside it. Never throws for what is wrong with them. @param file null: the proof alone. */
export async function verifyExhibit(
  file: Source | null,
  proof: string,
  trust: Trust,
): Promise<ExhibitReport> {
  const findings: Finding[] = [];
  let found: ProvenExhibit | null = null;
  try {
    found = proven(proof, trust);
  } catch (fault) {
    if (!(fault instanceof NoteError)) throw fault;
    findings.push(finding('proof', 'proof', fault));
  }
  const entry = found?.entry ?? null;
  const { sha256, borne } =
    file === null ? { sha256: null, borne: null } : await readNamed(file, entry);
  const said = found === null ? null : await receiptsHold(found.receipts, found.shown, trust);
  findings.push(...(said?.findings ?? []));
  if (entry !== null && sha256 !== null && !entry.files.some((one) => one.sha256 === sha256))
    findings.push(
      finding('unnamed', 'file', `the entry speaks of no file with the hash ${sha256}`),
    );
  const printed = entry?.printed ?? null;
  // What a party handed in may bear the head of another case; only of a paper of this court it is asked.
  if (borne !== null && printed !== null && printed.head !== borne.head)
    findings.push(finding('head', 'file', 'the proof is not of the head that this paper bears'));
  const log =
    found === null || said === null
      ? null
      : { ...found.log, stamped: said.stamped, anchored: said.anchored };
  return { what: 'exhibit', good: findings.length === 0, findings, log, entry, sha256, borne };
}

/** Checks a file by the proof that it carries in itself. @returns null for a file that carries none. */
export async function verifyCarried(file: Source, trust: Trust): Promise<ExhibitReport | null> {
  try {
    const carried = await readCarried(file);
    return carried === null ? null : await verifyExhibit(carried.file, carried.proof, trust);
  } catch (fault) {
    if (!(fault instanceof NoteError)) throw fault;
    const findings = [finding('proof', 'file', fault)];
    return {
      what: 'exhibit',
      good: false,
      findings,
      log: null,
      entry: null,
      sha256: null,
      borne: null,
    };
  }
}
