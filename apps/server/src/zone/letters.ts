import type { CourtDto, Lang, OutcomeDto } from '@xiezhi/contract';
import type { CommandId, Instant, Json, StreamId } from '@xiezhi/kernel';
import type { CommandGiven, CopiedEntry, Outcome, SignedCheckpoint } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { PublicKeys } from '../ledger/court-log.ts';
import type { MailReport } from '../ports/mail-report.ts';

/*
 * What the zones write to each other, by kind. A letter may come twice and is then the same: each has a key, and whoever
 * handles it knows by the key, or by what it says, that it was there before.
 */

export const langs = ['zh-CN', 'en'] as const satisfies readonly Lang[];

/** What can be asked of a zone on somebody's behalf: a request to the routes they both have. */
export interface Asked {
  readonly method: 'GET' | 'POST';
  /** With its query. */
  readonly path: string;
  readonly lang: Lang;
  readonly body: Json;
}

export interface Replied {
  readonly status: number;
  readonly mediaType: string;
  readonly body: string;
}

export interface PagePut {
  readonly path: string;
  readonly lang: Lang;
  readonly stream: string;
  readonly body: string;
}

export interface Bodies {
  /** A docket whose home is the sender's zone, as far as it has grown. */
  readonly docket: { readonly stream: StreamId; readonly entries: readonly CopiedEntry[] };
  /** A command on a docket whose home is the receiver's. */
  readonly command: {
    readonly given: CommandGiven;
    readonly actor: Actor;
    readonly receivedAt: Instant;
  };
  readonly answer: {
    readonly actor: string;
    readonly commandId: CommandId;
    readonly receivedAt: Instant;
    readonly outcome: Outcome;
    readonly words: Readonly<Record<Lang, OutcomeDto>>;
    /** Which form it answers. */
    readonly of: Pick<CommandGiven, 'name' | 'stream' | 'offer'>;
  };
  /** What one person may read now, and what no longer. */
  readonly pages: {
    readonly person: string;
    readonly put: readonly PagePut[];
    readonly gone: readonly Pick<PagePut, 'path' | 'lang'>[];
  };
  readonly courts: { readonly courts: readonly CourtDto[] };
  readonly ask: {
    readonly id: string;
    readonly actor: Actor | null;
    readonly asked: Asked;
    /** Under which the tries of somebody without an account are counted. */
    readonly mark?: string;
  };
  readonly reply: {
    readonly id: string;
    readonly replied: Replied;
    /** For so long what goes along may lie there; as long as the zone stands where nothing is said. */
    readonly forMillis?: number;
    /** What went along with an answer before and is to lie there for as long again. */
    readonly lying?: readonly string[];
  };
  /** Bytes that somebody may read; they go with the reply. */
  readonly 'ask-file': {
    readonly id: string;
    readonly actor: Actor;
    readonly stream: StreamId;
    readonly sha256: string;
  };
  /** Something that leaves the court by the internet. */
  readonly effect: {
    readonly id: string;
    readonly port: 'sms' | 'email' | 'cashier' | 'refund' | 'draft';
    readonly message: Readonly<Record<string, Json>>;
  };
  readonly done: { readonly id: string; readonly at: Instant; readonly answer: Json };
  /** What a mail server on the internet reports of a mail that left for the court. */
  readonly 'mail-report': MailReport & { readonly of: string };
  /** A whole archive that somebody wants, made as the routes there make it. */
  readonly 'ask-copy': { readonly id: string; readonly actor: Actor; readonly asked: Asked };
  /** How far it is; the bytes go with the last word. */
  readonly copy: {
    readonly id: string;
    readonly person: string;
    readonly path: string;
    readonly lang: Lang;
    readonly now:
      | { readonly state: 'made'; readonly bytes: number }
      | { readonly state: 'here'; readonly sha256: string; readonly disposition: string }
      | ({ readonly state: 'refused' } & Replied);
  };
  /** What the log has grown by, and who has seen it: what everybody may read of it, and nothing else. */
  readonly log: {
    readonly keys: PublicKeys;
    readonly policy: string | null;
    /** The commitments of entries `from` to `size`, one behind the other, base64. */
    readonly from: number;
    readonly size: number;
    readonly commitments: string;
    readonly checkpoints: readonly SignedCheckpoint[];
    readonly stamps: readonly {
      readonly size: number;
      readonly authority: string;
      readonly token: string;
    }[];
  };
  /** Entries of the log are missing there from this one on. */
  readonly 'ask-log': { readonly from: number };
  /** All that the sender received before this moment has been passed on. */
  readonly here: { readonly upTo: Instant };
}

export type LetterKind = keyof Bodies;
