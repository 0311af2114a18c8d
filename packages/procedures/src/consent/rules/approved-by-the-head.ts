import { byPolicy } from '@xiezhi/kernel';
import type { CaseState, caseGrounds, CourtProfile, JointStep } from '@xiezhi/record';
import { approvedGrounds, kindProposal } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/** Unless a court sets it off with 0, a head of the court approves that another kind of case goes online. */
export const headsApprove = (court: CourtProfile | null): boolean =>
  court?.policies['other-kinds-approved'] !== '0';

/**
 * OLR-3.1.2, OLR-3.1.5: a special reason in a criminal case, and another kind of case, go online where they suit it. The
 * rules name nobody who watches over that; a court has a head approve it, unless its setting leaves it to the judge.
 */
export const approvedByTheHead = rule<{
  readonly state: CaseState;
  readonly step: JointStep;
  readonly ground: (typeof caseGrounds)[number] | undefined;
  readonly court: CourtProfile | null;
}>('consent/approved-by-the-head', ['OLR-3.1.2', 'OLR-3.1.5'], ({ state, step, ground, court }) => {
  const asked = approvedGrounds.find((one) => one === ground);
  if (asked === undefined || !headsApprove(court)) return null;
  const proposal = kindProposal(state, step);
  if (proposal?.ground === asked && proposal.answer?.approved === true) return null;
  const waits = proposal !== null && proposal.answer === null;
  return refusal(
    'mode/head-has-not-approved',
    byPolicy('other-kinds-approved'),
    [
      waits ? useCommand('mode.answer-kind', proposal.approver) : useCommand('mode.propose-kind'),
      mendField('suitability'),
    ],
    { waits },
  );
});
