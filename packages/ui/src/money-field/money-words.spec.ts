import { describe, expect, it } from 'vitest';
import { moneyInWords } from './money-words.ts';

describe('an amount in words', () => {
  it.each([
    ['0', '零元整'],
    ['0.05', '伍分'],
    ['7', '柒元整'],
    ['10', '壹拾元整'],
    ['105', '壹佰零伍元整'],
    ['1,005', '壹仟零伍元整'],
    ['8,800.50', '捌仟捌佰元伍角'],
    ['8800.05', '捌仟捌佰元零伍分'],
    ['60480', '陆万零肆佰捌拾元整'],
    ['100000', '壹拾万元整'],
    ['100005', '壹拾万零伍元整'],
    ['1000500', '壹佰万零伍佰元整'],
    ['10012345', '壹仟零壹万贰仟叁佰肆拾伍元整'],
    ['100000001', '壹亿零壹元整'],
    ['123456789.99', '壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元玖角玖分'],
  ])('%s is %s', (typed, words) => {
    expect(moneyInWords(typed)).toBe(words);
  });

  it.each(['', '-1', '1.234', 'abc', '1.2.3'])('%j is no amount', (typed) => {
    expect(moneyInWords(typed)).toBeNull();
  });
});
