import type { Source } from '@xiezhi/ledger';
import {
  commitmentOfParts,
  grow,
  hashesIn,
  inclusionProof,
  leafHash,
  logKeys,
  overlaid,
  rootOf,
  sha256InPieces,
  signCheckpoint,
  toHex,
  verifyExhibit,
  writeExhibit,
  writeProof,
} from '@xiezhi/ledger';
import type { Figure, Found, Scale } from './figure.ts';
import { inPairs, millisOf, round } from './measure.ts';

/** One scanned page. */
const fileBytes = 1 << 20;
const stream = 'case:0123456789abcdef01234567';
const keys = logKeys('bench.example/checks', new Uint8Array(32).fill(1));

const numbered = (index: number): Uint8Array => {
  const bytes = new Uint8Array(32);
  new DataView(bytes.buffer).setUint32(0, index);
  return bytes;
};

/** A log of entries that nobody looks at, in which some are ours. */
async function logOf(size: number, own: ReadonlyMap<number, Uint8Array>) {
  const kept = new Map<string, Uint8Array>();
  const store = {
    tile: (level: number, index: number) =>
      Promise.resolve(kept.get(`${String(level)}/${String(index)}`) ?? null),
  };
  for (let from = 0; from < size; from += 4096) {
    const count = Math.min(4096, size - from);
    const entries = Array.from(
      { length: count },
      (_, index) => own.get(from + index) ?? numbered(from + index),
    );
    for (const { level, index, hashes } of await grow(overlaid(store, []), from, entries))
      kept.set(`${String(level)}/${String(index)}`, hashes);
  }
  const hashes = hashesIn(store);
  const root = await rootOf(hashes, size);
  return {
    hashes,
    size,
    checkpoint: signCheckpoint({ origin: keys.signer.name, size, root }, [keys.signer]),
  };
}

/** The bytes of exhibit `index`: one page, of which the beginning differs. */
function fileOf(page: Uint8Array, index: number): Source {
  return {
    size: page.length,
    read: (from, length) => {
      page.set(numbered(index), 0);
      return Promise.resolve(page.subarray(from, from + length));
    },
  };
}

async function hashOf(file: Source): Promise<string> {
  const hash = sha256InPieces();
  hash.add(await file.read(0, file.size));
  return toHex(hash.end());
}

const partsOf = (sha256: string) => {
  const text = (name: string, value: object) => JSON.stringify({ label: 'parties', name, value });
  const file = { bytes: fileBytes, mediaType: 'image/jpeg', name: '证据.jpg', sha256 };
  const salt = 'AAAAAAAAAAAAAAAAAAAAAA==';
  return [
    {
      salt,
      text: text('entry', {
        at: '2026-03-02T01:00:00.000Z',
        kind: 'evidence.Submitted',
        version: 1,
      }),
    },
    { salt, text: text('0', { file }) },
  ];
};

async function bulk({ exhibits, pairs }: Scale): Promise<Found> {
  const page = new Uint8Array(fileBytes).fill(7);
  const parts: ReturnType<typeof partsOf>[] = [];
  // One after another: they share the page.
  for (let index = 0; index < exhibits; index += 1)
    parts.push(partsOf(await hashOf(fileOf(page, index))));
  const own = new Map(
    parts.map((one, index) => [index, commitmentOfParts(stream, index + 1, one)]),
  );
  const log = await logOf(exhibits, own);
  const proofs = await Promise.all(
    parts.map(async (one, index) =>
      writeProof({
        index,
        path: await inclusionProof(log.hashes, index, log.size),
        checkpoint: log.checkpoint,
        extra: writeExhibit({
          vkey: keys.vkey,
          stream,
          seq: index + 1,
          before: toHex(leafHash(numbered(index))),
          parts: one,
        }),
      }),
    ),
  );
  const trust = { vkey: keys.vkey, policy: null };
  const each = async (work: (file: Source, index: number) => Promise<unknown>): Promise<number> =>
    millisOf(async () => {
      for (let index = 0; index < exhibits; index += 1) await work(fileOf(page, index), index);
    });
  const measured = await inPairs(
    Math.min(3, pairs),
    () =>
      each(async (file, index) => {
        const { good } = await verifyExhibit(file, proofs[index] ?? '', trust);
        if (!good) throw new Error(`exhibit ${String(index)} was not proven`);
      }),
    () => each(hashOf),
  );
  return {
    ...measured,
    name: 'checks/bulk',
    title: 'Checking exhibits by their proofs ÷ hashing their bytes',
    measured: `${exhibits.toLocaleString('en')} exhibits of 1 MB, each by its own proof: opened, hashed, found in the log under one checkpoint, as in a copy of a case`,
    against: 'SHA-256 over the same bytes',
    goal: { most: 2 },
    notes: [
      `here ${round(measured.left / 1000)} s, and ${round(measured.right / 1000)} s for hashing`,
    ],
  };
}

async function size({ cases: [few, many] }: Scale): Promise<Found> {
  const bytesAt = async (entries: number): Promise<number> => {
    const parts = partsOf('ab'.repeat(32));
    const own = new Map([[0, commitmentOfParts(stream, 1, parts)]]);
    const log = await logOf(entries, own);
    const extra = writeExhibit({ vkey: keys.vkey, stream, seq: 1, before: 'ab'.repeat(32), parts });
    const path = await inclusionProof(log.hashes, 0, entries);
    return writeProof({ index: 0, path, checkpoint: log.checkpoint, extra }).length;
  };
  const [small, large] = [await bytesAt(few), await bytesAt(many)];
  return {
    name: 'checks/size',
    title: 'Size of a proof in a large log ÷ in a small one',
    measured: `the proof of one exhibit in a log of ${many.toLocaleString('en')} entries`,
    against: `the same in one of ${few.toLocaleString('en')}`,
    ratio: large / small,
    goal: { most: 1.5 },
    quartiles: null,
    pairs: 1,
    notes: [`${String(large)} and ${String(small)} bytes; 45 bytes for each doubling of the log`],
  };
}

export const checks: Figure = {
  name: 'checks',
  summary: 'what whoever checks pays: exhibits in bulk, and the size of a proof',
  run: async (_stage, scale) => [await bulk(scale), await size(scale)],
};
