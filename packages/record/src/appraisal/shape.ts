import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import type { ExhibitSide } from '../evidence/entries.ts';
import type { FileReference } from '../fields/index.ts';
import type * as kinds from './entries.ts';

/* An entrusted examination, as the fold keeps it. */

/** Of those who examine: by which standing they are in the case. */
export interface CommissionedAppraiser {
  readonly participant: string;
  readonly person: PersonId;
  readonly name: string;
  readonly certificate: string;
}

export interface Sample {
  readonly exhibit: string;
  readonly name: string;
  readonly side: ExhibitSide;
  readonly number: number;
  readonly files: readonly FileReference[];
  /** It cannot go with its files alone. */
  readonly byHand: boolean;
  readonly at: Instant;
}

/** What went on paper or in kind, to whom and on which day. */
export interface HandedByHand {
  readonly exhibit: string;
  readonly to: string;
  readonly on: CourtDay;
  /** It was shown where it is, and never left. */
  readonly stayed: boolean;
  /** Since when it is back, or used up; null while it is with the body. */
  readonly ended: CourtDay | null;
}

export interface BodyNeed {
  readonly id: string;
  readonly kind: (typeof kinds.bodyNeeds)[number];
  readonly text: string;
  readonly until: CourtDay | null;
  readonly fen: number | null;
  readonly at: Instant;
  readonly decided: 'granted' | 'denied' | null;
}

export interface HandedInOpinion {
  readonly id: string;
  readonly materials: string;
  readonly method: string;
  readonly process: string;
  readonly conclusion: string;
  readonly other: { readonly name: string; readonly certificate: string } | null;
  readonly files: readonly FileReference[];
  readonly signed: readonly string[];
  readonly at: Instant;
  /** When the last signature came; null while one is missing. */
  readonly issuedAt: Instant | null;
}

/** Work entrusted to a body: one that acts from accounts, or on paper, and then nobody of it is named. */
export interface EntrustedWork {
  readonly id: string;
  readonly application: string;
  readonly listed: string;
  readonly body: string;
  readonly people: readonly CommissionedAppraiser[];
  readonly question: string;
  readonly scope: string;
  /** Until when the opinion is due: as commissioned, as sent back, as more time was granted, whichever came last. */
  readonly dueOn: CourtDay;
  readonly at: Instant;
  readonly samples: readonly Sample[];
  /** What the commission itself names: of a body on paper all that it gets. */
  readonly named: readonly string[];
  readonly handed: readonly HandedByHand[];
  readonly answer: { readonly answer: 'accepted' | 'declined'; readonly at: Instant } | null;
  readonly interest: string | null;
  readonly quote: number | null;
  /** By whom the undertaking was signed, by their standing. */
  readonly undertakings: readonly string[];
  readonly needs: readonly BodyNeed[];
  readonly opinion: HandedInOpinion | null;
  /** How many were handed in so far. */
  readonly handedIn: number;
  /** What was sent back to be mended; until when is the day of the work itself. */
  readonly sentBack: {
    readonly missing: string;
    readonly at: Instant;
  } | null;
  /** The opinion lies in the case as an exhibit, be it that it came on paper: no other is owed. */
  readonly broughtIn: boolean;
  readonly reply: ReplyAsked | null;
  readonly replies: readonly { readonly text: string; readonly at: Instant }[];
  /** Another body has its place, or nobody of it is left: nothing is owed by it any more. */
  readonly out: boolean;
}

export interface ReplyAsked {
  readonly objections: readonly { readonly name: string; readonly points: string }[];
  readonly files: readonly FileReference[];
  /** What the court wants explained besides. */
  readonly note: string | null;
  readonly dueOn: CourtDay;
  /** When it was asked, or asked again for another day. */
  readonly at: Instant;
  /** On which day the paper went to a body without accounts, as it stands now; null while it has not. */
  readonly sentOn: CourtDay | null;
}

export interface AppraisalObjection {
  readonly id: string;
  readonly application: string;
  readonly participant: string;
  readonly points: string;
  readonly attachments: readonly FileReference[];
  readonly late: boolean;
  readonly unshown: PersonId | null;
  readonly entry: EntryId;
  readonly at: Instant;
  /** It went to the body, which is to explain. */
  readonly sent: boolean;
}

export interface BodyChoice {
  readonly application: string;
  readonly participant: string;
  readonly body: string;
  readonly pending: boolean;
}

/** What was to be advanced for an examination, to whom, and when it came. */
export interface FeeAdvance {
  readonly id: string;
  readonly application: string;
  /** The work it is for; null where the body has no account. */
  readonly commission: string | null;
  readonly body: string;
  readonly fen: number;
  readonly paidOn: CourtDay | null;
}

export interface FeeSettlement {
  readonly advance: string;
  readonly goes: (typeof kinds.feeGoes)[number];
  readonly fen: number;
}

export interface FeeBackRequest {
  readonly id: string;
  readonly advance: string;
  readonly participant: string;
  readonly because: (typeof kinds.feeBackBecause)[number];
  readonly reasons: string;
  readonly attachments: readonly FileReference[];
  readonly unshown: PersonId | null;
  readonly entry: EntryId;
  readonly at: Instant;
  readonly answered: boolean;
}

export interface Draw extends BodyOf<typeof kinds.bodyDrawn.parts> {
  /** Why the body cannot serve; null while the lot was not set aside. */
  readonly setAside: (typeof kinds.setAsideBecause)[number] | null;
}

export interface AppraisalState {
  readonly choices: readonly BodyChoice[];
  readonly draws: readonly Draw[];
  readonly commissions: readonly EntrustedWork[];
  readonly objections: readonly AppraisalObjection[];
  readonly advances: readonly FeeAdvance[];
  readonly settlements: readonly FeeSettlement[];
  readonly feeRequests: readonly FeeBackRequest[];
}
