import { Readable } from 'node:stream';
import { parseStreamId } from '@xiezhi/kernel';
import { isFileHash, readDocket } from '@xiezhi/docket';
import { Hono } from 'hono';
import { filesIn } from './cases.ts';
import type { Environment, RequestVariables } from './environment.ts';
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

/** Bytes as they were filed, to whoever may read an entry that speaks of them. */
export function fileRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  app.get('/files/:sha256', async (context) => {
    const sha256 = context.req.param('sha256');
    const stream = parseStreamId(context.req.query('stream') ?? '');
    if (!isFileHash(sha256) || !stream) return problem(context, 404, 'file-missing');
    const entries = await readDocket(
      environment.pool,
      environment.docket.cache,
      stream.id,
      context.get('actor'),
    );
    const named = entries
      ?.flatMap((one) => filesIn(one.entry, stream.id))
      .find((one) => one.sha256 === sha256);
    const stored = named ? await environment.files.find(sha256) : null;
    if (!named || !stored) return problem(context, 404, 'file-missing');
    if (!(await environment.files.isWhole(stored))) {
      environment.log.error(
        { sha256, stream: stream.id },
        'the bytes of a filed document are gone',
      );
      environment.metrics.missingFiles.inc();
      return problem(context, 410, 'file-lost');
    }
    const disposition =
      inline.has(stored.mediaType) && context.req.query('download') === undefined
        ? 'inline'
        : 'attachment';
    return context.body(Readable.toWeb(environment.files.read(sha256)) as ReadableStream, 200, {
      'content-type': stored.mediaType,
      'content-length': String(stored.bytes),
      'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(named.name)}`,
      'content-security-policy': policyFor(stored.mediaType),
      etag: `"${sha256}"`,
    });
  });
  return app;
}
