import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openCheckpoint, readCheckpoint, signCheckpoint } from './checkpoint.ts';
import { leafHash, nodeHash } from './merkle.ts';
import {
  logKeys,
  NoteError,
  openNote,
  readNote,
  readVerifier,
  signatureLine,
  signNote,
  sm2Keys,
  witnessKeys,
} from './note.ts';
import { openByPolicy, readPolicy, writePolicy } from './policy.ts';
import { readProof, verifyProof, writeProof } from './proof.ts';

const seed = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
const log = logKeys('court.example/log', seed(1));
const other = logKeys('other.example/log', seed(2));
const notary = witnessKeys('notary.example/w', seed(3), () => 1_700_000_000);
const bar = witnessKeys('bar.example/w', seed(4), () => 1_700_000_001);
const entry = Buffer.from('an entry');
const root = nodeHash(leafHash(entry), leafHash(Buffer.from('another')));
const checkpoint = { origin: log.signer.name, size: 2, root };
const signed = signCheckpoint(checkpoint, [log.signer]);
const seen =
  signed + [notary, bar].map(({ signer }) => signatureLine(readNote(signed).text, signer)).join('');

describe('Keys', () => {
  test('are the ones that Go’s note reads: the example of its documentation', () => {
    // The public example key of golang.org/x/mod/sumdb/note.
    const verifier = readVerifier(
      'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    );
    const text =
      'If you think cryptography is the answer to your problem,\nthen you don’t know what your problem is.\n';
    const note = `${text.replace('’', "'")}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;
    expect(openNote(note, [verifier]).verified).toHaveLength(1);
    expect(() => openNote(note.replace('answer', 'anwser'), [verifier])).toThrow(NoteError);
  });

  test.each([
    [
      'a name that does not belong',
      'PeterNewmann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    ],
    ['an id in capitals', 'PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
    [
      'a kind that nobody knows',
      'PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    ],
    ['no key', 'PeterNeumann'],
    ['bytes too few', 'PeterNeumann+c74f20a3+ARpc'],
  ])('%s is refused', (_, vkey) => {
    expect(() => readVerifier(vkey)).toThrow(NoteError);
  });

  test('a key that was read before judges each text and each signature for itself', () => {
    const { text } = readNote(signed);
    const bytes = log.signer.sign(text);
    const bad = Uint8Array.from(bytes);
    bad[5] = (bad[5] ?? 0) ^ 1;
    const verifier = readVerifier(log.vkey);
    expect(readVerifier(log.vkey)).toBe(verifier);
    for (const [asked, signature, good] of [
      [text, bytes, true],
      [text, bytes, true],
      [text, bad, false],
      [`${text}\n`, bytes, false],
      [text, bytes, true],
    ] as const)
      expect(verifier.verify(asked, signature) !== null).toBe(good);
    // More keys than are kept at once: each is still the one that it was read from.
    for (let at = 0; at < 100; at += 1) {
      const { vkey, signer } = logKeys(`log-${String(at)}.example`, seed(at));
      expect(readVerifier(vkey).verify(text, signer.sign(text))).not.toBeNull();
    }
    expect(readVerifier(log.vkey).verify(text, bad)).toBeNull();
  });

  test('a name holds no space and no plus', () => {
    for (const name of ['', 'a b', 'a+b', 'a\u3000b'])
      expect(() => logKeys(name, seed(1))).toThrow(NoteError);
  });

  test('a line on the Chinese curve stands beside, and who does not know it passes it over', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' });
    const sm2 = sm2Keys(log.signer.name, privateKey.export({ type: 'pkcs8', format: 'der' }));
    const both = signCheckpoint(checkpoint, [log.signer, sm2.signer]);
    expect(openCheckpoint(both, readVerifier(log.vkey)).size).toBe(2);
    expect(openNote(both, [readVerifier(sm2.vkey)]).verified).toHaveLength(1);
    expect(() => openNote(both.replace('\n2\n', '\n3\n'), [readVerifier(sm2.vkey)])).toThrow(
      NoteError,
    );
  });
});

describe('A checkpoint', () => {
  const known = readVerifier(log.vkey);

  test('is read, with who has seen it and when', () => {
    const opened = openCheckpoint(seen, known, [readVerifier(notary.vkey)]);
    expect(opened).toMatchObject({ origin: 'court.example/log', size: 2 });
    expect(opened.cosigned.map(({ at }) => at)).toEqual([1_700_000_000]);
  });

  test('any changed letter of its text or signature spoils it', () => {
    for (let place = 0; place < signed.length; place += 1) {
      const letter = signed[place] === 'A' ? 'B' : 'A';
      const changed = signed.slice(0, place) + letter + signed.slice(place + 1);
      expect(() => openCheckpoint(changed, known), `letter ${String(place)}`).toThrow(NoteError);
    }
  });

  test.each([
    ['signed by another log', signCheckpoint(checkpoint, [other.signer])],
    ['of another name', signCheckpoint({ ...checkpoint, origin: 'x' }, [log.signer])],
    [
      'with a zero in front',
      signNote(`${log.signer.name}\n02\n${'A'.repeat(43)}=\n`, [log.signer]),
    ],
    [
      'with a size beyond counting',
      signNote(`${log.signer.name}\n99999999999999999999\n${'A'.repeat(43)}=\n`, [log.signer]),
    ],
    ['with a short root', signNote(`${log.signer.name}\n2\nAAAA\n`, [log.signer])],
    [
      'with an empty line inside',
      signNote(`${log.signer.name}\n2\n${'A'.repeat(43)}=\n\nmore\n`, [log.signer]),
    ],
    ['without a signature', signed.slice(0, signed.indexOf('—'))],
    ['with a control character', signed.replace('court', 'cou\rt')],
    ['empty', ''],
  ])('%s is refused', (_, note) => {
    expect(() => openCheckpoint(note, known)).toThrow(NoteError);
  });

  test('a line that is added later is allowed', () => {
    const text = `${log.signer.name}\n2\n${'A'.repeat(43)}=\nmore\n`;
    expect(readCheckpoint(signNote(text, [log.signer])).size).toBe(2);
  });
});

describe('A policy', () => {
  const lines = (quorum: string): string =>
    `# who must have seen it\nlog ${log.vkey}\nwitness notary ${notary.vkey} https://notary.example\nwitness bar ${bar.vkey}\ngroup both all notary bar\nquorum ${quorum}\n`;

  test('counts who has seen a checkpoint', () => {
    expect(openByPolicy(seen, readPolicy(lines('both'))).seen).toEqual([
      { witness: 'notary', at: 1_700_000_000 },
      { witness: 'bar', at: 1_700_000_001 },
    ]);
    expect(() => openByPolicy(signed, readPolicy(lines('notary')))).toThrow('too few');
    const byNotary = signed + signatureLine(readNote(signed).text, notary.signer);
    expect(() => openByPolicy(byNotary, readPolicy(lines('both')))).toThrow('too few');
    expect(openByPolicy(byNotary, readPolicy(lines('notary'))).seen).toHaveLength(1);
    expect(openByPolicy(signed, readPolicy(lines('none'))).seen).toEqual([]);
  });

  test('says who runs a witness and what interest they have, in remarks that a copy of it keeps', () => {
    const text = lines('both').replace(
      'group',
      '# xiezhi-witness notary run-by 云州公证处\n# xiezhi-witness notary interest none\n# xiezhi-witness bar later what nobody knows yet\ngroup',
    );
    const policy = readPolicy(text);
    const who = { runBy: '云州公证处', interest: 'none' };
    expect(openByPolicy(seen, policy).seen).toEqual([
      { witness: 'notary', at: 1_700_000_000, ...who },
      { witness: 'bar', at: 1_700_000_001 },
    ]);
    expect(readPolicy(writePolicy(policy)).witnesses[0]).toMatchObject(who);
    for (const wrong of [
      '# xiezhi-witness nobody run-by x',
      '# xiezhi-witness bar run-by x\n# xiezhi-witness bar run-by y',
      `# xiezhi-witness bar interest ${'x'.repeat(301)}`,
    ])
      expect(() => readPolicy(`${lines('both')}${wrong}\n`)).toThrow(NoteError);
  });

  test('one of two is enough where it says so', () => {
    const any = lines('some').replace('group both all', 'group some 1');
    expect(
      openByPolicy(signed + signatureLine(readNote(signed).text, bar.signer), readPolicy(any)).seen,
    ).toHaveLength(1);
  });

  test.each([
    ['no quorum', `log ${log.vkey}\n`],
    ['two quorums', 'quorum none\nquorum none\n'],
    ['a quorum that is nobody', 'quorum x\n'],
    ['a key twice', `log ${log.vkey}\nlog ${log.vkey}\nquorum none\n`],
    [
      'a witness twice under two names',
      `witness a ${bar.vkey}\nwitness b ${bar.vkey}\nquorum none\n`,
    ],
    ['a member twice', lines('more').replace('quorum', 'group more any bar both\nquorum')],
    ['more than there are', lines('both').replace('all', '3')],
    ['none of them', lines('both').replace('all', '0')],
    ['a word nobody knows', 'quorum none\nwithness a b\n'],
  ])('%s is refused', (_, text) => {
    expect(() => readPolicy(text)).toThrow(NoteError);
  });
});

describe('A proof', () => {
  const policy = readPolicy(`log ${log.vkey}\nwitness notary ${notary.vkey}\nquorum notary\n`);
  const proof = writeProof({
    index: 0,
    path: [leafHash(Buffer.from('another'))],
    checkpoint: seen,
    extra: Buffer.from('case:1 1'),
  });

  test('proves that an entry is in the log, and that a witness has seen it', () => {
    expect(verifyProof(proof, entry, policy)).toEqual({
      origin: 'court.example/log',
      index: 0,
      size: 2,
      seen: [{ witness: 'notary', at: 1_700_000_000 }],
    });
    expect(Buffer.from(readProof(proof).extra ?? []).toString()).toBe('case:1 1');
  });

  test('proves nothing of another entry, another place, another log', () => {
    expect(() => verifyProof(proof, Buffer.from('an  entry'), policy)).toThrow('is not the one');
    expect(() => verifyProof(proof.replace('index 0', 'index 1'), entry, policy)).toThrow(
      'is not the one',
    );
    const elsewhere = readPolicy(`log ${other.vkey}\nquorum none\n`);
    expect(() => verifyProof(proof, entry, elsewhere)).toThrow(NoteError);
  });

  test.each([
    ['nothing', ''],
    ['another format', proof.replace('@v1', '@v2')],
    ['no index', proof.replace('index 0\n', '')],
    ['a negative index', proof.replace('index 0', 'index -1')],
    ['a hash too short', proof.replace('index 0\n', 'index 0\nAAAA\n')],
    [
      'too many hashes',
      proof.replace('index 0\n', `index 0\n${`${'A'.repeat(43)}=\n`.repeat(64)}`),
    ],
  ])('%s is no proof', (_, text) => {
    expect(() => verifyProof(text, entry, policy)).toThrow(NoteError);
  });
});
