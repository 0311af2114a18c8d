import type { Agreement } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-100, CPL-101: an agreement is put into a mediation statement; only on one of four grounds does the record do without.
 */
export const needsStatement = computation<Pick<Agreement, 'form'>, boolean>(
  'mediation/statement-or-a-ground',
  ['CPL-100', 'CPL-101'],
  ({ form }) => form === 'statement',
  () => false,
);
