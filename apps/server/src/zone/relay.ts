import { Readable } from 'node:stream';
import type { FormDto } from '@xiezhi/contract';
import type { Json, StreamId } from '@xiezhi/kernel';
import { parseStreamId } from '@xiezhi/kernel';
import type { Enclosure } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { Context, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Environment, RequestVariables } from '../http/environment.ts';
import { withStoredFiles } from '../http/file-references.ts';
import { withDraft } from '../http/with-draft.ts';
import { jsonBody } from '../http/json-body.ts';
import { langOf } from '../http/lang.ts';
import { meantStream } from '../http/own-stream.ts';
import { problem } from '../http/problem.ts';
import { pageName } from './answers.ts';
import type { CopiesAsked } from './copies-between.ts';
import type { Asked, Replied } from './letters.ts';
import type { Pages } from './pages.ts';
import { everybody } from './pages.ts';
import { readServed, servedPath } from './served-between.ts';
import type { NamedFile } from './split.ts';

type Here = Context<RequestVariables>;

export interface RelayParts {
  readonly environment: () => Environment;
  readonly pages: Pages;
  /** Asks the court zone. @returns null when it has not answered while a person waits. */
  ask(actor: Actor | null, asked: Asked, files?: readonly Enclosure[]): Promise<Replied | null>;
  /** Asks for somebody without an account there, known by a mark. */
  askUnder(mark: string, asked: Asked): Promise<Replied | null>;
  enclosed(input: unknown): Promise<readonly Enclosure[]>;
  readonly copies: CopiesAsked;
  /** Tells the court zone who asks, before anything that they ask. */
  introduce(actor: Actor): Promise<void>;
}

/** What the court zone alone can answer; whether it concerns a docket that is at home here is looked at besides. */
const beyond =
  /^\/api\/(cases|tasks|overdue|calendar|offers|search|invitations|payment-links|reconciliation|representation|services|verify|announcements|feedback|guides|forms\/[^/]+|why\/[^/]+|previews\/[^/]+)(\/|$)/;
/** Pages are passed on at once; whole archives are asked for and brought. */
const isArchive = ({ req }: Pick<Here, 'req'>): boolean =>
  /^\/api\/cases\/[^/]+\/(copy|packs\/[^/]+)$/.test(req.path) ||
  (req.path.endsWith('/proof') && req.query('in') === 'pdf');

/** Asked by people who have not signed in, and answered to everybody alike. */
const everybodys =
  /^\/api\/(verify|verify\/(?:receipt|proof)|announcements|feedback|guides(?:\/[\w-]+)?|payment-links)$/;

/**
 * Stands before the routes of the service zone: what the court zone has made for this reader is given from here, what it
 * has not is asked there. Whatever is at home here passes on to the routes.
 */
export function relay(parts: RelayParts): MiddlewareHandler<RequestVariables> {
  return async (context, next) => {
    const actor = context.get('actor');
    const { path, method } = context.req;
    if (path === servedPath && method === 'POST')
      return readServed(parts.environment(), context, (mark, asked) => parts.askUnder(mark, asked));
    const mine = actor.person === null ? everybodys.test(path) : beyond.test(path);
    if (!mine || isAtHome(parts.environment(), actor, context)) return next();
    if (isArchive(context)) return bring(parts, context, actor);
    if (method === 'GET') return read(parts, context, actor);
    return method === 'POST' ? rehearse(parts, context, actor) : next();
  };
}

/** Forms, offers and reasons of one's own account: the person's docket is here. */
function isAtHome(environment: Environment, actor: Actor, context: Here): boolean {
  const [, kind = '', command = ''] = /^\/api\/(\w+)(?:\/([^/]+))?/.exec(context.req.path) ?? [];
  if (kind === 'offers') return isPerson(context.req.query('stream'));
  if (!['forms', 'why', 'previews'].includes(kind)) return false;
  const declared = environment.catalogue.command(command);
  if (declared === null) return true;
  const stream = meantStream(environment, actor, command, context.req.query('stream'));
  return declared.on === 'person' || isPerson(stream ?? undefined);
}

const isPerson = (stream: string | undefined): boolean =>
  parseStreamId(stream ?? '')?.kind === 'person';

