import type { CourtDay, CourtId, EntryId, Instant, Money, PersonId } from '@xiezhi/kernel';
import type { AdministrativeMatter } from '@xiezhi/law';
import type { BodyOf } from '../define.ts';
import type { FileReference } from '../fields/index.ts';
import type { Term } from '../proceedings/term.ts';
import type { ClaimKeys } from './claim-keys.ts';
import { noKeys } from './claim-keys.ts';
import type { ApplicationPart, ClosedApplication } from './application.ts';
import type { ComplaintElements } from './elements.ts';
import type * as kinds from './entries.ts';
import type { Explanation } from './explanation.ts';
import type { ProcedureObjection } from './procedure.ts';

/* What is known of a filing; how it comes about is in `state.ts`. */

export type FilingStatus =
  | 'none'
  | 'to-be-handed-over'
  | 'under-review'
  | 'correction-requested'
  | 'explained'
  | 'insisted'
  | 'registered'
  /** Of an application: accepted, and with whoever deals with it. */
  | 'accepted'
  /** … and closed here. */
  | 'application-closed'
  | 'returned'
  | 'refused'
  | 'withdrawn';

export interface Claim {
  readonly text: string;
  readonly fen: Money | null;
}

export interface Correction extends Term {
  readonly entry: EntryId;
  readonly items: BodyOf<typeof kinds.correctionRequested.parts>['items'];
  readonly askedAt: Instant;
  readonly answeredAt: Instant | null;
  /** On which ground an original was asked for; null where none was. */
  readonly ground: (typeof kinds.paperGrounds)[number] | null;
  /** Of a second notice: why it was sent, and whether the president has seen it. */
  readonly again: { readonly why: string; readonly seen: boolean } | null;
  /** Answered by papers handed in, and not by the form that mends the complaint itself: that one stays open. */
  readonly byPapers: boolean;
}

/** Papers that came of themselves. */
export interface LaterPapers {
  readonly entry: EntryId;
  readonly at: Instant;
  readonly note: string;
  readonly attachments: readonly FileReference[];
  /** Whose they are: a participant where they came on paper, otherwise the account they were sent from. */
  readonly by: string | null;
  /** Of what came on paper, when the court had it; null of what came online. */
  readonly paper: { readonly receivedOn: string; readonly postedOn?: string | undefined } | null;
}

