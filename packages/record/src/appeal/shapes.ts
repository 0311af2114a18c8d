import type { CourtDay, EntryId, Instant, Money, PersonId } from '@xiezhi/kernel';
import type { FileReference } from '../fields/index.ts';
import type * as kinds from './entries.ts';
import type { AppealFee } from './fee.ts';
import type { AppealWithdrawal } from './withdrawal.ts';

export interface DecidedAbove {
  readonly outcome: (typeof kinds.appealOutcomes)[number] | (typeof kinds.judgmentOutcomes)[number];
  readonly number: string;
  readonly on: CourtDay;
  /** Of a judgment: since when what was decided binds; null where the case was sent back. */
  readonly effectiveOn: CourtDay | null;
  readonly at: Instant;
}

export interface Appeal {
  readonly id: string;
  readonly entry: EntryId;
  /** The appellant. */
  readonly participant: string;
  /** Of the appellant's own side: those against whom it is as well. */
  readonly against: readonly string[];
  readonly claims: string;
  readonly grounds: string;
  readonly attachments: readonly FileReference[];
  readonly source: 'online' | 'paper';
  readonly receivedOn: CourtDay;
  readonly late: boolean;
  readonly final: boolean;
  readonly authority: (typeof kinds.appealAuthorities)[number] | null;
  /** Whose account handed it in, or entered it from paper. */
  readonly by: PersonId | null;
  /** Who handed it in before showing that they may act for the party; null where nothing was left to show. */
  readonly unshown: PersonId | null;
  readonly at: Instant;
  readonly weighed: (typeof kinds.weighings)[number] | null;
  readonly sentUp: { readonly on: CourtDay; readonly court: string } | null;
  /** Against which ruling: `acceptance`, or the objection to jurisdiction; null: against the judgment. */
  readonly ruling: string | null;
  /** What the court above decided, once its paper is here. */
  readonly decided: DecidedAbove | null;
  /** What is disputed in money, as the appellant says; null: not said, or nothing in money. */
  readonly disputed: Money | null;
  /** Null while it is not billed, and for appeals that cost nothing. */
  readonly fee: AppealFee | null;
  /** When a judge ruled that it counts as withdrawn, or that it is taken back. */
  readonly withdrawnAt: Instant | null;
  /** When it was taken back here, at the appellant's own word. */
  readonly takenBackAt: Instant | null;
}

export interface AppealAnswer {
  readonly id: string;
  readonly entry: EntryId;
  readonly appeal: string;
  readonly participant: string;
  readonly text: string;
  readonly attachments: readonly FileReference[];
  readonly source: 'online' | 'paper';
  readonly receivedOn: CourtDay;
  readonly late: boolean;
  /** As in {@link Appeal}. */
  readonly by: PersonId | null;
  readonly unshown: PersonId | null;
  readonly at: Instant;
}

export interface AppealState {
  readonly appeals: readonly Appeal[];
  readonly answers: readonly AppealAnswer[];
  /** What was asked of taking an appeal back. */
  readonly withdrawals: readonly AppealWithdrawal[];
  /** The number of the case in which it is tried anew. */
  readonly retrial: string | null;
  /** When it was filed anew in this court; null before, and where another court tries it. */
  readonly retrialOpenedAt: Instant | null;
}
