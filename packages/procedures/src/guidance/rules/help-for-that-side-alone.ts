import type { Label } from '@xiezhi/kernel';
import type { Participant } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

/**
 * OLR-2.1.4b gives those who need it particular care. Of what ails somebody the other side learns nothing: it is told to
 * the side that asks, and to the court.
 */
export const helpForThatSideAlone = computation<Pick<Participant, 'side'>, Label>(
  'help/that-side-alone',
  ['OLR-2.1.4b'],
  ({ side }) => (side === null ? 'court' : `side:${side}`),
  () => 'parties',
);
