import { byLaw } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * OLR-4.1.1: online with the consent of the party. It may be gone when the judge comes to its request: taken back since, being
 * taken back, or found not to have been the party's own word. Then nothing is granted; denied, the request is answered.
 */
export const grantedOnAConsent = rule<{
  readonly granted: boolean;
  readonly consented: boolean;
  readonly name: string;
}>('consent/granted-on-a-consent', ['OLR-4.1.1'], ({ granted, consented, name }) =>
  !granted || consented
    ? null
    : refusal('conversion/no-consent-now', byLaw('OLR-4.1.1'), [mendField('decision')], { name }),
);
