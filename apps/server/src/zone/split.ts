import type { CourtDto, Lang, OutcomeDto } from '@xiezhi/contract';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import type { CommandGiven, Outcome, Position, StoredFile, ZoneName } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { MiddlewareHandler } from 'hono';
import type { PublicKeys } from '../ledger/court-log.ts';
import type { Session } from '../people/sessions.ts';

/** A file as a page names it. */
export interface NamedFile {
  readonly sha256: string;
  readonly name: string;
}

/** What the HTTP side must know of the other zone, where the court is split in two. */
export interface Split {
  readonly zone: ZoneName;
  /** Is this command decided in the other zone? */
  elsewhere(given: CommandGiven): Promise<boolean>;
  /** Waits, but not longer than a person should, for the answer to a command that was carried there. */
  decided(actor: Actor, commandId: CommandId): Promise<Outcome | null>;
  /** That answer in words, as the zone that decided it gave them; null where this zone decided it itself. */
  answerIn(lang: Lang, actor: Actor, commandId: CommandId): Promise<OutcomeDto | null>;
  /** Answers what only the other zone can, in place of the routes here; null in the zone that can. */
  readonly relay: MiddlewareHandler<{
    Variables: { actor: Actor; session: Session | null };
  }> | null;
  readonly service: ServiceSide | null;
}

/** What anybody may read beside the log itself, and whom the court's policy believes. */
export interface PublishedKeys extends PublicKeys {
  readonly policy: string | null;
}

/** The log where it is not made. */
export interface PublishedLog {
  /** Null until the first of it has come. */
  keys(): Promise<PublishedKeys | null>;
  /** Of one bundle, from its first; null where they are not here. */
  commitments(index: number, width: number): Promise<readonly Uint8Array[] | null>;
}

/** What the service zone knows from the other one's pages alone. */
export interface ServiceSide {
  readonly log: PublishedLog;
  courts(): Promise<readonly CourtDto[]>;
  /** Number or title of a case, as its page gives it to this reader. */
  caseName(actor: Actor, key: string): Promise<string>;
  /** A file that a page of this reader names. */
  named(actor: Actor, stream: StreamId, sha256: string): Promise<NamedFile | null>;
  /** Has its bytes sent, where they are not here. */
  fetched(actor: Actor, stream: StreamId, sha256: string): Promise<StoredFile | null>;
  /** Positions of this reader's pages, in place of those of the log. */
  positionsAfter(
    actor: Actor,
    last: number,
  ): Promise<{ readonly positions: readonly Position[]; readonly upTo: number }>;
  lastPosition(actor: Actor): Promise<number>;
}
