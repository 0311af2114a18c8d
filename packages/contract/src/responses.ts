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
