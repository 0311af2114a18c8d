import type { CommandId, Instant, StreamId } from '@xiezhi/kernel';
import type { Actor, AnyCommand } from '@xiezhi/procedures';

/** A command as somebody gives it. */
export interface CommandGiven {
  readonly name: string;
  readonly commandId: CommandId;
  /** Null for a command that opens its stream. */
  readonly stream: StreamId | null;
  readonly offer: string;
  readonly input: Readonly<Record<string, unknown>>;
  /**
   * The last entry the person had before them. `left-out` is said by the door where an act is decided on what was seen and its
   * sender does not say what that was; absent for what the court's own machines give.
   */
  readonly seen?: number | 'left-out';
  /** When the other zone had it in hand, as that zone says, where it came from there. */
  readonly receivedThere?: Instant;
}

/** One command on its way through the docket. */
export interface Act {
  readonly given: CommandGiven;
  readonly command: AnyCommand;
  readonly actor: Actor;
  readonly stream: StreamId;
  readonly input: Readonly<Record<string, unknown>>;
  readonly inputHash: Buffer;
  /** When the court had it in hand, where that was before it is decided. */
  readonly receivedAt: Instant | undefined;
}
