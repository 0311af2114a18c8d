import type { CaseState } from '@xiezhi/record';

/** A party, and those whose place it took, one after another: what they did, and what reached them, holds for it (CPLI-55). */
export function inTheirPlace(state: Pick<CaseState, 'suspension'>, id: string): readonly string[] {
  const before = state.suspension.successions.find(({ successor }) => successor === id);
  return before === undefined ? [id] : [id, ...inTheirPlace(state, before.former)];
}
