import type { CourtDay } from '@xiezhi/kernel';
import type { ZodType } from 'zod';
import { fieldMeta } from './field.ts';

/** What is wrong with one part of what was sent. */
interface Fault {
  /** `sittings.1.at` */
  readonly path: string;
  readonly code: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const below = (path: string, name: string | number): string =>
  path === '' ? String(name) : `${path}.${String(name)}`;

/**
 * What was sent and no question asks for, at every depth: a misspelt part would otherwise be received and lost.
 *
 * @param read what the form made of it, which leaves such parts out.
 */
export function unknownParts(sent: unknown, read: unknown, path = ''): readonly Fault[] {
  if (Array.isArray(sent) && Array.isArray(read))
    return sent.flatMap((one, index) => unknownParts(one, read[index], below(path, index)));
  if (!isObject(sent) || !isObject(read)) return [];
  return Object.entries(sent).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return name in read
      ? unknownParts(value, read[name], below(path, name))
      : [{ path: below(path, name), code: 'not-asked' }];
  });
}

/** What stands where something of another kind is wanted is not missing. */
const ofWrongKind: Readonly<Record<string, string>> = {
  string: 'not-text',
  boolean: 'not-yes-or-no',
  array: 'not-a-list',
  tuple: 'not-a-list',
  object: 'not-an-object',
};

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (found, name) => (found as Readonly<Record<PropertyKey, unknown>> | undefined)?.[name],
    value,
  );

/** Our own codes are single words; what a schema says by itself comes down to missing, another kind, or other. */
export function faultCode(
  issue: {
    readonly code?: string;
    readonly expected?: string;
    readonly message: string;
    readonly path: readonly PropertyKey[];
  },
  input: unknown,
): string {
  const given = at(input, issue.path);
  if (issue.code === 'invalid_type' && given !== undefined && given !== null)
    return ofWrongKind[issue.expected ?? ''] ?? 'other';
  if (/^[a-z-]+$/.test(issue.message)) return issue.message;
  return issue.code === 'invalid_type' ? 'missing' : 'other';
}

/** Years that a form of a court can mean: a slip of one digit would otherwise be summoned to. */
const yearsBack = 200;
const yearsAhead = 20;

interface Inside {
  readonly type?: string;
  readonly innerType?: ZodType;
  readonly element?: ZodType;
  readonly shape?: Readonly<Record<string, ZodType>>;
}

/** Days and moments, in lists and groups too, that lie beyond what can be meant. */
export function yearsAway(
  schema: ZodType,
  value: unknown,
  today: CourtDay,
  path = '',
): readonly Fault[] {
  const { innerType, element, shape } = (schema as { readonly def?: Inside }).def ?? {};
  if (typeof value === 'string') {
    const { component } = fieldMeta(schema) ?? {};
    if (component !== 'date' && component !== 'date-time') return [];
    const ahead = Number(value.slice(0, 4)) - Number(today.slice(0, 4));
    if (ahead > yearsAhead) return [{ path, code: 'year-too-far' }];
    return ahead < -yearsBack ? [{ path, code: 'year-too-old' }] : [];
  }
  if (innerType) return yearsAway(innerType, value, today, path);
  if (element && Array.isArray(value))
    return value.flatMap((one, index) => yearsAway(element, one, today, below(path, index)));
  if (!shape || !isObject(value)) return [];
  return Object.entries(shape).flatMap(([name, part]) =>
    yearsAway(part, value[name], today, below(path, name)),
  );
}
