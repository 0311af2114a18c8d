import type { Values } from './values.ts';

interface Row {
  readonly key?: unknown;
  readonly name?: unknown;
  readonly text?: unknown;
}

const rowsOf = (value: unknown): readonly Row[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null)
    ? (value as readonly Row[])
    : [];

const isSame = (one: Row, other: Row): boolean =>
  one.name === other.name && one.text === other.text;

/** As the court reads a list without keys: one that is as long is that of the form, and of another the words say which row is which. */
function keyed(rows: readonly Row[], brought: readonly Row[]): readonly Row[] {
  if (rows.some(({ key }) => key !== undefined)) return rows;
  return rows.map((row, place) => {
    const known =
      rows.length === brought.length ? brought[place] : brought.find((one) => isSame(one, row));
    return known?.key === undefined ? row : { ...row, key: known.key };
  });
}

/**
 * Rows that were saved before the court gave each a key get the key of the row which they are, so that what is marked at a party or a
 * claim stands beside it (OLR-9.1.2a).
 */
export const withKeys = (values: Values, brought: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([path, value]) => {
      const [rows, known] = [rowsOf(value), rowsOf(brought[path])];
      return [path, known.some(({ key }) => key !== undefined) ? keyed(rows, known) : value];
    }),
  );
