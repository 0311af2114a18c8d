import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as browser from './crypto.browser.ts';
import * as node from './crypto.ts';

const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
const bytes = fc.uint8Array({ maxLength: 300 });

test('a browser reckons as Node does: hashes, keys, signatures', () => {
  fc.assert(
    fc.property(seed, bytes, fc.nat(300), (one, text, cut) => {
      expect(browser.sha256(text)).toEqual(Uint8Array.from(node.sha256(text)));
      const pieces = browser.sha256InPieces();
      pieces.add(text.subarray(0, cut));
      pieces.add(text.subarray(cut));
      expect(pieces.end()).toEqual(Uint8Array.from(node.sha256(text)));
      const key = browser.publicEd25519(one);
      expect(key).toEqual(Uint8Array.from(node.publicEd25519(one)));
      const signature = browser.signEd25519(one, text);
      expect(signature).toEqual(Uint8Array.from(node.signEd25519(one, text)));
      expect(node.verifyEd25519(key, text, signature)).toBe(true);
      expect(browser.verifyEd25519(key, text, signature)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('what is changed is good for neither', () => {
  fc.assert(
    fc.property(seed, bytes, fc.nat(511), (one, text, bit) => {
      const key = node.publicEd25519(one);
      const bad = Uint8Array.from(node.signEd25519(one, text));
      bad[bit >> 3] = (bad[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect([browser.verifyEd25519(key, text, bad), node.verifyEd25519(key, text, bad)]).toEqual([
        false,
        false,
      ]);
    }),
    { numRuns: 40 },
  );
  const nothing = new Uint8Array();
  expect(browser.verifyEd25519(nothing, nothing, nothing)).toBe(false);
  expect(browser.verifySm2(nothing, nothing, nothing)).toBe(false);
  expect(() => browser.publicSm2(nothing)).toThrow('Chinese curve');
  expect(() => browser.signSm2(nothing, nothing)).toThrow('Chinese curve');
});
