/** What an entry may hold: no floats, no undefined. Checked at the door of the docket. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type JsonFault = {
  readonly path: string;
  readonly why: 'float' | 'lone-surrogate' | 'nul' | 'undefined' | 'too-deep';
};

const maxDepth = 32;

/**
 * Canonical text of a value after RFC 8785: keys in UTF-16 order, no white space. Floats are refused
 * ({@link jsonFault} says where), so that the number form of the RFC comes down to integers.
 * @throws RangeError on a value that {@link jsonFault} would name.
 */
export function canonical(value: Json): string {
  const fault = jsonFault(value);
  if (fault) throw new RangeError(`not canonical at ${fault.path}: ${fault.why}`);
  return write(value);
}

function write(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(write).join(',')}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${write(value[key] as Json)}`).join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The first place where a value cannot be kept as it is, or null. */
export function jsonFault(value: unknown, path = '$', depth = 0): JsonFault | null {
  if (depth > maxDepth) return { path, why: 'too-deep' };
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? null : { path, why: 'float' };
  if (typeof value === 'string') return textFault(value, path);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const fault = jsonFault(item, `${path}[${String(index)}]`, depth + 1);
      if (fault) return fault;
    }
    return null;
  }
  if (typeof value !== 'object') return { path, why: 'undefined' };
  for (const [key, item] of Object.entries(value)) {
    const fault = textFault(key, path) ?? jsonFault(item, `${path}.${key}`, depth + 1);
    if (fault) return fault;
  }
  return null;
}

function textFault(text: string, path: string): JsonFault | null {
  if (text.includes('\u0000')) return { path, why: 'nul' };
  return text.isWellFormed() ? null : { path, why: 'lone-surrogate' };
}
