import type { Json } from '@xiezhi/kernel';
import type { CaseState, Hearing } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { summonedTo } from '../shared/summons.ts';

/**
 * When each party was summoned, for whoever holds the sitting or fixes another day. Of too few days they are warned and not
 * refused: the party may have come all the same, and what follows is the judge's to say (CPL-139, CPL-149).
 */
export function toldOfSummons(state: CaseState, sitting: Hearing): readonly Told[] {
  const all = summonedTo(state, sitting);
  const short = all.filter((one) => one.short).map(({ name }) => name);
  return [
    { code: 'summoned', facts: { summoned: all as unknown as Json } },
    ...(short.length > 0 ? [{ code: 'short', facts: { names: short }, short: true as const }] : []),
  ];
}
