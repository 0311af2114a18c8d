import type { CaseState } from '@xiezhi/record';
import { answered, effectiveOn, partiesOf, standing, suitEnd } from '@xiezhi/record';

/** Where a civil case of first instance stands, as a citizen would say it. */
export const stages = ['filing', 'service', 'hearing', 'judgment', 'closed'] as const;
export type Stage = (typeof stages)[number] | 'ended-at-filing';

export function stageOf(state: CaseState): Stage {
  const { filing, hearing, judgment, participation, service } = state;
  if (['returned', 'refused', 'withdrawn'].includes(filing.status)) return 'ended-at-filing';
  if (filing.status !== 'registered') return 'filing';
  if (judgment.closedOn !== null || suitEnd(state) !== null) return 'closed';
  if (judgment.made !== null) return 'judgment';
  const held = standing(hearing).some((one) => one.held !== null && one.purpose === 'hearing');
  if (held) return 'judgment';
  const allAnswered = partiesOf(participation, 'defendant').every(
    ({ id }) => effectiveOn(service, id, 'complaint') !== null && answered(state, id),
  );
  return allAnswered || hearing.hearings.length > 0 ? 'hearing' : 'service';
}
