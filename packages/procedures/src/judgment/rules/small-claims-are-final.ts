import { computation } from '../../framework/index.ts';

/** CPL-165: small claims end with one instance; every other judgment of first instance can be appealed (CPL-171). */
export const isFinal = computation<'ordinary' | 'summary' | 'small-claims', boolean>(
  'judgment/small-claims-are-final',
  ['CPL-165'],
  (procedure) => procedure === 'small-claims',
  () => false,
);
