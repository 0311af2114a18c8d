import type { NotOfferedDto, OfferDto, RefusalDto } from './wire.ts';

/** Sittings, the court as it is set up, messages, and what may be done. Types only. */

export interface SittingRowDto {
  readonly date: string;
  readonly time: string;
  /** When it is planned to end. */
  readonly until: string;
  readonly title: string;
  readonly number: string | null;
  readonly stream: string;
  readonly hearing: string;
  readonly purpose: string;
  readonly held: boolean;
  readonly place: string;
  /** Other cases that have the same room, judge or clerk at that time; empty for anybody but the court's people. */
  readonly clashes: readonly string[];
}

/** The court with its divisions, posts and settings, for those who set it up. */
export interface CourtSettingsDto {
  readonly stream: string;
  readonly name: string;
  readonly code: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
  /** Empty while nobody has said where this court stands on the web. */
  readonly site: string;
  readonly divisions: readonly { readonly id: string; readonly name: string }[];
  readonly offices: readonly {
    readonly id: string;
    readonly name: string;
    readonly postTitle: string;
    readonly division: string | null;
  }[];
  /** Titles of the posts without which no case gets on, and which nobody holds. */
  readonly unfilled: readonly string[];
  readonly policies: readonly {
    readonly setting: string;
    readonly title: string;
    /** Null where nothing is set and nothing holds by itself. */
    readonly value: string | null;
    /** Not set by the court: what holds by itself. */
    readonly byDefault: boolean;
    /** Why the court does otherwise than what holds by itself; null where it has not said. */
    readonly reasons: string | null;
  }[];
  /** For an administrator: how mail leaves the court; null for everybody else. */
  readonly mail: {
    readonly from: string;
    /** Host and port; null while the outbox stands in for a mail server. */
    readonly server: string | null;
    readonly last: { readonly state: 'waiting' | 'done' | 'failed'; readonly error: string } | null;
  } | null;
  /** Cases of other kinds in which a step was put online, counted by ground. */
  readonly otherKinds: readonly {
    readonly ground: string;
    readonly title: string;
    readonly cases: number;
  }[];
  readonly calendar: {
    readonly stream: string;
    readonly from: number;
    readonly to: number;
    readonly missing: readonly number[];
    /** Terms that wait for a year's table. */
    readonly provisional: number;
    readonly loaded: readonly { readonly year: number; readonly source: string }[];
    /** Tables that wait for another person to compare them with the notice. */
    readonly proposed: readonly {
      readonly id: string;
      readonly year: number;
      readonly source: string;
      readonly by: string;
    }[];
  };
  /** What was entered over the tables of the program, each in the reader's words, and what waits for another person. */
  readonly records: {
    readonly stream: string;
    /** The last day of which the loan prime rate is known. */
    readonly ratesUntil: string;
    readonly entered: readonly { readonly text: string; readonly source: string }[];
    readonly proposed: readonly {
      readonly id: string;
      readonly text: string;
      readonly source: string;
      readonly by: string;
    }[];
  };
  /** The court's own guides: those that wait to be checked, that stand, and that came back. */
  readonly guides: readonly {
    readonly id: string;
    readonly step: string;
    readonly title: string;
    readonly state: 'proposed' | 'published' | 'returned';
    readonly by: string;
    readonly remarks: string;
    readonly version: number | null;
  }[];
}

/** A message that was not sent, because its sender is a stand-in. */
export interface OutboxRowDto {
  readonly id: string;
  readonly channel: 'sms' | 'email';
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: string;
  /** What the other side said of it. */
  readonly proof: unknown;
}

/** A code on its way. `shownCode` only where the message itself is a stand-in. */
export interface CodeSentDto {
  readonly sent: true;
  /** Masked. */
  readonly to: string;
  readonly expiresInSeconds: number;
  readonly resendInSeconds: number;
  readonly shownCode?: string;
}

export interface OffersDto {
  readonly offers: readonly OfferDto[];
  readonly notOffered: readonly NotOfferedDto[];
}

export interface WhyDto {
  readonly title: string;
  readonly refusals: readonly RefusalDto[];
}

/** Somebody says that another registered with their id number. */
export interface DisputeDto {
  readonly stream: string;
  readonly name: string;
  readonly residentId: string;
  readonly mobile: string;
  readonly note: string;
  readonly at: string;
  /** Stream of the account that was there; null where it is not known. */
  readonly account: string | null;
}

/** The account of whoever stands at the counter. */
export interface FoundPersonDto {
  readonly stream: string;
  readonly name: string;
  readonly level: number;
  readonly frozen: boolean;
  /** Its holder has closed it. */
  readonly closed?: boolean;
}
