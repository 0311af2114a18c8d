import { wasOnlineThroughout } from '@xiezhi/record';
import type { CaseState, Hearing } from '@xiezhi/record';

/** OLR-6.1: was to take part online, as it stood when the sitting was fixed, and at the sitting was not. Whoever was summoned in person is let off nothing by a word on the way online. */
export const letOffOnline = (state: CaseState, hearing: Hearing, participant: string): boolean =>
  hearing.expected[participant] === 'online' && !wasOnlineThroughout(state, participant, hearing);
