import type { CourtDay } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import { timeLimitAt } from '../time-limit/index.ts';

/** Whether a complaint is registered first and mediated then, or the other way round (CPL-125 leaves it open). */
export const mediationOrders = ['register-first', 'mediate-first'] as const;
export type MediationOrder = (typeof mediationOrders)[number];

/** Which order holds by itself from a day on, and by which paper. */
export interface OrderOfMediation {
  readonly order: MediationOrder;
  readonly from: CourtDay | null;
  readonly source: { readonly zh: string; readonly en: string };
}

const held: readonly OrderOfMediation[] = [
  {
    order: 'mediate-first',
    from: null,
    source: {
      zh: '特邀调解、在线调解的规定（诉前委派调解，三十日）',
      en: 'the rules on invited and on online mediation (before filing, thirty days)',
    },
  },
  {
    order: 'register-first',
    from: courtDay('2025-01-01'),
    source: {
      zh: '最高人民法院关于严格规范民事案件立案、调解工作的意见（2025年1月1日起施行）',
      en: 'Opinion of the Supreme People’s Court on strictly regulating filing and mediation of civil cases, from 1 January 2025',
    },
  },
];

/** The order that holds by itself for a complaint of that day. */
export function mediationOrderOn(day: CourtDay): OrderOfMediation {
  const found = held.findLast(({ from }) => from === null || from <= day);
  if (found === undefined) throw new RangeError(`no order of mediation on ${day}`);
  return found;
}

/**
 * Is a suit of that day billed only once it is known that mediation has not settled it? So since 2025; a suit that was registered before
 * was mediated before.
 */
export const feeWaitsForMediation = (day: CourtDay): boolean =>
  timeLimitAt('fee-notice-before-trial-stage', day) !== null;

/** By how many days both sides may lengthen it by agreement; after registration they do not count as time to try the case. */
export const mediationExtensionDays = 30;

/** Which term of the table a first mediation has; it runs from the day on which the mediator took it up. */
export const firstMediationTerm = (
  moment: 'before' | 'after',
  procedure: 'ordinary' | 'summary' | 'small-claims' | null,
): string =>
  moment === 'before'
    ? 'mediation-presuit'
    : procedure === 'ordinary'
      ? 'mediation-after-registration-ordinary'
      : 'mediation-after-registration-summary';
