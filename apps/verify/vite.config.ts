import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const digest = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Puts everything into one file that asks nobody for anything: the page's own policy lets this script and this style in and
 * nothing else, so that it cannot tell anybody what was checked.
 */
const onePage = (): Plugin => ({
  name: 'one-page',
  generateBundle(_options, bundle) {
    const [script] = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
    if (script === undefined || Object.keys(bundle).length !== 1)
      throw new Error('the page is made of one script');
    // The end of a script is found by whoever reads the page before the script is.
    const code = `\n${script.code.replaceAll('</script', '<\\/script')}`;
    const style = readFileSync(here('src/page.css'), 'utf8');
    const policy = `default-src 'none'; script-src ${digest(code)}; style-src ${digest(style)}; base-uri 'none'; form-action 'none'`;
    const source = readFileSync(here('src/page.html'), 'utf8')
      .replace('content="policy"', () => `content="${policy}"`)
      .replace('<!-- style -->', () => `<style>${style}</style>`)
      .replace('<!-- script -->', () => `<script>${code}</script>`);
    for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
    this.emitFile({ type: 'asset', fileName: 'verify.html', source });
  },
});

export default defineConfig({
  plugins: [onePage()],
  build: {
    outDir: '../web/dist',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { input: here('src/page.ts'), output: { format: 'iife' } },
  },
});
