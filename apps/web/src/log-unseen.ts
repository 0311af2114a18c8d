/*
 * That the log could not be had once is nothing: a lift, a restart. That it cannot be had for long, while it may be that the court
 * keeps it from this device, is said.
 */

/** Since when nothing could be told of the log, by the court's clock in milliseconds, and how often it was tried since. */
export interface Unseen {
  readonly since: number;
  readonly tries: number;
}

const longMillis = 15 * 60_000;
const enoughTries = 3;

/** One more try in vain. A clock that was set back begins anew. */
export const oneMore = (before: Unseen | null, now: number): Unseen =>
  before === null || before.since > now
    ? { since: now, tries: 1 }
    : { since: before.since, tries: before.tries + 1 };

export const isForLong = ({ since, tries }: Unseen, now: number): boolean =>
  tries >= enoughTries && now - since >= longMillis;

/** What was kept on this device, if it is that. */
export function unseenIn(kept: unknown): Unseen | null {
  const { since, tries } = (kept ?? {}) as Partial<Unseen>;
  return typeof since === 'number' && typeof tries === 'number' ? { since, tries } : null;
}
