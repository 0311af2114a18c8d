import type { FormDto } from '@xiezhi/contract';
import { expect, test } from 'vitest';
import { isForPaper } from './for-paper.ts';

const form = (components: readonly string[], ofTheCourt?: true) =>
  ({
    pages: [{ fields: components.map((component) => ({ component })) }],
    ...(ofTheCourt === undefined ? {} : { ofTheCourt }),
  }) as unknown as FormDto;

test('what papers belong to can be printed and taken to the counter', () => {
  expect(isForPaper(form(['text', 'files']))).toBe(true);
  expect(isForPaper(form(['exhibits']))).toBe(true);
});

test('nothing that asks for a password or a code is printed, nor an act of the court’s own people, nor what goes with no paper', () => {
  expect(isForPaper(form(['files', 'password']))).toBe(false);
  expect(isForPaper(form(['files', 'code']))).toBe(false);
  expect(isForPaper(form(['text', 'files'], true))).toBe(false);
  expect(isForPaper(form(['choice']))).toBe(false);
});
