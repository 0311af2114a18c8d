import type { CommandId, EntryId, Refusal, StreamId } from '@xiezhi/kernel';

export interface Receipt {
  readonly stream: StreamId;
  readonly seq: number;
  readonly entry: EntryId;
  readonly kind: string;
  readonly at: string;
  /** Head of the docket after the act, hexadecimal. */
  readonly head: string;
}

/** One thing to mend in an input: where, and what is wrong, as a code of the catalogue. */
export interface Fault {
  readonly path: string;
  readonly code: string;
}

/** What a command answers. `received` means: durably kept, not yet decided. */
export type Outcome =
  | {
      readonly outcome: 'accepted';
      readonly commandId: CommandId;
      readonly receipts: readonly Receipt[];
    }
  | { readonly outcome: 'received'; readonly commandId: CommandId; readonly at: string }
  | {
      readonly outcome: 'refused';
      readonly commandId: CommandId;
      readonly refusals: readonly Refusal[];
    }
  | {
      readonly outcome: 'invalid';
      readonly commandId: CommandId;
      readonly faults: readonly Fault[];
    };
