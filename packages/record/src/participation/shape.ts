import type { CourtDay, EntryId, Instant, PersonId, Side } from '@xiezhi/kernel';
import type { FileReference } from '../fields/index.ts';
import type { addedAs, CaseRole, grantAnswers, instances, Standing } from './entries.ts';
import type { AuthorityExtent } from './extent.ts';

/* Who stands in a case, as the fold keeps it. */

export interface Participant {
  readonly id: string;
  readonly role: CaseRole;
  readonly side: Side | null;
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly person: PersonId | null;
  readonly principal: string | null;
  readonly authority: 'general' | 'special' | 'pending' | null;
  /** Within which limits (CPL-62); left out: none. */
  readonly extent?: AuthorityExtent | undefined;
  /** It ended by the day it named: since when, and what it was. What they hand in since is received like that of anybody unshown. */
  readonly lapsed?: Lapsed | undefined;
  /** How far it reached before it was changed or shown anew, the first first. */
  readonly earlier?: readonly Earlier[];
  /** As what they act for the party. */
  readonly standing: Standing | null;
  /** Of a representative of many: which party of the side it is, whose account, name and kind these are. */
  readonly chosen?: string | undefined;
  /** Whoever was asked and accepted: by which grant they are here. */
  readonly grant?: string;
  readonly division: string | null;
  /** How it stands with the proof of their authority: since when it lies with the court, or what the court misses. */
  readonly proof:
    { readonly handedInAt: Instant } | { readonly missing: string; readonly at: Instant } | null;
  /** What was handed in to show it, the first first. */
  readonly proofPapers: readonly FileReference[];
  readonly residentId: string | null;
  readonly creditCode: string | null;
  readonly representative: string | null;
  /** Of an organisation: whose account it has been in the case, the first first; the last of them is its own now (CPLI-51). */
  readonly represented?: readonly Represented[];
  readonly address: string | null;
  readonly mobile: string | null;
  readonly email: string | null;
  /** CPL-124: of a person, where it is known. */
  readonly ethnicity: string | null;
  readonly occupation: string | null;
  readonly workplace: string | null;
  /** `abroad`: no domicile here. */
  readonly domicile?: string | null;
  /** Found to have one after all: what was served until that day keeps the days it was served with. */
  readonly abroadUntil?: CourtDay;
  /** Of a party who named no number in the complaint: its account's, to which the court writes and which no paper shows. */
  readonly accountMobile?: string | undefined;
  readonly from: Instant;
  /** Linked, or their authority shown, after they had begun: from then on what lies in the account is with the party. */
  readonly standsSince?: Instant;
  readonly to: Instant | null;
  /** Why their part in the case ended, and with which entry; null while it has not. */
  readonly ended: { readonly why: string; readonly seq: number } | null;
  /** The invitation whose code links the case now; null before the first. */
  readonly invited: {
    readonly issue: number;
    readonly hash: string;
    /** Which code it is: the first, or the one after those that fell into the wrong hands. */
    readonly code: number;
    readonly at: Instant;
  } | null;
}

/** Somebody represented an organisation by its statute, from a moment on. */
export interface Represented {
  readonly person: PersonId;
  readonly name: string;
  readonly from: Instant;
  /** With which entry; 0 where the case came with them from another court. */
  readonly seq: number;
  /** Of whoever does no more: where they were reached until then. */
  readonly mobile?: string | null;
}

export interface Lapsed {
  readonly at: Instant;
  readonly on: CourtDay;
  readonly authority: 'general' | 'special';
}

export interface Earlier {
  readonly authority: 'general' | 'special' | null;
  readonly extent?: AuthorityExtent | undefined;
  /** Until when. */
  readonly to: Instant;
}

/** Somebody asked to act for a party. Who accepted is a participant from then on. */
export interface Grant {
  readonly id: string;
  readonly principal: string;
  readonly name: string;
  readonly person: PersonId;
  readonly authority: 'general' | 'special';
  readonly extent?: AuthorityExtent | undefined;
  /** To assist the agent who is the `principal`, to represent that party among many, or to represent the organisation that it is. */
  readonly standing?: 'assistant' | 'representative' | 'legal-representative' | undefined;
  /** Of a representative: which party of the side. */
  readonly chosen?: string | undefined;
  /** With what paper. */
  readonly attachments?: readonly FileReference[];
  readonly mobile: string;
  readonly at: Instant;
  /** By which act they were named. */
  readonly command: string;
  readonly answer: (typeof grantAnswers)[number] | null;
  /** With which act it was answered: whoever begins with that one is here by this grant. */
  readonly answeredWith?: string;
}

/** Somebody let into the case while it runs. */
export interface AddedParty {
  readonly participant: string;
  readonly as: (typeof addedAs)[number];
  readonly instance: (typeof instances)[number];
  readonly reasons: string;
  readonly at: Instant;
}

/** What whoever is represented has said of something that the representative asked for (CPL-56). */
export interface RepresentedAnswer {
  readonly participant: string;
  readonly of: string;
  readonly agrees: boolean;
}

export interface ParticipationState {
  readonly answers?: readonly RepresentedAnswer[];
  readonly participants: readonly Participant[];
  readonly added: readonly AddedParty[];
  /** Third parties who came with a claim of their own (CPL-59), and whoever took the place of one. */
  readonly claimants: readonly string[];
  readonly grants: readonly Grant[];
  /** Acts under somebody's account that a judge found not to be theirs (OLR-7.2.3): the last decision on each counts. */
  readonly notTheirs: readonly { readonly entry: EntryId; readonly command: string }[];
  /** Who stood how when the judgment was signed: what was a party's word then is told by that. Null before. */
  readonly whenJudged: Pick<ParticipationState, 'answers' | 'participants' | 'notTheirs'> | null;
}
