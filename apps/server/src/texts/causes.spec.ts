import { courtDay } from '@xiezhi/kernel';
import { causeTableOn, searchCauses } from '@xiezhi/law';
import { expect, test } from 'vitest';
import { causeInEnglish, causesInEnglish } from './causes.ts';

const day = courtDay('2026-03-02');

test('CPL-122: what has an English name is a cause of the table, and keeps its own name before it', () => {
  const names = new Set(causeTableOn(day)?.causes.map(({ name }) => name));
  expect(causesInEnglish.filter((name) => !names.has(name))).toEqual([]);
  expect(causeInEnglish('民间借贷纠纷')).toBe('民间借贷纠纷 (private lending)');
});

test('a cause without an English name is shown as the table has it', () => {
  expect(causeInEnglish('海难救助合同纠纷')).toBe('海难救助合同纠纷');
});

test.each(['loan', 'divorce', 'rent', 'wage', 'insurance', 'copyright'])(
  'whoever looks for “%s” can read the first cause that is found',
  (word) => {
    const [first] = searchCauses(word, day);
    expect(causeInEnglish(first?.name ?? '')).toMatch(/\([a-z]/);
  },
);
