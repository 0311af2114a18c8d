import type {
  CourtDay,
  Entry,
  Instant,
  NewEntry,
  NotOffered,
  Offer,
  StreamId,
  StreamKind,
} from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { AnyState, FileReference, StateOf } from '@xiezhi/record';
import type { z } from 'zod';
import type { Actor, Role } from './actor.ts';
import type { AskPage, Complete } from './ask.ts';
import type { Decision } from './decision.ts';
import type { FactsOf, Needs } from './need.ts';
import type { Limited } from './reach.ts';
import type { Facts } from './texts.ts';

/** Everything a decision may know. Time, identity, law and outside facts arrive as data; nothing is fetched. */
export interface Context<
  On extends StreamKind = StreamKind,
  Facts = Readonly<Record<string, unknown>>,
> {
  readonly stream: StreamId;
  readonly key: string;
  readonly state: StateOf<On>;
  readonly actor: Actor;
  readonly roles: ReadonlySet<Role>;
  readonly law: Law;
  readonly now: Instant;
  readonly today: CourtDay;
  readonly facts: Facts;
  /**
   * Whoever acts is an agent whose authority does not reach this act (CPL-62): `state` then shows them as one who has shown none.
   * No declaration asks for this: what must be said of it is said in one place.
   */
  readonly limited?: Limited;
  /** What was entered after the person last looked, to a decision of an act with `onlyOnSeen`; never to what only offers or tells. */
  readonly since?: readonly Entry[];
}

/** One thing to know before answering: its words stand in the catalogue under `code`. */
export interface Told {
  readonly code: string;
  readonly facts: Facts;
  /** A paper of the docket to be read first; every reader of the command must be able to read the entry it came with. */
  readonly file?: FileReference;
  /** Cases to look at; the reader of the command must be able to open each. */
  readonly cases?: readonly { readonly stream: StreamId; readonly label: string }[];
  /** The part of the input it is about: said beside that question as well. */
  readonly field?: string;
  /** Short enough to stand beside the task and in the list of what can be done. */
  readonly short?: boolean;
}

interface Declaration<
  Name extends string,
  On extends StreamKind,
  Declared extends Needs,
  Subject extends object,
  Input extends z.ZodObject,
  Ask extends readonly AskPage[],
> {
  readonly name: Name;
  readonly on: On;
  /** The only grant of power there is. */
  readonly by: readonly [Role, ...Role[]];
  /** Articles the act rests on; checked against the law. */
  readonly basis: readonly string[];
  /** The command opens its stream: offered while no such stream exists. */
  readonly opens?: boolean;
  /** How sure the court must be of who sits there (0–3); one mechanism for step-up. */
  readonly session?: 0 | 1 | 2 | 3;
  /**
   * A decision of the court on what lies before it: when somebody else has acted since the person last looked, they
   * look again before it is taken. Kinds of entries: only those make somebody look again, be it a party who signs a text
   * of which there may be another meanwhile. None: it says itself, by `since`, what makes them look again.
   */
  readonly onlyOnSeen?: true | readonly string[];
  /** A head of the court may do it without having said why they read the case: it needs nothing of what is in it. */
  readonly unread?: true;
  /** CPL-48: it may be a measure that cannot wait, so that whoever was asked to withdraw takes it all the same. */
  readonly urgent?: true;
  /** Acts that answer the same task in another way; they are owed with it, side by side. */
  readonly or?: readonly string[];
  readonly needs: Declared;
  /** Input-free: binds the subjects and tests every rule that needs no free input. Pure and total. */
  readonly offers: (
    context: Context<On, FactsOf<Declared>>,
  ) => readonly (Offer<Subject> | NotOffered)[];
  /** What a person must know before answering. Never more than this actor may read. */
  readonly tells?: (context: Context<On, FactsOf<Declared>>, subject: Subject) => readonly Told[];
  /**
   * What a person should know of what they have written, before they hand it in: told with the words of `tells`, and they
   * may insist. It stops nothing.
   */
  readonly warns?: (
    context: Context<On, FactsOf<Declared>>,
    input: z.infer<Input>,
    /** For which of the command's offers it was written. */
    key: string,
  ) => readonly Told[];
  readonly input: Input;
  readonly ask: Ask & Complete<z.infer<Input>, Ask>;
  /** Parts of the input that are not asked of this subject: they do not belong to it, or the case has answered them. */
  readonly unasked?: (
    context: Context<On, FactsOf<Declared>>,
    subject: Subject,
  ) => readonly (keyof z.infer<Input> & string)[];
  /**
   * Not asked of somebody to whom the act is not open yet, and who fills the form in before they sign in; by the key of the
   * form, where its offers ask different things.
   */
  readonly unaskedBefore?:
    | readonly (keyof z.infer<Input> & string)[]
    | ((key: string) => readonly (keyof z.infer<Input> & string)[]);
  /** Of a choice, what of it can be true of this subject: nothing else is offered. Left out: all of it. */
  readonly among?: (
    context: Context<On, FactsOf<Declared>>,
    subject: Subject,
  ) => Partial<Readonly<Record<keyof z.infer<Input> & string, readonly string[]>>>;
  /** The same of a form that is filled in before anybody has signed in, by its key. */
  readonly amongBefore?: (
    key: string,
  ) => Partial<Readonly<Record<keyof z.infer<Input> & string, readonly string[]>>>;
  /**
   * What is wrong with a secret in the light of what is known of its holder. Asked before it is hashed, and by nobody after;
   * its words are those of any fault of a field.
   */
  readonly givenAway?: (
    state: StateOf<On>,
    input: z.infer<Input>,
  ) => readonly { readonly path: string; readonly code: string }[];
  /** What is known already and may stand in the form. */
  readonly prefill?: (
    context: Context<On, FactsOf<Declared>>,
    subject: Subject,
  ) => Readonly<Record<string, unknown>>;
  /** Runs only after `offers` has been run again on the same state. Pure and total. */
  readonly decide: (
    context: Context<On, FactsOf<Declared>> & {
      readonly offer: Subject;
      readonly input: z.infer<Input>;
    },
  ) => Decision;
  /**
   * What the act would enter that this one only prepares: a rehearsal enters it too, so that its papers can be seen while
   * they are drafted. Nothing of it is ever stored. The state is the one after this act.
   */
  readonly foresees?: (context: Context<On, FactsOf<Declared>>) => readonly NewEntry[];
  /** An input that a machine or a reader may start from. */
  readonly example: Readonly<Record<string, unknown>>;
}

