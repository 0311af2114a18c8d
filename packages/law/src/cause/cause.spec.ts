import { courtDay } from '@xiezhi/kernel';
import { describe, expect, it } from 'vitest';
import type { Cause, CauseTable } from './cause.ts';
import { causeAt, causePath, causeTableOn, causesBelow } from './cause.ts';
import { everydayWords } from './everyday-words.ts';
import { searchCauses } from './search-causes.ts';

const today = courtDay('2026-11-24');
const before = courtDay('2025-12-31');

const held = (day: typeof today): CauseTable => {
  const table = causeTableOn(day);
  if (table === null) throw new RangeError(`no table on ${day}`);
  return table;
};
const numbersOf = ({ causes }: CauseTable, of: Cause['level']) =>
  causes.filter(({ level }) => level === of).map(({ number }) => number);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe.each([
  [before, '法〔2020〕346号', [11, 54, 473, 389]],
  [today, '法〔2025〕226号', [12, 59, 514, 470]],
] as const)('civil causes of action on %s', (day, document, counts) => {
  const { causes, ...table } = held(day);

  it('are those of the table in force, which says whence it comes and what is doubtful', () => {
    expect(table.document).toBe(document);
    expect(table.source).not.toBe('');
    expect(table.doubt.zh).not.toBe('');
    expect(table.doubt.en).not.toBe('');
  });

  it('are so many on each of the four levels', () => {
    expect(([1, 2, 3, 4] as const).map((level) => numbersOf(held(day), level).length)).toEqual(
      counts,
    );
  });

  it('have codes and names of their own, and the printed numbers of groups and causes without a gap', () => {
    expect(new Set(causes.map(({ code }) => code)).size).toBe(causes.length);
    const named = causes.map(
      ({ level, name, parent }) => `${String(level)} ${String(parent)} ${name}`,
    );
    expect(new Set(named).size).toBe(causes.length);
    const sorted = (of: Cause['level']) =>
      numbersOf(held(day), of).toSorted((a, b) => (a ?? 0) - (b ?? 0));
    expect(sorted(2)).toEqual(upTo(counts[1]));
    expect(sorted(3)).toEqual(upTo(counts[2]));
  });

  it('hang each under one a level above', () => {
    for (const cause of causes) {
      const path = causePath(cause, day);
      expect(path.map(({ level }) => level)).toEqual(upTo(cause.level));
      expect(path.at(-1)).toBe(cause);
      expect(causesBelow(cause.parent, day)).toContain(cause);
    }
    expect(causesBelow(null, day)).toHaveLength(counts[0]);
  });

  it('hold all that everyday words lead to', () => {
    const names = new Set(causes.map(({ name }) => name));
    expect(everydayWords.flatMap(([, found]) => found).filter((one) => !names.has(one))).toEqual(
      [],
    );
  });

  it('are found by name first, and every word must be there', () => {
    expect(searchCauses('民间借贷', day)[0]?.name).toBe('民间借贷纠纷');
    expect(searchCauses('买卖合同 房屋', day).length).toBeGreaterThan(0);
    expect(searchCauses('借钱不还', day)[0]?.name).toBe('民间借贷纠纷');
    expect(searchCauses('工资', day)[0]?.name).toContain('劳动报酬');
    expect(searchCauses('   ', day)).toEqual([]);
    expect(searchCauses('没有这样的案由', day)).toEqual([]);
  });
});

describe.each([
  ['criminal', '2021-02-28', '2021-03-01', [10, null, null], 484],
  ['administrative', '2020-12-31', '2021-01-01', [1, 25, 151], 158],
] as const)('%s causes', (branch, dayBefore, first, counts, leaves) => {
  it('are held from the day the list is of, with their doubt and their source', () => {
    expect(causeTableOn(courtDay(dayBefore), branch)).toBeNull();
    const table = causeTableOn(courtDay(first), branch);
    expect(table?.branch).toBe(branch);
    expect(table?.doubt.zh).not.toBe('');
    expect(table?.doubt.en).not.toBe('');
    expect(table?.source).not.toBe('');
  });

  it('are whole by count, each with a code of its own under one a level above', () => {
    const causes = causeTableOn(today, branch)?.causes ?? [];
    expect(new Set(causes.map(({ code }) => code)).size).toBe(causes.length);
    const below = (code: string) => causesBelow(code, today, branch);
    expect(causes.filter(({ code }) => below(code).length === 0)).toHaveLength(leaves);
    for (const [index, count] of counts.entries())
      if (count !== null)
        expect(causes.filter(({ level }) => level === index + 1)).toHaveLength(count);
    for (const cause of causes)
      expect(causePath(cause, today, branch).map(({ level }) => level)).toEqual(upTo(cause.level));
  });

  it('are not to be had as civil ones', () => {
    const codes = causeTableOn(today, branch)?.causes.map(({ code }) => code) ?? [];
    expect(codes.filter((code) => causeAt(code, today) !== null)).toEqual([]);
  });
});

