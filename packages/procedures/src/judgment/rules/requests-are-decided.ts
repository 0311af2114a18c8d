import type { Refusal } from '@xiezhi/kernel';
import { byPolicy } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { computation, refusal, useCommand } from '../../framework/index.ts';
import { waysOfAppeals } from '../../shared/ways-of-appeals.ts';
import { openRequests } from '../open-requests.ts';

const policy = byPolicy('requests-first');

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