export type Command<
  Name extends string = string,
  On extends StreamKind = StreamKind,
  Declared extends Needs = Needs,
  Subject extends object = object,
  Input extends z.ZodObject = z.ZodObject,
  Ask extends readonly AskPage[] = readonly AskPage[],
> = Declaration<Name, On, Declared, Subject, Input, Ask>;

/** A command whose types have been forgotten, so that all of them fit into one catalogue. */
export interface AnyCommand {
  readonly name: string;
  readonly on: StreamKind;
  readonly by: readonly [Role, ...Role[]];
  readonly basis: readonly string[];
  readonly opens?: boolean;
  readonly session?: 0 | 1 | 2 | 3;
  readonly onlyOnSeen?: true | readonly string[];
  readonly unread?: true;
  readonly urgent?: true;
  readonly or?: readonly string[];
  readonly needs: Needs;
  readonly input: z.ZodObject;
  readonly ask: readonly AskPage[];
  readonly example: Readonly<Record<string, unknown>>;
  offers(context: Context): readonly (Offer | NotOffered)[];
  tells?(context: Context, subject: object): readonly Told[];
  warns?(context: Context, input: Readonly<Record<string, unknown>>, key: string): readonly Told[];
  unasked?(context: Context, subject: object): readonly string[];
  readonly unaskedBefore?: readonly string[] | ((key: string) => readonly string[]);
  readonly amongBefore?: (key: string) => Partial<Readonly<Record<string, readonly string[]>>>;
  among?(context: Context, subject: object): Partial<Readonly<Record<string, readonly string[]>>>;
  givenAway?(
    state: AnyState,
    input: Readonly<Record<string, unknown>>,
  ): readonly { readonly path: string; readonly code: string }[];
  prefill?(context: Context, subject: object): Readonly<Record<string, unknown>>;
  foresees?(context: Context): readonly NewEntry[];
  decide(
    context: Context & {
      readonly offer: object;
      readonly input: Readonly<Record<string, unknown>>;
    },
  ): Decision;
}

/** Declares a command; everything else — route, form, permission, task, why not — is derived from it. */
export function command<
  const Name extends string,
  const On extends StreamKind,
  const Declared extends Needs,
  Subject extends object,
  Input extends z.ZodObject,
  const Ask extends readonly AskPage[],
>(
  declaration: Declaration<Name, On, Declared, Subject, Input, Ask>,
): Command<Name, On, Declared, Subject, Input, Ask> {
  return declaration;
}

/** The one place where a command's own types are given up: the docket hands it what its declaration asked for. */
export const anyCommand = (one: { readonly name: string }): AnyCommand =>
  one as unknown as AnyCommand;

/** What the form of a command starts from; nothing when it is not offered. */
export const prefillOf = (
  context: Context,
  one: AnyCommand,
  found: Offer | NotOffered | undefined,
): Readonly<Record<string, unknown>> =>
  found?.offered === true ? (one.prefill?.(context, found.subject) ?? {}) : {};
