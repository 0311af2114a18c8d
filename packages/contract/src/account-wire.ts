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

/** What seals things that the reader keeps on a device of theirs, and how long it may be held there. */
export interface DeviceKeyDto {
  /** 32 bytes in base64: the same for one person on one device, another for everybody else. */
  readonly key: string;
  readonly seconds: number;
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

/** All that the court holds on the holder of an account, for the holder to take along; of others nothing beyond the name of a case. */
export interface AccountDataDto {
  readonly madeAt: string;
  readonly account: {
    readonly id: string;
    readonly name: string;
    readonly formerNames: readonly { readonly name: string; readonly until: string }[];
    readonly residentId: string | null;
    /** Of whoever was registered with another document. */
    readonly document: { readonly kind: string; readonly number: string } | null;
    readonly mobile: string | null;
    /** How sure the court is of the holder: 1 phone, 2 register, 3 face or counter. */
    readonly assurance: number;
    readonly means: MeansDto['means'];
  };
  /** What was entered in the account's own docket, the first first. */
  readonly history: readonly {
    readonly seq: number;
    readonly at: string;
    readonly title: string;
    readonly detail: string;
  }[];
  readonly signIns: SignInsDto;
  /** Null: cases lie in the other network, and are read under "My cases". */
  readonly cases:
    | readonly {
        readonly stream: string;
        readonly number: string | null;
        readonly title: string;
        readonly roles: readonly string[];
        readonly openedAt: string;
      }[]
    | null;
  readonly messages: readonly SentToMeDto[];
}
