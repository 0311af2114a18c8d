import type { CaseState } from '@xiezhi/record';
import { defencesOf, effectiveOn, partiesOf, standing } from '@xiezhi/record';

/** Where a civil case of first instance stands, as a citizen would say it. */
export const stages = ['filing', 'service', 'hearing', 'judgment', 'closed'] as const;
export type Stage = (typeof stages)[number] | 'ended-at-filing';

export function stageOf({
  filing,
  fees,
  hearing,
  judgment,
  participation,
  service,
  defence,
}: CaseState): Stage {
  if (['returned', 'refused', 'withdrawn'].includes(filing.status)) return 'ended-at-filing';
  if (filing.status !== 'registered') return 'filing';
  if (judgment.closedOn !== null || fees.withdrawnAt !== null) return 'closed';
  if (judgment.made !== null) return 'judgment';
  const held = standing(hearing).some((one) => one.held !== null && one.purpose === 'hearing');
  if (held) return 'judgment';
  const answered = partiesOf(participation, 'defendant').every(
    ({ id }) =>
      effectiveOn(service, id, 'complaint') !== null && defencesOf(defence, id).length > 0,
  );
  return answered || hearing.hearings.length > 0 ? 'hearing' : 'service';
}
