import { expect, test } from 'vitest';
import { pastTexts } from './course.ts';

test('CPL-148: of a suit that ended without a judgment nobody is told to appeal, and how it ended is said', () => {
  const ends = [
    'withdrawn',
    'treated-as-withdrawn',
    'terminated',
    'transferred',
    'mediated',
    'dismissed',
  ] as const;
  for (const lang of ['zh-CN', 'en'] as const) {
    const said = ends.map((how) => pastTexts[lang](how));
    for (const { value } of said) expect(value).not.toMatch(/上诉|appeal/);
    expect(new Set(said.map(({ label }) => label)).size).toBe(ends.length);
    expect(pastTexts[lang]('judgment').value).toMatch(/上诉|appeal/);
  }
});
