import { courtDay, instant, parseYuan } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import {
  chineseAmount,
  chineseDate,
  chineseNumber,
  courtAmount,
  courtDate,
  courtStamp,
  groupedYuan,
  weekdayOf,
} from './numerals.ts';

describe('Amounts in capitals', () => {
  test.each([
    ['0', '零元整'],
    ['0.01', '壹分'],
    ['0.10', '壹角整'],
    ['0.99', '玖角玖分'],
    ['1', '壹元整'],
    ['1.05', '壹元零伍分'],
    ['1.10', '壹元壹角整'],
    ['10', '壹拾元整'],
    ['50', '伍拾元整'],
    ['101', '壹佰零壹元整'],
    ['110', '壹佰壹拾元整'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    ['1001', '壹仟零壹元整'],
    ['1409.50', '壹仟肆佰零玖元伍角整'],
    ['1680.32', '壹仟陆佰捌拾元叁角贰分'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['8800', '捌仟捌佰元整'],
    ['10000', '壹万元整'],
    ['10001', '壹万零壹元整'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['100005', '壹拾万零伍元整'],
    ['107000.53', '壹拾万柒仟元伍角叁分'],
    ['10010010', '壹仟零壹万零壹拾元整'],
    ['100000000', '壹亿元整'],
    ['100000001', '壹亿零壹元整'],
    ['100010000', '壹亿零壹万元整'],
    ['110000000', '壹亿壹仟万元整'],
    ['1000000000000', '壹万亿元整'],
    ['1000100000000', '壹万零壹亿元整'],
  ])('%s yuan is %s', (yuan, capitals) => {
    const fen = parseYuan(yuan);
    expect(fen).not.toBeNull();
    expect(chineseAmount(fen ?? -1)).toBe(capitals);
  });

  test.each([-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])('%d fen is refused', (fen) => {
    expect(() => chineseAmount(fen)).toThrow(RangeError);
  });
});

test.each([
  [0, '0.00', '0元'],
  [5, '0.05', '0.05元'],
  [880_000, '8,800.00', '8800元'],
  [880_050, '8,800.50', '8800.50元'],
  [100_000_000, '1,000,000.00', '1000000元'],
])('%d fen is %s in a table and %s in running text', (fen, grouped, running) => {
  expect(groupedYuan(fen)).toBe(grouped);
  expect(courtAmount(fen)).toBe(running);
});

test.each([
  ['2026-04-20', '二〇二六年四月二十日', '2026年4月20日', '星期一'],
  ['2026-10-01', '二〇二六年十月一日', '2026年10月1日', '星期四'],
  ['2026-11-11', '二〇二六年十一月十一日', '2026年11月11日', '星期三'],
  ['2024-12-31', '二〇二四年十二月三十一日', '2024年12月31日', '星期二'],
  ['1949-10-10', '一九四九年十月十日', '1949年10月10日', '星期一'],
])('%s is %s under a signature', (day, spelled, running, weekday) => {
  expect(chineseDate(courtDay(day))).toBe(spelled);
  expect(courtDate(courtDay(day))).toBe(running);
  expect(weekdayOf(courtDay(day))).toBe(weekday);
});

test.each([
  [1, '一'],
  [10, '十'],
  [15, '十五'],
  [20, '二十'],
  [99, '九十九'],
])('%d is %s', (value, spoken) => {
  expect(chineseNumber(value)).toBe(spoken);
});

test('Moments are told in court time, across midnight too', () => {
  expect(courtStamp(instant('2026-04-20T02:31:09.000Z'))).toBe('2026-04-20 10:31:09');
  expect(courtStamp(instant('2026-04-20T16:00:00.000Z'))).toBe('2026-04-21 00:00:00');
});
