import type { CommandId, EntryId, PersonId, StreamId } from './ids.ts';
import type { CourtDay, Instant } from './instant.ts';
import type { Json } from './json.ts';

/** On which side of a case somebody stands; an agent stands on the side of the principal. */
export type Side = 'plaintiff' | 'defendant' | 'third-party';

/**
 * Who may read a part. `public`; `parties` (all parties and the court); `side:…` (one side and the court); `court`
 * (the court's people in the case); `person:<id>` (that person and the court). The label is given with the entry;
 * `seal` and `reveal` move it later.
 */
export type Label = 'public' | 'parties' | `side:${Side}` | 'court' | `person:${string}`;

/** Who did it. A rule acts for the court where the law attaches an effect to an act; a clock only enters that time passed. */
export type ActorRef =
  | {
      readonly kind: 'person';
      readonly person: PersonId;
      readonly role: string;
      /** The party of the case in whose name an agent acts. */
      readonly onBehalfOf?: string;
      /** The agent of that party for whom an assistant handed it in. */
      readonly through?: string;
      /**
       * CPL-62: it lies outside the authority they hold of that party, by its step or by its last day; or it takes the agent's own
       * hand, and an assistant did it. Received, and marked.
       */
      readonly beyond?: 'step' | 'day' | 'hand';
      /** Who wrote it down for them; they went over it and handed it in themselves. */
      readonly prepared?: { readonly person: PersonId; readonly name: string };
    }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'clock' };

/**
 * One part of an entry's body: what one audience reads. An entry has at least one part; the first carries what every
 * reader of the entry may see.
 */
export interface Part {
  readonly label: Label;
  readonly value: { readonly [key: string]: Json };
}

/** An entry as a decision makes it, before it has a number. */
export interface NewEntry<Kind extends string = string> {
  readonly kind: Kind;
  readonly version: number;
  readonly parts: readonly [Part, ...Part[]];
}

/** An entry as it stands in a docket. `body` is the union of the parts the reader sees (all of them, for a fold). */
export interface Entry<Kind extends string = string, Body = unknown> {
  readonly stream: StreamId;
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly id: EntryId;
  readonly kind: Kind;
  readonly version: number;
  readonly at: Instant;
  readonly actor: ActorRef;
  readonly command: { readonly id: CommandId; readonly name: string };
  /** The entry whose legal effect this one is. */
  readonly cause?: EntryId;
  readonly body: Body;
  readonly labels: readonly Label[];
}

/** A task: what is owed, by whom, by when. Derived from the state, never kept by hand; `key` is stable in its stream. */
export interface Task {
  readonly key: string;
  readonly command: string;
  /** A role in the case or a post in the court; or one person. */
  readonly by: { readonly role: string } | { readonly person: PersonId };
  readonly subject?: string;
  /** Who may know that it is owed; left out: whoever owes it and their side, and the court. */
  readonly label?: Label;
  /** What wider circles may know of it: that the court owes an act, and not which one it has in mind. */
  readonly saidAs?: Pick<Task, 'by' | 'command'> & { readonly label: Label };
  readonly basis: readonly string[];
  readonly opensAt: Instant;
  readonly dueAt?: Instant;
  readonly lapsesAt?: Instant;
  /** A due day on a calendar that is not loaded yet: nothing lapses on it. */
  readonly provisional?: boolean;
  /** The name of the deadline that ends this task's time, where there is one. */
  readonly term?: string;
}

/**
 * The end of a term: a moment at which the clock enters a fact. The fact opens a proposal; it takes no right. `key` is
 * the term's name and its last day, `fees/term@2026-10-08`.
 */
export interface Deadline {
  readonly key: string;
  readonly dueOn: CourtDay;
  readonly dueAt: Instant;
  readonly basis: readonly string[];
  /** On a calendar that is not loaded yet: nothing is entered on it. */
  readonly provisional?: boolean;
  /** Who is told when the day moves; left out: the court alone. */
  readonly whose?: Side;
  /** How many days the whole term has, where a rule counts them: more than these can never be left of it. */
  readonly days?: number;
  /** A day that somebody named for an authority of theirs: no calendar moves it, and it does not stand still with the suit. */
  readonly named?: true;
}

/** The name of a term, without its day. */
export const termOf = (key: string): string => key.split('@', 1)[0] ?? key;
