import type { CourtDay } from '@xiezhi/kernel';
import { editionsOf } from './article.ts';
import { inForce } from './in-force.ts';

/** These articles as they were numbered on that day; none of a source that was not in force yet, or is not held for it. */
export const asOf = (day: CourtDay, articles: readonly string[]): readonly string[] =>
  articles.flatMap((id) => editionsOf(id).find((one) => inForce(one, day)) ?? []);
