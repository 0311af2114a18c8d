import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fold,
  keptPage,
  lineWith,
  pageGrams,
  pageQuery,
  shownText,
  wordsOf,
} from './folded-text.ts';

const foldedOf = (text: string): string => fold(shownText(text)).text;

describe('a text as it is looked in', () => {
  test.each([
    ['a line that ends within a word', '借款\n合同', '借款合同'],
    ['what a scanner read with blanks', '借 款 合 同 第 3 条', '借款合同第3条'],
    ['words of letters keep one blank', 'Loan \t\n Contract No. 12', 'loan contract no.12'],
    ['full width and half width', 'ＡＢＣ１２３', 'abc123'],
    ['brackets of any kind', '（2026）沪01民初〔7〕号', '2026沪01民初7号'],
    ['what nobody sees', '借\u200b款\ufeff', '借款'],
    ['two ways to write one letter', 'e\u0301', 'é'],
    ['what a database refuses', 'a\u0000b\ud800c', 'a b\ufffdc'],
    ['nothing', ' \n ', ''],
  ])('%s', (_, text, folded) => {
    expect(foldedOf(text)).toBe(folded);
  });

  test('knows for each of its places where it stands in what is shown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const shown = shownText(given);
        const { text, from, to } = fold(shown);
        expect(from).toHaveLength(text.length);
        expect(to).toHaveLength(text.length);
        for (const [at, start] of from.entries()) {
          expect(start).toBeLessThan(to[at] ?? 0);
          expect(to[at]).toBeLessThanOrEqual(shown.length);
        }
      }),
    );
  });
});

describe('what is looked for', () => {
  test('is words, each as pages are folded, once, and of eight at most', () => {
    expect(wordsOf('  （借款）　合同 借款 ')).toEqual(['借款', '合同']);
    expect(wordsOf('（ ）')).toEqual([]);
    expect(wordsOf('1 2 3 4 5 6 7 8 9')).toHaveLength(8);
    expect(pageQuery([])).toBeNull();
  });

  test('a single character is found at the end of a text too', () => {
    expect(pageGrams('借款合同')).toEqual(['借款', '款合', '合同', '同']);
    expect(pageQuery(['同'])).toBe("'同':*");
  });
});

describe('a page as it is kept', () => {
  test.each([
    ['is whole where there is room for it', '借款合同', '借款合同', '借款合同', false],
    ['is cut where there is none', '借款合同还款', '借款合同还', '借款合同还', true],
    ['is cut in no character', '借款合同𠮷', '借款合同', '借款合同', true],
    ['is cut before what one sign is made of', '借ﷺ款', '借', '借', true],
    ['is cut with its marks', 'e\u0301e\u0301e\u0301', 'éée', 'éée', true],
  ])('%s', (_what, text, shown, folded, cut) => {
    expect(keptPage(text, 5)).toEqual({ shown, folded, cut });
  });

  test('is no longer than it may be, in neither way, and is what it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(12), (text, most) => {
        const { shown, folded } = keptPage(text, most);
        expect(shown.length).toBeLessThanOrEqual(most);
        expect(folded.length).toBeLessThanOrEqual(most);
        expect(fold(shown).text).toBe(folded);
      }),
    );
  });
});

describe('the line of a page', () => {
  test('is a line, also where a page is nothing but what was looked for', () => {
    const { line, times } = lineWith('约'.repeat(8000), ['约']);
    expect(times).toBe(1);
    expect(line.map(({ text, marked }) => [text.length, marked])).toEqual([
      [96, true],
      [1, false],
    ]);
  });

  test('has the words marked, as they are shown', () => {
    expect(lineWith('甲方应当在\n三十日内 还 款，并付利息。', ['还款', '利息'])).toEqual({
      times: 2,
      line: [
        { text: '甲方应当在三十日内 ', marked: false },
        { text: '还 款', marked: true },
        { text: '，并付', marked: false },
        { text: '利息', marked: true },
        { text: '。', marked: false },
      ],
    });
  });

  test('says where it is cut, and cuts no character in two', () => {
    const { line, times } = lineWith(`${'𠮷'.repeat(60)}借款${'𠮷'.repeat(200)}`, ['借款']);
    expect(times).toBe(1);
    expect(line[0]).toEqual({ text: '…', marked: false });
    expect(line.at(-1)).toEqual({ text: '…', marked: false });
    expect(line.every(({ text }) => text.isWellFormed())).toBe(true);
  });

  test('words that overlap are marked as one', () => {
    expect(lineWith('借款合同书', ['借款合同', '合同书']).line).toEqual([
      { text: '借款合同书', marked: true },
    ]);
  });

  test('shows nothing that is not on the page, and marks what was looked for', () => {
    const signs = fc.string({ unit: fc.constantFrom(...Array.from('借款合同 \n（）Aaé12，')) });
    fc.assert(
      fc.property(signs, signs, (given, asked) => {
        const shown = shownText(given);
        const words = wordsOf(asked);
        const { line, times } = lineWith(shown, words);
        const whole = line.map(({ text }) => text).join('');
        const bare = (text: string): string => text.replaceAll(/[\s…]+/g, '');
        expect(bare(shown)).toContain(bare(whole));
        expect(times > 0).toBe(words.some((word) => fold(shown).text.includes(word)));
        for (const { text, marked } of line)
          if (marked) expect(words.some((word) => fold(text).text.includes(word))).toBe(true);
      }),
    );
  });
});
