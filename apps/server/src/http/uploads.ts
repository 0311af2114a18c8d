import { mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { FileStore as UploadFolder } from '@tus/file-store';
import { EVENTS, Server } from '@tus/server';
import type { Lang, ProblemDto } from '@xiezhi/contract';
import type { PersonId } from '@xiezhi/kernel';
import { Hono } from 'hono';
import { onDisk } from '../files/bytes.ts';
import { inspectFile } from '../files/inspect.ts';
import { fileTexts, notTaken } from '../texts/files.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { langOf } from './lang.ts';
import { problem } from './problem.ts';
import { UploadAllowance } from './upload-allowance.ts';

export const mostBytesOfAFile = 200 * 1024 * 1024;
const day = 86_400_000;
/** Of a file that was received and is kept from others for what may be in it: why. */
const scanHeader = 'xiezhi-scan';

/** Thrown inside the upload protocol, which answers with its `status_code` and `body`; the body is what the person reads. */
class UploadRefused extends Error {
  readonly status_code: number;
  readonly body: string;

  constructor(
    lang: Lang,
    status: number,
    code: Told,
    facts: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.status_code = status;
    this.body = JSON.stringify(told(lang, status, code, facts));
  }
}

type Told = keyof (typeof fileTexts)['en'];

const told = (
  lang: Lang,
  status: number,
  code: Told,
  facts: Readonly<Record<string, string>> = {},
): ProblemDto => ({
  type: `/problems/${code}`,
  status,
  code,
  title: notTaken[lang],
  detail: fileTexts[lang][code](facts),
});

const codeOf = (status: number): Told => {
  if (status === 413) return 'too-large';
  if (status === 404 || status === 410) return 'upload-gone';
  if (status === 409) return 'elsewhere-in-it';
  return status >= 500 ? 'not-kept' : 'not-by-protocol';
};

/** What the protocol's own library refuses, it says in English and to a programmer. */
async function inOurWords(answer: Response, lang: Lang): Promise<Response> {
  if (answer.status < 400) return answer;
  const said = await answer.text();
  if (said === '') return new Response(null, answer);
  const { status } = answer;
  const headers = new Headers(answer.headers);
  headers.set('content-type', 'application/problem+json');
  headers.delete('content-length');
  const body = said.startsWith('{')
    ? said
    : JSON.stringify(told(lang, status, codeOf(status), { said: said.trim() }));
  return new Response(body, { status, headers });
}

/** Of a disk, or of the database's. */
const isFull = (fault: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', '53100'].includes(String((fault as { readonly code?: unknown }).code));

/** What cannot hold a megabyte more holds no upload: the protocol's library says of a failed write no more than that it failed. */
const nearlyFull = async (folder: string): Promise<boolean> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < 1024 * 1024;
};

interface Sender {
  readonly lang: Lang;
  readonly person: PersonId;
  readonly upload?: string | undefined;
}

/** What is counted of an upload under way, and how it is let go of. */
interface Held {
  readonly allowance: UploadAllowance;
  readonly letGo: (id: string) => Promise<void>;
}

/** Nobody waits longer for a scanner than a line holds: what it has not answered by then is received, and looked into afterwards. */
const scanPatience = 15_000;

/** What was found in a file is no milder because somebody decided that it stays shut: an act that names it is not taken. */
const standingOf = (
  kept: NonNullable<Awaited<ReturnType<Environment['files']['scans']['keptFrom']>>>,
) => (kept.state === 'held' && kept.found !== null ? 'infected' : kept.state);
const tooSlow = (): Promise<{ readonly outcome: 'away'; readonly why: string }> =>
  new Promise((resolve) => {
    setTimeout(resolve, scanPatience, { outcome: 'away', why: 'it took too long' }).unref();
  });

/** All bytes are here: looked into, kept, and answered with what an act may then name. Refused, they are let go of. */
async function keep(
  { uploadFolder, files, clock, log, scanner }: Environment,
  id: string,
  metadata: Readonly<Record<string, string | null>>,
  from: Sender | undefined,
  { allowance, letGo }: Held,
) {
  const lang = from?.lang ?? 'zh-CN';
  const path = join(uploadFolder, id);
  const name = (metadata['name'] ?? metadata['filename'] ?? '').slice(0, 200);
  const sha256 = metadata['sha256'] ?? null;
  const inspected = await onDisk(path, (bytes) => inspectFile(bytes, name, sha256));
  if ('fault' in inspected) {
    await letGo(id);
    throw new UploadRefused(lang, 422, inspected.fault, inspected.facts);
  }
  const scanned = scanner === null ? null : await Promise.race([scanner.scan(path), tooSlow()]);
  // The hash is what the sender says, and was compared with the bytes.
  const cleared = sha256 !== null && (await files.scans.isCleared(sha256));
  if (scanned?.outcome === 'infected' && !cleared) {
    log.warn({ found: scanned.found, person: from?.person }, 'a file with malware was not taken');
    await letGo(id);
    throw new UploadRefused(lang, 422, 'infected', { found: scanned.found });
  }
  if (scanned?.outcome === 'away')
    log.warn({ why: scanned.why }, 'a file was received and could not be scanned');
  try {
    const { bytes, mediaType, ...stored } = await files.take(
      path,
      inspected.mediaType,
      clock.now(),
    );
    // Before anybody may name it: no act of the same moment shows it to others.
    if (scanned?.outcome === 'clean') await files.scans.clean(stored.sha256);
    else if (scanned !== null) await files.scans.wait(stored.sha256);
    if (from) await files.hold(stored.sha256, from.person);
    const kept = await files.scans.keptFrom(stored.sha256, null, null);
    const body = JSON.stringify({ sha256: stored.sha256, name, mediaType, bytes });
    // Beside what an act may name: whoever hands it in needs to do nothing about it.
    const standing = kept === null ? {} : { [scanHeader]: standingOf(kept) };
    return {
      status_code: 200,
      headers: { 'content-type': 'application/json', ...standing },
      body,
    };
  } catch (fault) {
    log.error({ err: fault }, 'a file could not be kept');
    // What is asked after again must still be there, or the sender begins anew for ever; a full disk is given its room back.
    if (!isFull(fault)) {
      allowance.end(id);
      throw new UploadRefused(lang, 503, 'not-kept');
    }
    await letGo(id);
    throw new UploadRefused(lang, 507, 'disk-full');
  }
}

/** What the library could not write. On a full disk what was begun would keep it full for a day, and no more of it can come. */
async function unwritten(
  { log, uploadFolder }: Environment,
  fault: Error | { readonly status_code: number; readonly body: string },
  from: Sender | undefined,
  letGo: Held['letGo'],
) {
  if (fault instanceof UploadRefused || ('status_code' in fault && fault.status_code < 500))
    return undefined;
  log.error({ err: fault }, 'an upload could not be written');
  if (!isFull(fault) && !(await nearlyFull(uploadFolder))) return undefined;
  if (from?.upload !== undefined) await letGo(from.upload);
  const body = JSON.stringify(told(from?.lang ?? 'zh-CN', 507, 'disk-full'));
  return { status_code: 507, body };
}

/**
 * Resumable uploads (tus). When the last byte is here the file is inspected and kept under its hash; only then does the
 * sender hear that it has arrived. It is read piece by piece, never as a whole. What was kept or refused is let go of at
 * once, what was broken off or could not be kept is swept after a day.
 */
export function uploadRoutes(environment: Environment): Hono<RequestVariables> {
  mkdirSync(environment.uploadFolder, { recursive: true, mode: 0o700 });
  const app = new Hono<RequestVariables>();
  const senders = new WeakMap<Request, Sender>();
  const allowance = new UploadAllowance(environment);
  const folder = new UploadFolder({
    directory: environment.uploadFolder,
    expirationPeriodInMilliseconds: day,
  });
  const letGo = async (id: string): Promise<void> => {
    allowance.end(id);
    await folder.remove(id).catch(() => undefined);
  };
  const tus = new Server({
    path: '/api/uploads',
    datastore: folder,
    maxSize: mostBytesOfAFile,
    relativeLocation: true,
    namingFunction: () => randomBytes(16).toString('hex'),
    onUploadCreate: async (request, { id, size, metadata }) => {
      const from = senders.get(request);
      if (!from) throw new UploadRefused('zh-CN', 401, 'upload-gone');
      if (size === undefined) throw new UploadRefused(from.lang, 400, 'length-missing');
      const most = await allowance.begin(id, from.person, size);
      if (most !== null)
        throw new UploadRefused(from.lang, 422, 'too-much-today', { most: String(most) });
      senders.set(request, { ...from, upload: id });
      // Kept beside the bytes, so that after a new start it is still known whose they are.
      return { metadata: { ...metadata, person: from.person } };
    },
    onResponseError: (request, fault) => unwritten(environment, fault, senders.get(request), letGo),
    onUploadFinish: (request, { id, metadata }) =>
      keep(environment, id, metadata ?? {}, senders.get(request), { allowance, letGo }),
  });
  tus.on(EVENTS.POST_FINISH, (_request, _response, { id }) => void letGo(id));
  tus.on(EVENTS.POST_TERMINATE, (_request, _response, id) => {
    allowance.end(id);
  });
  const isTheirs = async (id: string, person: PersonId): Promise<boolean> => {
    const begun = await folder.getUpload(id).catch(() => null);
    return begun?.metadata?.['person'] === person;
  };
  const answer = async (
    context: Parameters<typeof langOf>[0] & { get(name: 'actor'): { person: PersonId | null } },
  ) => {
    const { person } = context.get('actor');
    if (person === null) return problem(context, 'sign-in');
    // The protocol can also read back what was sent; nothing here needs that, and an id is no permission.
    if (context.req.method === 'GET') return problem(context, 'not-found');
    const lang = langOf(context);
    const id = context.req.param('id');
    if (id !== undefined && !(await isTheirs(id, person)))
      return context.json(told(lang, 404, 'upload-gone'), 404, {
        'content-type': 'application/problem+json',
      });
    senders.set(context.req.raw, { lang, person, upload: id });
    return inOurWords(await tus.handleWeb(context.req.raw), lang);
  };
  app.post('/uploads', answer);
  // Hono leads HEAD, which asks how far an upload is, through the door of GET.
  app.get('/uploads/:id', answer);
  app.patch('/uploads/:id', answer);
  app.delete('/uploads/:id', answer);
  const sweep = setInterval(
    () => void tus.cleanUpExpiredUploads().catch(() => undefined),
    3_600_000,
  );
  sweep.unref();
  return app;
}