export interface FilingState {
  readonly status: FilingStatus;
  readonly court: CourtId | null;
  /** Of what is no civil suit: which kind it is, and what it says of itself. */
  readonly application: ApplicationPart | null;
  /** Of an administrative suit that was accepted: what it is about, as far as it costs something else. */
  readonly matter: AdministrativeMatter | null;
  /** Who deals with it since it was accepted. */
  readonly handedTo: string | null;
  /** What became of it, once that is known here. */
  readonly closed: ClosedApplication | null;
  /** In which form a judge did not accept it; null before, and of rulings on suits. */
  readonly refusedBy: 'appealable' | 'ruling' | 'notice' | null;
  /** The court to which whoever received the complaint is to hand it over; null otherwise, and once that is done. */
  readonly handOverTo: CourtId | null;
  /** Whose account handed it in; null where it was brought to the counter. */
  readonly submittedBy: PersonId | null;
  /** How it came to the counter, where it did not come online. */
  readonly counter: NonNullable<BodyOf<typeof kinds.filingSubmitted.parts>['counter']> | null;
  /** When it was first handed in: of a case that another court handed over, there. */
  readonly submittedAt: Instant | null;
  /** From which court the case came, or from which case of this court that was sent back, and what came with it. */
  readonly transferred: NonNullable<
    BodyOf<typeof kinds.filingSubmitted.parts>['transferred']
  > | null;
  /** The number of the receipt for the complaint, by which it is named until there is a case number. */
  readonly receipt: string | null;
  /** The day whose next day is the first of the court's seven (OLR-9.1.2b): receipt, or receipt of what was corrected. */
  readonly reviewFrom: CourtDay | null;
  readonly cause: string | null;
  readonly causeName: string | null;
  /** In the writer's words, where they did not know the cause. */
  readonly dispute: string | null;
  /** Where the land, the port or the estate is, where that was asked. */
  readonly place: string | null;
  /** What was filled in of the form by elements. */
  readonly elements: ComplaintElements | null;
  /** When the complaint was mended on a notice, and what of it, in order. */
  readonly mended: readonly {
    readonly at: Instant;
    /** Of what came on paper: the day on which it came. */
    readonly receivedOn: CourtDay | null;
    readonly what: readonly kinds.CorrectedPart[];
  }[];
  readonly plaintiffName: string | null;
  readonly coPlaintiffNames: readonly string[];
  /** How many the complaint itself names as plaintiffs; whoever came in later is not counted. */
  readonly together: number;
  readonly defendantNames: readonly string[];
  readonly claims: readonly Claim[];
  /** By what each of the claims is called as long as it stands, wherever in the list that is; how many were ever given. */
  readonly claimKeys: ClaimKeys;
  readonly amount: Money | null;
  /** How the claims stood before each change. */
  readonly before: readonly {
    readonly change: string;
    readonly claims: readonly Claim[];
    readonly amount: Money | null;
  }[];
  readonly grounds: string;
  readonly attachments: readonly FileReference[];
  readonly lacking: readonly string[];
  readonly corrections: readonly Correction[];
  /** What an agent with general authority did that takes special authority (CPL-62): changed the claims, took the filing back and why. */
  readonly unauthorised: { readonly claims: boolean; readonly withdrawal: string | null };
  /** What the plaintiff was told last, and when that was: a notice to correct, an explanation, a return. */
  readonly notice: { readonly entry: EntryId; readonly at: Instant } | null;
  /** Of the notices that were given to a plaintiff without an account, the day each reached them. */
  readonly given: Readonly<Record<string, CourtDay>>;
  readonly caseNumber: string | null;
  readonly procedure: 'ordinary' | 'summary' | 'small-claims' | null;
  /** What parties said against the procedure, and what became of it. */
  readonly procedureObjections: readonly ProcedureObjection[];
  readonly registeredAt: Instant | null;
  readonly acceptedOn: CourtDay | null;
  readonly reason: string | null;
  /** The conditions of suit were explained, and the filing has not ended since: the plaintiff may stand by the suit. */
  readonly explained: boolean;
  /** With what words the plaintiff last stood by the suit; null where nobody has. */
  readonly insistence: string | null;
  /** The papers had gone back uncorrected, and the plaintiff stands by the suit all the same (REG-7). */
  readonly insistedAfterReturn: boolean;
  /** The explanation that was given last, until when the court waits for an answer, and whether that day has passed. */
  readonly explanation: Explanation | null;
  /** The reviewer's proposal to rule not to accept, while a judge has it or after the ruling. */
  readonly proposal: { readonly reasons: string; readonly at: Instant } | null;
  /** The judge's answer that the conditions of suit are met. */
  readonly declined: EntryId | null;
  readonly ruledBy: string | null;
  /** Handed in after the end of the filing, or in a registered case beside what was asked for, and not yet answered. */
  readonly later: readonly LaterPapers[];
  /** Entries that a judge has read and answered by themselves, and not in the course of the suit. */
  readonly answered: readonly EntryId[];
}

/** Before anything was handed in. */
export const initial: FilingState = {
  status: 'none',
  court: null,
  application: null,
  matter: null,
  handedTo: null,
  closed: null,
  refusedBy: null,
  handOverTo: null,
  submittedBy: null,
  counter: null,
  submittedAt: null,
  transferred: null,
  receipt: null,
  reviewFrom: null,
  cause: null,
  causeName: null,
  dispute: null,
  place: null,
  elements: null,
  mended: [],
  plaintiffName: null,
  coPlaintiffNames: [],
  together: 1,
  defendantNames: [],
  claims: [],
  claimKeys: noKeys,
  amount: null,
  before: [],
  grounds: '',
  attachments: [],
  lacking: [],
  corrections: [],
  unauthorised: { claims: false, withdrawal: null },
  notice: null,
  given: {},
  caseNumber: null,
  procedure: null,
  procedureObjections: [],
  registeredAt: null,
  acceptedOn: null,
  reason: null,
  explained: false,
  insistence: null,
  insistedAfterReturn: false,
  explanation: null,
  proposal: null,
  declined: null,
  ruledBy: null,
  later: [],
  answered: [],
};
