import { setImmediate } from 'node:timers/promises';
import type {
  CaseSpaceDto,
  FileInCaseDto,
  FoundInCaseDto,
  FoundPageDto,
  UnreadFileDto,
} from '@xiezhi/contract';
import type { FileStanding, PageFound } from '@xiezhi/docket';
import { FileTexts, fileStandings, findInFiles, lineWith, wordsOf } from '@xiezhi/docket';
import type { StreamId } from '@xiezhi/kernel';
import { streamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { Hono } from 'hono';
import { caseSpace } from './cases.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { wordsFor } from './middleware.ts';
import { problem } from './problem.ts';
import { Turns } from './turns.ts';

const mostPages = 100;
/** Of a file that is leafed through: whoever does sees on which of its pages the words stand. */
const mostOfOne = 600;
const longest = 100;

/** Every file that the reader's page of the case names, once, under the first of its names: exhibits, papers, and the rest. */
function filesOf({ exhibits, papers, docket }: CaseSpaceDto): ReadonlyMap<string, FileInCaseDto> {
  const found = new Map<string, FileInCaseDto>();
  const put = (of: string, files: readonly (FileInCaseDto['file'] | null)[]): void => {
    for (const file of files)
      if (file !== null && !found.has(file.sha256)) found.set(file.sha256, { of, file });
  };
  for (const one of exhibits) put(`${one.number} ${one.name}`, one.files);
  for (const one of papers) put(one.title, [one.file]);
  for (const one of docket) put(one.title, one.files);
  return found;
}

const pageOf = (at: FileInCaseDto, found: PageFound, words: readonly string[]): FoundPageDto => ({
  ...at,
  page: found.how === 'unpaged' ? null : found.page,
  part: found.how === 'unpaged' ? found.page : null,
  recognised: found.how === 'ocr',
  ...lineWith(found.shown, words),
});

/** One that the database knows nothing of, or not for this reader: nobody need wait for it. */
const nowhere = { state: 'away', pages: null, done: 0, unread: 0 } as const;

/** Null for a file of which every page was read to its end. */
function unreadOf(at: FileInCaseDto, standing: FileStanding | undefined): UnreadFileDto | null {
  const { state, pages, done, unread } = standing ?? nowhere;
  if (state === 'read' && unread === 0) return null;
  return { ...at, state: state === 'read' ? 'partly' : state, pages, done, unread };
}

/** How the machine fares with each. One that was overlooked is read from now on. */
async function standingsOf(
  { pool }: Environment,
  actor: Actor,
  stream: StreamId,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, FileStanding>> {
  const ask = async () =>
    new Map((await fileStandings(pool, stream, actor, hashes)).map((one) => [one.sha256, one]));
  const found = await ask();
  const overlooked = hashes.filter((sha256) => !found.has(sha256));
  if (overlooked.length === 0) return found;
  await new FileTexts(pool).note(overlooked);
  return ask();
}

/** @property only this file; null: all of them. */
interface Asked {
  readonly asked: string;
  readonly only: string | null;
}

async function foundIn(
  environment: Environment,
  actor: Actor,
  space: CaseSpaceDto,
  { asked, only }: Asked,
): Promise<FoundInCaseDto | null> {
  const { pool } = environment;
  const stream = streamId('case', space.stream.replace(/^case:/, ''));
  const all = filesOf(space);
  const files = only === null ? all : new Map([...all].filter(([sha256]) => sha256 === only));
  if (only !== null && files.size === 0) return null;
  const hashes = [...files.keys()];
  const words = wordsOf(asked);
  const standings = await standingsOf(environment, actor, stream, hashes);
  const { found, total } = await findInFiles(
    pool,
    stream,
    actor,
    hashes,
    words,
    only === null ? mostPages : mostOfOne,
  );
  const pages: FoundPageDto[] = [];
  for (const one of found) {
    const at = files.get(one.sha256);
    if (at) pages.push(pageOf(at, one, words));
    // Whoever else asks the court something is answered between two pages.
    await setImmediate();
  }
  return {
    stream,
    total,
    pages,
    files: files.size,
    unread: [...files].flatMap(([sha256, at]) => unreadOf(at, standings.get(sha256)) ?? []),
  };
}

/** What the papers and exhibits of a case say, for whoever may read them. */
export function findRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  const turns = new Turns();
  app.get('/cases/:key/find', async (context) => {
    const key = context.req.param('key').replace(/^case:/, '');
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    if (!/^[0-9a-z][0-9a-z-]{2,63}$/.test(key)) return problem(context, 'not-found');
    const words = await wordsFor(environment, context, null);
    const asked = context.req.query('q')?.slice(0, longest) ?? '';
    const only = context.req.query('file') ?? null;
    const look = async (): Promise<FoundInCaseDto | null> => {
      const space = await caseSpace(environment, words, actor, key, null);
      return space && (await foundIn(environment, actor, space, { asked, only }));
    };
    const found = await turns.take(actor.person, look, context.req.raw.signal);
    if (found === 'full') return problem(context, 'searches-waiting');
    // Nobody hears it.
    if (found === 'gone') return context.body(null);
    return found === null ? problem(context, 'not-found') : context.json(found);
  });
  return app;
}
