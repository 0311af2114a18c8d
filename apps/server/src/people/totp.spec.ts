import { instantFromMillis } from '@xiezhi/kernel';
import { expect, it } from 'vitest';
import { base32, codeAt, otpauthUri, stepOf, stepShown } from './totp.ts';

// RFC 6238, appendix B, SHA-1; its codes have eight digits, of which six are the last six.
const seed = Buffer.from('12345678901234567890');
it.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('OLR-7.3.1: the code of second %i is that of RFC 6238', (second, code) => {
  expect(codeAt(seed, stepOf(instantFromMillis(second * 1000)))).toBe(code.slice(2));
});

it('OLR-7.3.1: a code is taken one step early and one step late, and not two', () => {
  const at = (second: number) => instantFromMillis(second * 1000);
  const code = codeAt(seed, stepOf(at(3000)));
  expect([2939, 2970, 3000, 3059, 3060].map((second) => stepShown(seed, code, at(second)))).toEqual(
    [null, 100, 100, 100, null],
  );
});

it('what is no code is none', () => {
  expect(stepShown(seed, '12345', instantFromMillis(0))).toBeNull();
  expect(stepShown(seed, '１２３４５６', instantFromMillis(0))).toBeNull();
});

it('a seed is written as apps take it', () => {
  // RFC 4648, section 10.
  expect(['f', 'fo', 'foobar'].map((text) => base32(Buffer.from(text)))).toEqual([
    'MY',
    'MZXQ',
    'MZXW6YTBOI',
  ]);
  expect(otpauthUri('东湖区法院', '赵青禾', Buffer.from('foobar'))).toBe(
    'otpauth://totp/%E4%B8%9C%E6%B9%96%E5%8C%BA%E6%B3%95%E9%99%A2:%E8%B5%B5%E9%9D%92%E7%A6%BE?secret=MZXW6YTBOI&issuer=%E4%B8%9C%E6%B9%96%E5%8C%BA%E6%B3%95%E9%99%A2',
  );
});
