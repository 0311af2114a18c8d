import type { Deadline, StreamId, StreamKind, Task } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Catalogue, Relation, StreamRows } from '@xiezhi/procedures';
import { rowsOf } from '@xiezhi/procedures';
import type { AnyState, CaseState, StateOf } from '@xiezhi/record';
import { grams } from './grams.ts';

/** Everything derived from one stream's state that lists and timers need. Thrown away and rebuilt at will. */
export interface Derived extends StreamRows {
  readonly tasks: readonly Task[];
  readonly deadlines: readonly Deadline[];
}

export function derive(catalogue: Catalogue, law: Law, kind: StreamKind, state: AnyState): Derived {
  const rows = rowsOf(kind, state);
  if (kind === 'person') {
    const owed = catalogue.personTasks({ state: state as StateOf<'person'>, law });
    return { ...rows, tasks: owed, deadlines: [] };
  }
  if (kind === 'feedback') {
    const owed = catalogue.feedbackTasks({ state: state as StateOf<'feedback'>, law });
    return { ...rows, tasks: owed, deadlines: [] };
  }
  if (kind !== 'case') return { ...rows, tasks: [], deadlines: [] };
  const about = { state: state as CaseState, law };
  return { ...rows, tasks: catalogue.tasks(about), deadlines: catalogue.deadlines(about) };
}

const cardRow = (
  stream: StreamId,
  card: NonNullable<StreamRows['card']>,
  updatedAt: string,
): object => ({
  stream,
  court: card.court,
  number: card.number,
  title: card.title,
  cause: card.cause,
  stage: card.stage,
  division: card.division,
  ruling_asked: card.rulingAsked,
  read_until: card.readUntil,
  opened_at: card.openedAt,
  closed_on: card.closedOn,
  updated_at: updatedAt,
  search: card.search,
  grams: grams(card.search),
});

const relationRow = (stream: StreamId, one: Relation): object => ({
  stream,
  key: one.key,
  person: one.person,
  role: one.role,
  side: one.side,
  name: one.name,
  from_at: one.from,
  to_at: one.to,
  division: one.division,
  pending: one.pending,
  filed: one.filed,
  left_with: one.left?.party ?? null,
  left_seq: one.left?.until ?? null,
});

/** Court and division stand in the task too: a post's own are found by them, the most urgent first. */
const taskRow = (stream: StreamId, { card, court }: StreamRows, one: Task) => ({
  stream,
  key: one.key,
  court: card?.court ?? court ?? null,
  division: card?.division ?? null,
  command: one.command,
  role: 'role' in one.by ? one.by.role : null,
  person: 'person' in one.by ? one.by.person : null,
  subject: one.subject ?? null,
  basis: one.basis,
  opens_at: one.opensAt,
  due_at: one.dueAt ?? null,
  lapses_at: one.lapsesAt ?? null,
  provisional: one.provisional ?? false,
  term: one.term ?? null,
});

const deadlineRow = (stream: StreamId, one: Deadline): object => ({
  stream,
  key: one.key,
  due_on: one.dueOn,
  due_at: one.dueAt,
  basis: one.basis,
  provisional: one.provisional ?? false,
  whose: one.whose ?? null,
});

interface Keyed {
  readonly key: string;
}

/** Rows that are new or changed, and the keys that are gone. */
function difference<Row extends Keyed>(
  before: readonly Row[],
  after: readonly Row[],
): { put: readonly Row[]; gone: readonly string[] } {
  const old = new Map(before.map((row) => [row.key, JSON.stringify(row)]));
  const kept = new Set(after.map((row) => row.key));
  return {
    put: after.filter((row) => old.get(row.key) !== JSON.stringify(row)),
    gone: before.map((row) => row.key).filter((key) => !kept.has(key)),
  };
}

/** What must be written so that the rows of `before` become those of `after`. */
export function rowChanges(stream: StreamId, before: Derived, after: Derived, updatedAt: string) {
  const tasks = difference(
    before.tasks.map((one) => taskRow(stream, before, one)),
    after.tasks.map((one) => taskRow(stream, after, one)),
  );
  const deadlines = difference(before.deadlines, after.deadlines);
  const relations = difference(before.relations, after.relations);
  const dropped = [
    ...tasks.gone.map((key) => ({ stream, key, of: 'task' })),
    ...deadlines.gone.map((key) => ({ stream, key, of: 'deadline' })),
    ...relations.gone.map((key) => ({ stream, key, of: 'relation' })),
  ];
  return {
    cards: after.card ? [cardRow(stream, after.card, updatedAt)] : [],
    relations: relations.put.map((one) => relationRow(stream, one)),
    tasks: tasks.put,
    deadlines: deadlines.put.map((one) => deadlineRow(stream, one)),
    dropped,
  };
}
