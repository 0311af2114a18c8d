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
import { fileNamed, notStored, storedFile } from './files.ts';
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

interface Found {
  readonly file: StoredFile;
  readonly name: string;
}

/** The file that is asked for, if this person may read an entry that names it; with its name there. */
async function asked(environment: Environment, context: Here): Promise<Found | ProblemCode> {
  const actor = context.get('actor');
  if (actor.person === null) return 'sign-in';
  const sha256 = context.req.param('sha256') ?? '';
  const stream = parseStreamId(context.req.query('stream') ?? '');
  if (!isFileHash(sha256) || !stream) return 'file-missing';
  const named = await fileNamed(environment, actor, stream.id, sha256);
  const file = named ? await storedFile(environment, actor, stream.id, sha256) : null;
  if (!named) return 'file-missing';
  return file ? { file, name: named.name } : notStored(environment, actor, stream.id, sha256);
}

/** Nothing in a picture acts, and whoever opens it by itself has nothing but it. */
const shutIn = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** With a time to ask again. */
function later(context: Here, code: ProblemCode): Response {
  context.header('retry-after', '2');
  return problem(context, code);
}

/**
 * Files as one leafs through them: how many pages, and each as a picture. Who may see a file may see its pages, and nobody
 * else; the pictures of one person are drawn one after the other.
 */
export function pageRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const [questions, drawings] = [new Turns(), new Turns()];
  const { pictures } = environment;
  /** What has been drawn is given out at once, however much the same person waits for. */
  const kept = async <T>(
    context: Here,
    look: (found: Found) => Promise<T | null>,
  ): Promise<{ readonly found: Found; readonly kept: T | null } | Response> => {
    const { person } = context.get('actor');
    const answer = await questions.take(
      person ?? '',
      async () => {
        const found = await asked(environment, context);
        return typeof found === 'string' ? { code: found } : { found, kept: await look(found) };
      },
      context.req.raw.signal,
    );
    if (answer === 'gone') return context.body(null);
    if (answer === 'full') return later(context, 'pages-waiting');
    return 'code' in answer ? problem(context, answer.code) : answer;
  };
  /** What was begun and is not made in time goes on being made, and is there when it is asked for again. */
  const inTime = async <T>(
    context: Here,
    work: (person: string) => Promise<T | PageFault>,
  ): Promise<{ readonly made: T } | Response> => {
    const person = context.get('actor').person ?? '';
    const [made, late] = [new AbortController(), new AbortController()];
    const gone = AbortSignal.any([context.req.raw.signal, late.signal]);
    const drawn = await Promise.race([
      drawings.take(person, () => work(person), gone),
      pause(patienceMillis, 'late' as const, { signal: made.signal }).catch(() => 'late' as const),
    ]);
    made.abort();
    if (drawn === 'late') {
      // What has not begun by now is asked for again, if anybody still looks at it.
      late.abort();
      return later(context, 'page-being-drawn');
    }
    if (drawn === 'gone') return context.body(null);
    if (drawn === 'full') return later(context, 'pages-waiting');
    return typeof drawn === 'string' && drawn in problemOf
      ? problem(context, problemOf[drawn as PageFault])
      : { made: drawn as T };
  };

  app.get('/files/:sha256/pages', async (context) => {
    const looked = await kept(context, ({ file }) => pictures.keptPages(file));
    if (looked instanceof Response) return looked;
    const { file, name } = looked.found;
    const { sha256, mediaType, bytes } = file;
    const answer = (pages: number | null): Response =>
      context.json<FilePagesDto>({ sha256, name, mediaType, bytes, pages, widths: pageWidths });
    if (!hasPages(mediaType) || looked.kept !== null) return answer(looked.kept);
    const counted = await inTime(context, (person) => pictures.pagesOf(file, person));
    return counted instanceof Response ? counted : answer(counted.made);
  });

  app.get('/files/:sha256/pages/:page', async (context) => {
    const page = pageNumber(context.req.param('page'));
    const width =
      pageWidths.find((one) => String(one) === context.req.query('width')) ??
      (pageWidths[1] satisfies PageWidth);
    const looked = await kept(context, ({ file }) =>
      page === null ? Promise.resolve(null) : pictures.keptPicture(file, page, width),
    );
    if (looked instanceof Response) return looked;
    if (page === null) return problem(context, 'page-missing');
    const drawn =
      looked.kept !== null
        ? { made: looked.kept }
        : await inTime<Buffer>(context, (person) =>
            pictures.picture(looked.found.file, page, width, person),
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
