import type { CaseState } from '@xiezhi/record';

/** Where a civil case of first instance stands, as a citizen would say it. */
export const stages = ['filing', 'service', 'hearing', 'judgment', 'closed'] as const;
export type Stage = (typeof stages)[number] | 'ended-at-filing';

export function stageOf({ filing }: CaseState): Stage {
  if (['returned', 'refused', 'withdrawn'].includes(filing.status)) return 'ended-at-filing';
  if (filing.status !== 'registered') return 'filing';
  return 'service';
}
