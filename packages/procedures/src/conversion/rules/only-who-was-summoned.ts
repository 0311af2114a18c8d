import { byLaw, byOrder, courtDayOf } from '@xiezhi/kernel';
import type { Standstill, consequences } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-146, CPL-147: what follows for whoever stays away follows for whoever was summoned. Where the docket knows of no service
 * of the summons before the sitting began, another day is fixed, or the service that was is entered first. CPL-153: an order by
 * which the suit stood still called nobody to a sitting meanwhile, whoever had been summoned before.
 */
export const onlyWhoWasSummoned = rule<{
  /** The summons reached them before the sitting began. */
  readonly inTime: boolean;
  readonly consequence: (typeof consequences)[number];
  /** In which the sitting fell. */
  readonly standstill: Standstill | null;
  readonly name: string;
}>(
  'conversion/only-who-was-summoned',
  ['CPL-146', 'CPL-147', 'CPL-153'],
  ({ inTime, consequence, standstill, name }) => {
    if (standstill !== null && consequence !== 'none')
      return refusal(
        'conversion/stood-still',
        byOrder(standstill.entry),
        [mendField('consequence'), useCommand('hearing.schedule', 'clerk')],
        { name, from: courtDayOf(standstill.from) },
      );
    return (consequence !== 'deemed-withdrawn' && consequence !== 'in-absence') || inTime
      ? null
      : refusal(
          'conversion/not-summoned',
          byLaw('CPL-146', 'CPL-147'),
          [
            mendField('consequence'),
            useCommand('hearing.schedule'),
            useCommand('service.record-paper', 'clerk'),
          ],
          { name },
        );
  },
);
