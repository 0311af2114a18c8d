import type { TellDto } from './form.ts';

/** One paper that the act would make. */
export interface PreviewPaperDto {
  readonly title: string;
  /** Null: for everybody in the case. */
  readonly addressee: string | null;
  /** The PDF under 预览, base64; absent when the paper could not be made. */
  readonly pdf?: string;
  /** What the template misses, as paths into its data; the paper could not be made while these are. */
  readonly missing?: readonly string[];
}

/** A paper that the court made, as anybody who holds it may know. */
export interface VerifiedPaperDto {
  readonly court: string;
  /** An invented court of a demonstration. */
  readonly invented: boolean;
  readonly title: string;
  readonly orderedOn: string;
  /** Of the PDF the court made; null while it is being made. */
  readonly sha256: string | null;
  /** A correcting paper stands in its place. */
  readonly replaced: boolean;
}

/** A bill of a case, as anybody sees it who was given a code to pay it by. */
export interface PaymentLinkDto {
  readonly stream: string;
  readonly code: string;
  readonly court: string;
  /** An invented court of a demonstration. */
  readonly invented: boolean;
  readonly cause: string;
  /** Masked: 沈某某. */
  readonly plaintiffs: readonly string[];
  readonly defendants: readonly string[];
  /** It is for a counterclaim, which the defendant brought. */
  readonly counterclaim: boolean;
  readonly fen: number;
  /** Null while the days to pay do not run. */
  readonly dueOn: string | null;
  readonly provisional: boolean;
  readonly state: 'owed' | 'being-paid' | 'settled';
  /** Whoever asks takes part in the case, and pays from there. */
  readonly mine: boolean;
}

/** What a receipt was given for, as far as whoever holds it knows already. */
export interface VerifiedReceiptDto {
  readonly court: string;
  /** An invented court of a demonstration. */
  readonly invented: boolean;
  readonly number: string;
  readonly title: string;
  /** The moment at which it was entered. */
  readonly at: string;
}

/** What stands on the court's page for somebody whom nothing else reaches, the newest first. */
export interface AnnouncementsDto {
  readonly items: readonly {
    readonly title: string;
    readonly court: string;
    readonly caseNumber: string;
    readonly addressee: string;
    /** A paragraph each. */
    readonly text: readonly string[];
    readonly on: string;
    /** The last of its days. */
    readonly dueOn: string;
    readonly provisional: boolean;
    /** Its days are over. */
    readonly over: boolean;
  }[];
  /** To be given as `before` for the next page; null on the last. */
  readonly next: number | null;
}

/** Running terms that would end on another day. */
export interface MovesDto {
  readonly cases: number;
  readonly terms: number;
  /** Of these terms: those that keep their day and are no longer provisional. */
  readonly settled: number;
  /** The first hundred of them. */
  readonly rows: readonly {
    /** Number or title of the case; null for a reader without power to know of it. */
    readonly case: string | null;
    /** Key of the case's page. */
    readonly key: string | null;
    readonly term: string;
    readonly from: string;
    readonly fromProvisional: boolean;
    readonly to: string;
    readonly toProvisional: boolean;
  }[];
}

/** What an act would make, before it binds anybody. */
export interface PreviewDto {
  readonly outcome: 'rehearsed';
  /** What one should know of what one has written; whoever hands it in all the same is received. */
  readonly warnings: readonly TellDto[];
  readonly papers: readonly PreviewPaperDto[];
  /** For an act on a court or on the calendar: what it moves in cases. */
  readonly moves?: MovesDto;
}
