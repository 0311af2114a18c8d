import type { NewEntry, Refusal } from '@xiezhi/kernel';

/**
 * A number the docket gives in the transaction of the act. Until then it is opaque: pure code may copy it into
 * entries and read nothing from it.
 */
export interface Allocation {
  readonly $allocate: 'case-number';
  readonly court: string;
  readonly year: number;
  readonly type: string;
}

/** @returns something that stands where the number will stand. */
export const allocateCaseNumber = (court: string, year: number, type: string): string =>
  ({ $allocate: 'case-number', court, year, type }) satisfies Allocation as unknown as string;

/** A value that may exist once only, such as a resident id. Kept as a keyed hash; the first to commit has it. */
export interface UniqueClaim {
  readonly space:
    | 'resident-id'
    | 'travel-document'
    | 'mobile'
    | 'court-code'
    | 'access-code'
    | 'room'
    | 'payment-link'
    | 'rating'
    | 'dispute';
  readonly value: string;
  /** The answer when another stream holds it already. */
  readonly taken: Refusal;
}

/** A value this stream held and lets go. */
export interface Release {
  readonly space: UniqueClaim['space'];
  readonly value: string;
}

/** What is kept of a secret beside the docket and never in it: a hash, or what the server has sealed. */
export interface Secret {
  readonly kind: 'password' | 'totp' | 'recovery-codes' | `passkey:${string}`;
  readonly hash: string;
}

export interface Accepted {
  readonly accepted: true;
  readonly entries: readonly [NewEntry, ...NewEntry[]];
  readonly unique: readonly UniqueClaim[];
  readonly released: readonly Release[];
  readonly secrets: readonly Secret[];
}

export interface Refused {
  readonly accepted: false;
  readonly refusals: readonly [Refusal, ...Refusal[]];
}

export type Decision = Accepted | Refused;

export const accept = (
  entries: readonly [NewEntry, ...NewEntry[]],
  also: Partial<Pick<Accepted, 'unique' | 'released' | 'secrets'>> = {},
): Accepted => ({ accepted: true, entries, unique: [], released: [], secrets: [], ...also });

export const refuse = (first: Refusal, ...rest: readonly Refusal[]): Refused => ({
  accepted: false,
  refusals: [first, ...rest],
});
