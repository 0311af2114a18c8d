import { byLaw } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { consequences } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/**
 * CPL-146, CPL-147: what follows for whoever stays away follows for whoever was summoned. Where the docket knows of no service
 * of the summons by the day of the sitting, another day is fixed, or the service that was is entered first.
 */
export const onlyWhoWasSummoned = rule<{
  readonly servedOn: CourtDay | null;
  readonly sittingOn: CourtDay;
  readonly consequence: (typeof consequences)[number];
  readonly name: string;
}>(
  'conversion/only-who-was-summoned',
  ['CPL-146', 'CPL-147'],
  ({ servedOn, sittingOn, consequence, name }) =>
    (consequence !== 'deemed-withdrawn' && consequence !== 'in-absence') ||
    (servedOn !== null && servedOn <= sittingOn)
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
        ),
);
