/**
 * What dockets hold of every kind of entry: examples that were written when its shape was new, and are never written anew.
 * `UPDATE_GOLDEN=1 npx vitest run packages/record` adds those of kinds and versions that have none yet, and those of a
 * part or a choice that came later; it changes no line that is there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonical } from '@xiezhi/kernel';
import type { Json, StreamKind } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { EntryKind } from './define.ts';
import { folds } from './streams.ts';

type Example = Readonly<Record<string, Json>>;

const file = join(dirname(fileURLToPath(import.meta.url)), 'entries.golden.json');
const golden = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Example[]>;
const update = process.env['UPDATE_GOLDEN'] === '1';

const streams: readonly StreamKind[] = ['case', 'person', 'court', 'rulebook', 'feedback'];
const kinds = new Map<string, EntryKind>(
  streams.flatMap((stream) =>
    folds[stream].kinds.map((kind) => [`${kind.kind}/${String(kind.version)}`, kind] as const),
  ),
);

interface Schema {
  readonly type?: string;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly pattern?: string;
  readonly minimum?: number;
}

const texts = [
  '文字',
  '2026-03-02',
  '2026-03-02T01:00:00.000Z',
  '0'.repeat(64),
  '13800000001',
  'c0ffee00',
  '1',
  'case:0123456789abcdef01234567',
];

const choices = ({ anyOf, oneOf }: Schema): readonly Schema[] => anyOf ?? oneOf ?? [];

/** How many examples show each choice once. */
function widest(schema: Schema): number {
  const inner = [
    ...choices(schema),
    ...Object.values(schema.properties ?? {}),
    ...(schema.prefixItems ?? []),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  return Math.max(1, schema.enum?.length ?? 0, choices(schema).length, ...inner.map(widest));
}

/** A value of this shape: with all that may be left out, or without; `turn` picks among choices. */
function valueOf(schema: Schema, full: boolean, turn: number): Json {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[turn % schema.enum.length] ?? null;
  const several = choices(schema);
  const one = several[turn % Math.max(1, several.length)];
  if (one !== undefined) return valueOf(one, full, turn);
  switch (schema.type) {
    case 'object': {
      const named = Object.entries(schema.properties ?? {})
        .filter(([name]) => full || schema.required?.includes(name) === true)
        .map(([name, inner]) => [name, valueOf(inner, full, turn)] as const);
      const others = schema.additionalProperties;
      const free = full && typeof others === 'object' ? [['key', valueOf(others, full, turn)]] : [];
      return Object.fromEntries([...named, ...free]) as Json;
    }
    case 'array':
      if (schema.prefixItems !== undefined)
        return schema.prefixItems.map((inner) => valueOf(inner, full, turn));
      return schema.items === undefined ? [] : [valueOf(schema.items, full, turn)];
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return turn % 2 === 0;
    case 'null':
      return null;
    case 'string': {
      const pattern = new RegExp(schema.pattern ?? '');
      const found = texts.find((text) => pattern.test(text));
      if (found === undefined) throw new RangeError(`no text for ${String(schema.pattern)}`);
      return found;
    }
    case undefined:
    default:
      return '任意';
  }
}

/** A part with a check of its own, such as a number that the docket fills in, holds any text. */
const readable = { io: 'input', unrepresentable: 'any' } as const;

function examplesOf({ parts }: EntryKind): readonly Example[] {
  const schemas = Object.entries(parts).map(
    ([name, { shape, optional }]) =>
      [name, z.toJSONSchema(shape, readable) as Schema, optional === true] as const,
  );
  const made = (full: boolean, turn: number): Example =>
    Object.fromEntries(
      schemas
        .filter(([, , optional]) => full || !optional)
        .map(([name, schema]) => [name, valueOf(schema, full, turn)]),
    );
  const turns = Math.max(...schemas.map(([, schema]) => widest(schema)));
  const all = [made(false, 0), ...Array.from({ length: turns }, (_, turn) => made(true, turn))];
  return [...new Map(all.map((one) => [canonical(one), one])).values()];
}

if (update) {
  for (const [name, kind] of kinds) {
    const known = golden[name] ?? [];
    const texts = new Set(known.map((one) => canonical(one)));
    golden[name] = [...known, ...examplesOf(kind).filter((one) => !texts.has(canonical(one)))];
  }
  const lines = Object.entries(golden)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([name, all]) =>
        `${JSON.stringify(name)}: [\n${all.map((one) => canonical(one)).join(',\n')}\n]`,
    );
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

describe('what dockets hold is read for ever', () => {
  test('every kind of entry has its examples, and none of a kind that was stored is gone', () => {
    expect(Object.keys(golden).toSorted()).toEqual([...kinds.keys()].toSorted());
  });

  test.each(Object.entries(golden))('%s is read whole, as it was stored', (name, examples) => {
    const kind = kinds.get(name);
    if (kind === undefined) throw new RangeError(`no kind ${name} any more`);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      for (const [part, { shape, optional }] of Object.entries(kind.parts)) {
        const stored = example[part];
        if (stored === undefined) expect(optional, `${name}: ${part} came later`).toBe(true);
        else expect(shape.parse(stored)).toEqual(stored);
      }
      const known = Object.keys(kind.parts);
      expect(Object.keys(example).filter((part) => !known.includes(part))).toEqual([]);
    }
  });

  test('what is entered today has its examples: a later part or choice adds its own', () => {
    const missing = [...kinds].flatMap(([name, kind]) => {
      const stored = new Set((golden[name] ?? []).map((one) => canonical(one)));
      return examplesOf(kind).every((one) => stored.has(canonical(one))) ? [] : [name];
    });
    expect(missing, 'run with UPDATE_GOLDEN=1').toEqual([]);
  });
});
