import type { Language } from '@xiezhi/procedures';
import { answerExamples } from './answer-examples.ts';
import answered from './answers.schema.json' with { type: 'json' };
import type { ProblemCode } from './problems.ts';
import { problemStatus, problemTexts } from './problems.ts';
import type { Query } from './query.ts';
import { problemsOf } from './query-problems.ts';
import { json, problemResponse, reference } from './responses.ts';
import type { Response, Schema } from './responses.ts';

const byQuery = answered.Answers.properties as Readonly<Record<string, Schema>>;
const exampleAnswers = new Map<string, unknown>(Object.entries(answerExamples));

/** How bytes begin that are no text to show. */
const beginnings: Readonly<Record<string, string>> = {
  'application/pdf': '%PDF-1.7 …',
  'application/zip': 'PK …',
  'application/octet-stream': '…',
  'image/webp': 'RIFF … WEBP …',
  'text/calendar': 'BEGIN:VCALENDAR\r\n…',
};

/** All that a question is answered with, by status. */
export function queryResponses(query: Query, language: Language): Schema {
  const { others = {}, also = {} } = query;
  const responses: Record<string, Response> = { ...answersOf(query) };
  for (const [status, schemaName] of Object.entries(others))
    responses[status] = json('OK', schemaName);
  for (const [status, words] of Object.entries(also))
    responses[status] =
      // A channel of payment reads a status and nothing else.
      Number(status) < 300 || query.mediaType === '*/*'
        ? { description: words[language] }
        : { ...problemResponse, description: words[language] };
  const refused = Map.groupBy(problemsOf(query), (code) => String(problemStatus[code]));
  for (const [status, codes] of refused)
    responses[status] = beside(responses[status], problemWith(codes, language));
  return responses;
}

/** What is answered under one status in two forms; words of its own stand before codes. */
export function beside(told: Response | undefined, problem: Response): Response {
  if (told === undefined) return problem;
  return {
    description: [told.description, problem.description].filter((one) => one !== 'OK').join(' / '),
    content: { ...problem.content, ...told.content },
  };
}

/** What the question is for: by its name among the types of `answers.ts`. */
function answersOf({ name, mediaType, example, also = {} }: Query): Record<string, Response> {
  const said = byQuery[name];
  const isJson = mediaType === 'application/json';
  if (isJson && said === undefined) return 204 in also ? {} : { 200: { description: 'OK' } };
  const given = isJson ? exampleAnswers.get(name) : (example ?? beginnings[mediaType]);
  const content = {
    [mediaType]: {
      schema: isJson ? said : { type: 'string' },
      ...(given === undefined ? {} : { example: given }),
    },
  };
  return { 200: { description: 'OK', content } };
}

/** Problems of one status: nothing but these codes. */
export function problemWith(codes: readonly ProblemCode[], language: Language): Response {
  const [first] = codes;
  const texts = problemTexts[language];
  const schema = {
    allOf: [reference('Problem'), { type: 'object', properties: { code: { enum: codes } } }],
  };
  const example = first && {
    type: `/problems/${first}`,
    status: problemStatus[first],
    code: first,
    ...texts[first],
  };
  return {
    description: codes.map((code) => texts[code].title).join(' / '),
    content: { 'application/problem+json': { schema, example } },
  };
}
