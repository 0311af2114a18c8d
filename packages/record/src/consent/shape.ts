import type { EntryId, Instant, PersonId } from '@xiezhi/kernel';
import type { Term } from '../proceedings/term.ts';
import type { SaidEntry } from './kinds.ts';
import type {
  ApprovedGround,
  approvers,
  caseGrounds,
  ConsentBasis,
  ConsentStep,
  ExchangeManner,
  JointStep,
} from './entries.ts';

/* What is known of consent and mode; how it comes about is in `state.ts`. */

/** The entry by which something came to be as it is. */
export interface By {
  readonly entry: EntryId;
  readonly seq: number;
  readonly at: Instant;
}

/** What one party last said about one step. Nothing of it is carried to another step. */
export interface ConsentAnswer {
  readonly status: 'agreed' | 'declined' | 'withdrawing' | 'withdrawn';
  readonly basis: ConsentBasis;
  /** Entry and number of the answer itself; a withdrawal keeps those of the consent it takes back. */
  readonly entry: EntryId;
  readonly seq: number;
  readonly at: Instant;
  readonly withdrawal: {
    readonly entry: EntryId;
    readonly seq: number;
    readonly at: Instant;
    readonly reason: string;
    readonly late: boolean;
    /** When it was handed in or said: of one that the clerk took down, the minute, or the beginning of the day, on which it came. */
    readonly from: Instant;
    /** As it was taken down: the minute (`2026-03-19T15:00`) or the day on which it came; null: they said it themselves. */
    readonly takenDown: string | null;
    /** What a judge said of it; null where nobody has, or nobody had to. */
    readonly decided: By | null;
  } | null;
}

export interface ConsentQuestion extends Term {
  readonly participant: string;
  readonly step: ConsentStep;
  readonly askedAt: Instant;
  readonly by: By;
  /** Nothing has brought it to them yet, neither an account nor the court by hand: of its days none has begun. */
  readonly waits: boolean;
}

export interface ModeDecision {
  readonly entry: EntryId;
  readonly at: Instant;
  readonly seq: number;
  readonly mode: 'online' | 'mixed' | 'offline';
  readonly modeByParty: Readonly<Record<string, 'online' | 'offline'>>;
  readonly manner: ExchangeManner | null;
  /** Those without whose consent nobody is online: a procuratorate; in a criminal case everybody who was asked. */
  readonly hangsOn: readonly string[];
  /** On what a case goes online whose kind does not go online as such. */
  readonly caseGround: (typeof caseGrounds)[number] | null;
}

/** That a case of another kind goes online at these steps: asked of a head of the court, and what came of it. */
export interface KindProposal {
  readonly id: string;
  readonly steps: readonly JointStep[];
  readonly ground: ApprovedGround;
  readonly reasons: string;
  readonly approver: (typeof approvers)[number];
  readonly by: PersonId | null;
  readonly at: Instant;
  readonly answer: { readonly approved: boolean; readonly reasons: string } | null;
}

/** By participant, then by step: there is no place where an answer to one step could be read as one to another. */
export type ByPartyAndStep<Value> = Readonly<
  Record<string, { readonly [Step in ConsentStep]?: Value }>
>;

export interface ConsentState {
  readonly answers: ByPartyAndStep<ConsentAnswer>;
  /** The last time each was asked. */
  readonly questions: ByPartyAndStep<ConsentQuestion>;
  /** How often a party has gone back on a consent: shown to the judge who examines the next one. */
  readonly withdrawals: Readonly<Record<string, number>>;
  /** The manner of exchanging evidence that each party chose last. */
  readonly manners: Readonly<Record<string, ExchangeManner>>;
  readonly modes: { readonly [Step in JointStep]?: ModeDecision };
  readonly kindProposals: readonly KindProposal[];
  /** The fast-track procedure of a criminal case: since which entry it is used, and with which it was last left. */
  readonly fastTrack: { readonly usedAt: number | null; readonly leftAt: number | null };
  /** The entry by which a judge called somebody to appear in person at a step; a yes given since is a new one. */
  readonly converted: ByPartyAndStep<number>;
  /** Requests to come in person that wait for a judge: until then nobody is made to go online. */
  readonly converting: ByPartyAndStep<readonly string[]>;
  /** The entries of both: of the call, and of the request that came last. */
  readonly convertedBy: ByPartyAndStep<By>;
  readonly convertingBy: ByPartyAndStep<By>;
  /**
   * Who would come in person by what a judge decided and asks to be online after all: it waits, or was denied. Gone once the
   * judge settles anew how the step is held (OOR-33.1.1).
   */
  readonly asksOnline: ByPartyAndStep<{ readonly open: boolean; readonly by: By }>;
  /**
   * All of it in its order: from this the rest is told again as it stood at a moment, and without an act that was not theirs
   * (OLR-7.2.3).
   */
  readonly course: readonly SaidEntry[];
  /** The acts that were found not to be theirs, whatever they were about. */
  readonly notTheirs: readonly string[];
}

/** Before anybody was asked. */
export const initial: ConsentState = {
  answers: {},
  questions: {},
  withdrawals: {},
  manners: {},
  modes: {},
  kindProposals: [],
  fastTrack: { usedAt: null, leftAt: null },
  converted: {},
  converting: {},
  convertedBy: {},
  convertingBy: {},
  asksOnline: {},
  course: [],
  notTheirs: [],
};
