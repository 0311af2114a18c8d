import { technical } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { CaseBill } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * FEE-22: the notice gave the plaintiff days to pay. A later decision gives more of them; it takes none back, and ends
 * on no day that has begun.
 */
export const theTermOnlyGrows = rule<{
  readonly bill: Pick<CaseBill, 'dueOn'>;
  readonly dueOn: CourtDay;
  readonly today: CourtDay;
}>('fees/the-term-only-grows', ['FEE-22'], ({ bill, dueOn, today }) => {
  const present = bill.dueOn > today ? bill.dueOn : today;
  return dueOn > present
    ? null
    : refusal('fees/not-later', technical, [mendField('dueOn')], { after: present });
});
