import { Readable } from 'node:stream';
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
  (await files.find(sha256)) ?? (await split?.service?.fetched(actor, stream, sha256)) ?? null;

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
    if (!named || !stored) return problem(context, 'file-missing');
    return sendFile(environment, context, stored, named.name);
  });
  return app;
}

/** The bytes, so that nothing in them can act; or that they are gone, which is an alarm. */
export async function sendFile(
  environment: Environment,
  context: Context,
  stored: StoredFile,
  name: string,
): Promise<Response> {
  if (!(await environment.files.isWhole(stored))) {
    environment.log.error({ sha256: stored.sha256 }, 'the bytes of a filed document are gone');
    environment.metrics.missingFiles.inc();
    return problem(context, 'file-lost');
  }
  const disposition =
    inline.has(stored.mediaType) && context.req.query('download') === undefined
      ? 'inline'
      : 'attachment';
  return context.body(
    Readable.toWeb(environment.files.read(stored.sha256)) as ReadableStream,
    200,
    {
      'content-type': stored.mediaType,
      'content-length': String(stored.bytes),
      'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-security-policy': policyFor(stored.mediaType),
      etag: `"${stored.sha256}"`,
    },
  );
}
