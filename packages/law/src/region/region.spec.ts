import { describe, expect, it } from 'vitest';
import { isKnownRegion, isKnownRegionStart, regionsOf, regionTable } from './region.ts';
import table from './data/regions.json' with { type: 'json' };

const codes = [...new Set(table.regions.map((line) => line.slice(0, 6)))];

describe('codes of administrative divisions (GB/T 2260)', () => {
  it.each([
    ['110105', '北京市朝阳区', 1981, null],
    ['310115', '上海市浦东新区', 1992, null],
    ['440106', '广东省广州市天河区', 1985, null],
    ['440524', '广东省汕头市潮阳县', 1983, 1993],
    ['440582', '广东省汕头市潮阳市', 1993, 2003],
    ['469024', '海南省临高县', 2001, null],
    ['500000', '重庆市', 1997, null],
  ])('%s is %s, from %i to %s', (code, name, from, until) => {
    expect(regionsOf(code)[0]).toMatchObject({ name, from, until });
  });

  it('every one has a name that begins with its province, and years in their order', () => {
    for (const code of codes) {
      const borne = regionsOf(code);
      expect(borne.length, code).toBeGreaterThan(0);
      for (const { name, from, until, level } of borne) {
        expect(from).toBeGreaterThanOrEqual(regionTable.from);
        expect(until ?? regionTable.to + 1).toBeGreaterThan(from);
        expect(level === 'province' || /^.{2,}?(省|市|自治区)./.test(name), name).toBe(true);
      }
    }
  });

  it('nothing bore one code twice in the same year', () => {
    for (const code of codes) {
      const borne = regionsOf(code).toReversed();
      for (const [index, { until }] of borne.entries())
        expect(until ?? Infinity, code).toBeLessThanOrEqual(borne[index + 1]?.from ?? Infinity);
    }
  });

  it('as many stand today as the ministry’s last table has: 34 provinces, and counties by the thousand', () => {
    const today = codes.flatMap((code) => regionsOf(code)).filter(({ until }) => until === null);
    const count = (level: string) => today.filter((one) => one.level === level).length;
    expect(count('province')).toBe(34);
    expect(count('prefecture')).toBe(333);
    expect(today).toHaveLength(3213);
  });

  it('what is not in the table is unknown, and no more than that', () => {
    expect(regionsOf('990101')).toEqual([]);
    expect(isKnownRegion('110000')).toBe(true);
    expect(isKnownRegion('110100')).toBe(false);
    expect(isKnownRegionStart('1101')).toBe(true);
    expect(isKnownRegionStart('9901')).toBe(false);
  });
});
