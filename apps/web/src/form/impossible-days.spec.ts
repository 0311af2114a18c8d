import { expect, it } from 'vitest';
import { impossibleDays } from './impossible-days.ts';

it.each([
  ['约好2026年2月30日开工，2026年2月28日没有来', ['2026年2月30日']],
  ['2027-02-30、2027-10-01至2027-10-07', ['2027-02-30']],
  ['2024年2月29日，2026 年 13 月 1 日', ['2026 年 13 月 1 日']],
  ['合同号 2026-02-300，价款 30000 元', []],
])('in “%s” the days that do not exist are found', (text, found) => {
  expect(impossibleDays(text)).toEqual(found);
});
