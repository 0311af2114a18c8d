import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/*
 * WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11, computed of every pair that may meet: words of each ink on each light ground, white on each
 * dark one, and the edges of controls. A rule that writes a colour of its own is found and held to the same.
 */

type Rgb = readonly [number, number, number];
const ui = new URL('../../packages/ui/src/', import.meta.url);
const styles = (file: string): string => readFileSync(new URL(file, ui), 'utf8');
const tokens = styles('styles/tokens.css');

/** `--name: #rrggbb` as they stand in the block of that selector. */
function colours(selector: string): ReadonlyMap<string, string> {
  const start = tokens.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  const block = tokens.slice(start, tokens.indexOf('\n}', start));
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{3,6});/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const rgb = (hex: string): Rgb => {
  const long =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = (long.match(/../gu) ?? []).map(
    (pair) => parseInt(pair, 16) / 255,
  );
  return [red, green, blue];
};

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = rgb(hex).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How one colour stands out from the other: 1 not at all, 21 black on white. */
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const plain = colours(':root');
const themes = {
  plain,
  elder: new Map([...plain, ...colours("[data-theme='elder']")]),
};

const inks = ['ink', 'ink-2', 'ink-3', 'court', 'vermilion', 'ochre', 'pine'];
const lightGrounds = ['paper', 'ground', 'court-tint', 'vermilion-tint', 'ochre-tint', 'pine-tint'];
/** White stands on these. */
const darkGrounds = ['court', 'court-deep', 'vermilion', 'ochre', 'pine', 'lens', 'lens-2'];

/** Colours that a rule writes itself, of all style sheets but the tokens': what words or grounds are drawn in. */
const written = (property: string): readonly string[] =>
  globSync('**/*.css', { cwd: fileURLToPath(ui) })
    .filter((file) => !file.endsWith('tokens.css'))
    .flatMap((file) => [
      ...styles(file).matchAll(new RegExp(`^\\s*${property}: (#[0-9a-f]{3,6});`, 'gmu')),
    ])
    .flatMap(([, value = '']) => value);

test('black on white is 21, and a colour on itself 1', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#15336b', '#15336b')).toBe(1);
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
});

describe.each([
  ['plain', 4.5],
  ['elder', 7],
] as const)('in the %s theme', (name, words) => {
  const of = (token: string): string => {
    const value = themes[name].get(token);
    if (value === undefined) throw new Error(`no colour --${token}`);
    return value;
  };
  const below = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs
      .map(([one, other]) => [one, other, contrast(one, other)] as const)
      .filter(([, , ratio]) => ratio < least);

  test(`words stand out ${String(words)} times from every ground`, () => {
    const pairs = lightGrounds.flatMap((ground) =>
      inks.map((ink) => [of(ink), of(ground)] as const),
    );
    expect(below(pairs, words)).toEqual([]);
    expect(
      below(
        darkGrounds.map((ground) => ['#ffffff', of(ground)] as const),
        words,
      ),
    ).toEqual([]);
  });

  test('a ground that a rule writes itself is as light, and its words are white or a token', () => {
    // Black is what a picture that moves lies on.
    const own = written('background(?:-color)?').filter((ground) => ground !== '#000');
    expect(own.length).toBeGreaterThan(0);
    expect(
      below(
        own.flatMap((ground) => inks.map((ink) => [of(ink), ground] as const)),
        words,
      ),
    ).toEqual([]);
    expect([...new Set(written('color'))]).toEqual(['#fff']);
  });

  test('the edge of a control stands out three times from what it lies on', () => {
    const pairs = ['paper', 'ground'].map((ground) => [of('rule-strong'), of(ground)] as const);
    expect(below([...pairs, [of('lens-line'), of('lens')]], 3)).toEqual([]);
  });
});
