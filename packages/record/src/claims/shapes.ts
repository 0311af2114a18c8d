import type { EntryId, Instant, Money, PersonId } from '@xiezhi/kernel';
import type { NoticeReceived } from '../fees/index.ts';
import type { FileReference } from '../fields/index.ts';
import type { Term } from '../proceedings/term.ts';
import type * as kinds from './entries.ts';

export type Authority = (typeof kinds.claimAuthorities)[number] | null;
export type Claims = readonly { readonly text: string; readonly fen: Money | null }[];

export interface HandedIn {
  readonly id: string;
  readonly entry: EntryId;
  readonly participant: string;
  readonly source: 'online' | 'paper';
  readonly receivedOn: string;
  /** What was missing of the authority of whoever handed it in. */
  readonly authority: Authority;
  /** Who handed it in from an account; null on paper, which the party itself has signed. */
  readonly by: PersonId | null;
  readonly attachments: readonly FileReference[];
  readonly at: Instant;
}

export interface Withdrawal extends HandedIn {
  readonly reasons: string;
  readonly afterDebate: boolean;
  /** Against these defendants alone; null: against all. */
  readonly against: readonly string[] | null;
  readonly decided: 'granted' | 'denied' | null;
}

export interface ClaimsChange extends HandedIn {
  /** The day on which it came to the court, or was posted; the day it was entered may be later. */
  readonly receivedOn: string;
  readonly claims: Claims;
  readonly amount: Money | null;
  readonly reasons: string;
  readonly leave: boolean;
  /** When it took effect and asked for something new; null where it did not, or only gave up. */
  readonly askedMoreAt: Instant | null;
  readonly decided: 'granted' | 'denied' | null;
}

export interface CounterclaimFee extends Term {
  readonly entry: EntryId;
  readonly amount: Money;
  readonly billedAt: Instant;
  /** The days wait for the notice, and it has not been received. */
  readonly waits: boolean;
  /** As in a bill: what the days that run rest on. */
  readonly notice: NoticeReceived | null;
  readonly paid: Money;
  /** Of what was paid: what came after the counterclaim had ended. */
  readonly paidLate: Money;
  readonly refunded: Money;
  readonly paidAt: Instant | null;
}

/** A defendant takes a counterclaim back; only a judge lets it take effect. */
export interface CounterclaimWithdrawal extends HandedIn {
  readonly counterclaim: string;
  readonly reasons: string;
  readonly afterDebate: boolean;
  readonly decided: 'granted' | 'denied' | null;
}

export interface Counterclaim extends HandedIn {
  readonly claims: Claims;
  readonly amount: Money | null;
  readonly grounds: string;
  readonly afterDebate: boolean;
  readonly decided: (typeof kinds.counterclaimOutcomes)[number] | null;
  readonly decidedAt: Instant | null;
  /** By which the court above set the refusal aside: it is to be accepted. */
  readonly setAside: EntryId | null;
  readonly fee: CounterclaimFee | null;
  /** How it ended without a judgment; null while it is tried. */
  readonly ended: 'withdrawn' | 'treated-as-withdrawn' | null;
  readonly endedAt: Instant | null;
  readonly answers: readonly (Omit<HandedIn, 'id'> & {
    readonly text: string;
    readonly attachments: readonly FileReference[];
    readonly late: boolean;
  })[];
}

/** What somebody whom another named as a plaintiff has said to that. */
export interface Naming {
  readonly answer: (typeof kinds.namingAnswers)[number];
  readonly rights: (typeof kinds.rightsKept)[number] | null;
}

export interface ClaimsState {
  /** By the participant who was named. */
  readonly namings: Readonly<Record<string, Naming>>;
  readonly withdrawals: readonly Withdrawal[];
  readonly changes: readonly ClaimsChange[];
  readonly counterclaims: readonly Counterclaim[];
  readonly counterclaimWithdrawals: readonly CounterclaimWithdrawal[];
  /** When a judge let the last plaintiff withdraw. */
  readonly withdrawnAt: Instant | null;
  readonly joined: readonly { readonly caseNumber: string; readonly lead: boolean }[];
  /** What the judge of another case decided about trying it with this one, and nobody here has answered. */
  readonly joinings: readonly {
    readonly caseNumber: string;
    /** Whether this case would be the one that leads; null: they are to go apart. */
    readonly lead: boolean | null;
    readonly reasons: string;
    readonly at: Instant;
  }[];
  /** What a judge let go its own way (CPL-143), each with its number once it is registered. */
  readonly separations: readonly Separation[];
}

/** Some of the claims, which are a case of their own since. */
export interface Separation {
  readonly id: string;
  readonly entry: EntryId;
  readonly claims: Claims;
  readonly amount: Money | null;
  readonly cause: string | null;
  readonly causeName: string | null;
  /** What of the fee goes with them. */
  readonly paid: Money;
  readonly reasons: string;
  readonly at: Instant;
  readonly caseNumber: string | null;
}
