import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CourtDto } from '@xiezhi/contract';
import type { Context } from 'hono';
import type { Environment } from './environment.ts';
import { langOf } from './lang.ts';
import { courtDto } from './middleware.ts';
import { problem } from './problem.ts';
import { within } from './within.ts';

/** The addresses at which the web client has a page, as its router writes them; a test holds the two together. */
export const sitePages = [
  '/',
  '/sign-in',
  '/register',
  '/my-cases',
  '/cases/:key',
  '/cases/:key/addresses',
  '/cases/:key/as-of/:seq',
  '/cases/:key/code-slip/:participant',
  '/cases/:key/files/:file',
  '/account',
  '/account/sent',
  '/account/agents',
  '/account/data',
  '/link',
  '/step-up',
  '/do/:command',
  '/outcomes/:commandId',
  '/why/:command',
  '/tools',
  '/announcements',
  '/guides',
  '/guides/:topic',
  '/self-test',
  '/before-filing',
  '/what-to-file',
  '/feedback',
  '/feedback/:key',
  '/served',
  '/offline',
  '/helping',
  '/helping/:id',
  '/pay',
  '/messages',
  '/verify',
  '/desk/*',
] as const;

const patterns = sitePages.map(
  (one) =>
    new RegExp(`^${one.replace(/\/\*$/, '(/.*)?').replaceAll(/:[a-zA-Z]+/g, '[^/]+')}/?$`, 'u'),
);

/** How long a page waits for what the court says of itself before it goes out without it, in milliseconds. */
const patience = 1000;

/** Every page is one document; the browser finds its way from the address. Where there is none, that is what it is told. */
export function sitePage(environment: Environment): (context: Context) => Promise<Response> {
  const court = within(patience, () => courtDto(environment));
  return (context) => answered(context, environment, court);
}

async function answered(
  context: Context,
  environment: Environment,
  court: () => Promise<CourtDto | null>,
): Promise<Response> {
  const { path } = context.req;
  const file = await besides(environment.webFolder, path.slice(1));
  if (file !== null)
    return context.body(file.bytes, 200, {
      'content-type': file.type,
      // A program that goes on without the network must not outlive the one it belongs to.
      ...(path.endsWith('.js') ? { 'cache-control': 'no-cache' } : {}),
    });
  const page = await pageAt(context, environment.webFolder);
  if (page === null) return problem(context, 'web-not-built');
  const known = patterns.some((pattern) => pattern.test(path));
  // The page is given also while the database is away or hangs; what it says of the court is then left out.
  return context.html(withCourt(page, await court().catch(() => null)), known ? 200 : 404);
}

/** The first page is written out whole, in the reader's language; the others are a frame that the program fills. */
async function pageAt(context: Context, folder: string): Promise<string | null> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => null);
  if (context.req.path !== '/') return read('index.html');
  context.header('vary', 'accept-language', { append: true });
  return (await read(`start.${langOf(context)}.html`)) ?? read('index.html');
}

/** Whoever cannot use the program behind the page still learns where the counter is and when it is open. */
function withCourt(page: string, court: CourtDto | null): string {
  if (court === null) return page;
  const { name, address, hours, phone } = court;
  const line = [name, address, hours, phone].filter((one) => one !== '').map(escaped);
  return page.replace('<!--court-->', () => `<p>${line.join('<br>')}</p>`);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replaceAll(/[&<>]/g, (one) => entities[one] ?? one);

/** Small files that lie beside the page: its mark, what is told to robots. */
async function besides(
  folder: string,
  name: string,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string } | null> {
  if (!/^[\w-]+\.(svg|png|ico|webmanifest|js|txt)$/.test(name)) return null;
  const bytes = await readFile(join(folder, name)).catch(() => null);
  return bytes === null ? null : { bytes: new Uint8Array(bytes), type: typeOf(name) };
}

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  webmanifest: 'application/manifest+json',
  js: 'text/javascript',
  txt: 'text/plain; charset=utf-8',
};
const typeOf = (file: string): string =>
  types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
