import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import type { Bench, BenchObjection } from './bench.ts';
import type { closings, JudgmentDraft } from './entries.ts';

/** What a judgment says of its case: who gave it, under which procedure, for and against whom, on which claims, facts and evidence. */
export type SaidOfTheCase = 'bench' | 'procedure' | 'parties' | 'claims' | 'facts' | 'evidence';

export interface TrialExtension {
  readonly id: string;
  readonly until: CourtDay;
  readonly reasons: string;
  readonly at: Instant;
  readonly decided: 'granted' | 'denied' | null;
  /** Until when it was granted. */
  readonly dueOn: CourtDay | null;
}

export interface JudgmentState {
  readonly extensions: readonly TrialExtension[];
  /** Who sits in ordinary procedure, as it was decided last; null: nobody decided. */
  readonly bench: Bench | null;
  readonly benchObjections: readonly BenchObjection[];
  readonly draft: JudgmentDraft | null;
  readonly draftedAt: Instant | null;
  /** Whose account drafted it; null where none did. */
  readonly draftedBy: PersonId | null;
  readonly made:
    | (JudgmentDraft & {
        readonly final: boolean;
        readonly decidedOn: string;
        readonly at: Instant;
        readonly entry: EntryId;
        /** Whose account signed it; null where it was entered by none. */
        readonly by: PersonId | null;
      })
    | null;
  /** What it says of the case was changed after it was drafted, and it has not been drafted anew since. */
  readonly outdated: SaidOfTheCase | null;
  readonly pronouncedAt: Instant | null;
  /** The day it was pronounced, which may lie before that of the entry: terms run from it. */
  readonly pronouncedOn: CourtDay | null;
  /** CPL-151: in court, or on a fixed date; null: not pronounced, or nobody said. */
  readonly pronouncedWhen: 'in-court' | 'fixed-date' | null;
  readonly corrections: number;
  readonly closedOn: CourtDay | null;
  readonly closedAs: (typeof closings)[number] | null;
}
