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
  /** Of its case, with all but the last digit masked; null where it had none. */
  readonly number: string | null;
  readonly orderedOn: string;
  /** The place in the log of the entry that ordered it; null while it has none. */
  readonly leaf: number | null;
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
  /** It is for an appeal, whoever brought it. */
  readonly appeal: boolean;
  /** It is what a party bears of the costs by a judgment that has effect; no day is named for it. */
  readonly share?: true;
  readonly fen: number;
  /** Null while the days to pay do not run. */
  readonly dueOn: string | null;
  readonly provisional: boolean;
  readonly state: 'owed' | 'being-paid' | 'settled';
  /** Whoever asks takes part in the case, and pays from there. */
  readonly mine: boolean;
}

/** One thing on which the cashier's list of a day and the dockets do not agree. */
export interface ReconciliationRowDto {
  readonly kind: 'not-here' | 'not-there' | 'amount' | 'twice-there';
  readonly reference: string;
  /** Fen; below zero what went back. Null on the side that has nothing. */
  readonly there: number | null;
  readonly here: number | null;
  readonly stream: string | null;
  readonly caseNumber: string | null;
}

/** The cashier's list of one day beside what the dockets of the court say. A question: nothing is changed by it. */
export interface ReconciliationDto {
  readonly on: string;
  readonly source: 'fetched' | 'imported' | 'none';
  /** The list is that of a cashier that stands in for a real one. */
  readonly standIn: boolean;
  readonly lines: number;
  readonly entries: number;
  readonly matched: number;
  readonly there: number;
  readonly here: number;
  readonly differences: readonly ReconciliationRowDto[];
  /** Entered by the officer and not through the cashier: to be compared with the bank's own statement. */
  readonly besides: readonly {
    readonly reference: string;
    readonly fen: number;
    readonly stream: string;
    readonly caseNumber: string | null;
  }[];
}

/** A list that cannot be read, and where: the first line is 1. */
export interface BadLineDto {
  readonly badLine: number;
}

/** One service of a case, as the clerk follows it. */
export interface ServiceRowDto {
  readonly stream: string;
  readonly service: string;
  readonly caseNumber: string;
  readonly addressee: string;
  readonly papers: readonly string[];
  readonly channels: readonly string[];
  readonly state: ServiceStateDto;
  readonly orderedAt: string;
  /** When it took effect, and under which limb of OLR-31; null while it has not. */
  readonly effectiveAt: string | null;
  readonly branch: string | null;
  /** What the last trace says: a bounce, a report. */
  readonly last: string;
  readonly certificate: string | null;
}
export type ServiceStateDto = 'served' | 'pending' | 'failed' | 'undone';

/** All services of the cases that somebody of the court serves in, the newest first. */
export interface ServicesDto {
  /** One page of those that were asked for, `from` the how-manieth on, of `total`. */
  readonly rows: readonly ServiceRowDto[];
  readonly from: number;
  readonly perPage: number;
  readonly total: number;
  /** Of all, whatever was asked for. */
  readonly counts: Readonly<Record<ServiceStateDto, number>>;
}

/** What was served on somebody, for whoever holds the code of their notice and knows the end of their number. */
export interface ServedPapersDto {
  readonly court: string;
  /** An invented court of a demonstration. */
  readonly invented: boolean;
  readonly caseNumber: string;
  readonly addressee: string;
  readonly services: readonly {
    /** On which day it took effect, or was sent while it has not. */
    readonly on: string;
    readonly effective: boolean;
    readonly papers: readonly {
      readonly title: string;
      /** Of the file, as it was handed in or made. */
      readonly name: string;
      readonly sha256: string;
      /** Opens for half an hour; null of a paper that has not been brought to where it is read. */
      readonly url: string | null;
    }[];
  }[];
}

/** A message that the court has sent, for whoever holds the number under it and says where it came to. */
export interface CheckedMessageDto {
  readonly court: string;
  readonly channel: 'sms' | 'email';
  readonly sentOn: string;
  readonly subject: string;
  /** As it was sent; a code, and words against fraud, are struck out. */
  readonly text: string;
  /** Somebody of a case asked the court to send it to them: a code to pay by. */
  readonly atRequest: boolean;
  /** It went to an outbox that stands in for a gateway. */
  readonly standIn: boolean;
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

/** How far a look at many cases has come: it is made part by part. */
export interface LookedDto {
  /** Cases looked at for this answer, of how many in all; null behind the first part, which has said it. */
  readonly looked: number;
  readonly of: number | null;
  /** To be given as `after` for the next part; null after the last. Counts and rows are of this part alone. */
  readonly next: string | null;
}

/** Running terms that would end on another day. */
export interface MovesDto extends LookedDto {
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

/** What acts still to come would fix in open cases by another setting of the court; what has been fixed stays. */
export interface ForecastsDto extends LookedDto {
  readonly cases: number;
  readonly things: number;
  /** The first hundred of them. */
  readonly rows: readonly {
    /** Number or title of the case; null for a reader without power to know of it. */
    readonly case: string | null;
    readonly key: string | null;
    /** The act, in the reader’s words. */
    readonly act: string;
    /** What it would fix today, and what it would fix then: days, a day, money. */
    readonly from: string;
    readonly to: string;
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
  /** For a setting of a court: what it will make of open cases. */
  readonly forecasts?: ForecastsDto;
}
