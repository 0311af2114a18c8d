import type { Agreement } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-102: until the statement is served a side may go back on the agreement, and the court judges. Nobody is bound before all
 * have signed for it (CPL-100), so that until then whoever has signed may, too. Later it is received, and marked.
 */
export const isLateGoingBack = computation<{ readonly agreement: Agreement }, boolean>(
  'mediation/going-back-before-it-binds',
  ['CPL-100', 'CPL-102'],
  ({ agreement }) => agreement.bindsFrom !== null,
  () => false,
);
