import { folds } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../index.ts';
import { kindTitles } from './kinds.ts';
import type { Facts } from './texts.ts';

const languages = ['zh-CN', 'en'] as const;
const kinds = Object.values(folds).flatMap((fold) => fold.kinds);

/** Words of a person, so that a title that repeats them is seen. */
const words = ['〔甲〕', '〔乙〕'];

/** Some values this part of an entry may hold; every one of a choice. */
function valuesOf(shape: z.ZodType): readonly unknown[] {
  if (shape instanceof z.ZodOptional) return [...valuesOf(shape.unwrap() as z.ZodType), undefined];
  if (shape instanceof z.ZodNullable) return [...valuesOf(shape.unwrap() as z.ZodType), null];
  if (shape instanceof z.ZodEnum) return shape.options;
  if (shape instanceof z.ZodLiteral) return [...shape.values];
  if (shape instanceof z.ZodBoolean) return [true, false];
  if (shape instanceof z.ZodString) return words;
  if (shape instanceof z.ZodArray) return [[]];
  if (shape instanceof z.ZodNumber) return [7];
  return [{}];
}

/** Bodies of this kind: a whole one, and each that differs from it in one part. */
function bodiesOf(kind: (typeof kinds)[number]): readonly Facts[] {
  const parts = Object.values(kind.parts).flatMap(({ shape }) => Object.entries(shape.shape));
  const values = parts.map(([name, shape]) => [name, valuesOf(shape as z.ZodType)] as const);
  const whole = Object.fromEntries(values.map(([name, [first]]) => [name, first]));
  return values.flatMap(([name, all]) =>
    all.map((value) => ({ ...whole, [name]: value }) as Facts),
  );
}

describe('what an entry is called for whoever may not read it', () => {
  test.each(languages.flatMap((lang) => kinds.map((kind) => [kind.kind, lang, kind] as const)))(
    '%s in %s: the kind alone, no outcome, no half sentence and no code',
    (name, lang, kind) => {
      const title = catalogue.kindTitle(lang, name);
      expect(title).not.toMatch(
        /undefined|null|NaN|[：:，,、（(]\s*$|^\s*[：:，,、]|\s[,.;:)]|\s\s/u,
      );
      expect(title.trim()).not.toBe('');
      expect(title).not.toMatch(lang === 'en' ? /\p{Script=Han}|\w\.\w/u : /[a-z]/iu);
      const titles = bodiesOf(kind).map(
        (body) => catalogue.texts(lang).entries[name]?.(body).title,
      );
      expect(titles.length).toBeGreaterThan(0);
      // Either it is what all of them begin with, the rest being a mark; or it is none of them.
      const common = titles.every((one) => one?.startsWith(title));
      expect(common ? [] : titles.filter((one) => one === title)).toEqual([]);
      // What repeats a person's words is half a title without them.
      if (titles.some((one) => words.some((word) => one?.includes(word))))
        expect(kindTitles[lang][name]).toBeDefined();
    },
  );

  test('a kind has such a title in both languages or in neither, and only a kind that there is', () => {
    expect(Object.keys(kindTitles.en)).toEqual(Object.keys(kindTitles['zh-CN']));
    const known = new Set(kinds.map(({ kind }) => kind));
    expect(Object.keys(kindTitles.en).filter((kind) => !known.has(kind))).toEqual([]);
  });
});
