export type ByLanguage = { readonly 'zh-CN': string; readonly en: string };

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description: ByLanguage;
}

/** Something that can be asked, or a door that opens a session. The server answers each; a test compares the two. */
export interface Query {
  readonly name: string;
  readonly method: 'get' | 'post' | 'put' | 'delete' | 'head' | 'patch';
  readonly path: string;
  readonly title: ByLanguage;
  readonly description: ByLanguage;
  readonly parameters: readonly Parameter[];
  /** Of the answer. What JSON holds is said in `answers.ts`; whoever is not named there answers without a body. */
  readonly mediaType: string;
  /** Of an answer that is no JSON; those of JSON are in `answer-examples.ts`. */
  readonly example?: string;
  /** Answers of JSON beside 200, by status: names of schemas. */
  readonly others?: Readonly<Record<number, string>>;
  /** Answers told by their status alone, or in words of their own; the others stand in `query-problems.ts`. */
  readonly also?: Readonly<Record<number, ByLanguage>>;
  /** What the body is when it is not JSON. */
  readonly bodyType?: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly bodyExample?: unknown;
}

export const object = { type: 'object' } as const;
export const both = (zh: string, en: string): ByLanguage => ({ 'zh-CN': zh, en });
export const inPath = (name: string, zh: string, en: string): Parameter => ({
  name,
  in: 'path',
  description: both(zh, en),
});
export const inQuery = (name: string, zh: string, en: string): Parameter => ({
  name,
  in: 'query',
  description: both(zh, en),
});
export const inHeader = (name: string, zh: string, en: string): Parameter => ({
  name,
  in: 'header',
  description: both(zh, en),
});
export const stream = inQuery('stream', '卷宗编号，如 case:…', 'Stream, such as case:…');
export const key = inQuery('key', '事项', 'Subject of the offer');

export const get = (
  name: string,
  path: string,
  title: ByLanguage,
  description: ByLanguage,
  parameters: readonly Parameter[],
  example?: string,
): Query => ({
  name,
  method: 'get',
  path,
  title,
  description,
  parameters,
  mediaType: 'application/json',
  ...(example === undefined ? {} : { example }),
});

export const text = { type: 'string' } as const;

/** Which act it is, on which stream, about which matter: the same for giving a command and for rehearsing it. */
export const whichAct = {
  commandId: { type: 'string', pattern: '^[0-9a-zA-Z][0-9a-zA-Z._:-]{7,79}$' },
  stream: { type: ['string', 'null'] },
  key: text,
} as const;

export const write = (
  name: string,
  method: 'post' | 'put' | 'delete',
  path: string,
  title: ByLanguage,
  description: ByLanguage,
  parameters: readonly Parameter[],
  body: Readonly<Record<string, unknown>> | null,
  bodyExample: unknown,
): Query => ({
  name,
  method,
  path,
  title,
  description,
  parameters,
  mediaType: 'application/json',
  ...(body === null ? {} : { body: { type: 'object', properties: body }, bodyExample }),
});
