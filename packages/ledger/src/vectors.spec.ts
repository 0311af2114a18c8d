import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signCheckpoint } from './checkpoint.ts';
import { consistencyProof, inclusionProof, rootOf } from './merkle.ts';
import { logKeys, readVerifier, signatureLine, toBase64, witnessKeys } from './note.ts';
import type { WitnessStatement } from './policy.ts';
import { readPolicy, statementOf, writePolicy } from './policy.ts';
import { verifyProof, writeProof } from './proof.ts';
import { grow, hashesIn } from './tiles.ts';

interface Vectors {
  readonly origin: string;
  readonly seed: string;
  readonly witness: { readonly name: string; readonly seed: string; readonly at: number };
  /** Hexadecimal. */
  readonly entries: readonly string[];
  readonly made: {
    readonly vkey: string;
    readonly witnessVkey: string;
    /** By size, in base64. */
    readonly roots: readonly string[];
    readonly consistency: readonly string[];
    readonly proof: string;
  };
  /** Of one witness each, with what is said of it. */
  readonly policies: readonly ({ readonly text: string } & WitnessStatement)[];
}

const file = new URL('../../../docs/spec/log-1.vectors.json', import.meta.url);
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vectors;

async function made(): Promise<Vectors['made']> {
  const { origin, seed, witness } = vectors;
  const entries = vectors.entries.map((one) => Buffer.from(one, 'hex'));
  const size = entries.length;
  const tiles = await grow({ tile: () => Promise.resolve(null) }, 0, entries);
  const hashes = hashesIn({
    tile: (level, index) =>
      Promise.resolve(
        tiles.find((one) => one.level === level && one.index === index)?.hashes ?? null,
      ),
  });
  const log = logKeys(origin, Buffer.from(seed, 'hex'));
  const seen = witnessKeys(witness.name, Buffer.from(witness.seed, 'hex'), () => witness.at);
  const root = await rootOf(hashes, size);
  const signed = signCheckpoint({ origin, size, root }, [log.signer]);
  const text = signed.slice(0, signed.indexOf('\n\n') + 1);
  const roots = await Promise.all(
    Array.from({ length: size + 1 }, (_, upTo) => rootOf(hashes, upTo)),
  );
  return {
    vkey: log.vkey,
    witnessVkey: seen.vkey,
    roots: roots.map(toBase64),
    consistency: (await consistencyProof(hashes, 3, size)).map(toBase64),
    proof: writeProof({
      index: 4,
      path: await inclusionProof(hashes, 4, size),
      checkpoint: signed + signatureLine(text, seen.signer),
      extra: null,
    }),
  };
}

test('the vectors of the published format are what this makes, and its proof verifies', async () => {
  expect(await made()).toEqual(vectors.made);
  const { vkey, witnessVkey, proof } = vectors.made;
  readVerifier(vkey);
  const policy = readPolicy(`log ${vkey}\nwitness w ${witnessVkey}\nquorum w\n`);
  expect(verifyProof(proof, Buffer.from(vectors.entries[4] ?? '', 'hex'), policy)).toMatchObject({
    index: 4,
    size: 7,
    seen: [{ witness: 'w', at: vectors.witness.at }],
  });
});

test('a policy says who its witness is, or does not, as the specification writes it', () => {
  expect(vectors.policies).toHaveLength(2);
  for (const { text, ...said } of vectors.policies) {
    const policy = readPolicy(text);
    expect(statementOf(policy.witnesses[0])).toEqual(said);
    expect(writePolicy(policy)).toBe(text);
  }
});
