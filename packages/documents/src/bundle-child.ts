/**
 * The process that reads what parties handed in: a file that stops or stalls the typesetter ends this process, and whoever
 * ordered the bundle is told. It has no secrets, and needs no network.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Json } from '@xiezhi/kernel';
import type { BundleAnswer, BundleFile, BundleOrder } from './bundle.ts';
import { bundleFile } from './bundle.ts';
import { packagedFonts } from './fonts.ts';
import { Typesetter } from './typesetter.ts';

const folder = process.argv[2] ?? '';
const typesetter = new Typesetter(folder, packagedFonts);
const template = join(dirname(fileURLToPath(import.meta.url)), 'templates', 'bundle.typ');

/** What the typesetter draws by itself; everything else has a page that says what it is. */
const drawn: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};
/** Longer texts and files of more pages are opened by themselves. */
const mostText = 200_000;
const mostPages = 2_000;

const draws = (content: string): boolean =>
  typesetter.compiler.compile({ mainFileContent: content }).result !== null;

/** How many pages the typesetter can draw of it: doubled until one is missing, then halved. 0 when not even the first. */
function pagesOf(stored: string): number {
  const has = (page: number): boolean =>
    draws(`#image(${JSON.stringify(`/${stored}`)}, page: ${String(page)})`);
  if (!has(1)) return 0;
  let [there, missing] = [1, 2];
  while (missing <= mostPages && has(missing)) [there, missing] = [missing, missing * 2];
  while (missing - there > 1) {
    const middle = Math.floor((there + missing) / 2);
    if (has(middle)) there = middle;
    else missing = middle;
  }
  return there;
}

function textOf(stored: string, mediaType: string): string | null {
  const bytes = readFileSync(join(folder, stored));
  if (bytes.length > mostText * 4) return null;
  const charset = mediaType.includes('gb18030') ? 'gb18030' : 'utf-8';
  const text = new TextDecoder(charset).decode(bytes);
  return text.length > mostText ? null : text;
}

type Drawn =
  | { readonly kind: 'pdf'; readonly pages: number }
  | { readonly kind: 'image' }
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'none' };

function howDrawn({ stored, mediaType }: BundleFile): Drawn {
  if (stored === null) return { kind: 'none' };
  if (mediaType === 'application/pdf') {
    const pages = pagesOf(stored);
    return pages === 0 || pages > mostPages ? { kind: 'none' } : { kind: 'pdf', pages };
  }
  if (drawn[mediaType] !== undefined)
    return draws(`#image(${JSON.stringify(`/${stored}`)})`) ? { kind: 'image' } : { kind: 'none' };
  if (mediaType.startsWith('text/plain')) {
    const text = textOf(stored, mediaType);
    if (text !== null) return { kind: 'text', lines: text.split(/\r\n|\r|\n/u) };
  }
  return { kind: 'none' };
}

async function bind(order: BundleOrder): Promise<BundleAnswer> {
  const notPrinted: string[] = [];
  const exhibits = order.exhibits.map((one) => ({
    ...one,
    files: one.files.map((file) => {
      const how = howDrawn(file);
      if (how.kind === 'none') notPrinted.push(file.sha256);
      return { ...file, how };
    }),
  }));
  const { printed, rare } = await typesetter.printable({ ...order, exhibits } as unknown as Json);
  const { compiler } = typesetter;
  compiler.mapShadow(
    join(folder, 'order.json'),
    Buffer.from(JSON.stringify({ order: printed, rare })),
  );
  const made = compiler.compile({ mainFileContent: readFileSync(template, 'utf8') });
  if (!made.result)
    return { fault: JSON.stringify(made.takeDiagnostics()?.shortDiagnostics ?? 'no diagnostics') };
  writeFileSync(join(folder, bundleFile), compiler.pdf(made.result));
  return { pages: made.result.numOfPages, notPrinted };
}

const answered = (order: BundleOrder): Promise<BundleAnswer> =>
  bind(order).catch((error: unknown) => ({
    fault: error instanceof Error ? error.message : String(error),
  }));

process.once('message', (order: BundleOrder) => {
  void answered(order).then((answer) => process.send?.(answer, () => process.exit(0)));
});
