import { setTimeout as pause } from 'node:timers/promises';
import type { FilePagesDto } from '@xiezhi/contract';
import type { ProblemCode } from '@xiezhi/contract/problems';
import type { StoredFile } from '@xiezhi/docket';
import { isFileHash } from '@xiezhi/docket';
import { parseStreamId } from '@xiezhi/kernel';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { PageFault, PageWidth } from '../reading/page-pictures.ts';
import { hasPages, pageWidths } from '../reading/page-pictures.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { fileNamed, storedFile } from './files.ts';
import { pageNumber } from './page-text-routes.ts';
import { problem } from './problem.ts';
import { Turns } from './turns.ts';

/** So long a person waits for a picture before they are told that it is being made. */
const patienceMillis = 8000;

type Here = Context<RequestVariables>;

const problemOf: Readonly<Record<PageFault, ProblemCode>> = {
  'too-large': 'page-too-large',
  'not-readable': 'page-not-drawn',
  unable: 'pages-away',
  away: 'file-lost',
  'no-such-page': 'page-missing',
  'no-pages': 'page-not-drawn',
};

/** The file that is asked for, if this person may read an entry that names it; with its name there. */
async function asked(
  environment: Environment,
  context: Here,
): Promise<{ readonly file: StoredFile; readonly name: string } | ProblemCode> {
  const actor = context.get('actor');
  if (actor.person === null) return 'sign-in';
  const sha256 = context.req.param('sha256') ?? '';
  const stream = parseStreamId(context.req.query('stream') ?? '');
  if (!isFileHash(sha256) || !stream) return 'file-missing';
  const named = await fileNamed(environment, actor, stream.id, sha256);
  const file = named ? await storedFile(environment, actor, stream.id, sha256) : null;
  return named && file ? { file, name: named.name } : 'file-missing';
}

/** Nothing in a picture acts, and whoever opens it by itself has nothing but it. */
const shutIn = "sandbox; default-src 'none'; frame-ancestors 'none'";

/**
 * Files as one leafs through them: how many pages, and each as a picture. Who may see a file may see its pages, and nobody
 * else; the pictures of one person are drawn one after the other.
 */
export function pageRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const turns = new Turns();
  const { pictures } = environment;
  /** What is not made in time goes on being made, and is there when it is asked for again. */
  const inTime = async <T>(
    context: Here,
    work: () => Promise<T | PageFault>,
  ): Promise<{ readonly made: T } | Response> => {
    const person = context.get('actor').person ?? '';
    const late = new AbortController();
    const made = await Promise.race([
      turns.take(person, work, context.req.raw.signal),
      pause(patienceMillis, 'late' as const, { signal: late.signal }).catch(() => 'late' as const),
    ]);
    late.abort();
    if (made === 'gone') return context.body(null);
    if (made === 'full') return problem(context, 'pages-waiting');
    if (made === 'late') {
      context.header('retry-after', '2');
      return problem(context, 'page-being-drawn');
    }
    return typeof made === 'string' && made in problemOf
      ? problem(context, problemOf[made as PageFault])
      : { made: made as T };
  };

  app.get('/files/:sha256/pages', async (context) => {
    const found = await asked(environment, context);
    if (typeof found === 'string') return problem(context, found);
    const { file, name } = found;
    const { sha256, mediaType, bytes } = file;
    const answer = (pages: number | null): Response =>
      context.json<FilePagesDto>({ sha256, name, mediaType, bytes, pages, widths: pageWidths });
    if (!hasPages(mediaType)) return answer(null);
    const counted = await inTime(context, () => pictures.pagesOf(file));
    return counted instanceof Response ? counted : answer(counted.made);
  });

  app.get('/files/:sha256/pages/:page', async (context) => {
    const found = await asked(environment, context);
    if (typeof found === 'string') return problem(context, found);
    const page = pageNumber(context.req.param('page'));
    const width = pageWidths.find((one) => String(one) === context.req.query('width'));
    if (page === null) return problem(context, 'page-missing');
    const drawn = await inTime<Buffer>(context, () =>
      pictures.picture(found.file, page, width ?? (pageWidths[1] satisfies PageWidth)),
    );
    if (drawn instanceof Response) return drawn;
    return context.body(new Uint8Array(drawn.made), 200, {
      'content-type': 'image/webp',
      'content-disposition': 'inline',
      'content-security-policy': shutIn,
    });
  });
  return app;
}
