import { computation } from '../../framework/index.ts';

/** Fewer characters can hardly name a reason of this case. A measure of this court's, and only for a warning. */
const hardlyAny = 15;

/**
 * OLR-5.3.1: whoever wants the others to appear in person says concretely why. Answers whether hardly anything was said:
 * the person is told so before, it is received and marked, and the judge decides.
 */
export const concreteReasons = computation<{ readonly reasons: string }, boolean>(
  'conversion/concrete-reasons',
  ['OLR-5.3.1'],
  ({ reasons }) => [...reasons.replaceAll(/\s/gu, '')].length < hardlyAny,
  () => false,
);
