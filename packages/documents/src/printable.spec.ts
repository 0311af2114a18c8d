import { describe, expect, test } from 'vitest';
import { printable, printableText } from './printable.ts';

const covers = (code: number): boolean => code < 0x20000;
const print = (text: string): { text: string; missing: string[] } => {
  const missing = new Set<string>();
  return { text: printableText(text, covers, missing), missing: [...missing] };
};

describe('Text made printable', () => {
  test.each([
    ['a name with a character no font holds keeps its place', '吉𠮷', '吉〓（U+20BB7）', ['𠮷']],
    ['a mark that turns the reading order is shown', 'a\u202eb', 'a〓（U+202E）b', ['\u202e']],
    ['control characters are shown', 'a\u0007', 'a〓（U+0007）', ['\u0007']],
    ['invisible joiners and selectors go', '葛\u{e0100}\u200b城', '葛城', []],
    ['tabs become spaces', 'a\tb', 'a b', []],
  ])('%s', (_title, given, text, missing) => {
    expect(print(given)).toEqual({ text, missing });
  });

  test('a run that could not be broken gets places to break; a web address is left whole', () => {
    expect(print('a'.repeat(30)).text.split('\u200b').join('')).toBe('a'.repeat(30));
    expect(print('a'.repeat(30)).text).toContain('\u200b');
    expect(print(`https://court.example/${'a'.repeat(30)}`).text).not.toContain('\u200b');
  });

  test('a text that pretends to be a picture is treated as text', () => {
    const missing = new Set<string>();
    expect(printable({ name: '<svg xmlns=𠮷' }, covers, missing)).toEqual({
      name: '<svg xmlns=〓（U+20BB7）',
    });
  });
});
