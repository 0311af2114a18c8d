import { computation } from '../../framework/index.ts';
import type { CompareAnswer } from '../answers.ts';

/**
 * N49-4.1.1, now OLR-7.1.2: two independent means, the mobile number in hand and the register, make a verified person. The
 * mobile number alone makes a registered one, and so does a number that the register knows under another name. Where the
 * register does not say whose number it is, the level is the same and the entry says that it was not compared.
 */
export const levelFromRegister = computation<{ readonly answer: CompareAnswer | null }, 1 | 2>(
  'identity/level-from-register',
  ['OLR-7.1.2'],
  ({ answer }) => (answer?.outcome === 'match' && answer.mobile !== 'no-match' ? 2 : 1),
  () => 1,
);
