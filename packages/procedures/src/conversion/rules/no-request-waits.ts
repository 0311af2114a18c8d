import { byLaw } from '@xiezhi/kernel';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-6.1.2: nothing follows for whoever asked to come in person, or took back their consent, before that is decided. */
export const noRequestWaits = rule<{
  /** A judge let them off since the sitting was fixed. */
  readonly letOff: boolean;
  readonly conversion: boolean;
  readonly withdrawal: boolean;
  readonly name: string;
}>('conversion/no-request-waits', ['OLR-6.1.2'], ({ letOff, conversion, withdrawal, name }) => {
  if (letOff)
    return refusal(
      'conversion/was-let-off',
      byLaw('OLR-6.1.2'),
      [useCommand('hearing.schedule', 'clerk')],
      { name },
    );
  return conversion || withdrawal
    ? refusal(
        'conversion/request-waits',
        byLaw('OLR-6.1.2'),
        [useCommand(conversion ? 'conversion.decide' : 'consent.decide-withdrawal', 'judge')],
        { name },
      )
    : null;
});
