import type { PersonId } from '@xiezhi/kernel';
import { offer, offerUnless } from '@xiezhi/kernel';
import type { ApprovedGround, CaseState, CourtProfile, JointStep } from '@xiezhi/record';
import {
  divisionOf,
  fields,
  holders,
  jointSteps,
  kindAnswered,
  kindProposal,
  kindProposed,
  openKindProposals,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, page } from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { running } from './commands.ts';
import { anotherApproves } from './rules/another-approves.ts';
import { headsApprove } from './rules/approved-by-the-head.ts';
import { reachOf } from './who-is-asked.ts';

/** On what such a case would go online that a head approves; null where its kind goes online as such. */
function groundOf(state: CaseState): ApprovedGround | null {
  const { online } = reachOf(state);
  if (online === 'open') return null;
  return online === 'other' ? 'other-suitable' : 'special-reason';
}

/** The head of the division that has the case; the president where it has none, or the judge is that head. */
function approverOf(
  { participation }: CaseState,
  court: CourtProfile | null,
  judge: PersonId | null,
): 'division-head' | 'president' {
  const division = divisionOf(participation);
  const heads = court === null || division === null ? [] : holders(court, 'division-head');
  return heads.some((one) => one.division === division && one.person !== judge)
    ? 'division-head'
    : 'president';
}

/** How it stands with the approval of a step, for the judge's sheet. */
export function toldOfKind(state: CaseState, step: JointStep): readonly Told[] {
  const proposal = kindProposal(state, step);
  if (proposal === null) return [];
  const { answer, approver } = proposal;
  if (answer === null) return [{ code: 'kind-asked', facts: { approver } }];
  const code = answer.approved ? 'kind-approved' : 'kind-returned';
  return [{ code, facts: { reasons: answer.reasons } }];
}

/** OLR-3.1.2, OLR-3.1.5: a judge who would hold steps of another kind of case online asks a head of the court. */
export const proposeKind = command({
  name: 'mode.propose-kind',
  on: 'case',
  by: ['judge'],
  basis: ['OLR-3.1.2', 'OLR-3.1.5'],
  needs: { court: courtOfCase },
  offers: ({ state, facts: { court } }) => {
    const ground = groundOf(state);
    return ground !== null &&
      running(state) &&
      headsApprove(court) &&
      openKindProposals(state).length === 0
      ? [offer('', { ground })]
      : [];
  },
  tells: (_about, { ground }) => [{ code: 'ground', facts: { ground } }],
  input: z.object({ steps: fields.choices(jointSteps), reasons: fields.longText(4000) }),
  ask: [page('kind', field('steps'), field('reasons'))],
  prefill: () => ({ steps: ['hearing'] }),
  decide: ({ state, actor, offer: { ground }, input, facts: { court } }) =>
    accept([
      kindProposed.make({
        shared: {
          proposal: `kind-${String(state.consent.kindProposals.length + 1)}`,
          steps: input.steps,
          ground,
          reasons: input.reasons,
          approver: approverOf(state, court, actor.person),
        },
      }),
    ]),
  example: { steps: ['hearing'], reasons: '证人都在外地，案情清楚，各方都希望在线。' },
});

/** The head approves, or sends it back with reasons. Of how the step is then held the judge decides. */
export const answerKind = command({
  name: 'mode.answer-kind',
  on: 'case',
  by: ['division-head', 'president'],
  basis: ['OLR-3.1.2', 'OLR-3.1.5'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state, actor, roles }) =>
    openKindProposals(state)
      .filter(({ approver }) => roles.has(approver) || roles.has('president'))
      .map((one) =>
        offerUnless(one.id, one, [anotherApproves({ proposal: one, person: actor.person })]),
      ),
  tells: (_about, { steps, ground, reasons }) => [
    { code: 'ground', facts: { ground }, short: true },
    { code: 'steps', facts: { steps: [...steps] } },
    { code: 'reasons', facts: { reasons } },
  ],
  input: z.object({
    answer: fields.choice(['approved', 'returned']),
    reasons: fields.longText(2000),
  }),
  ask: [page('answer', field('answer'), field('reasons'))],
  decide: ({ offer: { id }, input: { answer, reasons } }) =>
    accept([
      kindAnswered.make({
        shared: { proposal: id, approved: answer === 'approved', reasons },
      }),
    ]),
  example: { answer: 'approved', reasons: '情况属实，同意在线开庭。' },
});
