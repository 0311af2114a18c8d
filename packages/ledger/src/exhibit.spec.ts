import { describe, expect, test } from 'vitest';
import { carriedProof } from './carried.ts';
import { readExhibit, verifyExhibit } from './exhibit.ts';
import { NoteError } from './note.ts';
import type { NamedFile } from './opening.ts';
import { filesOf, toHex } from './opening.ts';
import { readProof } from './proof.ts';
import { court, forger, heads, paper, proofOfPaper, sha256Of, sourceOf } from './testing/copy.ts';
import { wordsOf } from './texts.ts';

const known = { vkey: court.vkey, policy: null };
const proof = proofOfPaper;

const bearing = (head: string): Uint8Array =>
  Buffer.from(`${Buffer.from(paper).toString()} <x>xiezhi:seq=1:head=${head}</x>`);

describe('The proof of a file', () => {
  test('shows that the log holds an entry that names its bytes', async () => {
    const report = await verifyExhibit(sourceOf(paper), await proof(), known);
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({
      good: true,
      sha256: sha256Of(paper),
      borne: null,
      log: { origin: 'court.example/log', size: 5, key: 'given', seen: [] },
      entry: {
        seq: 2,
        leaf: 3,
        head: toHex(heads[2]!),
        kind: 'documents.Issued',
        printed: { seq: 1 },
      },
    });
    expect(wordsOf(report, 'zh-CN').found.join()).toContain('请和页脚对一对');
  });

  test('of an exhibit says what its party said of it before the court had it, and how long that was', async () => {
    const report = await verifyExhibit(sourceOf(paper), await proof(), known);
    const named = report.entry!.files[0]!;
    const value = {
      receivedOn: '2026-03-02',
      exhibits: [
        {
          source: '原告的手机',
          purpose: '已付款',
          provenance: { tool: '录屏', capturedAt: '2026-02-20T09:30', custody: '原告本人' },
          files: [{ ...named, mediaType: 'application/pdf' }],
        },
        { source: '银行', files: [{ ...named, sha256: '0'.repeat(64), mediaType: 'x' }] },
      ],
    };
    const files = filesOf([{ label: 'parties', name: 'shared', value }]);
    expect(files.map(({ stated }) => stated)).toEqual([
      { source: '原告的手机', tool: '录屏', capturedAt: '2026-02-20T09:30', custody: '原告本人' },
      { source: '银行' },
    ]);
    const said = (lang: 'zh-CN' | 'en', capturedAt = '2026-02-20T09:30') => {
      const [first, second] = files as [NamedFile, NamedFile];
      const changed = { ...first, stated: { ...first.stated, capturedAt } };
      const entry = { ...report.entry!, files: [changed, second] };
      return wordsOf({ ...report, entry }, lang).found.join('\n');
    };
    // From 20 February 09:30 at the court until 2 March 09:00 there.
    expect(said('zh-CN')).toContain('隔了 9 天：这段时间里有没有改动，日志不能说明');
    expect(said('en')).toContain('which the log does not show to be so: source 原告的手机');
    expect(said('en')).not.toContain('银行');
    expect(said('en', '2026-03-03T09:30')).toContain('which contradicts itself');
    expect(said('en', 'x')).not.toContain('days');
  });

  test('lies beside a paper that carries it as well: the paper is compared without what it carries', async () => {
    const pdf = Buffer.concat([paper, Buffer.from('\nstartxref\n9\n%%EOF\n')]);
    const given = await proofOfPaper({ named: pdf });
    const whole = Buffer.concat([pdf, carriedProof(pdf.length, pdf, given)!]);
    const report = await verifyExhibit(sourceOf(whole), given, known);
    expect(report).toMatchObject({ good: true, findings: [], sha256: sha256Of(pdf) });
    for (const at of [3, pdf.length + 8, whole.length - 3]) {
      const bad = Uint8Array.from(whole);
      bad[at] = (bad[at] ?? 0) ^ 1;
      const { findings } = await verifyExhibit(sourceOf(bad), given, known);
      expect(
        findings.map(({ fault }) => fault),
        String(at),
      ).toEqual(['unnamed']);
    }
  });

  test('by itself shows the entry, and of no file anything', async () => {
    const report = await verifyExhibit(null, await proof(), known);
    expect([report.good, report.sha256, report.entry?.files.length]).toEqual([true, null, 1]);
  });

  test('of another file, or one changed in one bit, shows nothing', async () => {
    const given = await proof();
    for (let at = 0; at < paper.length; at += 1) {
      const bad = Uint8Array.from(paper);
      bad[at] = (bad[at] ?? 0) ^ 1;
      const report = await verifyExhibit(sourceOf(bad), given, known);
      expect(report.findings.map(({ fault }) => fault)).toEqual(['unnamed']);
    }
  });

  test('whichever of its own signs is changed, it holds no longer, or says the same', async () => {
    const given = await proof();
    const whole = await verifyExhibit(sourceOf(paper), given, known);
    const step = process.env['XIEZHI_LONG'] === '1' ? 1 : 5;
    for (let at = 0; at < given.length; at += step) {
      const other = given[at] === 'A' ? 'B' : 'A';
      const bad = given.slice(0, at) + other + given.slice(at + 1);
      const report = await verifyExhibit(sourceOf(paper), bad, known);
      if (report.good) expect(report, String(at)).toEqual(whole);
    }
    // The note’s lines of other keys are passed over, and nothing else is.
    const report = await verifyExhibit(
      sourceOf(paper),
      `${given}— other.example AAAAAAAA\n`,
      known,
    );
    expect(report.good).toBe(true);
  });

  test('is of the head that the paper bears, or is not its proof', async () => {
    const own = await verifyExhibit(sourceOf(bearing(toHex(heads[1]!))), await proof(), known);
    // The bytes are others than the entry names, and the head is the right one.
    expect(own.findings.map(({ fault }) => fault)).toEqual(['unnamed']);
    expect(own.borne).toEqual({ seq: 1, head: toHex(heads[1]!) });
    const other = await verifyExhibit(sourceOf(bearing('ab'.repeat(32))), await proof(), known);
    expect(other.findings.map(({ fault }) => fault)).toEqual(['unnamed', 'head']);
  });

  test('names a head that leads to its entry', async () => {
    const report = await verifyExhibit(
      sourceOf(paper),
      await proof({ printed: 'ab'.repeat(32) }),
      known,
    );
    expect(report.findings[0]?.why).toContain('does not lead');
  });

  test('of another log is told by one’s own key', async () => {
    const forged = await proof({ keys: forger });
    const nobody = { vkey: null, policy: null };
    expect((await verifyExhibit(sourceOf(paper), forged, nobody)).log?.key).toBe('enclosed');
    const report = await verifyExhibit(sourceOf(paper), forged, known);
    expect(report.findings.map(({ fault }) => fault)).toEqual(['proof']);
    expect(wordsOf(report, 'en').wrong[0]?.what).toBe('The proof does not hold');
  });

  test('that is none says so and does not fall over', async () => {
    for (const text of [
      '',
      'hello',
      'c2sp.org/tlog-proof@v1\nindex 1\n\nx',
      (await proof()).slice(0, -9),
    ]) {
      const report = await verifyExhibit(sourceOf(paper), text, known);
      expect([report.good, report.findings[0]?.fault]).toEqual([false, 'proof']);
    }
    const { extra } = readProof(await proof());
    const said = new TextDecoder().decode(extra ?? undefined);
    for (const spoilt of [
      'null',
      '{}',
      said.replace('"seq":2', '"seq":"2"'),
      said.replace('proof/1', 'proof/2'),
      ` ${said}`,
      said.replace('"between":[]', '"between":0'),
      said.replace(/"printed":.*/, '"printed":null}'),
    ])
      expect(() => readExhibit(new TextEncoder().encode(spoilt)), spoilt.slice(0, 60)).toThrow(
        NoteError,
      );
  });
});
