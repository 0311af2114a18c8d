import { courtDay } from '@xiezhi/kernel';
import { describe, expect, it } from 'vitest';
import { everydayWords } from './everyday-words.ts';
import { causeAt, causePath, causesBelow, civilCauses, searchCauses } from './cause.ts';

const today = courtDay('2026-11-24');

describe('civil causes of action', () => {
  it.each([
    [1, 12],
    [2, 59],
    [3, 514],
    [4, 470],
  ])('level %i has %i', (level, count) => {
    expect(civilCauses.filter((cause) => cause.level === level)).toHaveLength(count);
  });

  it('codes are unique, and the causes of level 3 are numbered 1 to 514 without a gap', () => {
    expect(new Set(civilCauses.map(({ code }) => code)).size).toBe(civilCauses.length);
    const numbers = civilCauses.filter(({ level }) => level === 3).map(({ number }) => number);
    expect(numbers.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(
      Array.from({ length: 514 }, (_, index) => index + 1),
    );
  });

  it('every cause hangs under one a level above', () => {
    for (const cause of civilCauses) {
      const path = causePath(cause);
      expect(path.map(({ level }) => level)).toEqual(
        Array.from({ length: cause.level }, (_, index) => index + 1),
      );
    }
    expect(causesBelow(null)).toHaveLength(12);
  });

  it('before 2026 the table in force is not held, so nothing is found', () => {
    expect(causeAt('9003', today)?.name).toBe('生命权、身体权、健康权纠纷');
    expect(causeAt('9003', courtDay('2025-12-31'))).toBeNull();
    expect(causeAt('0', today)).toBeNull();
  });

  it('search finds by name first, and every word must be there', () => {
    expect(searchCauses('民间借贷')[0]?.name).toBe('民间借贷纠纷');
    expect(searchCauses('买卖合同 房屋').length).toBeGreaterThan(0);
    expect(searchCauses('借钱不还')[0]?.name).toBe('民间借贷纠纷');
    expect(searchCauses('工资')[0]?.name).toContain('劳动报酬');
    expect(searchCauses('   ')).toEqual([]);
    expect(searchCauses('没有这样的案由')).toEqual([]);
  });
});

it('every cause that everyday words lead to is in the table', () => {
  const names = new Set(civilCauses.map((cause) => cause.name));
  expect(everydayWords.flatMap(([, causes]) => causes).filter((one) => !names.has(one))).toEqual(
    [],
  );
});
