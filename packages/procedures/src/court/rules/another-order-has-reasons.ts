import type { CourtDay } from '@xiezhi/kernel';
import { byPolicy } from '@xiezhi/kernel';
import type { MediationOrder } from '@xiezhi/law';
import { mediationOrderOn } from '@xiezhi/law';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * CPL-125 leaves open whether registration or mediation comes first; since 2025 the courts are asked to register first. A court
 * that does otherwise says why, and everybody can read it.
 */
export const anotherOrderHasReasons = rule<{
  readonly order: MediationOrder;
  readonly reasons: string | undefined;
  readonly today: CourtDay;
}>('court/another-order-has-reasons', ['CPL-125'], ({ order, reasons, today }) =>
  order === mediationOrderOn(today).order || (reasons ?? '').trim() !== ''
    ? null
    : refusal('court/order-without-reasons', byPolicy('mediation-order'), [mendField('reasons')]),
);
