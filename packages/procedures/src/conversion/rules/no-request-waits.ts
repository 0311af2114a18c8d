import { byLaw } from '@xiezhi/kernel';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-6.1.2: nothing follows for whoever asked to come in person, or took back their consent, before that is decided. */
export const noRequestWaits = rule<{
  readonly conversion: boolean;
  readonly withdrawal: boolean;
  readonly name: string;
}>('conversion/no-request-waits', ['OLR-6.1.2'], ({ conversion, withdrawal, name }) =>
  conversion || withdrawal
    ? refusal(
        'conversion/request-waits',
        byLaw('OLR-6.1.2'),
        [useCommand(conversion ? 'conversion.decide' : 'consent.decide-withdrawal', 'judge')],
        { name },
      )
    : null,
);
