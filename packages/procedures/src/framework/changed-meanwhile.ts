import type { Entry, Refusal } from '@xiezhi/kernel';
import { technical } from '@xiezhi/kernel';
import { readingOpened } from '@xiezhi/record';
import type { Actor } from './actor.ts';
import type { Catalogue } from './catalogue.ts';
import type { AnyCommand } from './command.ts';
import { byHotline, refusal } from './rule.ts';

/**
 * What somebody else did since this person last looked; and what they decided themselves, in another tab: two decisions that
 * shut each other out are not both taken from forms that were open side by side. What rules, the clock and the court's machines make of it does
 * not count by itself: an issued paper or a passed term is no reason to stop a judge. Nor is that somebody read the case.
 */
export function changedMeanwhile(
  {
    actor,
    since = [],
    unsaid = false,
  }: { readonly actor: Actor; readonly since?: readonly Entry[]; readonly unsaid?: boolean },
  catalogue: Catalogue,
  only: NonNullable<AnyCommand['onlyOnSeen']>,
): Refusal | null {
  if (unsaid) return unsaidRefusal;
  const unseen = since.filter(
    (one) =>
      one.actor.kind === 'person' &&
      (only === true || only.includes(one.kind)) &&
      (one.actor.person !== actor.id || catalogue.command(one.command.name)?.onlyOnSeen === true) &&
      one.kind !== readingOpened.kind,
  );
  if (unseen.length === 0) return null;
  const kinds = [...new Set(unseen.map((one) => one.kind))];
  return changedMeanwhileRefusal(kinds);
}

/** Whoever does not say what they had before them may decide on less than there is. */
export const unsaidRefusal: Refusal = refusal('docket/seen-left-out', technical, [
  { kind: 'retry' },
  byHotline,
]);

export const changedMeanwhileRefusal = (kinds: readonly string[]): Refusal =>
  refusal('docket/changed-meanwhile', technical, [{ kind: 'retry' }, byHotline], {
    kinds: [...kinds],
  });
