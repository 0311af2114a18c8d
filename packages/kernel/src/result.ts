import type { Refusal } from './refusal.ts';

/** What a command offers on this state: which act, on which subject. `key` is stable while the offer stands. */
export interface Offer<Subject extends object = object> {
  readonly offered: true;
  /** Names the subject within the command; `''` when the command has one subject only. */
  readonly key: string;
  readonly subject: Subject;
}

export interface NotOffered {
  readonly offered: false;
  readonly key: string;
  readonly refusals: readonly [Refusal, ...Refusal[]];
}

/** All reasons at once: a person should not meet them one by one. */
export const notOffered = (
  key: string,
  refusals: readonly [Refusal, ...Refusal[]],
): NotOffered => ({
  offered: false,
  key,
  refusals,
});

export const offer = <Subject extends object>(key: string, subject: Subject): Offer<Subject> => ({
  offered: true,
  key,
  subject,
});

/** Offers when nothing stands in the way, otherwise says everything that does. */
export function offerUnless<Subject extends object>(
  key: string,
  subject: Subject,
  obstacles: readonly (Refusal | null)[],
): Offer<Subject> | NotOffered {
  const [first, ...rest] = obstacles.filter((refusal) => refusal !== null);
  return first ? notOffered(key, [first, ...rest]) : offer(key, subject);
}

/** For the end of an exhaustive switch. */
export function unreachable(value: never): never {
  throw new TypeError(`unreachable: ${JSON.stringify(value)}`);
}