describe('the table of the day', () => {
  it('in the order of print, the causes of 2021 are numbered through from group to group', () => {
    expect(numbersOf(held(before), 2)).toEqual(upTo(54));
    expect(numbersOf(held(before), 3)).toEqual(upTo(473));
  });

  it('is none before 2021-01-01 and changes in the night to 2026-01-01', () => {
    expect(causeTableOn(courtDay('2020-12-31'))).toBeNull();
    expect(causeAt('9003', courtDay('2020-12-31'))).toBeNull();
    expect(searchCauses('离婚', courtDay('2020-12-31'))).toEqual([]);
    expect(held(courtDay('2021-01-01'))).toBe(held(before));
    expect(held(courtDay('2026-01-01'))).toBe(held(today));
  });

  it('knows a cause that stayed by the same number, and one that went or came on its own days only', () => {
    expect([before, today].map((day) => causeAt('9003', day)?.name)).toEqual([
      '生命权、身体权、健康权纠纷',
      '生命权、身体权、健康权纠纷',
    ]);
    expect(searchCauses('离退休人员返聘', before)[0]?.number).toBe(140);
    expect(searchCauses('离退休人员返聘', today)).toEqual([]);
    expect(causeAt('2020N140', today)).toBeNull();
    expect(searchCauses('智能网联汽车', before)).toEqual([]);
    expect(causeAt('N321', before)).toBeNull();
    expect(causeAt('0', today)).toBeNull();
  });

  it('puts a cause where it stood on that day', () => {
    const where = (day: typeof today) => {
      const cause = causeAt('9833', day);
      return cause === null ? [] : causePath(cause, day).map(({ name }) => name);
    };
    expect(where(before)).toEqual([
      '非讼程序案件案由',
      '申请承认与执行法院判决、仲裁裁决案件',
      '申请认可和执行香港特别行政区法院民事判决',
    ]);
    expect(where(today)[2]).toBe('申请认可和执行港澳台地区法院判决、仲裁裁决');
  });

  it('never gives one code two names, and keeps the number of the courts with the name', () => {
    const names = new Map(held(today).causes.map(({ code, name }) => [code, name]));
    const shared = held(before).causes.filter(({ code }) => names.has(code));
    expect(shared.filter(({ code, name }) => names.get(code) !== name)).toEqual([]);
    const own = held(before).causes.filter(({ code }) => code.startsWith('2020'));
    expect(shared.length + own.length).toBe(held(before).causes.length);
    // Under a new number since 2026, as items of a cause of their own: contracts to build, repair, alter, break up a ship.
    const today3and4 = new Set(held(today).causes.map(({ name }) => name));
    expect(own.filter(({ name }) => today3and4.has(name)).map(({ number }) => number)).toEqual([
      207, 208, 209, 210,
    ]);
  });

  it('differs from the one before in so many names of each level', () => {
    const without = (one: CauseTable, other: CauseTable) => {
      const there = new Set(other.causes.map(({ level, name }) => `${String(level)}${name}`));
      const gone = one.causes.filter(({ level, name }) => !there.has(`${String(level)}${name}`));
      return ([1, 2, 3, 4] as const).map((of) => gone.filter(({ level }) => level === of).length);
    };
    expect({
      gone: without(held(before), held(today)),
      come: without(held(today), held(before)),
    }).toMatchInlineSnapshot(`
      {
        "come": [
          2,
          6,
          71,
          107,
        ],
        "gone": [
          1,
          1,
          30,
          26,
        ],
      }
    `);
  });
});

it.each([
  ['private loan', '民间借贷纠纷'],
  ['Sale contract', '买卖合同纠纷'],
  ['renovation', '装饰装修合同纠纷'],
  ['unpaid wages', '追索劳动报酬纠纷'],
])('who reads no Chinese finds “%s”', (text, name) => {
  expect(searchCauses(text, courtDay('2026-11-27')).map((one) => one.name)).toContain(name);
});
