import { technical } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { deemedWithdrawn } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

/**
 * OLR-35.1.1: the file says how the case ended. Where there is a judgment it ended by that, where it was ruled to count
 * as withdrawn by that, and otherwise by something a judge notes.
 */
export const closingSaysWhatHappened = rule<
  Pick<CaseState, 'judgment' | 'fees' | 'conversion'> & { readonly manner: string }
>(
  'judgment/closing-says-what-happened',
  ['OLR-35.1.1'],
  ({ judgment, fees, conversion, manner }) => {
    const fitting =
      judgment.made !== null
        ? ['judged']
        : fees.withdrawnAt !== null || deemedWithdrawn(conversion)
          ? ['treated-as-withdrawn']
          : ['withdrawn', 'other'];
    return fitting.includes(manner)
      ? null
      : refusal('closing/other-manner', technical, [mendField('manner')]);
  },
);
