import { byLaw, technical } from '@xiezhi/kernel';
import { atServiceHall, mendField, refusal, rule } from '../../framework/index.ts';
import type { CompareAnswer } from '../answers.ts';

/**
 * OLR-7.1.2: the court compares documents online to be sure that the person is genuine. A name that the register does not know under
 * this number is nobody's yet; a register that does not answer says nothing, and the counter looks at the paper.
 */
export const newNameIsKnown = rule<{ readonly answer: CompareAnswer | null }>(
  'identity/new-name-is-known',
  ['OLR-7.1.2'],
  ({ answer }) =>
    answer?.outcome === 'match'
      ? null
      : answer?.outcome === 'no-match'
        ? refusal('identity/name-not-known', byLaw('OLR-7.1.2'), [mendField('name'), atServiceHall])
        : refusal('identity/name-not-compared', technical, [{ kind: 'retry' }, atServiceHall]),
);
