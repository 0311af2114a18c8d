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
