import type { PersonId } from '@xiezhi/kernel';
import { byPolicy } from '@xiezhi/kernel';
import type { KindProposal } from '@xiezhi/record';
import { byHotline, refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-3.1.5: what the judge proposes, another person approves: whoever is both asks the president. */
export const anotherApproves = rule<{
  readonly proposal: KindProposal;
  readonly person: PersonId | null;
}>('consent/another-approves', ['OLR-3.1.5'], ({ proposal, person }) =>
  proposal.by !== null && proposal.by === person
    ? refusal('mode/another-approves', byPolicy('other-kinds-approved'), [
        useCommand('mode.answer-kind', 'president'),
        byHotline,
      ])
    : null,
);
