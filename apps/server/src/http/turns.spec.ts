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

test('so many questions of one person wait and no more, and one that nobody waits for is not begun', async () => {
  const turns = new Turns();
  const open = Promise.withResolvers<string>();
  const answer = turns.take('a', () => open.promise);
  let begun = 0;
  const count = () => Promise.resolve((begun += 1));
  const left = new AbortController();
  const gone = turns.take('a', count, left.signal);
  const others = Array.from({ length: 19 }, () => turns.take('a', count));
  expect(await turns.take('a', count)).toBe('full');
  expect(await turns.take('b', () => Promise.resolve('b'))).toBe('b');
  left.abort();
  open.resolve('a');
  expect(await answer).toBe('a');
  expect(await gone).toBe('gone');
  expect(await Promise.all(others)).toHaveLength(19);
  expect(begun).toBe(19);
  // All have been answered, and there is room again.
  expect(await turns.take('a', () => Promise.resolve('again'))).toBe('again');
});
