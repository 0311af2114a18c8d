import type { WhichCourt } from '../instruments/index.ts';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A court as far as a conflict of rules looks at it. */
export interface Place extends WhichCourt {
  /** The province, `上海` or `上海市`; null: one of which nothing special is known. */
  readonly territory: string | null;
}

/** What holds from a day on, for acts of that day and later, at the places named; the latest that fits counts. */
export interface Decision {
  readonly from: string;
  /** Nothing named: everywhere. */
  readonly where?: { readonly territory?: string; readonly pilot?: true };
  /** Whom to cite, the weightiest first. `CPL-90` stands for the edition of the day of the act. */
  readonly rules: readonly [string, ...string[]];
  readonly holds: Bilingual;
  /** The same for an act that asks, where its answer differs from day to day. */
  readonly answer?: 'on-paper' | 'by-consent';
}

/** Two or more texts that answer one question differently, and what this court takes to hold when. */
export interface Conflict {
  readonly id: `C${number}`;
  readonly subject: Bilingual;
  /** The rules on each side, as the texts stand against one another. */
  readonly sides: readonly (readonly [string, ...string[]])[];
  readonly decisions: readonly [Decision, ...Decision[]];
  readonly why: Bilingual;
}
