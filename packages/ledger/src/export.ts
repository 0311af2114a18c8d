/*
 * A copy of a case as one person may read it (`docs/spec/export-1.md`): what it must hold, and whether it does. Reads the
 * archive piece by piece, so that it may be larger than the memory.
 */
import type { AnchorName } from './anchor.ts';
import { anchorKinds } from './anchor.ts';
import type { FoundFile, Source } from './archive.ts';
import { ArchiveError, crcOf, readArchive } from './archive.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { ExportList } from './export-list.ts';
import {
  checkpointName,
  docketName,
  docketProofName,
  listName,
  policyName,
  proofEnding,
  readList,
  vkeyName,
} from './export-list.ts';
import { sha256InPieces } from './crypto.ts';
import type { Finding, LogFound, Trust } from './finding.ts';
import { believed, finding } from './finding.ts';
import { verifyExhibit } from './exhibit.ts';
import type { SeenEntry } from './exported-entry.ts';
import { isInLog, readEntry } from './exported-entry.ts';
import { NoteError, openNote, readNote, readVerifier } from './note.ts';
import { headAfter, headBeforeAll, toHex } from './opening.ts';
import type { Policy } from './policy.ts';
import { noWitnesses, openByPolicy, writePolicy } from './policy.ts';

export interface ExportReport {
  readonly what: 'export';
  readonly good: boolean;
  readonly findings: readonly Finding[];
  readonly list: Omit<ExportList, 'files'> | null;
  readonly log: LogFound | null;
  readonly entries: readonly SeenEntry[];
  /** Files that an entry speaks of and this copy does not hold. */
  readonly absent: readonly string[];
}

const piece = 1 << 20;

/** @returns the file's hash; null when its check sum is not the one that the archive says. */
async function hashOf(source: Source, { at, size, crc }: FoundFile): Promise<string | null> {
  const hash = sha256InPieces();
  let sum = 0;
  for (let done = 0; done < size; done += piece) {
    const bytes = await source.read(at + done, Math.min(piece, size - done));
    hash.add(bytes);
    sum = crcOf(bytes, sum);
  }
  return sum === crc ? toHex(hash.end()) : null;
}

const bytesIn = async (source: Source, file: FoundFile | undefined): Promise<Uint8Array> => {
  if (file === undefined) throw new NoteError('it is not there');
  return source.read(file.at, file.size);
};

const textIn = async (source: Source, file: FoundFile | undefined): Promise<string> => {
  const bytes = await bytesIn(source, file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NoteError('it is no text');
  }
};

/** One check of one archive. Goes on as far as it can, so that everything that is wrong is said at once. */
class Check {
  readonly findings: Finding[] = [];
  readonly #source: Source;
  readonly #files: readonly FoundFile[];

  constructor(source: Source, files: readonly FoundFile[]) {
    this.#source = source;
    this.#files = files;
  }

  text(name: string): Promise<string> {
    return textIn(
      this.#source,
      this.#files.find((one) => one.name === name),
    );
  }

  /** Does the work, and notes what it finds wrong. */
  async tried<Found>(
    fault: Finding['fault'],
    where: string,
    work: () => Found | Promise<Found>,
  ): Promise<Found | null> {
    try {
      return await work();
    } catch (wrong) {
      if (!(wrong instanceof NoteError)) throw wrong;
      this.findings.push(finding(fault, where, wrong));
      return null;
    }
  }

