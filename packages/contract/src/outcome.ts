import type { AskedDto } from './asked.ts';
import type { NextDto, RefusalDto } from './wire.ts';

/** What becomes of a command, and of a question that is not answered. Types only. */

/** One thing to mend in what was filled in. All of them come at once. */
export interface FaultDto {
  /** Path into the input, dots and numbers: `defendants.0.creditCode`. */
  readonly path: string;
  readonly message: string;
}

/** An act that was entered and is not done before somebody outside has answered. */
export interface PaymentDto {
  readonly state: 'open' | 'paid' | 'failed';
  readonly text: string;
  /** Where the payer goes on, where the cashier has such a place: an address of the payment channel. */
  readonly payAt?: string;
}

export interface ReceiptDto {
  readonly stream: string;
  readonly seq: number;
  readonly entry: string;
  readonly at: string;
  /** Head of the docket after this act, hexadecimal. */
  readonly head: string;
  /** What to name it by at the court. */
  readonly number: string;
  readonly title: string;
  /** What was handed in or entered, in short. */
  readonly detail: string;
  /** Who did it and for whom, where somebody acted for another. */
  readonly by?: string;
  /** What lies with it, as far as the reader may read it: each by the hash of its bytes; left out where there is nothing. */
  readonly files?: readonly { readonly sha256: string; readonly name: string }[];
  /** The party whose notice with the access code can be printed now. */
  readonly codeSlip?: string;
}

/** Entered in the docket, and durable. */
export interface AcceptedDto {
  readonly outcome: 'accepted';
  readonly commandId: string;
  readonly receipts: readonly ReceiptDto[];
  readonly next: string;
  /** What is owed in the case by now, by whom and by which day; left out where nothing is. */
  readonly then?: readonly NextDto[];
  /** A payment was sent to the cashier with this act: where it stands by now. */
  readonly payment?: PaymentDto;
}

/** Durably kept, not decided yet. */
export interface ReceivedDto {
  readonly outcome: 'received';
  readonly commandId: string;
  readonly at: string;
}

/** Not done: why, on what ground, and the way on. */
export interface RefusedDto {
  readonly outcome: 'refused';
  readonly commandId: string;
  readonly refusals: readonly RefusalDto[];
  readonly asked?: AskedDto;
}

/** Not understood: everything to mend, at once. */
export interface InvalidDto {
  readonly outcome: 'invalid';
  readonly commandId: string;
  readonly faults: readonly FaultDto[];
  readonly asked?: AskedDto;
}

/** Every command answers with one of these; every screen shows all of them. */
export type OutcomeDto = AcceptedDto | ReceivedDto | RefusedDto | InvalidDto;

/** A question that was not answered, by RFC 9457, in the reader’s language. */
export interface ProblemDto {
  readonly type: string;
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** Where parts of the request were wrong: each part, and how to mend it, all at once. */
  readonly faults?: readonly FaultDto[];
}
