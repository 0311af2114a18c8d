import { expect, test } from 'vitest';
import { startPage } from './start-page.tsx';
import { en } from './texts/en.ts';
import { zhCN } from './texts/zh-CN.ts';

test.each([
  ['zh-CN', zhCN],
  ['en', en],
] as const)('in %s the first page says and links what a stranger needs', async (lang, t) => {
  const { title, screen } = await startPage(lang);
  expect(title).toBe(t.name);
  for (const words of [t.home.title, t.home.file, t.home.cases, t.home.signIn, t.home.register])
    expect(screen).toContain(words);
  for (const href of ['/do/filing.submit', '/before-filing', '/guides', '/my-cases', '/register'])
    expect(screen).toContain(`href="${href}"`);
});

test('nothing can be typed or pressed that the program would forget when it takes the place', async () => {
  const { screen } = await startPage('zh-CN');
  const controls = screen.match(/<(button|input|select|textarea)\b[^>]*>/g) ?? [];
  expect(controls.length).toBeGreaterThan(2);
  expect(controls.filter((one) => !/\sdisabled\b/.test(one))).toEqual([]);
});
