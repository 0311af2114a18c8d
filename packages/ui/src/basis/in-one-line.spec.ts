import { expect, test } from 'vitest';
import { inOneLine } from './in-one-line.ts';

test('a law is named once, with all its articles', () => {
  expect(
    inOneLine(
      [
        '《中华人民共和国民事诉讼法》第一百五十三条',
        '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第五十五条',
        '《中华人民共和国民事诉讼法》第一百五十七条',
      ],
      'zh-CN',
    ),
  ).toBe(
    '《中华人民共和国民事诉讼法》第一百五十三条、第一百五十七条、《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第五十五条',
  );
  expect(
    inOneLine(
      [
        'Online Litigation Rules, Art. 4(2), item 2',
        'Civil Procedure Law, Art. 59',
        'Online Litigation Rules, Art. 5(1)',
      ],
      'en',
    ),
  ).toBe('Online Litigation Rules, Art. 4(2), item 2, Art. 5(1); Civil Procedure Law, Art. 59');
});

test('what names no article stays as it is', () => {
  expect(inOneLine(['本院的规定'], 'zh-CN')).toBe('本院的规定');
  expect(inOneLine(['A rule of this court', 'A rule of this court'], 'en')).toBe(
    'A rule of this court',
  );
});
