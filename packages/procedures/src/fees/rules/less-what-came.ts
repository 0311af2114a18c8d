import type { Money } from '@xiezhi/kernel';
import { yuanText } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

interface Reckoned {
  readonly fen: Money;
  readonly steps: readonly { readonly zh: string; readonly en: string; readonly amount: string }[];
}

/**
 * FEE-20: a case is paid for in advance once. What was paid at the court that handed it over comes with it; here only the
 * difference is billed.
 */
export const lessWhatCame = computation<
  Reckoned & { readonly transferred: CaseState['filing']['transferred'] },
  Reckoned
>(
  'fees/less-what-came',
  ['FEE-20'],
  ({ fen, steps, transferred }) => {
    const came = Math.min(fen, transferred?.paid ?? 0) as Money;
    if (transferred === null || came === 0) return { fen, steps };
    const { courtName } = transferred;
    return {
      fen: (fen - came) as Money,
      steps: [
        ...steps,
        {
          zh: `已在${courtName}预交，随案移交`,
          en: `paid at ${courtName}, and comes with the case`,
          amount: `-${yuanText(came)}`,
        },
      ],
    };
  },
  ({ fen, steps }) => ({ fen, steps }),
);
