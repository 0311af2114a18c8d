import type { FaultDto, ProblemDto } from '@xiezhi/contract';
import { problemStatus, problemTexts } from '@xiezhi/contract/problems';
import type { Context } from 'hono';
import { faultTexts } from '../texts/index.ts';
import { requestFaultTexts, unknownNameText } from '../texts/requests.ts';
import { langOf } from './lang.ts';

type Texts = (typeof requestFaultTexts)['en'];

/** One part of a request that is wrong; the code names its words. `known` goes with a name that is not known. */
export type RequestFault =
  | { readonly path: string; readonly code: keyof Texts | 'not-a-mobile' | 'not-a-day' }
  | { readonly path: string; readonly code: 'unknown-name'; readonly known: readonly string[] };

/** Each fault in the reader's words. */
export const saidFaults = (
  context: Context,
  faults: readonly RequestFault[],
): readonly FaultDto[] => {
  const lang = langOf(context);
  const texts: Readonly<Record<string, string>> = {
    ...faultTexts[lang],
    ...requestFaultTexts[lang],
  };
  return faults.map((one) => ({
    path: one.path,
    message:
      one.code === 'unknown-name'
        ? unknownNameText[lang](one.path, one.known)
        : (texts[one.code] ?? ''),
  }));
};

/**
 * What a request has wrong, all at once and by its parts, as an act answers: 422; where it is an act that could not even be
 * read as one, 400.
 */
export function faulty(
  context: Context,
  faults: readonly RequestFault[],
  status: 400 | 422 = problemStatus.faulty,
): Response {
  const lang = langOf(context);
  const said = saidFaults(context, faults);
  const told: ProblemDto = {
    type: '/problems/faulty',
    status,
    code: 'faulty',
    title: problemTexts[lang].faulty.title,
    detail: said.map(({ message }) => message).join(lang === 'en' ? ' ' : ''),
    faults: said,
  };
  return context.json(told, status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
}

/** Parameters nobody reads: dropped in silence, the answer would be to another question. */
export const strangeParameters = (
  context: Context,
  known: readonly string[],
): readonly RequestFault[] =>
  Object.keys(context.req.query())
    .filter((name) => name !== 'lang' && !known.includes(name))
    .map((path) => ({ path, code: 'unknown-name', known }));

/** A part that has to be text, and not an empty one. */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

export const lacking = (
  value: unknown,
  path: string,
  code: keyof Texts,
): readonly RequestFault[] => (isText(value) ? [] : [{ path, code }]);
