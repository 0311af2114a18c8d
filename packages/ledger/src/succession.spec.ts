import { expect, test } from 'vitest';
import { readCheckpoint } from './checkpoint.ts';
import { logKeys, readVerifier } from './note.ts';
import { leadsTo, readSuccession, writeSuccession } from './succession.ts';

const seed = (byte: number) => new Uint8Array(32).fill(byte);
const [first, second, third] = [1, 2, 3].map((byte) => logKeys('court.example/log', seed(byte)));
const stranger = logKeys('other.example/log', seed(4));
if (first === undefined || second === undefined || third === undefined) throw new Error('no keys');
const to = (keys: { readonly vkey: string }) => ({ vkey: keys.vkey, sm2: keys.vkey });
const notes = [
  writeSuccession(to(second), first.signer),
  writeSuccession(to(third), second.signer),
];

test('whoever knows a key is led to the one that came after it, over as many as there were', () => {
  expect(leadsTo(first.vkey, first.vkey, notes)).toBe(true);
  expect(leadsTo(first.vkey, second.vkey, notes)).toBe(true);
  expect(leadsTo(first.vkey, third.vkey, notes)).toBe(true);
  expect(leadsTo(second.vkey, third.vkey, notes)).toBe(true);
});

test('no note leads back, past a gap, to a key it does not name, or out of the log', () => {
  expect(leadsTo(third.vkey, first.vkey, notes)).toBe(false);
  expect(leadsTo(first.vkey, third.vkey, notes.slice(1))).toBe(false);
  expect(leadsTo(first.vkey, stranger.vkey, notes)).toBe(false);
  const forged = writeSuccession(to(third), logKeys('court.example/log', seed(9)).signer);
  expect(leadsTo(first.vkey, third.vkey, [forged])).toBe(false);
  const away = writeSuccession(to(stranger), first.signer);
  expect(() => readSuccession(away, readVerifier(first.vkey))).toThrow('another log');
});

test('a note of succession is no checkpoint, and a changed byte of it is noticed', () => {
  const [note = ''] = notes;
  expect(() => readCheckpoint(note)).toThrow();
  for (let at = 0; at < note.length; at += 1) {
    const turned = note.slice(0, at) + (note[at] === 'x' ? 'y' : 'x') + note.slice(at + 1);
    expect(leadsTo(first.vkey, second.vkey, [turned]), String(at)).toBe(false);
  }
});
