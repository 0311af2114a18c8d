import type { StreamId } from '@xiezhi/kernel';
import { expect, test } from 'vitest';
import { namedWidest } from './scan-news.ts';

const sha256 = 'ab'.repeat(32);
const stream = 'case:one' as StreamId;
const file = { name: '合同.pdf', sha256 };
const entry = (seq: number, ...parts: readonly (readonly [string, unknown])[]) => ({
  ...{ stream, seq },
  body: JSON.stringify(parts.map(([label, value]) => ({ label, name: '0', value }))),
});

test('it is told to whoever may read the part that names the file, and to nobody for another part of the same entry', () => {
  const one = entry(3, ['parties', { text: '答辩' }], ['side:plaintiff', { attachments: [file] }]);
  expect(namedWidest([one], sha256)).toEqual({
    ...{ seq: 3, name: '合同.pdf', readers: 'side:plaintiff' },
  });
});

test('where several entries name it the one with the most readers counts, and two sides are both parties', () => {
  const plaintiff = entry(3, ['side:plaintiff', { file }]);
  const defendant = entry(5, ['side:defendant', { file }]);
  expect(namedWidest([plaintiff, defendant], sha256)?.readers).toBe('parties');
  const all = entry(9, ['parties', { file }]);
  expect(namedWidest([plaintiff, all], sha256)).toMatchObject({ seq: 9, readers: 'parties' });
});

test('what one person or the court alone reads is told to the court alone', () => {
  for (const label of ['court', 'person:shen', 'side:nobody'])
    expect(namedWidest([entry(2, [label, { file }])], sha256)?.readers).toBe('court');
  expect(namedWidest([entry(2, ['public', { file }])], sha256)?.readers).toBe('parties');
  expect(namedWidest([entry(2, ['parties', { other: '0'.repeat(64) }])], sha256)).toBeNull();
});
