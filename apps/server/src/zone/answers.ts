import type { Json } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { visitor } from '@xiezhi/procedures';
import { Hono } from 'hono';
import { announcementRoutes } from '../http/announcement-routes.ts';
import { caseRoutes } from '../http/case-routes.ts';
import { commandRoutes } from '../http/command-routes.ts';
import type { Environment, RequestVariables } from '../http/environment.ts';
import { findRoutes } from '../http/find-routes.ts';
import { pageTextRoutes } from '../http/page-text-routes.ts';
import { proofRoutes } from '../http/proof-routes.ts';
import { servedRoutes } from '../http/served-routes.ts';
import { verifyRoutes } from '../http/verify-routes.ts';
import type { Asked, Replied } from './letters.ts';
import { servedPath } from './served-between.ts';

/** The same as the route gives it, of any size. */
export type Respond = (reader: Actor | null, asked: Asked) => Promise<Response>;
export type Answer = (reader: Actor | null, asked: Asked) => Promise<Replied>;

/**
 * The very routes that a browser asks, asked from within: the reader is given and not signed in. So a page that is made
 * for somebody says what they would read here, through the one reader there is. Nothing is decided by them.
 */
export function responsesOf(environment: Environment): Respond {
  const readers = new WeakMap<Request, Actor>();
  const app = new Hono<RequestVariables>();
  app.use('*', async (context, next) => {
    context.set('session', null);
    context.set('actor', readers.get(context.req.raw) ?? visitor('none'));
    const { method, path } = context.req;
    if (method === 'POST' && !path.startsWith('/api/previews/') && path !== servedPath)
      return context.json({}, 404);
    return next();
  });
  for (const routes of [
    commandRoutes,
    caseRoutes,
    findRoutes,
    pageTextRoutes,
    proofRoutes,
    verifyRoutes,
    announcementRoutes,
    servedRoutes,
  ])
    app.route('/api', routes(environment));
  app.onError((fault, context) => {
    environment.log.error({ err: fault, path: context.req.path }, 'a page could not be made');
    return context.json({}, 500);
  });
  return async (reader, { method, path, lang, body }): Promise<Response> => {
    const request = new Request(new URL(path, 'http://within.invalid'), {
      method,
      headers: { 'accept-language': lang, 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
    });
    if (reader !== null) readers.set(request, reader);
    return app.fetch(request);
  };
}

/** As a page that is kept and sent. */
export const answersOf =
  (respond: Respond): Answer =>
  async (reader, asked) => {
    const response = await respond(reader, asked);
    return {
      status: response.status,
      mediaType: response.headers.get('content-type') ?? 'application/json',
      body: await response.text(),
    };
  };

/** A question without a body. */
export const reading = (path: string, lang: Asked['lang']): Asked => ({
  method: 'GET',
  path,
  lang,
  body: null satisfies Json,
});

/** The name under which a page is kept: the same question is the same name, however it was written. */
export function pageName(path: string, query: Readonly<Record<string, string>> = {}): string {
  const words = new URLSearchParams(
    Object.entries(query)
      .filter(([name, value]) => name !== 'lang' && value !== '')
      .sort(([left], [right]) => left.localeCompare(right)),
  ).toString();
  return words === '' ? path : `${path}?${words}`;
}
