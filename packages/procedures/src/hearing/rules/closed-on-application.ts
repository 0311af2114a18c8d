import { byLaw } from '@xiezhi/kernel';
import type { closureGrounds } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * CPL-137: a divorce or trade secrets close a hearing only where a party applied. On which ground they applied does not
 * matter: the judge says which it is.
 */
export const closedOnApplication = rule<{
  readonly ground: (typeof closureGrounds)[number];
  readonly applied: boolean;
}>('hearing/closed-on-application', ['CPL-137'], ({ ground, applied }) =>
  applied || (ground !== 'divorce' && ground !== 'trade-secret')
    ? null
    : refusal('hearing/nobody-applied', byLaw('CPL-137'), [
        mendField('ground'),
        mendField('outcome'),
      ]),
);
