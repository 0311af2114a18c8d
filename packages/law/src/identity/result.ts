/**
 * What a check of a written number finds. `why` is a stable code, `at` the place of the first fault (0 is the first
 * character). A valid form is no proof: only the register that issued the number knows whether it exists and whose it is.
 */
export type Check<Parts, Why extends string> =
  | { readonly valid: true; readonly parts: Parts }
  | { readonly valid: false; readonly why: Why; readonly at?: number };

export const valid = <Parts>(parts: Parts): { readonly valid: true; readonly parts: Parts } => ({
  valid: true,
  parts,
});

export const invalid = <Why extends string>(
  why: Why,
  at?: number,
): { readonly valid: false; readonly why: Why; readonly at?: number } =>
  at === undefined ? { valid: false, why } : { valid: false, why, at };

/** The place of the first character outside `alphabet`, or -1. */
export const firstOutside = (text: string, alphabet: string): number =>
  [...text].findIndex((character) => !alphabet.includes(character));
