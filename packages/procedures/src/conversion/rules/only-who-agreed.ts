import { byLaw } from '@xiezhi/kernel';
import type { consequences } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * OLR-6.1.1: a step is waived by whoever agreed to it online and stayed away without good reason. What CPL-146 and CPL-147
 * attach to not coming they attach to whoever was summoned, in whatever way.
 */
export const onlyWhoAgreed = rule<{
  readonly wasOnline: boolean;
  readonly consequence: (typeof consequences)[number];
  readonly name: string;
}>('conversion/only-who-agreed', ['OLR-6.1.1'], ({ wasOnline, consequence, name }) =>
  wasOnline || consequence !== 'step-waived'
    ? null
    : refusal('conversion/never-agreed', byLaw('OLR-6.1.1'), [mendField('consequence')], { name }),
);
