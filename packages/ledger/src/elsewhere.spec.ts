import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { testWhen } from '../../../test/skip.ts';
import type { Elsewhere } from '../../../test/verify/elsewhere.ts';
import { goMissing, verifierElsewhere } from '../../../test/verify/elsewhere.ts';
import { toHex } from './opening.ts';
import {
  changed,
  copyOf,
  court,
  docket,
  forger,
  heads,
  paper,
  proofOfPaper,
} from './testing/copy.ts';
import { receiptFrom } from './anchor.ts';

/* A verifier that was written elsewhere, after the specification, comes to the same as ours: good is good, forged is forged. */

const withGo = testWhen(goMissing === null, goMissing ?? '');
const folder = await mkdtemp(join(tmpdir(), 'xiezhi-go-'));
let built: Promise<Elsewhere> | null = null;
const go = (): Promise<Elsewhere> => (built ??= verifierElsewhere('export.go'));
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  if (built !== null) (await built).close();
});

let files = 0;
async function kept(bytes: Uint8Array | string): Promise<string> {
  files += 1;
  const path = join(folder, String(files));
  await writeFile(path, bytes);
  return path;
}
const checkCopy = async (bytes: Uint8Array): Promise<string> =>
  (await go()).run(court.vkey, await kept(bytes));
const checkFile = async (proof: string, file: Uint8Array = paper): Promise<string> =>
  (await go()).run(court.vkey, await kept(proof), await kept(file));

describe('Go, which knows nothing of this code', () => {
  withGo(
    'OOR-21.1.0: finds a copy of a case good, and comes to its head',
    async () => {
      expect(await checkCopy(await copyOf())).toBe(`0 ${docket} 3 ${toHex(heads[3]!)}`);
    },
    120_000,
  );

  withGo('OOR-21.1.0: catches a forged copy, whoever signed it', async () => {
    const other = changed('docket.jsonl', (text) => text.replace('500', '900'));
    // Who has no key changes what was signed.
    expect(await checkCopy(await copyOf({ after: other }))).toMatch(
      /^1 not the bytes of the list: docket\.jsonl/,
    );
    // Another's key is not the court's.
    expect(await checkCopy(await copyOf({ keys: forger, before: other }))).toMatch(/^1 signature:/);
    // And the court's own does not help: what the log holds at this place is another entry.
    expect(await checkCopy(await copyOf({ before: other }))).toMatch(/^1 place 2:/);
    const cut = changed('docket.jsonl', (text) => `${text.split('\n').slice(0, 2).join('\n')}\n`);
    expect(await checkCopy(await copyOf({ before: cut }))).toContain('do not lead to the head');
    const added = { name: `files/${'ab'.repeat(32)}.pdf`, bytes: paper };
    expect(await checkCopy(await copyOf({ before: (all) => [...all, added] }))).toContain(
      'no entry speaks of',
    );
    expect(await checkCopy(await copyOf({ after: (all) => [...all, added] }))).toContain(
      'the list names',
    );
  });

  withGo(
    'OOR-10.3.4: finds a file good by its proof, of either form, and no other file',
    async () => {
      const good = `0 ${docket} 2 ${toHex(heads[2]!)}`;
      expect(await checkFile(await proofOfPaper())).toBe(good);
      const receipts = () => [receiptFrom('notary', Uint8Array.of(0x30))];
      expect(await checkFile(await proofOfPaper({ receipts }))).toBe(good);
      const altered = Uint8Array.from([...paper, 0x20]);
      expect(await checkFile(await proofOfPaper(), altered)).toMatch(
        /^1 the entry speaks of no file/,
      );
      expect(await checkFile(await proofOfPaper({ keys: forger }))).toMatch(/^1 signature:/);
      expect(await checkFile(await proofOfPaper({ printed: 'ab'.repeat(32) }))).toContain(
        'does not lead to its entry',
      );
    },
  );
});
