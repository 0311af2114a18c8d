import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { testWhen } from '../../../test/skip.ts';
import { receiptFrom } from './anchor.ts';
import { carriedProof, readCarried } from './carried.ts';
import { readExhibit, verifyCarried, verifyExhibit, writeExhibit } from './exhibit.ts';
import { NoteError } from './note.ts';
import { readProof, writeProof } from './proof.ts';
import { court, paper, proofOfPaper, sourceOf } from './testing/copy.ts';
import {
  authorityMissing,
  closeAuthorities,
  openAuthority,
  stampedProof,
} from './testing/authority.ts';
import { wordsOf } from './texts.ts';

/* A single file is shown with what those outside gave for its checkpoint: the same receipts as in a copy of a case. */

const withOpenssl = testWhen(authorityMissing === null, authorityMissing ?? '');
const known = { vkey: court.vkey, policy: null };
afterAll(closeAuthorities);

const [vector] = JSON.parse(
  readFileSync(new URL('../../../docs/spec/anchor-1.vectors.json', import.meta.url), 'utf8'),
) as readonly { readonly checkpoint: string; readonly receipt: string }[];

describe('The proof of a file with receipts', () => {
  withOpenssl('says by when an authority of time was shown its checkpoint', async () => {
    const authority = openAuthority('Notary of Time');
    const proof = await stampedProof(authority);
    const trust = { ...known, authorities: [authority.ca] };
    const report = await verifyExhibit(sourceOf(paper), proof, trust);
    expect(report.findings).toEqual([]);
    expect(report.log?.stamped).toMatchObject([{ authority: 'Notary of Time', trusted: true }]);
    expect(wordsOf(report, 'zh-CN').found.join()).toMatch(
      /最晚在 \d+年\d+月\d+日 [\d:]{8}（北京时间） 已有这个检查点；证书可以连到您信任的机构/,
    );
    expect(wordsOf(report, 'en').found.join()).toMatch(/was there by [\d-]{10} [\d:]{8} UTC;/);
    const unasked = await verifyExhibit(sourceOf(paper), proof, known);
    expect(wordsOf(unasked, 'en').found.join()).toContain('is not shown yet');
    const other = await verifyExhibit(sourceOf(paper), proof, {
      ...known,
      authorities: [openAuthority('Somebody Else').ca],
    });
    expect(other.findings.map(({ fault, where }) => `${fault} ${where}`)).toEqual([
      'timestamp proof, notary',
    ]);
    expect(other.log?.stamped).toEqual([]);
  });

  withOpenssl('is carried by a PDF like any other', async () => {
    const authority = openAuthority('Carried');
    const proof = await stampedProof(authority);
    const pdf = Buffer.concat([paper, Buffer.from('\nstartxref\n9\n%%EOF\n')]);
    const behind = carriedProof(pdf.length, pdf, proof);
    const whole = sourceOf(Buffer.concat([pdf, behind!]));
    expect((await readCarried(whole))?.proof).toBe(proof);
    const report = await verifyCarried(whole, known);
    // These bytes are not those that the entry names; what was given for the checkpoint holds all the same.
    expect(report?.findings.map(({ fault }) => fault)).toEqual(['unnamed']);
    expect(report?.log?.stamped).toMatchObject([{ authority: 'Carried' }]);
  });

  withOpenssl('of another checkpoint, or in which a sign was changed, is found', async () => {
    const authority = openAuthority('Signs');
    const trust = { ...known, authorities: [authority.ca] };
    const proof = await stampedProof(authority);
    const whole = await verifyExhibit(sourceOf(paper), proof, trust);
    const { extra } = readProof(proof);
    const said = readExhibit(extra);
    const moved = await proofOfPaper({ receipts: () => said.receipts ?? [], stream: 'case:other' });
    expect((await verifyExhibit(null, moved, trust)).findings).toContainEqual({
      fault: 'timestamp',
      where: 'proof, notary',
      why: 'the token is of other bytes',
    });
    const step = process.env['XIEZHI_LONG'] === '1' ? 1 : 37;
    for (let at = 0; at < proof.length; at += step) {
      const sign = proof[at] === 'A' ? 'B' : 'A';
      const bad = proof.slice(0, at) + sign + proof.slice(at + 1);
      const report = await verifyExhibit(sourceOf(paper), bad, trust);
      if (report.good) expect(report, String(at)).toEqual(whole);
    }
  });

  test('a receipt of a chain that is of another checkpoint holds up nothing else of it', async () => {
    const bytes = new TextEncoder().encode(vector!.receipt);
    const proof = await proofOfPaper({ receipts: () => [receiptFrom('consortium', bytes)] });
    const report = await verifyExhibit(sourceOf(paper), proof, known);
    expect(report.findings).toEqual([
      {
        fault: 'anchor',
        where: 'proof, consortium',
        why: 'the receipt is of another checkpoint',
      },
    ]);
    expect(report.entry?.files).toHaveLength(1);
  });

  test('is of the second form, the one without of the first, and neither is taken for the other', async () => {
    const plain = readProof(await proofOfPaper());
    const text = new TextDecoder().decode(plain.extra!);
    expect(text).toContain('"form":"xiezhi/proof/1"');
    const receipt = receiptFrom('notary', Uint8Array.of(0x30));
    const second = writeExhibit({ ...readExhibit(plain.extra), receipts: [receipt] });
    expect(new TextDecoder().decode(second)).toContain('"form":"xiezhi/proof/2"');
    expect(readExhibit(second).receipts).toEqual([receipt]);
    for (const bad of [
      new TextDecoder().decode(second).replace('proof/2', 'proof/1'),
      text.replace('proof/1', 'proof/2'),
      new TextDecoder().decode(second).replace('"name":"notary"', '"name":"../notary"'),
      new TextDecoder().decode(second).replace('"receipt":"MA=="', '"receipt":1'),
      new TextDecoder().decode(second).replace(/"receipts":.*/, '"receipts":[]}'),
    ])
      expect(() => readExhibit(new TextEncoder().encode(bad)), bad.slice(-60)).toThrow(NoteError);
    expect(writeProof(plain)).toBe(await proofOfPaper());
  });
});
