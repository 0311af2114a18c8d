import type { PageTextDto } from '@xiezhi/contract';
import { FileTexts, fileStandings, isFileHash, pageText } from '@xiezhi/docket';
import type { StreamId } from '@xiezhi/kernel';
import { streamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { Hono } from 'hono';
import type { Environment, RequestVariables } from './environment.ts';
import { fileNamed } from './files.ts';
import { problem } from './problem.ts';
import { Turns } from './turns.ts';

const mostPage = 1_000_000;

/** Null for what is no number of a page. */
export const pageNumber = (text: string | undefined): number | null => {
  const number = /^[1-9]\d{0,6}$/.test(text ?? '') ? Number(text) : 0;
  return number > 0 && number <= mostPage ? number : null;
};

/** What stands on a page of a file of a case: where the case is at home, as the search is. */
export function pageTextRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const turns = new Turns();
  app.get('/cases/:key/page-text', async (context) => {
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    const key = context.req.param('key').replace(/^case:/, '');
    const page = pageNumber(context.req.query('page'));
    const sha256 = context.req.query('file') ?? '';
    if (!/^[0-9a-z][0-9a-z-]{2,63}$/.test(key) || !isFileHash(sha256) || page === null)
      return problem(context, 'not-found');
    const stream = streamId('case', key);
    const text = await turns.take(
      actor.person,
      () => textOf(environment, actor, stream, { sha256, page }),
      context.req.raw.signal,
    );
    if (text === 'gone') return context.body(null);
    if (text === 'full') return problem(context, 'searches-waiting');
    return text === null ? problem(context, 'not-found') : context.json<PageTextDto>(text);
  });
  return app;
}

/** One that was overlooked is read from now on. */
async function textOf(
  environment: Environment,
  actor: Actor,
  stream: StreamId,
  asked: { readonly sha256: string; readonly page: number },
): Promise<PageTextDto | null> {
  const { pool } = environment;
  if ((await fileNamed(environment, actor, stream, asked.sha256)) === null) return null;
  const [found, [standing]] = await Promise.all([
    pageText(pool, stream, actor, asked),
    fileStandings(pool, stream, actor, [asked.sha256]),
  ]);
  if (standing === undefined) await new FileTexts(pool).note([asked.sha256]);
  const whole = standing?.state ?? 'waiting';
  return {
    ...asked,
    text: found === null || found.text === '' ? null : found.text,
    recognised: found?.how === 'ocr',
    // A file that was read has no row for what lies beyond its end.
    state: found?.state ?? (whole === 'read' ? 'no-text' : whole),
    pages: standing?.pages ?? null,
  };
}
