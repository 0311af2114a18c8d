/** A part of an OpenAPI document. */
export type Schema = Readonly<Record<string, unknown>>;

export interface Response extends Schema {
  readonly description: string;
  readonly content?: Schema;
}

export const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const json = (description: string, name: string): Response => ({
  description,
  content: { 'application/json': { schema: reference(name) } },
});

export const problemResponse: Response = {
  description: 'Problem',
  content: { 'application/problem+json': { schema: reference('Problem') } },
};

/** What every answer says besides: nobody keeps it, and no browser guesses what it is. */
const everyAnswerSays = {
  'cache-control': '\\bno-store\\b',
  'x-content-type-options': '^nosniff$',
} as const;

export const answerHeaders: Schema = Object.fromEntries(
  Object.entries(everyAnswerSays).map(([name, pattern]) => [
    name,
    { required: true, schema: { type: 'string', pattern } },
  ]),
);

const headerReferences: Schema = Object.fromEntries(
  Object.keys(everyAnswerSays).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

/** Each answer with what every one of them says. */
export const withHeaders = (responses: Schema): Schema =>
  Object.fromEntries(
    Object.entries(responses).map(([status, one]) => [
      status,
      { ...(one as Response), headers: headerReferences },
    ]),
  );
