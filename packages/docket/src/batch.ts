import type { StreamId, StreamKind } from '@xiezhi/kernel';

/** What one decided command writes. Rows are as `docket_append` reads them. */
export interface Item {
  readonly head: {
    readonly stream: StreamId;
    readonly kind: StreamKind;
    readonly expected: number;
    readonly seq: number;
    readonly head: string;
    /** Under which rules the rows are derived. */
    readonly rules: string;
  };
  readonly entries: readonly object[];
  readonly labels: readonly object[];
  readonly cards: readonly object[];
  readonly relations: readonly object[];
  readonly tasks: readonly object[];
  readonly deadlines: readonly object[];
  readonly dropped: readonly object[];
  readonly outbox: readonly object[];
  readonly claims: readonly object[];
  readonly released: readonly object[];
  readonly secrets: readonly object[];
  readonly commands: readonly object[];
}

export type Verdict = 'won' | 'stale' | 'known' | 'taken';

const tables = [
  'entries',
  'labels',
  'cards',
  'relations',
  'tasks',
  'deadlines',
  'dropped',
  'outbox',
  'claims',
  'released',
  'secrets',
  'commands',
] as const;

/** Joins items to the one parameter of `docket_append`. At most one item of each stream. */
export function batchOf(items: readonly Item[]): string {
  const batch: Record<string, unknown> = { heads: items.map((item) => item.head) };
  for (const table of tables) batch[table] = items.flatMap((item) => item[table]);
  return JSON.stringify(batch);
}

export const sizeOf = (item: Item): number =>
  item.entries.reduce(
    (sum: number, entry) => sum + ((entry as { body?: string }).body?.length ?? 0),
    1024,
  );
