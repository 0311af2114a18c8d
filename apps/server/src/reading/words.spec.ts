import { expect, test } from 'vitest';
import { isWord } from './words.ts';

const page = { page: 1, how: 'ocr', state: 'read', text: '合同' };

test.each([
  [{ is: 'ready' }],
  [{ is: 'opened', pages: 3 }],
  [{ is: 'page', page }],
  [{ is: 'end', state: 'kind-not-read' }],
])('a reader says %j', (word) => {
  expect(isWord(word)).toBe(true);
});

test.each([
  [null],
  ['end'],
  [{}],
  [{ is: 'opened' }],
  [{ is: 'opened', pages: 1e12 }],
  [{ is: 'opened', pages: '3' }],
  [{ is: 'page' }],
  [{ is: 'page', page: { ...page, text: undefined } }],
  [{ is: 'page', page: { ...page, page: -1 } }],
  [{ is: 'page', page: { ...page, how: 'guessed' } }],
  [{ is: 'page', page: { ...page, state: 'waiting' } }],
  [{ is: 'end', state: 'waiting' }],
  [{ is: 'query', text: 'drop table entry' }],
])('and nothing like %j', (message) => {
  expect(isWord(message)).toBe(false);
});
