import type { Refusal } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Appeal, CaseState } from '@xiezhi/record';
import { computation, refusal, useCommand } from '../../framework/index.ts';
import { respondentsOf } from '../respondents.ts';

/**
 * CPL-174: the other side is served first, and then answers or lets its fifteen days pass. The file goes up with the
 * answer; what is open is said at once.
 */
export const answersBeforeTheFileGoesUp = computation<
  { readonly state: CaseState; readonly appeal: Appeal; readonly law: Law },
  readonly Refusal[]
>(
  'judgment/answers-before-the-file-goes-up',
  ['CPL-174'],
  ({ state, appeal, law }) => {
    const all = respondentsOf(state, appeal, law);
    const unserved = all.filter((one) => one.served === null).map(({ who }) => who.name);
    const silent = all
      .filter((one) => one.served !== null && one.readyOn === null)
      .map(({ who }) => who.name);
    return [
      ...(unserved.length > 0
        ? [
            refusal(
              'appeal/not-served',
              byLaw('CPL-174'),
              [useCommand('service.serve', 'clerk'), useCommand('service.record-paper', 'clerk')],
              { names: unserved },
            ),
          ]
        : []),
      ...(silent.length > 0
        ? [
            refusal(
              'appeal/time-to-answer-runs',
              byLaw('CPL-174'),
              [{ kind: 'retry' as const }, useCommand('appeal.record-answer', 'clerk')],
              { names: silent },
            ),
          ]
        : []),
    ];
  },
  () => [],
);
