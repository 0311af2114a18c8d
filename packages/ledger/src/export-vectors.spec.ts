import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verifyExhibit } from './exhibit.ts';
import { verifyExport } from './export.ts';
import { copyOf, court, proofOfPaper, sourceOf } from './testing/copy.ts';

interface Vectors {
  readonly vkey: string;
  /** In base64. */
  readonly archive: string;
  readonly file: string;
  readonly proof: string;
  /** The same in the second form, with the token of an authority whose certificate is beside it. */
  readonly stamped: { readonly proof: string; readonly authority: string };
}

const vectors = JSON.parse(
  readFileSync(new URL('../../../docs/spec/export-1.vectors.json', import.meta.url), 'utf8'),
) as Vectors;
const known = { vkey: vectors.vkey, policy: null };

test('the vectors of the specification are what is written, and hold', async () => {
  expect(vectors.vkey).toBe(court.vkey);
  const archive = Buffer.from(vectors.archive, 'base64');
  expect(Buffer.from(await copyOf()).equals(archive)).toBe(true);
  expect((await verifyExport(sourceOf(archive), known)).good).toBe(true);
  expect(await proofOfPaper()).toBe(vectors.proof);
  const file = Buffer.from(vectors.file, 'base64');
  expect((await verifyExhibit(sourceOf(file), vectors.proof, known)).good).toBe(true);
  const report = await verifyExhibit(sourceOf(file), vectors.stamped.proof, {
    ...known,
    authorities: [vectors.stamped.authority],
  });
  expect(report.findings).toEqual([]);
  expect(report.log?.stamped).toMatchObject([{ authority: 'Notary of Time', trusted: true }]);
});
