/**
 * Writes the landing page as HTML beside the built app, once for each language: whoever has no scripts, or a slow line,
 * reads it at once, and the program takes its place. Run after the build, from this folder.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'vite';
import type * as Start from './src/start-page.tsx';

const vite = await createServer({ server: { middlewareMode: true, ws: false }, appType: 'custom' });
try {
  const { startPage } = (await vite.ssrLoadModule('/src/start-page.tsx')) as typeof Start;
  const shell = await readFile('dist/index.html', 'utf8');
  const [, before, inside, after] =
    /^([\s\S]*<div id="root">)([\s\S]*)(<\/div>\s*<\/body>[\s\S]*)$/.exec(shell) ?? [];
  const notice = /<noscript>[\s\S]*<\/noscript>/.exec(inside ?? '')?.[0];
  if (before === undefined || after === undefined || notice === undefined)
    throw new Error('index.html has no root, or no words for whoever has no scripts');
  for (const lang of ['zh-CN', 'en'] as const) {
    const { title, screen } = await startPage(lang);
    const page = screen.replace(/<main[^>]*>/, (main) => main + notice);
    if (page === screen) throw new Error('the landing page has no main part');
    await writeFile(
      `dist/start.${lang}.html`,
      before
        .replace('<html lang="zh-CN">', `<html lang="${lang}">`)
        .replace(/<title>[^<]*/, `<title>${title}`) +
        page +
        after,
    );
  }
} finally {
  await vite.close();
}
