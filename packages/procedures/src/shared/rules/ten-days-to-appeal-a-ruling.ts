import type { CourtDay } from '@xiezhi/kernel';
import type { Law, TimeLimitEnd } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';
import { longerFromAbroad } from './longer-from-abroad.ts';

/** CPL-171: ten days to appeal against a ruling, for each party from the day after it was served on that party. */
export const tenDaysToAppealARuling = computation<
  { readonly servedOn: CourtDay; readonly law: Law; readonly abroad: boolean },
  TimeLimitEnd
>(
  'judgment/ten-days-to-appeal-a-ruling',
  ['CPL-171'],
  ({ servedOn, law, abroad }) =>
    law.term(
      longerFromAbroad({ abroad, here: 'appeal-ruling', there: 'foreign-appeal' }),
      servedOn,
    ),
  ({ servedOn, law }) => law.deadline(servedOn, { count: 3650, unit: 'd' }),
);
