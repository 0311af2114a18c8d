import { formatCaseNumber } from '@xiezhi/law';
import type { PoolClient } from 'pg';

interface Wanted {
  readonly $allocate: 'case-number';
  readonly court: string;
  readonly year: number;
  readonly type: string;
}

const isWanted = (value: unknown): value is Wanted =>
  typeof value === 'object' && value !== null && '$allocate' in value;

/** Does anything in here wait for a number? */
export function wantsAllocation(value: unknown): boolean {
  if (isWanted(value)) return true;
  if (Array.isArray(value)) return value.some(wantsAllocation);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(wantsAllocation);
}

/**
 * Takes the numbers that a decision asks for, inside its transaction: a roll-back gives them back, so numbers run
 * 1, 2, 3 without a gap. The same request twice in one decision is the same number.
 */
export async function allocate(client: PoolClient, value: unknown): Promise<Map<string, string>> {
  const numbers = new Map<string, string>();
  const wanted = new Map<string, Wanted>();
  collect(value, wanted);
  for (const key of [...wanted.keys()].sort()) {
    const one = wanted.get(key);
    if (!one) continue;
    const { rows } = await client.query<{ value: string }>(
      `insert into counter (key, value) values ($1, 1)
       on conflict (key) do update set value = counter.value + 1 returning value`,
      [key],
    );
    const { year, court, type } = one;
    const serial = Number(rows[0]?.value);
    numbers.set(key, formatCaseNumber({ year, court, type, serial, special: null, suffix: null }));
  }
  return numbers;
}

const keyOf = (one: Wanted): string =>
  `${one.$allocate}/${one.court}/${String(one.year)}/${one.type}`;

function collect(value: unknown, into: Map<string, Wanted>): void {
  if (isWanted(value)) into.set(keyOf(value), value);
  else if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) collect(item, into);
}

/**
 * The same value with every number in its place.
 * @throws RangeError when a decision read a number before it was given and wrote it into a text.
 */
export function fill<Value>(value: Value, numbers: ReadonlyMap<string, string>): Value {
  if (isWanted(value)) return (numbers.get(keyOf(value)) ?? '') as Value;
  if (typeof value === 'string' && value.includes('[object Object]'))
    throw new RangeError(`a number was read before it was given: ${value}`);
  if (Array.isArray(value)) return value.map((item: unknown) => fill(item, numbers)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fill(item as unknown, numbers)]),
  ) as Value;
}
