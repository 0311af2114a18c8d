import type { ProvinceFigure, ProvinceFigures } from '@xiezhi/law';
import { computation } from '../../framework/index.ts';

/**
 * FEE-13(6), last paragraph: an objection to jurisdiction that is not well founded costs what the province has fixed between
 * 50 and 100 yuan. Null where this court has entered no figure: then nobody can say what it costs, and it costs nothing.
 */
export const costOfAnObjection = computation<
  { readonly figures: ProvinceFigures },
  ProvinceFigure | null
>(
  'fees/cost-of-an-objection',
  ['FEE-13'],
  ({ figures }) => figures['jurisdiction-objection'] ?? null,
  () => null,
);
