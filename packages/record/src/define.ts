import type { Entry, Json, Label, NewEntry, StreamKind } from '@xiezhi/kernel';
import type { z } from 'zod';

/** One audience's share of an entry: a label fixed by the kind, or chosen when the entry is made. */
export interface PartDefinition {
  readonly label: Label | 'chosen';
  readonly shape: z.ZodObject;
  /** It came later, or is not always there: entries without it are whole. Each of its own parts is optional. */
  readonly optional?: true;
}

export type PartDefinitions = Readonly<Record<string, PartDefinition>>;

type ValueOf<Definition extends PartDefinition> = z.infer<Definition['shape']>;
type Merge<Union> = (Union extends unknown ? (value: Union) => void : never) extends (
  value: infer All,
) => void
  ? All
  : never;

/** What a fold reads: all parts of the entry as one object. */
export type BodyOf<Definitions extends PartDefinitions> = Merge<
  ValueOf<Definitions[keyof Definitions]>
>;

type MakePart<Definition extends PartDefinition> = Definition['label'] extends 'chosen'
  ? { readonly label: Label; readonly value: ValueOf<Definition> }
  : ValueOf<Definition>;
type OptionalPart<Definitions extends PartDefinitions> = {
  [Name in keyof Definitions]: Definitions[Name] extends { readonly optional: true } ? Name : never;
}[keyof Definitions];
type MakeInput<Definitions extends PartDefinitions> = {
  readonly [Name in Exclude<keyof Definitions, OptionalPart<Definitions>>]: MakePart<
    Definitions[Name]
  >;
} & {
  readonly [Name in OptionalPart<Definitions>]?: MakePart<Definitions[Name]>;
};

export interface EntryKind<
  Kind extends string = string,
  Definitions extends PartDefinitions = PartDefinitions,
> {
  readonly kind: Kind;
  readonly version: number;
  readonly on: StreamKind;
  readonly parts: Definitions;
  /** @throws ZodError when the body is not of the kind's shape: a fault of ours, never of a user. */
  make(input: MakeInput<Definitions>): NewEntry<Kind>;
}

export type EntryOf<Definition> =
  Definition extends EntryKind<infer Kind, infer Definitions>
    ? Entry<Kind, BodyOf<Definitions>>
    : never;

/**
 * Declares a kind of entry.
 *
 * WARNING: entries of this shape lie in dockets for ever; `entries.golden.json` holds what was stored of each version, and
 * `golden.spec.ts` reads it with the shapes of today. What comes later is an optional part, an optional field or a further
 * choice. Any other change is a new `version`, and with the first of them an upcaster where entries are read.
 *
 * @param parts in the order in which they are stored; the first is what every reader of the entry may see.
 */
export function entryKind<const Kind extends string, const Definitions extends PartDefinitions>(
  on: StreamKind,
  kind: Kind,
  version: number,
  parts: Definitions,
): EntryKind<Kind, Definitions> {
  return {
    kind,
    version,
    on,
    parts,
    make(input) {
      const given = input as Readonly<Record<string, unknown>>;
      const made = Object.entries(parts)
        .filter(([name, part]) => part.optional !== true || given[name] !== undefined)
        .map(([name, part]) => makePart(part, given[name]));
      const [first, ...rest] = made;
      if (!first) throw new RangeError(`${kind} has no parts`);
      return { kind, version, parts: [first, ...rest] };
    },
  };
}

function makePart(
  part: PartDefinition,
  given: unknown,
): { label: Label; value: Record<string, Json> } {
  const { label, value } =
    part.label === 'chosen'
      ? (given as { label: Label; value: unknown })
      : { label: part.label, value: given };
  return { label, value: withoutUndefined(part.shape.parse(value)) as Record<string, Json> };
}

/** A stored body has no undefined: what was not said is not there. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(said.map(([name, item]) => [name, withoutUndefined(item)]));
}

type Handlers<State, Kinds extends EntryKind> = {
  readonly [Kind in Kinds as Kind['kind']]: (state: State, entry: EntryOf<Kind>) => State;
};

/** One procedure's share of a stream's state: the fold of its entries, and of nothing else. */
export interface Slice<State> {
  readonly initial: State;
  readonly kinds: readonly EntryKind[];
  evolve(state: State, entry: Entry): State;
}

/**
 * @param kinds every kind this slice reads; the compiler asks for a handler for each.
 */
export function slice<State, const Kinds extends readonly EntryKind[]>(
  initial: State,
  kinds: Kinds,
  handlers: Handlers<State, Kinds[number]>,
): Slice<State> {
  // Each handler reads its own kind; the table is entered by the entry's kind, so they meet.
  const table = handlers as unknown as Readonly<
    Record<string, (state: State, entry: Entry) => State>
  >;
  return {
    initial,
    kinds,
    evolve(state, entry) {
      const handler = table[entry.kind];
      return handler ? handler(state, entry) : state;
    },
  };
}

export type StateOfSlices<Slices extends Readonly<Record<string, Slice<unknown>>>> = {
  readonly [Name in keyof Slices]: Slices[Name] extends Slice<infer State> ? State : never;
};

/** Joins slices to the fold of a whole stream. Unchanged slices keep their identity. */
export function compose<Slices extends Readonly<Record<string, Slice<never> | Slice<unknown>>>>(
  slices: Slices,
) {
  type State = {
    readonly [Name in keyof Slices]: Slices[Name] extends Slice<infer One> ? One : never;
  };
  const list = Object.entries(slices) as [string, Slice<unknown>][];
  const initial = Object.fromEntries(list.map(([name, one]) => [name, one.initial])) as State;
  const evolve = (state: State, entry: Entry): State => {
    const next: Record<string, unknown> = {};
    for (const [name, one] of list) next[name] = one.evolve(state[name as keyof Slices], entry);
    return next as State;
  };
  const kinds = [
    ...new Map(
      list.flatMap(([, one]) => one.kinds.map((kind) => [kind.kind, kind] as const)),
    ).values(),
  ];
  return { initial, evolve, kinds };
}
