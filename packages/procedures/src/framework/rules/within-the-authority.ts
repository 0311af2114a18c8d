import type { CourtDay } from '@xiezhi/kernel';
import type { AuthorityStep, Beyond, Participant } from '@xiezhi/record';
import { beyondAuthority } from '@xiezhi/record';
import { computation } from '../rule.ts';

/**
 * CPL-62: a power of attorney names the matters and the limits of the authority. Why what an agent does on that day lies outside
 * them; null where it lies within. `step` null: an act of no step, which goes with every authority while it lasts.
 */
export const withinTheAuthority = computation<
  { readonly agent: Participant; readonly step: AuthorityStep | null; readonly today: CourtDay },
  Beyond | null
>(
  'framework/within-the-authority',
  ['CPL-62'],
  ({ agent, step, today }) => beyondAuthority(agent, step, today),
  () => null,
);
