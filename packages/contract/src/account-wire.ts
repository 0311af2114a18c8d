/** What the holder of an account is told about it. Types only. */

/** By what the holder of an account can show who they are, beside phone and face. */
export interface MeansDto {
  readonly means: readonly {
    readonly id: string;
    readonly means: string;
    /** What the holder calls it. */
    readonly name: string;
    readonly at: string;
  }[];
  readonly totp: boolean;
  /** Null: none were made. */
  readonly recoveryCodesLeft: number | null;
  readonly passkeys: boolean;
}

/** Where the reader is signed in, and where they were: for the holder alone. */
export interface SignInsDto {
  readonly open: readonly {
    readonly id: string;
    readonly device: string;
    readonly how: string;
    readonly openedAt: string;
    readonly seenAt: string;
    /** The one in which this is asked. */
    readonly here: boolean;
  }[];
  /** The last first. */
  readonly before: readonly {
    readonly at: string;
    readonly device: string;
    readonly how: string;
    readonly newDevice: boolean;
  }[];
}

/** A text message or an e-mail that the court sent to the reader: as it left, and never a code. */
export interface SentToMeDto {
  readonly id: string;
  /** When it left; of one that has not left yet, when it was due; null where only its order is known. */
  readonly at: string | null;
  readonly channel: 'sms' | 'email';
  /** With its middle left out. */
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  /** `sent`: taken by the carrier or the mail server. `stand-in`: nothing is really sent here. */
  readonly state: 'waiting' | 'sent' | 'failed' | 'stand-in';
  /** The case it is about, if any. */
  readonly stream: string | null;
}

/** The newest first, as a page of all of them. */
export interface SentToMePageDto {
  readonly rows: readonly SentToMeDto[];
  readonly from: number;
  readonly perPage: number;
  readonly total: number;
}
