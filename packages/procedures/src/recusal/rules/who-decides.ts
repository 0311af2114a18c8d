import { computation } from '../../framework/index.ts';

/** CPL-49: on a judge decides the president, on anybody else of the bench the judge who hears the case. */
export const whoDecides = computation<{ readonly role: 'judge' | 'clerk' }, 'president' | 'judge'>(
  'recusal/who-decides',
  ['CPL-49'],
  ({ role }) => (role === 'judge' ? 'president' : 'judge'),
  () => 'judge',
);
