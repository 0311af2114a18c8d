/*
 * Runs beside the pages of whoever chose to keep things on this device. It keeps the program, which is the same for everybody,
 * and no answer of the court; what is somebody's lies sealed in the browser's own store, and is given out from there only
 * after its hash was compared.
 */
import { Broken, held, keptBytes, keptValue, lock, sha256 } from './sealed-store.ts';

/** Put in when the worker is built: every file of the program, and what tells this build from others. */
declare const PROGRAM: readonly string[];
declare const BUILD: string;

interface Extendable {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', hear: (event: Extendable) => void): void;
  addEventListener(name: 'fetch', hear: (event: Asked) => void): void;
}

const scope = globalThis as unknown as Scope;
const store = `xiezhi-program-${BUILD}`;
/** The frame in which the program draws every page. */
const frame = '/offline';
const keptPath = /^\/kept\/([0-9a-f]{64})$/;

scope.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(store)
      .then((cache) => cache.addAll([frame, ...PROGRAM]))
      .then(() => scope.skipWaiting()),
  );
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('xiezhi-program-') && name !== store)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => scope.clients.claim()),
  );
});

const fromProgram = async (path: string): Promise<Response | undefined> =>
  (await caches.open(store)).match(path);

/** The court first; only where it gives no answer at all, the frame that lies here. */
async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (reason) {
    const here = await fromProgram(frame);
    if (here === undefined) throw reason;
    return here;
  }
}

const inline = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'text/plain']);

const plain = (status: number, words: string): Response =>
  new Response(words, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

/** So long the court is waited for before what lies here is given out by the word of the device alone. */
const patience = 3000;

/** Where the court can be reached, it says who sits here; somebody else, or nobody, is given nothing. */
async function isStillTheirs(): Promise<boolean> {
  const now = await held();
  if (now === null) return false;
  try {
    const signal = AbortSignal.timeout(patience);
    const answer = await fetch('/api/me', { cache: 'no-store', signal });
    const me = answer.ok ? ((await answer.json()) as { readonly person?: string }) : null;
    if (me === null || me.person === now.person) return true;
  } catch {
    return true;
  }
  await lock();
  return false;
}

/** The bytes as they were served, or the word that they are not. Nothing in them can act, as where the court gives them. */
async function paper(hash: string): Promise<Response> {
  try {
    const theirs = await isStillTheirs();
    const about = (await keptValue('paper', hash)) as {
      readonly name: string;
      readonly mediaType: string;
    } | null;
    const bytes = about === null || !theirs ? null : await keptBytes('bytes', hash);
    if (about === null || bytes === null)
      return plain(404, '这台设备上没有这份文书了。\nThis paper is not on this device any more.');
    if ((await sha256(bytes)) === hash) {
      const shown = inline.has(about.mediaType) ? 'inline' : 'attachment';
      const sandbox = about.mediaType === 'application/pdf' ? '' : 'sandbox; ';
      return new Response(bytes, {
        headers: {
          'content-type': about.mediaType,
          'content-disposition': `${shown}; filename*=UTF-8''${encodeURIComponent(about.name)}`,
          'content-security-policy': `${sandbox}default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'`,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
        },
      });
    }
  } catch (reason) {
    // Changed where it lies: the same answer. A store that does not answer says nothing about the paper.
    if (!(reason instanceof Broken))
      return plain(
        503,
        '这台设备现在打不开留着的文书。请关掉这一页再试；还不行的，连上网后到案件里打开。\nThis device cannot open what it keeps just now. Close this page and try again, or open the paper from the case when you are online.',
      );
  }
  return plain(
    409,
    '这台设备上的这份文书被改动过，和送达的不一样，不显示。连上网后到案件里重新打开。\nThis copy is not what was served, so it is not shown. Open it again from the case when you are online.',
  );
}

async function asset(request: Request, path: string): Promise<Response> {
  return (await fromProgram(path)) ?? fetch(request);
}

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin) return;
  const [, hash] = keptPath.exec(pathname) ?? [];
  if (hash !== undefined) event.respondWith(paper(hash));
  else if (pathname.startsWith('/api/') || pathname.startsWith('/log/')) return;
  else if (pathname.startsWith('/assets/') || PROGRAM.includes(pathname))
    event.respondWith(asset(request, pathname));
  else if (request.mode === 'navigate') event.respondWith(page(request));
});
