import { expect, it } from 'vitest';
import { hoursIn } from './hours.ts';

it.each([
  ['工作日 9:00–12:00、13:30–17:00', 'Working days 9:00–12:00, 13:30–17:00'],
  ['周一至周五 上午9:00至12:00，下午13:30至17:00', 'Monday to Friday 9:00–12:00, 13:30–17:00'],
  ['工作日 9:00–17:00，周三下午闭馆', '工作日 9:00–17:00，周三下午闭馆'],
])('opening hours %s in English, or as they were written', (zh, en) => {
  expect(hoursIn('en', zh)).toBe(en);
  expect(hoursIn('zh-CN', zh)).toBe(zh);
});
