import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('questions of one person are answered one after the other, those of another meanwhile', async () => {
  const turns = new Turns();
  const begun: string[] = [];
  const asked = (name: string) => {
    const open = Promise.withResolvers<string>();
    const answer = turns.take(name.slice(0, 1), () => {
      begun.push(name);
      return open.promise;
    });
    return { ...open, answer };
  };
  const [a1, a2, b1] = [asked('a1'), asked('a2'), asked('b1')] as const;
  expect(begun).toEqual(['a1', 'b1']);
  b1.resolve('b');
  expect(await b1.answer).toBe('b');
  expect(begun).toEqual(['a1', 'b1']);
  a1.reject(new Error('the first failed'));
  await expect(a1.answer).rejects.toThrow('the first failed');
  a2.resolve('a');
  expect(await a2.answer).toBe('a');
  expect(begun).toEqual(['a1', 'b1', 'a2']);
});
