import type { ArticleId, CourtDay } from '@xiezhi/kernel';
import { article } from './article.ts';
import { coveredSince } from './covered.ts';
import { inForce } from './in-force.ts';

/** The day before the Online Litigation Rules: the last on which a paper of the epidemic without an end rules an act. */
export const lastDayOfTemporaryPapers = '2021-07-31' as CourtDay;

/** Notices and provincial papers of 2020 (ranks 4 and 5) rule acts of their time; the later rules of rank 2 and 3 took over. */
const temporary = (rank: number): boolean => rank >= 4;

/**
 * Whether a refusal, or a court's order, may rest on this article for an act of that day and place. Narrower than
 * `inForce`: a paper of the epidemic that never said when it ends is not repealed, and yet no act since the Online
 * Litigation Rules may be measured by it.
 */
export function mayGround(id: string, day: CourtDay, territory: string | null = null): boolean {
  const found = article(id);
  if (found === null || !inForce(id, day, territory)) return false;
  return !temporary(found.rank) || found.to !== null || day <= lastDayOfTemporaryPapers;
}

/**
 * What a reader of today should read instead: the successors in their newest edition, or the rules that cover the matter
 * of a paper without an end. Empty when the article stands, and for the few that nothing took over.
 */
export function insteadOf(id: string): readonly ArticleId[] {
  const found = article(id);
  if (found === null) return [];
  if (found.to === null) return (coveredSince[id] ?? []) as readonly ArticleId[];
  const newest = found.successors.flatMap((next) => {
    const one = article(next);
    return one === null || one.to === null ? [next] : insteadOf(next);
  });
  return [...new Set(newest)];
}
