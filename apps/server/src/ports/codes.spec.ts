import { expect, test } from 'vitest';
import { tidy } from './access-code.ts';
import { tidyPaymentCode } from './payment-links.ts';

test('OOR-18.1.0: a code on paper is read as people type it: small, spaced, without its dashes, in full width', () => {
  for (const typed of [
    'EV4G-7TL3',
    'ev4g7tl3',
    ' ev4g 7tl3 ',
    'ｅｖ４ｇ７ｔｌ３',
    'ＥＶ４Ｇ－７ＴＬ３',
  ])
    expect(tidy(typed)).toBe('EV4G-7TL3');
  for (const typed of ['EV4G-7TL3-9KMP', 'ev4g7tl39kmp', 'ｅｖ４ｇ７ｔｌ３９ｋｍｐ'])
    expect(tidyPaymentCode(typed)).toBe('EV4G-7TL3-9KMP');
});
