import type { CaseState, PutFact } from '@xiezhi/record';
import { agreedFacts as agreedIn } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * EVR-3, EVR-5: what a party, or its agent, says against its own interest or admits outright needs no proof by the others. It
 * binds no judge: what concerns status or the public interest, or is not so as was found, is not confirmed (EVR-8).
 */
export const agreedFacts = computation<{ readonly state: CaseState }, readonly PutFact[]>(
  'admission/agreed-facts',
  ['EVR-3', 'EVR-5', 'EVR-8'],
  ({ state }) => agreedIn(state),
  () => [],
);
