import { foundFault, wasOnlineThroughout } from '@xiezhi/record';
import type { CaseState, Hearing } from '@xiezhi/record';
import type { Missed } from './missed-hearing.ts';

/** OLR-6.1: was to take part online, as it stood when the sitting was fixed, and at the sitting was not. Whoever was summoned in person is let off nothing by a word on the way online. */
export const letOffOnline = (state: CaseState, hearing: Hearing, participant: string): boolean =>
  hearing.expected[participant] === 'online' && !wasOnlineThroughout(state, participant, hearing);

/**
 * Was not bound to be there, as is known today: a fault kept them away (OLR-25.2.3), another day was granted, or they were let off
 * online. So also where it became known after a judge had said what follows, and for whoever took their place since.
 */
export const hadGoodReason = (
  state: CaseState,
  { ids, hearing }: Pick<Missed, 'ids' | 'hearing'>,
): boolean =>
  foundFault(state.conversion, ids, hearing.id) ||
  ids.some((id) => hearing.excused.includes(id) || letOffOnline(state, hearing, id));
