import fc from 'fast-check';

/*
 * Values that a schema of the contract asks for: of every length and kind that it allows, and no more. What a schema does not
 * say, such as that a day exists, is not known here either.
 */

type Schema = Readonly<Record<string, unknown>>;

const numberOf = (schema: Schema, name: string, otherwise: number): number =>
  typeof schema[name] === 'number' ? schema[name] : otherwise;

const schemas = (value: unknown): readonly Schema[] =>
  (Array.isArray(value) ? value : []) as Schema[];

/** A pattern that the generator cannot follow is met by chance or not at all; the contract's own check says which. */
function text(schema: Schema): fc.Arbitrary<unknown> {
  const { pattern } = schema;
  const minLength = numberOf(schema, 'minLength', 0);
  const maxLength = Math.min(numberOf(schema, 'maxLength', 40), minLength + 40);
  if (typeof pattern === 'string')
    try {
      return fc.stringMatching(new RegExp(pattern, 'u'));
    } catch {
      return fc.string({ minLength, maxLength });
    }
  return fc.oneof(
    fc.string({ unit: 'grapheme', minLength, maxLength }),
    fc
      .constantFrom('甲', '2026-03-02', '500000', '13800138000')
      .filter((one) => one.length >= minLength && one.length <= maxLength),
  );
}

function record(schema: Schema): fc.Arbitrary<unknown> {
  const properties = Object.entries(
    (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>,
  );
  const required = (schema['required'] ?? []) as readonly string[];
  return fc.record(Object.fromEntries(properties.map(([name, one]) => [name, fromSchema(one)])), {
    requiredKeys: required.filter((name) => properties.some(([known]) => known === name)),
  });
}

const ofType: Readonly<Record<string, (schema: Schema) => fc.Arbitrary<unknown>>> = {
  string: text,
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  integer: (schema) =>
    fc.integer({
      min: Math.max(numberOf(schema, 'minimum', -1000), -1_000_000),
      max: Math.min(numberOf(schema, 'maximum', 1000), 1_000_000),
    }),
  number: (schema) =>
    fc.double({
      min: numberOf(schema, 'minimum', -1000),
      max: numberOf(schema, 'maximum', 1000),
      noNaN: true,
    }),
  array: (schema) => {
    // A list without room for anything holds nothing.
    if (schema['items'] === false) return fc.constant([]);
    const minLength = numberOf(schema, 'minItems', 0);
    const maxLength = Math.min(numberOf(schema, 'maxItems', 3), minLength + 3);
    return fc.array(fromSchema((schema['items'] ?? {}) as Schema), { minLength, maxLength });
  },
  object: record,
};

/** Values of a schema as zod writes them. */
export function fromSchema(schema: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const either = [...schemas(schema['anyOf']), ...schemas(schema['oneOf'])];
  if (either.length > 0) return fc.oneof(...either.map(fromSchema));
  const { type } = schema;
  const types = (Array.isArray(type) ? type : [type]) as readonly unknown[];
  const known = types.flatMap((one) => (typeof one === 'string' ? (ofType[one] ?? []) : []));
  if (known.length === 0) return fc.jsonValue({ maxDepth: 1 });
  return fc.oneof(...known.map((make) => make(schema)));
}
