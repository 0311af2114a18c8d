import { Readable } from 'node:stream';
import type { ProblemCode } from '@xiezhi/contract/problems';
import type { StreamId } from '@xiezhi/kernel';
import { parseStreamId } from '@xiezhi/kernel';
import type { StoredFile } from '@xiezhi/docket';
import { isFileHash, readDocket } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { filesIn } from './cases.ts';
import type { Environment, RequestVariables } from './environment.ts';
import type { NamedFile } from '../zone/split.ts';
import { problem } from './problem.ts';

/** Served so that nothing in a file can act: no scripts, no frames, as an attachment unless it is a plain page. */
const inline = new Set(
  ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'text/plain'].concat(
    'text/plain; charset=gb18030',
  ),
);

/** A browser's own viewer of PDF does not run in a sandbox; scripts of the file never reach the page around it. */
const policyFor = (mediaType: string): string =>
  `${mediaType === 'application/pdf' ? '' : 'sandbox; '}default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'`;

/** The file as an entry that this reader may read names it. */
export async function fileNamed(
  environment: Environment,
  actor: Actor,
  stream: StreamId,
  sha256: string,
): Promise<NamedFile | null> {
  const { pool, docket, split } = environment;
  if (split?.service) return split.service.named(actor, stream, sha256);
  const entries = await readDocket(pool, docket.cache, stream, actor);
  const found = entries
    ?.flatMap(({ entry }) => filesIn(entry, stream))
    .find((one) => one.sha256 === sha256);
  return found ?? null;
}

/** The stored bytes; in the zone of service those that the court zone has given out. */
export const storedFile = async (
  { files, split }: Environment,
  actor: Actor,
  stream: StreamId,
  sha256: string,
): Promise<StoredFile | null> =>
  (await files.scans.keptFrom(sha256, actor.person, stream)) === null
    ? ((await files.find(sha256)) ?? (await split?.service?.fetched(actor, stream, sha256)) ?? null)
    : null;

const whyKept = {
  waiting: 'file-not-scanned',
  silent: 'file-without-verdict',
  infected: 'file-infected',
  held: 'file-held',
} as const;

/** Why a file that this person may read does not come: it is not there, or is kept back for what may be in it. */
export async function notStored(
  { files }: Environment,
  actor: Pick<Actor, 'person'>,
  stream: StreamId | null,
  sha256: string,
): Promise<ProblemCode> {
  const kept = await files.scans.keptFrom(sha256, actor.person, stream);
  if (kept === null) return 'file-missing';
  return whyKept[kept.state];
}

/** Bytes as they were filed, to whoever may read an entry that speaks of them. */
export function fileRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  app.get('/files/:sha256', async (context) => {
    const sha256 = context.req.param('sha256');
    const stream = parseStreamId(context.req.query('stream') ?? '');
    if (!isFileHash(sha256) || !stream) return problem(context, 'file-missing');
    const actor = context.get('actor');
    const named = await fileNamed(environment, actor, stream.id, sha256);
    const stored = named ? await storedFile(environment, actor, stream.id, sha256) : null;
    if (!named) return problem(context, 'file-missing');
    if (!stored) return problem(context, await notStored(environment, actor, stream.id, sha256));
    return sendFile(environment, context, stored, named.name);
  });
  return app;
}

/**
 * One part of a file, as a player asks for it (RFC 9110, 14.2). Several at once, and what cannot be understood, are answered
 * with the whole, which is as good an answer.
 */
function partOf(
  range: string | undefined,
  bytes: number,
): { readonly start: number; readonly end: number } | 'beyond' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') return null;
  const start = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return start <= end && start < bytes ? { start, end } : 'beyond';
}

/** The bytes, so that nothing in them can act; or that they are gone, which is an alarm. */
export async function sendFile(
  environment: Environment,
  context: Context,
  stored: StoredFile,
  name: string,
): Promise<Response> {
  const part = partOf(context.req.header('range'), stored.bytes);
  const { files } = environment;
  // A film is asked for in a thousand pieces: it is not read from end to end for each.
  const whole = part === null ? files.isWhole(stored) : files.isWholeStill(stored);
  if (!(await whole)) {
    environment.log.error({ sha256: stored.sha256 }, 'the bytes of a filed document are gone');
    environment.metrics.missingFiles.inc();
    return problem(context, 'file-lost');
  }
  const disposition =
    inline.has(stored.mediaType) && context.req.query('download') === undefined
      ? 'inline'
      : 'attachment';
  if (part === 'beyond') {
    context.header('content-range', `bytes */${String(stored.bytes)}`);
    return problem(context, 'no-such-part');
  }
  const { start, end } = part ?? { start: 0, end: stored.bytes - 1 };
  return context.body(
    Readable.toWeb(files.read(stored.sha256, part ?? undefined)) as ReadableStream,
    part === null ? 200 : 206,
    {
      'content-type': stored.mediaType,
      'content-length': String(end - start + 1),
      'accept-ranges': 'bytes',
      ...(part === null
        ? {}
        : { 'content-range': `bytes ${String(start)}-${String(end)}/${String(stored.bytes)}` }),
      'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-security-policy': policyFor(stored.mediaType),
      etag: `"${stored.sha256}"`,
    },
  );
}
