import { expect, test } from 'vitest';
import { lockedZip } from './locked-zip.ts';

/** As another program opened it with this password, and with no other (Python 3, `zipfile`). */
const opened =
  '504b030414000100000000002100df9427952a0000001e000000070000006162632e62696e' +
  '0445de0eb770d9e91daeb77f0bea1c261fcc728111f2ffd1df6daddba73f04ee082e33ca26924db1a8f4' +
  '504b0102140014000100000000002100df9427952a0000001e0000000700000000000000000000000000000000006162632e62696e' +
  '504b05060000000001000100350000004f0000000000';

test('an archive under a password is one that others open, and shows nothing of what is in it', () => {
  const bytes = Buffer.from('这不是病毒'.repeat(2));
  const zip = lockedZip('abc.bin', bytes, 'infected', new Uint8Array(11).fill(7));
  expect(zip.toString('hex')).toBe(opened);
  expect(lockedZip('abc.bin', bytes, 'infected').includes('病毒')).toBe(false);
  expect(lockedZip('abc.bin', bytes, 'infected').equals(zip)).toBe(false);
});
