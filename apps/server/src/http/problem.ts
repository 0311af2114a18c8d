import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { problemTexts } from '../texts/problems.ts';
import { langOf } from './lang.ts';

/** An answer to a request that is no command: RFC 9457, in the reader's language, with the way on. */
export function problem(
  context: Context,
  status: ContentfulStatusCode,
  code: keyof (typeof problemTexts)['en'],
): Response {
  const text = problemTexts[langOf(context)][code];
  return context.json(
    { type: `/problems/${code}`, status, code, title: text.title, detail: text.detail },
    status,
    {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
    },
  );
}
