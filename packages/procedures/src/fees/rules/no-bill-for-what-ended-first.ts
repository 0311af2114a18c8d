import { claimEnd } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-125, FEE-27: a claim that was taken back or dismissed while it was mediated first, and was never billed, costs nothing; what
 * the defendant has sued back for goes on with a bill of its own.
 */
export const noBillForWhatEndedFirst = computation<Parameters<typeof claimEnd>[0], boolean>(
  'fees/no-bill-for-what-ended-first',
  ['CPL-125', 'FEE-27'],
  (state) => claimEnd(state) !== null,
  () => false,
);
