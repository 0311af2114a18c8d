import type { ProblemDto } from '@xiezhi/contract';
import type { Context } from 'hono';
import type { ProblemCode } from '@xiezhi/contract/problems';
import { problemStatus, problemTexts } from '@xiezhi/contract/problems';
import { langOf } from './lang.ts';

/** An answer to a request that is no command: RFC 9457, in the reader's language, with the way on. */
export function problem(
  context: Context,
  code: ProblemCode,
  facts: Readonly<Record<string, number>> = {},
): Response {
  const status = problemStatus[code];
  const said = problemTexts[langOf(context)][code];
  const text = { title: said.title, detail: filled(said.detail, facts) };
  // Whoever opened the address in a browser reads a page.
  if (
    context.req.method === 'GET' &&
    context.req.header('accept')?.startsWith('text/html') === true
  )
    return context.html(pageOf(langOf(context), text), status, { 'cache-control': 'no-store' });
  const { title, detail } = text;
  const told: ProblemDto = { type: `/problems/${code}`, status, code, title, detail };
  return context.json(told, status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
}

/** Numbers take the places that the words keep for them. */
const filled = (detail: string, facts: Readonly<Record<string, number>>): string =>
  Object.entries(facts).reduce(
    (text, [name, n]) => text.replaceAll(`{${name}}`, String(n)),
    detail,
  );

/** The words are the court's own; nothing a reader sent stands in it. */
const pageOf = (
  lang: 'zh-CN' | 'en',
  { title, detail }: { readonly title: string; readonly detail: string },
): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title></head>
<body style="font: 18px/1.75 sans-serif; max-width: 38em; margin: 15vh auto; padding: 0 1em">
<h1>${title}</h1><p>${detail}</p><p><a href="/">${lang === 'en' ? 'To the first page' : '回首页'}</a></p></body></html>
`;
