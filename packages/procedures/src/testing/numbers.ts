interface Wanted {
  readonly key: string;
  readonly court: string;
  readonly year: number;
  readonly type: string;
}

const keyOf = (one: { court: string; year: number; type: string }): string =>
  `${one.court}/${String(one.year)}/${one.type}`;
const isWanted = (
  value: unknown,
): value is { $allocate: string; court: string; year: number; type: string } =>
  typeof value === 'object' && value !== null && '$allocate' in value;

/** Every number the entries wait for, each once. */
export function wanted(value: unknown): readonly Wanted[] {
  const found = new Map<string, Wanted>();
  const walk = (item: unknown): void => {
    if (isWanted(item))
      found.set(keyOf(item), {
        key: keyOf(item),
        court: item.court,
        year: item.year,
        type: item.type,
      });
    else if (typeof item === 'object' && item !== null) Object.values(item).forEach(walk);
  };
  walk(value);
  return [...found.values()];
}

export function fill<Value>(value: Value, numbers: ReadonlyMap<string, string>): Value {
  if (isWanted(value)) return (numbers.get(keyOf(value)) ?? '') as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => fill(item, numbers)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fill(item as unknown, numbers)]),
  ) as Value;
}
