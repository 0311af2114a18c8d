import { expect, test } from 'vitest';
import { overTexts } from './course.ts';

test('CPL-157: of a case that ended without a judgment nobody is told of one, or sent to appeal', () => {
  const [zh, en] = [overTexts(false)['zh-CN'], overTexts(false).en];
  expect(`${zh.label}${zh.value}`).not.toMatch(/宣判|上诉/u);
  expect(`${en.label} ${en.value}`).not.toMatch(/pronounced|appeal/u);
  expect(overTexts(true)['zh-CN'].value).toContain('上诉');
});
