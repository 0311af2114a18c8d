import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import { computation, mendField, refusal } from '../../framework/index.ts';
import { endOf } from '../../shared/due.ts';

/** What the president may add, once. */
export const monthsMore = { ordinary: 6, summary: 1, 'small-claims': 1 } as const;

/**
 * CPL-152: the president adds up to six months once, the court above what is needed beyond. CPL-164, CPL-168: in summary
 * procedure and small claims the president adds up to one month, once; after that the procedure changes.
 */
export const extendedWithinTheLaw = computation<
  {
    readonly procedure: keyof typeof monthsMore;
    /** As it stands. */
    readonly last: CourtDay;
    readonly until: CourtDay;
    readonly extendedBefore: boolean;
    readonly approvedAbove: boolean;
    readonly law: Law;
  },
  Refusal | null
>(
  'judgment/extended-within-the-law',
  ['CPL-152', 'CPL-164', 'CPL-168'],
  ({ procedure, last, until, extendedBefore, approvedAbove, law }) => {
    const most = endOf(law.deadline(last, { count: monthsMore[procedure], unit: 'm' })).dueOn;
    if (!extendedBefore && until <= most) return null;
    const facts = { most, again: extendedBefore, procedure };
    if (procedure === 'summary')
      return refusal('judgment/longer-than-the-law', byLaw('CPL-164'), [mendField('dueOn')], facts);
    if (procedure === 'small-claims')
      return refusal('judgment/longer-than-the-law', byLaw('CPL-168'), [mendField('dueOn')], facts);
    return approvedAbove
      ? null
      : refusal(
          'judgment/longer-than-the-law',
          byLaw('CPL-152'),
          [mendField('dueOn'), mendField('approvedAbove')],
          facts,
        );
  },
  () => null,
);