async function read(parts: RelayParts, context: Here, actor: Actor): Promise<Response> {
  const environment = parts.environment();
  const lang = langOf(context);
  const path = pageName(context.req.path.replace('/cases/case:', '/cases/'), context.req.query());
  const reader = everybodys.test(context.req.path) ? everybody : actor.id;
  const page = await parts.pages.find(reader, path, lang);
  const asked: Asked = { method: 'GET', path, lang, body: null };
  const replied =
    page === null
      ? await parts.ask(actor.person === null ? null : actor, asked)
      : { status: 200, mediaType: 'application/json', body: page };
  if (replied === null) return problem(context, 'court-zone-away');
  if (replied.status === 200 && path.startsWith('/api/forms/'))
    return context.json(await withDraft(environment, actor, JSON.parse(replied.body) as FormDto));
  return context.body(replied.body, replied.status as ContentfulStatusCode, {
    'content-type': replied.mediaType,
  });
}

/** An archive: asked for, made there, brought here; whoever waits is told how far it is, and asks again. */
async function bring(parts: RelayParts, context: Here, actor: Actor): Promise<Response> {
  const { files } = parts.environment();
  const lang = langOf(context);
  const path = pageName(context.req.path.replace('/cases/case:', '/cases/'), context.req.query());
  const [, , , key = ''] = path.split('/');
  // Whoever may read the case no longer has no page of it, and gets no copy that was made before.
  if ((await parts.pages.find(actor.id, `/api/cases/${key}`, lang)) === null)
    return problem(context, 'not-found');
  const asked: Asked = { method: 'GET', path, lang, body: null };
  const now = await parts.copies.now(actor, asked, () => parts.introduce(actor));
  switch (now.state) {
    case 'asked':
    case 'made':
      context.header('retry-after', '2');
      return problem(context, now.state === 'made' ? 'copy-on-its-way' : 'copy-being-made');
    case 'refused':
      await parts.copies.done(actor, asked);
      if (now.status === 409) context.header('retry-after', '3');
      return context.body(now.body, now.status as ContentfulStatusCode, {
        'content-type': now.mediaType,
      });
    case 'here': {
      await parts.copies.done(actor, asked);
      const stored = await files.find(now.sha256);
      if (stored === null || !(await files.isWhole(stored))) return problem(context, 'file-lost');
      return context.body(Readable.toWeb(files.read(stored.sha256)) as ReadableStream, 200, {
        'content-type': stored.mediaType,
        'content-length': String(stored.bytes),
        'cache-control': 'no-store',
        'content-disposition': now.disposition,
      });
    }
  }
}

/** A preview: its files go along, since the act would be rehearsed with them. */
async function rehearse(parts: RelayParts, context: Here, actor: Actor): Promise<Response> {
  const { files } = parts.environment();
  const body = (await jsonBody(context)) as Readonly<Record<string, Json>> | null;
  if (body === null) return problem(context, 'bad-request');
  const given = (body['input'] ?? {}) as Readonly<Record<string, unknown>>;
  const filled = await withStoredFiles(files, actor, given);
  const input = 'missing' in filled ? given : filled.input;
  const asked: Asked = {
    method: 'POST',
    // Which part of the cases is asked for stands in the query.
    path: pageName(context.req.path, context.req.query()),
    lang: langOf(context),
    body: { ...body, input: input as Json },
  };
  const replied = await parts.ask(actor, asked, await parts.enclosed(input));
  if (replied === null) return problem(context, 'court-zone-away');
  return context.body(replied.body, replied.status as ContentfulStatusCode, {
    'content-type': replied.mediaType,
  });
}

/** A file as a page names it, wherever in it. */
export function fileIn(
  pages: readonly string[],
  stream: StreamId,
  sha256: string,
): NamedFile | null {
  const query = `stream=${encodeURIComponent(stream)}`;
  for (const text of pages) {
    if (!text.includes(sha256)) continue;
    const found = namedIn(JSON.parse(text), sha256, query);
    if (found) return found;
  }
  return null;
}

function namedIn(value: unknown, sha256: string, query: string): NamedFile | null {
  if (typeof value !== 'object' || value === null) return null;
  const { sha256: hash, name, url } = value as Readonly<Record<string, unknown>>;
  if (hash === sha256 && typeof name === 'string' && typeof url === 'string' && url.includes(query))
    return { sha256, name };
  for (const part of Object.values(value)) {
    const found = namedIn(part, sha256, query);
    if (found) return found;
  }
  return null;
}
