import type { AnyCommand, Catalogue, Language } from '@xiezhi/procedures';
import { refusalsOf } from '@xiezhi/procedures';
import { z } from 'zod';
import answered from './answers.schema.json' with { type: 'json' };
import { queries } from './queries.ts';
import { whichAct } from './query.ts';
import { beside, problemWith, queryResponses } from './query-answers.ts';
import type { Schema } from './responses.ts';
import { answerHeaders, json, reference, withHeaders } from './responses.ts';

/** Who may, by the roles' own names, and the articles it rests on; of an act of the court's machine that nobody else does it. */
function whoAndWhy({ by, basis }: AnyCommand, language: Language): string {
  const own = by.length === 1 && by[0] === 'system';
  if (language === 'en')
    return `${own ? 'An act of the court’s own program: nobody else may ask for it. ' : ''}By: ${by.join(', ')}. Basis: ${basis.join(', ')}.`;
  return `${own ? '由法院的程序自己办理，别人不能请求。' : ''}可以办理的：${by.join('、')}。依据：${basis.join('、')}。`;
}

/** OpenAPI 3.1 of the whole court, made from the declarations: nothing is written twice. */
export function openApi(catalogue: Catalogue, language: Language): Schema {
  const texts = catalogue.texts(language);
  const paths: Record<string, Schema> = {};
  for (const command of catalogue.commands) {
    const text = texts.commands[command.name];
    paths[`/api/commands/${command.name}`] = {
      post: {
        operationId: command.name,
        tags: [command.name.split('.')[0]],
        summary: text?.title ?? command.name,
        description: [text?.lead, text?.after, whoAndWhy(command, language)]
          .filter((line) => line !== undefined && line !== '')
          .join('\n\n'),
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: requestSchema(command), example: exampleOf(command) },
          },
        },
        responses: withHeaders(commandResponses(command, language)),
        'x-refusals': refusalsOf(command),
      },
    };
  }
  for (const query of queries) {
    paths[query.path] = {
      ...(paths[query.path] ?? {}),
      [query.method]: {
        operationId: query.name,
        tags: ['queries'],
        summary: query.title[language],
        description: query.description[language],
        parameters: query.parameters.map((one) => ({
          name: one.name,
          in: one.in,
          required: one.in === 'path',
          description: one.description[language],
          schema: { type: 'string' },
        })),
        ...(query.body
          ? {
              requestBody: {
                required: true,
                content: {
                  [query.bodyType ?? 'application/json']: {
                    schema: query.body,
                    example: query.bodyExample,
                  },
                },
              },
            }
          : {}),
        responses: withHeaders(queryResponses(query, language)),
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: language === 'en' ? 'Xiezhi online court' : '獬豸在线诉讼',
      version: '0.1.0',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        language === 'en' ? 'Commands and queries of an online court.' : '在线法院的命令和查询。',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas,
      headers: answerHeaders,
      // Each code's words, once; what an act answers names what it is about.
      'x-refusals': refusalWords(texts.refusals),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'xiezhi_session' } },
    },
    security: [{ session: [] }],
  };
}

function requestSchema(command: AnyCommand): Schema {
  const { $schema: _schema, ...input } = z.toJSONSchema(command.input, {
    io: 'input',
    unrepresentable: 'any',
  }) as Record<string, unknown>;
  return {
    type: 'object',
    required: ['commandId', 'stream', 'key', 'input', ...(command.onlyOnSeen ? ['seen'] : [])],
    properties: {
      ...whichAct,
      input,
      ...(command.onlyOnSeen
        ? {
            seen: {
              type: 'integer',
              minimum: 0,
              description:
                '决定前看到卷宗第几号：表单答复里的 `seen`。The last entry before whoever decides: `seen` of the form.',
            },
          }
        : {}),
    },
  };
}

const exampleOf = (command: AnyCommand): Schema => ({
  commandId: '01J0EXAMPLE-0001',
  stream: command.opens ? null : `${command.on}:0123456789abcdef01234567`,
  key: '',
  input: command.example,
  ...(command.onlyOnSeen ? { seen: 12 } : {}),
});

const { Answers: _byQuery, ...schemas } = answered;

/** All that an act is answered with, by status; nothing else is answered. */
const commandResponses = (command: AnyCommand, language: Language): Schema => ({
  200: json('Accepted: entered in the docket and durable', 'Accepted'),
  202: json('Received: durably kept, not yet decided', 'Received'),
  // Not readable as an act at all: which part, by the words of what is faulty.
  400: problemWith(['bad-request', 'faulty'], language),
  401: problemWith(['sign-in'], language),
  403: problemWith(['csrf'], language),
  409: refusedWith(command),
  413: problemWith(['too-large'], language),
  422: json('Invalid: everything to mend, at once', 'Invalid'),
  500: problemWith(['internal'], language),
  503: beside(
    json('Something of the court is away or busy: try again with the same commandId', 'Refused'),
    problemWith(['database-away', 'files-away', 'court-zone-away'], language),
  ),
});

/** Of one act: nothing but these codes. */
const refusedWith = (command: AnyCommand): Schema => {
  const code = { enum: [...new Set(refusalsOf(command).map((one) => one.code))] };
  const refusals = { type: 'array', items: { type: 'object', properties: { code } } };
  return {
    description: 'Refused: why, on what ground, and the way on',
    content: {
      'application/json': {
        schema: { allOf: [reference('Refused'), { type: 'object', properties: { refusals } }] },
      },
    },
  };
};

/** The words of each refusal; what is of the case stands as its name: `{dueOn}`. */
function refusalWords(texts: ReturnType<Catalogue['texts']>['refusals']): Schema {
  const named = (isList: (name: string) => boolean): Readonly<Record<string, string | string[]>> =>
    new Proxy(
      {},
      { get: (_, name) => (isList(String(name)) ? [`{${String(name)}}`] : `{${String(name)}}`) },
    );
  return Object.fromEntries(
    Object.entries(texts).map(([code, say]) => {
      // Words about a list say nothing of a single name.
      const lists = JSON.stringify(say(named(() => true)));
      return [code, say(named((name) => lists.includes(`{${name}}`)))];
    }),
  );
}
