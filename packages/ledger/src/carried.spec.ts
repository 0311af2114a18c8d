import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedProof, readCarried } from './carried.ts';
import { verifyCarried } from './exhibit.ts';
import { NoteError } from './note.ts';
import { court, sourceOf } from './testing/copy.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const pdf = utf8('%PDF-1.7\n1 0 obj\nendobj\nxref\ntrailer\nstartxref\n25\n%%EOF');
const carrying = (proof: string, file = pdf): Uint8Array =>
  Buffer.concat([file, carriedProof(file.length, file, proof)!]);
const known = { vkey: court.vkey, policy: null };

describe('A PDF that carries its proof', () => {
  test('gives both back as they were, whatever the proof says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (proof) => {
        const whole = carrying(proof);
        const found = await readCarried(sourceOf(whole));
        expect(found?.proof).toBe(proof);
        expect(Buffer.from(await found!.file.read(0, 10_000)).equals(pdf)).toBe(true);
        expect(Buffer.from(whole).toString('latin1').endsWith('startxref\n25\n%%EOF\n')).toBe(true);
      }),
    );
  });

  test('is found changed, or another proof, or none, whichever byte behind the file is changed', async () => {
    const proof = 'c2sp.org/tlog-proof@v1\nindex 3\n\nnote\n';
    const whole = carrying(proof);
    for (let at = pdf.length; at < whole.length; at += 1)
      for (const bit of [1, 64]) {
        const bad = Uint8Array.from(whole);
        bad[at] = (bad[at] ?? 0) ^ bit;
        const found = await readCarried(sourceOf(bad)).catch((fault: unknown) => {
          expect(fault).toBeInstanceOf(NoteError);
          return null;
        });
        expect(found?.proof, String(at)).not.toBe(proof);
      }
    await expect(readCarried(sourceOf(Buffer.concat([whole, utf8(' ')])))).rejects.toThrow(
      NoteError,
    );
  });

  test('carries nothing where it ends as no PDF does', async () => {
    expect(carriedProof(3, utf8('abc'), 'x')).toBeNull();
    expect(await readCarried(sourceOf(pdf))).toBeNull();
    expect(await verifyCarried(sourceOf(pdf), known)).toBeNull();
  });

  test('that was changed is reported and does not make the check fall over', async () => {
    const bad = carrying('no proof at all');
    expect((await verifyCarried(sourceOf(bad), known))?.findings.map(({ fault }) => fault)).toEqual(
      ['proof'],
    );
    const cut = bad.subarray(0, -1);
    const report = await verifyCarried(sourceOf(cut), known);
    expect(report?.findings[0]).toMatchObject({ fault: 'proof', where: 'file' });
  });
});
