import { computation } from '../../framework/index.ts';
import type { CompareAnswer } from '../answers.ts';

/**
 * N49-4.1.1, now OLR-7.1.2: two independent means, the real-name mobile number and the register, make a verified
 * person. The mobile number alone makes a registered one.
 */
export const levelFromRegister = computation<{ readonly answer: CompareAnswer | null }, 1 | 2>(
  'identity/level-from-register',
  ['OLR-7.1.2'],
  ({ answer }) => (answer?.outcome === 'match' ? 2 : 1),
  () => 1,
);
