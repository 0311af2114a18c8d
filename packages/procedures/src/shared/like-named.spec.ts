import { expect, test } from 'vitest';
import { isLikeNamed } from './like-named.ts';

test.each([
  ['云州市明鉴电子数据鉴定中心', '云州市明鉴电子数据鉴定 中心'],
  ['云州市明鉴电子数据鉴定中心', '明鉴电子数据鉴定中心'],
  ['云州市明鉴电子数据鉴定中心', '云州市明监电子数据鉴定中心'],
  ['云州市求真鉴定所', '云州求真司法鉴定所'],
  ['云州市求真鉴定所', '云州市求真鉴定中心'],
  ['格物（云州）司法鉴定所', '格物(云州)司法鉴定所'],
])('CPL-79: %s and %s are called nearly the same', (one, other) => {
  expect(isLikeNamed(one, other)).toBe(true);
  expect(isLikeNamed(other, one)).toBe(true);
});

test.each([
  ['云州市明鉴电子数据鉴定中心', '云州市求真鉴定所'],
  ['云州市明鉴电子数据鉴定中心', '云州市格物鉴定中心'],
  ['云州市求真鉴定所', '外地某鉴定所'],
  ['鉴定中心', '云州市求真鉴定中心'],
])('CPL-79: %s and %s are not', (one, other) => {
  expect(isLikeNamed(one, other)).toBe(false);
});
