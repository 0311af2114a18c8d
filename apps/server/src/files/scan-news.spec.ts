import { expect, test } from 'vitest';
import { namedWidest } from './scan-news.ts';

const sha256 = 'ab'.repeat(32);
const file = { name: '合同.pdf', sha256 };
const entry = (seq: number, ...parts: readonly (readonly [string, unknown])[]) => ({
  seq,
  labels: parts.map(([label], part) => ({ part, label })),
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

test('two sides that each name it learn that it is shut, and neither what the other called it', () => {
  const plaintiff = entry(3, ['side:plaintiff', { file: { ...file, name: '我方底线.pdf' } }]);
  const named = namedWidest([plaintiff, entry(5, ['side:defendant', { file }])], sha256);
  expect(named).toMatchObject({ name: '', readers: 'parties' });
});

test('what the court alone reads is told to the court alone', () => {
  for (const label of ['court', 'side:nobody'])
    expect(namedWidest([entry(2, [label, { file }])], sha256)?.readers).toBe('court');
  expect(namedWidest([entry(2, ['public', { file }])], sha256)?.readers).toBe('parties');
  expect(namedWidest([entry(2, ['parties', { other: '0'.repeat(64) }])], sha256)).toBeNull();
});

test('what lies under seal is told to nobody, and to the parties once it is given to them', () => {
  const sealed = entry(7, ['parties', { late: false }], ['person:shen', { attachments: [file] }]);
  expect(namedWidest([sealed], sha256)).toBeNull();
  const opened = { ...sealed, labels: [...sealed.labels, { part: 1, label: 'parties' }] };
  expect(namedWidest([opened], sha256)).toEqual({ seq: 7, name: '合同.pdf', readers: 'parties' });
});
