import type { ExchangeManner } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * OLR-14.1.0, OLR-14.4.0: evidence is exchanged in the manner that those who are online chose; where they did not choose
 * the same, together. Null while none of them has chosen.
 */
export const mannerOfExchange = computation<
  { readonly chosen: readonly (ExchangeManner | null)[] },
  ExchangeManner | null
>(
  'consent/manner-of-exchange',
  ['OLR-14.1.0', 'OLR-14.4.0'],
  ({ chosen }) =>
    chosen.every((one) => one === null)
      ? null
      : chosen.every((one) => one === 'separately')
        ? 'separately'
        : 'together',
  ({ chosen }) => chosen.find((one) => one !== null) ?? null,
);