  /** The files that are there, and no others, in the order of the list, with the bytes that it says. */
  async filesAre(list: ExportList): Promise<void> {
    const found = this.#files.slice(1);
    const names = list.files.map(({ name }) => name);
    if (this.#files[0]?.name !== listName || names.join() !== found.map(({ name }) => name).join())
      this.findings.push(
        finding('list', listName, 'the files of the archive are not those of the list'),
      );
    for (const file of this.#files) {
      const hash = await hashOf(this.#source, file);
      const listed = list.files.find(({ name }) => name === file.name);
      const wanted = file.name === listName ? hash : listed?.sha256;
      if (hash === null || hash !== wanted || (listed !== undefined && listed.size !== file.size))
        this.findings.push(
          finding('bytes', file.name, 'its bytes are not those that the list says'),
        );
    }
  }

  /** Every entry, the chain through them to the head, and each one’s place in the log. */
  entries(text: string, list: ExportList, checkpoint: Checkpoint | null): readonly SeenEntry[] {
    const lines = text.split('\n');
    if (lines.pop() !== '' || lines.length !== list.entries)
      this.findings.push(
        finding('list', docketName, `it does not hold ${String(list.entries)} entries`),
      );
    let head = headBeforeAll(list.docket);
    let before = -1;
    const seen: SeenEntry[] = [];
    for (const [index, line] of lines.entries()) {
      const where = `${docketName}, ${String(index + 1)}`;
      try {
        const { entry, commitment, ...rest } = readEntry(line, list.docket);
        if (entry.seq !== index + 1) throw new NoteError(`entry ${String(index + 1)} is missing`);
        if (entry.leaf <= before) throw new NoteError('the places in the log are not in order');
        before = entry.leaf;
        head = headAfter(head, commitment);
        seen.push({ seq: entry.seq, leaf: entry.leaf, head: toHex(head), ...rest });
        if (checkpoint !== null && !isInLog(commitment, entry, checkpoint))
          this.findings.push(
            finding(
              'inclusion',
              where,
              `the log has not this entry at place ${String(entry.leaf)}`,
            ),
          );
      } catch (wrong) {
        if (!(wrong instanceof NoteError)) throw wrong;
        this.findings.push(finding('entry', where, wrong));
      }
    }
    if (toHex(head) !== list.head)
      this.findings.push(
        finding('head', docketName, 'the entries do not lead to the head of the list'),
      );
    return seen;
  }

  /** What lies under `files/` is spoken of by an entry, and is what that entry speaks of. */
  absentOf(entries: readonly SeenEntry[]): readonly string[] {
    const named = new Set(entries.flatMap(({ files }) => files.map((one) => one.sha256)));
    const held = new Set<string>();
    for (const { name } of this.#files) {
      if (name.endsWith(proofEnding)) continue;
      const [, hash] = /^files\/([0-9a-f]{64})(?:\.[a-z0-9]{1,5})?$/.exec(name) ?? [];
      if (hash !== undefined) held.add(hash);
      if (name.startsWith('files/') && (hash === undefined || !named.has(hash)))
        this.findings.push(finding('file', name, 'no entry of this copy speaks of it'));
    }
    return [...named].filter((hash) => !held.has(hash));
  }

  /** What those outside say of the text of the checkpoint, of this kind: their receipts, each checked. */
  async said<Name extends AnchorName>(kind: Name, trust: Trust) {
    const { folder, fault, verify } = anchorKinds[kind];
    const held = this.#files.filter(({ name }) => name.startsWith(folder));
    const found = [];
    for (const file of held)
      found.push(
        await this.tried(fault, file.name, async () => {
          const { text } = readNote(await this.text(checkpointName));
          const receipt = await bytesIn(this.#source, file);
          return verify(receipt, new TextEncoder().encode(text), trust);
        }),
      );
    return found.filter((one) => one !== null);
  }

  /** Each proof lies beside the file it is of, or is the docket’s, and is of an entry as the docket here holds it. */
  async proofs(docket: string, entries: readonly SeenEntry[], policy: Policy): Promise<void> {
    const trust = { vkey: null, policy: writePolicy(policy) };
    for (const { name } of this.#files.filter((one) => one.name.endsWith(proofEnding))) {
      const report = await this.tried('proof', name, async () =>
        verifyExhibit(null, await this.text(name), trust),
      );
      if (report === null) continue;
      this.findings.push(...report.findings.map((one) => ({ ...one, where: name })));
      const { entry } = report;
      if (entry === null) continue;
      const held = entries.find(({ seq }) => seq === entry.seq);
      if (entry.stream !== docket || held?.head !== entry.head)
        this.findings.push(finding('proof', name, 'it is not of an entry of this docket'));
      const beside = name.slice(0, -proofEnding.length);
      const isBeside = this.#files.some((one) => one.name === beside);
      const isOfFile = held?.files.some(({ sha256 }) => beside.startsWith(`files/${sha256}`));
      if (name !== docketProofName && !(isBeside && isOfFile === true))
        this.findings.push(finding('proof', name, 'it does not lie beside the file it is of'));
    }
  }
}

const failed = (findings: readonly Finding[]): ExportReport => ({
  what: 'export',
  good: false,
  findings,
  list: null,
  log: null,
  entries: [],
  absent: [],
});

/** Checks a copy of a case. Never throws for what is wrong with the copy: that is what it reports. */
export async function verifyExport(source: Source, trust: Trust): Promise<ExportReport> {
  let files: readonly FoundFile[];
  try {
    files = await readArchive(source);
  } catch (fault) {
    if (!(fault instanceof ArchiveError)) throw fault;
    return failed([finding('form', `byte ${String(fault.at)}`, fault)]);
  }
  const check = new Check(source, files);
  const vkey = await check.tried('key', vkeyName, async () => {
    const line = (await check.text(vkeyName)).replace(/\n$/, '');
    readVerifier(line);
    return line;
  });
  const policy = await check.tried('checkpoint', policyName, () => check.text(policyName));
  const note = await check.tried('list', listName, () => check.text(listName));
  if (vkey === null || policy === null || note === null) return failed(check.findings);
  const by =
    (await check.tried('key', vkeyName, () => believed(trust, { vkey, policy }))) ??
    (await check.tried('key', policyName, () =>
      believed({ vkey: null, policy: null }, { vkey, policy }),
    ));
  const opened = await check.tried('signature', listName, () => {
    const { text, signatures } = openNote(note, [readVerifier(vkey)]);
    if (signatures.length !== 1) throw new NoteError('the list bears one signature');
    return text;
  });
  // Without its signature the list is still the best guide to what is wrong where.
  const text = opened ?? note.slice(0, note.lastIndexOf('\n\n') + 1);
  const list = await check.tried('list', listName, () => readList(text));
  if (list === null || by === null) return failed(check.findings);
  await check.filesAre(list);
  const checkpoint = await check.tried('checkpoint', checkpointName, async () =>
    openByPolicy(await check.text(checkpointName), by.policy),
  );
  const docket = await check.tried('list', docketName, () => check.text(docketName));
  const entries = docket === null ? [] : check.entries(docket, list, checkpoint);
  const absent = check.absentOf(entries);
  // A checkpoint that is not accepted is said once, and not at each proof again.
  const over = checkpoint === null ? noWitnesses(readVerifier(vkey)) : by.policy;
  await check.proofs(list.docket, entries, over);
  const stamped = await check.said('time', trust);
  const anchored = await check.said('chain', trust);
  const { files: _files, ...said } = list;
  return {
    what: 'export',
    good: check.findings.length === 0,
    findings: check.findings,
    list: said,
    log:
      checkpoint === null
        ? null
        : {
            origin: checkpoint.origin,
            size: checkpoint.size,
            vkey,
            key: by.key,
            seen: checkpoint.seen,
            stamped,
            anchored,
          },
    entries,
    absent,
  };
}
