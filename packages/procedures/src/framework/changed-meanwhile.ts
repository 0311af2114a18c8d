import type { Entry, Refusal } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import { readingOpened } from '@xiezhi/record';
import type { Actor } from './actor.ts';
import { byHotline, refusal } from './rule.ts';

/**
 * What somebody else did since this person last looked. What rules, the clock and the court's machines make of it does
 * not count by itself: an issued paper or a passed term is no reason to stop a judge. Nor is that somebody read the case.
 */
export function changedMeanwhile({
  actor,
  since = [],
}: {
  readonly actor: Actor;
  readonly since?: readonly Entry[];
}): Refusal | null {
  const others = since.filter(
    (one) =>
      one.actor.kind === 'person' &&
      one.actor.person !== actor.id &&
      one.kind !== readingOpened.kind,
  );
  if (others.length === 0) return null;
  const kinds = [...new Set(others.map((one) => one.kind))];
  return changedMeanwhileRefusal(kinds);
}

export const changedMeanwhileRefusal = (kinds: readonly string[]): Refusal =>
  refusal('docket/changed-meanwhile', technical, [{ kind: 'retry' }, byHotline], {
    kinds: [...kinds],
  });
