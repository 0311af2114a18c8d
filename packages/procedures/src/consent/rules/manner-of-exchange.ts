import type { ExchangeManner } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * OLR-14.1.0, OLR-14.4.0: evidence is exchanged in the manner that those who are online chose; where they chose
 * differently, together. Where not all of them have chosen, the judge may say so by the case, and otherwise it is
 * together: no exchange is left without a manner.
 */
export const mannerOfExchange = computation<
  {
    readonly chosen: readonly (ExchangeManner | null)[];
    readonly byJudge?: ExchangeManner | undefined;
  },
  ExchangeManner
>(
  'consent/manner-of-exchange',
  ['OLR-14.1.0', 'OLR-14.4.0'],
  ({ chosen, byJudge }) => {
    if (chosen.includes(null)) return byJudge ?? 'together';
    return chosen.every((one) => one === 'separately') ? 'separately' : 'together';
  },
  ({ chosen }) => chosen.find((one) => one !== null) ?? 'separately',
);
