import { byLaw } from '@xiezhi/kernel';
import { refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-6.1.1: consequences are for whoever agreed to the step online and stayed away without good reason. */
export const onlyWhoAgreed = rule<{ readonly wasOnline: boolean; readonly name: string }>(
  'conversion/only-who-agreed',
  ['OLR-6.1.1'],
  ({ wasOnline, name }) =>
    wasOnline
      ? null
      : refusal(
          'conversion/never-agreed',
          byLaw('OLR-6.1.1'),
          [useCommand('hearing.schedule', 'clerk')],
          { name },
        ),
);
