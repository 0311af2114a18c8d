import { byLaw } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';
import { daysSettings } from '../../shared/settings.ts';

/** FEE-22: a party has seven days to pay from the day after the notice. A court may give more, not fewer. */
export const noFewerDaysToPay = rule<{ readonly setting: string; readonly days: number }>(
  'court/no-fewer-days-to-pay',
  ['FEE-22'],
  ({ setting, days }) => {
    const { least } = daysSettings['payment-days'];
    return setting !== 'payment-days' || days >= least
      ? null
      : refusal('court/fewer-days-to-pay', byLaw('FEE-22'), [mendField('days')], { least });
  },
);
