import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArchiveError, crcOf, directory, readArchive } from './archive.ts';
import { verifyExport } from './export.ts';
import { listName, readList } from './export-list.ts';
import type { Trust } from './finding.ts';
import { NoteError, readNote, signNote } from './note.ts';
import type { Making, Member } from './testing/copy.ts';
import {
  archiveOf,
  changed,
  copyOf,
  court,
  docket,
  forger,
  notary,
  openings,
  paper,
  proofOfPaper,
  sha256Of,
  sourceOf,
  withProofs,
} from './testing/copy.ts';
import { wordsOf } from './texts.ts';

const nobody: Trust = { vkey: null, policy: null };
const known: Trust = { vkey: court.vkey, policy: null };
const check = async (bytes: Uint8Array, trust = known) => verifyExport(sourceOf(bytes), trust);
const faults = async (making: Partial<Making>, trust = known) =>
  (await check(await copyOf(making), trust)).findings.map(
    ({ fault, where }) => `${fault} ${where}`,
  );

describe('A copy of a case', () => {
  test('proves itself: entries, files, chain, log and witness', async () => {
    const report = await check(await copyOf());
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({
      good: true,
      list: { docket, entries: 3, reader: '30ce4cd0e556cb6d4ae3aab7' },
      log: { origin: 'court.example/log', size: 5, key: 'given', seen: [{ witness: 'notary' }] },
      absent: [],
    });
    expect(report.entries.map(({ kind, leaf }) => [kind, leaf])).toEqual([
      ['filing.Submitted', 2],
      ['documents.Issued', 3],
      [null, 4],
    ]);
    expect(report.entries[1]?.files).toEqual([
      { sha256: sha256Of(paper), name: '判决书.pdf', bytes: paper.length },
    ]);
  });

  test('checked by the key that lies in it says so, in both languages', async () => {
    const report = await check(await copyOf(), nobody);
    expect(report.log?.key).toBe('enclosed');
    expect(wordsOf(report, 'en').found.join()).toContain('a forger could have put');
    expect(wordsOf(report, 'zh-CN').found.join()).toContain('造假的人也可以放');
    // The line that is read first says it, and that of a copy checked by one's own key says nothing of the kind.
    expect(wordsOf(report, 'zh-CN').verdict).toMatch(/验证通过.*还没有证明是这个法院的/u);
    expect(wordsOf(report, 'en').verdict).toContain('by the key that lay with it alone');
    const own = wordsOf(await check(await copyOf(), known), 'zh-CN').verdict;
    expect(own).toContain('验证通过');
    expect(own).not.toContain('还没有证明');
  });

  test('is found wrong whichever of its bytes is changed', async () => {
    const good = await copyOf();
    const missed: number[] = [];
    const step = process.env['XIEZHI_LONG'] === '1' ? 1 : 7;
    for (let at = 0; at < good.length; at += step) {
      const bad = Uint8Array.from(good);
      // Another bit at each byte, so that all eight are tried all over.
      bad[at] = (bad[at] ?? 0) ^ (1 << (at % 8));
      const { good: passed, findings } = await check(bad, nobody);
      if (passed || findings.some(({ where }) => where === '')) missed.push(at);
    }
    expect(missed).toEqual([]);
  });

  test('is found wrong when anything is cut off, added or put between', async () => {
    const good = await copyOf();
    const at = fc.nat(good.length);
    await fc.assert(
      fc.asyncProperty(at, at, fc.uint8Array({ maxLength: 40 }), async (from, to, put) => {
        const [first, last] = [Math.min(from, to), Math.max(from, to)];
        const bad = Buffer.concat([good.subarray(0, first), put, good.subarray(last)]);
        fc.pre(!bad.equals(good));
        expect((await check(bad, nobody)).good).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('nothing that is no archive makes the check fall over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const report = await check(bytes);
        expect([report.good, report.findings[0]?.fault]).toEqual([false, 'form']);
      }),
    );
  });
});

describe('A forger', () => {
  const said = (text: string): string => text.replace('500', '900');

  test('who has no key and changes what somebody said is told where', async () => {
    expect(await faults({ after: changed('docket.jsonl', said) })).toEqual([
      'bytes docket.jsonl',
      'inclusion docket.jsonl, 1',
      'head docket.jsonl',
    ]);
  });

  test('who mends the list as well breaks its signature', async () => {
    const mended = (members: Member[]): Member[] => {
      const fresh = changed('docket.jsonl', said)(members);
      const hash = sha256Of(fresh.find(({ name }) => name === 'docket.jsonl')!.bytes);
      return changed(listName, (text) => text.replace(/[0-9a-f]{64}(?= \d+ docket)/, hash))(fresh);
    };
    const found = await faults({ after: mended });
    expect(found).toContain('signature xiezhi-export');
    expect(found).toContain('inclusion docket.jsonl, 1');
  });

  test('who signs all of it anew with a key of their own has made another log', async () => {
    const parts = openings.map((entry) =>
      entry.map((part) => ('text' in part ? { ...part, text: said(part.text) } : part)),
    );
    const forged = await copyOf({ parts, keys: forger });
    // By the key that lies in it, it holds together: that is why one brings one's own.
    expect((await check(forged, nobody)).good).toBe(true);
    expect((await check(forged)).findings.map(({ fault }) => fault)).toEqual(['key']);
    const policy = `log ${court.vkey}\nquorum none\n`;
    expect((await check(forged, { vkey: null, policy })).findings[0]?.fault).toBe('key');
  });

  test('who is the court itself cannot change an entry after a witness has seen it', async () => {
    expect(await faults({ before: changed('docket.jsonl', said) })).toEqual([
      'inclusion docket.jsonl, 1',
      'head docket.jsonl',
    ]);
    const unseen = changed('log/checkpoint', (text) => text.replace(/— notary.*\n/, ''));
    expect(await faults({ before: unseen })).toEqual(['checkpoint log/checkpoint']);
  });

  test.each<[string, Partial<Making>, string]>([
    [
      'leaves an entry out',
      { before: changed('docket.jsonl', (text) => text.replace(/^.*\n/, '')) },
      'entry docket.jsonl, 1',
    ],
    [
      'exchanges a paper',
      {
        after: (all) =>
          all.map((one) =>
            one.name.endsWith('.pdf') ? { ...one, bytes: Buffer.from('%PDF another') } : one,
          ),
      },
      `bytes files/${sha256Of(paper)}.pdf`,
    ],
    [
      'slips in a file',
      { before: (all) => [...all, { name: `files/${'ab'.repeat(32)}`, bytes: Buffer.from('x') }] },
      `file files/${'ab'.repeat(32)}`,
    ],
    [
      'takes a file away',
      { after: (all) => all.filter(({ name }) => !name.endsWith('.pdf')) },
      'list xiezhi-export',
    ],
    [
      'adds one that the list does not name',
      { after: (all) => [...all, { name: 'NOTE.txt', bytes: Buffer.from('x') }] },
      'list xiezhi-export',
    ],
    [
      'adds words to the page',
      { after: changed('README.html', (text) => `${text} `) },
      'bytes README.html',
    ],
    [
      'writes an entry in another way',
      { before: changed('docket.jsonl', (text) => text.replace('{"seq":1,', '{ "seq":1,')) },
      'entry docket.jsonl, 1',
    ],
  ])('who %s is told where', async (_, making, where) => {
    expect(await faults(making, nobody)).toContain(where);
  });

  test('a file that an entry speaks of and the court no longer has is named, and is no fault', async () => {
    const copy = await copyOf({
      before: (all) => all.filter(({ name }) => !name.endsWith('.pdf')),
    });
    const report = await check(copy);
    expect([report.good, report.absent]).toEqual([true, [sha256Of(paper)]]);
    expect(wordsOf(report, 'zh-CN').found.join()).toContain(sha256Of(paper));
  });

  test('a proof lies beside each file and one of the docket, and each is checked', async () => {
    const proof = await proofOfPaper();
    // Witnesses of the copy’s own policy have to have seen the checkpoint of the proof too.
    expect(await faults({ before: withProofs(proof) })).toEqual([
      `proof files/${sha256Of(paper)}.pdf.proof`,
      'proof docket.proof',
    ]);
    const unwitnessed = (all: Member[]): Member[] =>
      changed('log/policy', () => `log ${court.vkey}\nquorum none\n`)(all);
    const made = (given: string, beside?: string) =>
      faults({ before: (all) => withProofs(given, beside)(unwitnessed(all)) });
    expect(await made(proof)).toEqual([]);
    expect(await made(proof, 'README.html')).toEqual(['proof README.html.proof']);
    expect(await made(proof, `files/${'ab'.repeat(32)}`)).toEqual([
      `proof files/${'ab'.repeat(32)}.proof`,
    ]);
    expect(await made(proof.replace('index 3', 'index 2'))).toHaveLength(2);
    const other = await proofOfPaper({ stream: 'case:ffffffffffffffffffffffff' });
    expect(await made(other)).toContain('proof docket.proof');
    expect(await made(await proofOfPaper({ keys: forger }))).toContain('proof docket.proof');
  });

  test('a policy of one’s own is asked, whatever lies in the copy', async () => {
    const other = `log ${court.vkey}\nwitness a ${notary.vkey}\nquorum a\n`;
    expect((await check(await copyOf(), { vkey: null, policy: other })).good).toBe(true);
    const nowhere = changed('log/checkpoint', (text) => text.replace(/— notary.*\n/, ''));
    const bare = await copyOf({
      before: (all) =>
        changed('log/policy', () => `log ${court.vkey}\nquorum none\n`)(nowhere(all)),
    });
    expect((await check(bare)).good).toBe(true);
    expect((await check(bare, { vkey: null, policy: other })).findings[0]?.fault).toBe(
      'checkpoint',
    );
  });
});

describe('The archive', () => {
  test('has the check sums of ZIP, in any pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
        expect(crcOf(bytes.subarray(cut), crcOf(bytes.subarray(0, cut)))).toBe(crc32(bytes));
      }),
    );
  });

  test('gives each file as it was put in', async () => {
    const members = [
      { name: 'a', bytes: Buffer.from('one') },
      { name: 'b/c.txt', bytes: new Uint8Array() },
    ];
    const bytes = archiveOf(members);
    const files = await readArchive(sourceOf(bytes));
    expect(
      files.map(({ name, at, size }) => [name, Buffer.from(bytes.subarray(at, at + size))]),
    ).toEqual(members.map(({ name, bytes: inside }) => [name, Buffer.from(inside)]));
    await expect(readArchive(sourceOf(archiveOf([...members, members[0]!])))).rejects.toThrow(
      ArchiveError,
    );
    expect(() => directory([{ name: '../a', size: 0, crc: 0 }])).toThrow(RangeError);
    expect(() => directory([{ name: 'a', size: 0xffffffff, crc: 0 }])).toThrow('4 GB');
  });

  test('a list is read in the one way it is written', async () => {
    const files = await readArchive(sourceOf(await copyOf()));
    const bytes = await copyOf();
    const { at, size } = files[0]!;
    const { text } = readNote(Buffer.from(bytes.subarray(at, at + size)).toString());
    expect(readList(text).files.map(({ name }) => name)).toEqual(
      files.slice(1).map(({ name }) => name),
    );
    for (const spoilt of [
      text.replace('entries 3', 'entries 03'),
      text.replace('reader ', 'reeder '),
      text.replace('file ', 'file  '),
      `${text}x\n`,
      text.replace('export/1', 'export/2'),
    ])
      expect(() => readList(spoilt), spoilt.slice(0, 40)).toThrow(NoteError);
    // What is signed as a list is no checkpoint, and the other way round.
    expect(() =>
      readList(readNote(signNote('court.example/log\n3\nx\n', [court.signer])).text),
    ).toThrow(NoteError);
  });
});
