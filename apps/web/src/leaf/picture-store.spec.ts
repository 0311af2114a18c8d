import { expect, test } from 'vitest';
import { PictureStore } from './picture-store.ts';

test('what is on the screen stays, and of the rest goes what was looked at longest ago', () => {
  const dropped: string[] = [];
  const store = new PictureStore(3, (url) => dropped.push(url));
  const put = (name: string): void => {
    store.put(name, `url of ${name}`);
  };
  put('1');
  const release = store.use('1');
  for (const name of ['2', '3']) put(name);
  store.use('2')();
  put('4');
  expect(dropped).toEqual(['url of 3']);
  for (const name of ['5', '6', '7']) put(name);
  expect(store.get('1')).toBe('url of 1');
  expect(store.get('7')).toBe('url of 7');
  release();
  put('8');
  expect(store.get('1')).toBeUndefined();
  store.clear();
  expect(dropped).toHaveLength(8);
  expect(new Set(dropped).size).toBe(8);
});
