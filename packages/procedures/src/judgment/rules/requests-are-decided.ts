import type { Refusal, Remedy } from '@xiezhi/kernel';
import { byPolicy } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { appealsToWeigh } from '@xiezhi/record';
import { computation, refusal, useCommand } from '../../framework/index.ts';
import { openAppeals } from '../../shared/ruling-in-force.ts';
import { openRequests } from '../open-requests.ts';

const policy = byPolicy('requests-first');

/** What is to be done next about an appeal on jurisdiction: it is weighed where it is marked, sent up, and its outcome entered. */
function waysOfAppeals(state: CaseState): readonly Remedy[] {
  const open = state.defence.objections.flatMap((one) => openAppeals(state, one));
  const toWeigh = appealsToWeigh(state).map(({ id }) => id);
  const here = open.filter(({ sentUp }) => sentUp === null);
  return [
    ...(here.some(({ id }) => toWeigh.includes(id)) ? [useCommand('appeal.weigh', 'judge')] : []),
    ...(here.some(({ id }) => !toWeigh.includes(id))
      ? [useCommand('appeal.send-up', 'clerk')]
      : []),
    ...(here.length < open.length ? [useCommand('appeal.note-outcome', 'clerk')] : []),
  ];
}

/**
 * CPL-143, CPL-148: a judge decides on a counterclaim, on a withdrawal, on changed claims. None of them is lost because the
 * case was decided or closed over it; that they come first is this court's own check.
 */
export const requestsAreDecided = computation<
  { readonly state: CaseState; readonly law: Law },
  readonly Refusal[]
>(
  'judgment/requests-are-decided',
  ['CPL-143', 'CPL-148', 'CPL-68', 'CPL-67', 'CPL-169', 'CPL-102', 'CPL-43'],
  ({ state, law }) =>
    openRequests(state, law).map(({ what, count, command }) => {
      const [first = useCommand(command, 'judge'), ...rest] =
        what === 'ruling-appeals' ? waysOfAppeals(state) : [];
      return refusal('closing/request-open', policy, [first, ...rest], { what, count });
    }),
  () => [],
);
