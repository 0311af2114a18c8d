import { courtDay } from '@xiezhi/kernel';
import { describe, expect, it, test } from 'vitest';
import type { CauseBranch } from './cause.ts';
import { causeAt, causeTableOn } from './cause.ts';
import { civilNamedInEnglish, englishOfCivil } from './english-names.ts';
import { spokenInEnglish } from './english-words.ts';
import { searchCauses } from './search-causes.ts';

const day = courtDay('2026-03-02');
const found = (text: string, branch: CauseBranch) =>
  searchCauses(text, day, 20, branch).map(({ name }) => name);

test('CPL-122: what has an English name is a cause of a table', () => {
  const tables = [causeTableOn(courtDay('2025-12-31')), causeTableOn(day)];
  const names = new Set(tables.flatMap((one) => one?.causes.map(({ name }) => name)));
  expect(civilNamedInEnglish.filter((name) => !names.has(name))).toEqual([]);
  expect(englishOfCivil('民间借贷纠纷')).toBe('private lending');
  expect(englishOfCivil('公路货物运输合同纠纷')).toBe('carriage of goods by road');
  expect(englishOfCivil('海难救助合同纠纷')).toBeNull();
});

test.each(['loan', 'divorce', 'rent', 'wage', 'insurance', 'copyright'])(
  'whoever looks for “%s” can read the first cause that is found',
  (word) => {
    expect(searchCauses(word, day)[0]?.english).toMatch(/^[a-z]/);
  },
);

test('a civil cause without an English name is found by the English words of which it is made', () => {
  expect(found('ship charter', 'civil')).toContain('航次租船合同纠纷');
  expect(found('plant variety', 'civil').length).toBeGreaterThan(3);
  expect(found('Insider', 'civil')[0]).toBe('证券内幕交易责任纠纷');
});

test.each(['2025-12-31', '2026-03-02'])(
  'of %s, every civil cause can be found in English, by a name or by what it is made of',
  (on) => {
    const silent = causeTableOn(courtDay(on))?.causes.filter(
      ({ name, english }) => english === null && spokenInEnglish(name) === '',
    );
    expect(silent?.map(({ name }) => name)).toEqual([]);
  },
);

describe.each(['criminal', 'administrative'] as const)('%s causes', (branch) => {
  it('all have an English name, and are found by it', () => {
    const causes = causeTableOn(day, branch)?.causes ?? [];
    expect(causes.length).toBeGreaterThan(100);
    for (const { code, english } of causes) {
      expect(english, code).toMatch(/^[a-z]/);
      expect(
        searchCauses(english ?? '', day, 20, branch).map((one) => one.code),
        english ?? '',
      ).toContain(code);
    }
  });
});

test.each([
  ['盗窃', 'criminal', '盗窃罪'],
  ['theft', 'criminal', '盗窃罪'],
  ['Murder', 'criminal', '故意杀人罪'],
  ['drunk 酒驾', 'criminal', null],
  ['acceptance of bribes', 'criminal', '受贿罪'],
  ['罚款', 'administrative', '罚款'],
  ['fines', 'administrative', '罚款'],
  ['government information', 'administrative', '政府信息公开'],
] as const)('“%s” is looked for in the %s table: %s', (text, branch, name) => {
  expect(found(text, branch)[0] ?? null).toBe(name);
});

test('a crime that was renamed is found under the name of the day', () => {
  const named = (on: string) => causeAt('92', courtDay(on), 'criminal')?.name;
  expect(named('2021-02-28')).toBeUndefined();
  expect(named('2024-02-29')).toBe('徇私舞弊低价折股、出售国有资产罪');
  expect(named('2024-03-01')).toBe('徇私舞弊低价折股、出售公司、企业资产罪');
});
