import { describe, expect, test } from 'vitest';
import { parseCitations } from './citations.ts';

describe('CPL-155: the law applied, as a judge writes it', () => {
  test.each([
    ['依照《民法典》第五百七十七条之规定', [{ law: '民法典', articles: ['第五百七十七条'] }]],
    ['《民法典》第五百七十七条', [{ law: '民法典', articles: ['第五百七十七条'] }]],
    [
      '《民法典》第五百零九条第一款、第五百七十七条，《民事诉讼法》第六十七条和第一百四十七条。',
      [
        { law: '民法典', articles: ['第五百零九条第一款', '第五百七十七条'] },
        { law: '民事诉讼法', articles: ['第六十七条', '第一百四十七条'] },
      ],
    ],
  ])('%s', (text, found) => {
    expect(parseCitations(text)).toEqual(found);
  });

  test.each(['', '民法典第五百七十七条', '《民法典》', '见《民法典》第一条', '《民法典》有关规定'])(
    '"%s" is no citation',
    (text) => {
      expect(parseCitations(text)).toBeNull();
    },
  );
});
