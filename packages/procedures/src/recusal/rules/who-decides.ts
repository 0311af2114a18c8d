import type { Challengeable } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * CPL-49: on a judge decides the president, on anybody else, of the bench or who examines, the judge who hears the case; where the president
 * hears it, the judicial committee, whose decision the clerk of the case enters.
 */
export const whoDecides = computation<
  { readonly role: Challengeable['role']; readonly president?: true | undefined },
  'president' | 'judge' | 'clerk'
>(
  'recusal/who-decides',
  ['CPL-49'],
  ({ role, president }) => {
    if (role !== 'judge') return 'judge';
    return president === true ? 'clerk' : 'president';
  },
  () => 'judge',
);
