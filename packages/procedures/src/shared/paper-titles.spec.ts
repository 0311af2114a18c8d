import { expect, test } from 'vitest';
import { englishTitleOf, paperInEnglish, titleOf } from './paper-titles.ts';

test('every paper has a name in English, which stands beside its title', () => {
  expect(Object.keys(englishTitleOf)).toEqual(Object.keys(titleOf));
  expect(paperInEnglish('传票')).toBe('Summons (传票)');
  expect(paperInEnglish('家具照片')).toBe('家具照片');
});
