import type { Deadline, Entry, Json, Money, StreamKind, Task } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { AnyState, CaseState, StateByKind } from '@xiezhi/record';
import type { AnyCommand } from './command.ts';
import type { SettingReader } from './forecast.ts';
import type { ProcedureTexts } from './texts.ts';

/** A command a rule gives because of an entry: same stream, same transaction. */
export interface Reacted {
  readonly command: string;
  readonly key: string;
  readonly input: Readonly<Record<string, Json>>;
}

/** Carries an act's legal effect into another procedure of the same stream. Pure. */
export interface Reaction {
  readonly name: string;
  readonly on: string;
  readonly basis: readonly string[];
  /** The commands it may give, and the kinds of entry they make: checked for circles when the court starts. */
  readonly gives: readonly string[];
  readonly makes: readonly string[];
  then(entry: Entry, state: AnyState, law: Law): readonly Reacted[];
}

/** Declares a reaction on a case's stream. */
export const reaction = (
  declared: Omit<Reaction, 'then'> & {
    readonly then: (entry: Entry, state: CaseState, law: Law) => readonly Reacted[];
  },
): Reaction => ({ ...declared, then: declared.then });

/** Something that leaves the docket because of an entry: through the outbox, at least once, under a stable identity. */
export interface Effect {
  readonly name: string;
  readonly on: string;
  readonly port:
    | 'email'
    | 'sms'
    | 'render'
    | 'invitation'
    | 'service'
    | 'cashier'
    | 'refund'
    | 'payment-link'
    | 'deposit-registry'
    | 'connected-system'
    | 'enterprise-register'
    | 'treasury'
    /** Among the drafts of one person: begun for them, and nobody's act. */
    | 'draft'
    /** To other dockets of this installation. */
    | 'letter';
  message(entry: Entry, state: AnyState): readonly Readonly<Record<string, Json>>[];
}

export interface DutyContext<Kind extends StreamKind = 'case'> {
  readonly state: StateByKind[Kind];
  readonly law: Law;
}

/** Money that is asked in a case, by the law and the figures of this day. */
export interface Amount {
  /** Of which bill, or of which one still to be made. */
  readonly key: string;
  readonly fen: Money;
}

/** One procedure: all it may do, owe and cause. */
export interface Procedure {
  readonly name: string;
  readonly commands: readonly AnyCommand[];
  readonly reactions?: readonly Reaction[];
  readonly effects?: readonly Effect[];
  /** What is owed in a case, by whom. Pure in state and law; no `now`. */
  readonly tasks?: (about: DutyContext) => readonly Task[];
  readonly deadlines?: (about: DutyContext) => readonly Deadline[];
  /** What its bills come to, and what is still to come of each: compared when another program is to take a court over. */
  readonly amounts?: (about: DutyContext) => readonly Amount[];
  /** What is owed in a person's stream; it belongs to no court, so any holder of the post may do it. */
  readonly personTasks?: (about: DutyContext<'person'>) => readonly Task[];
  /** What is owed of something that was said to the court about itself. */
  readonly feedbackTasks?: (about: DutyContext<'feedback'>) => readonly Task[];
  /** Which settings of the court its acts go by, and in which open cases. */
  readonly settings?: readonly SettingReader[];
  readonly texts: ProcedureTexts;
}
