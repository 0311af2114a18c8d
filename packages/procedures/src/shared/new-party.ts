import { technical } from '@xiezhi/kernel';
import type { Refusal, Side } from '@xiezhi/kernel';
import { active, parties } from '@xiezhi/record';
import type { CaseState, Participant } from '@xiezhi/record';
import { mendField, refusal } from '../framework/index.ts';

/* Whoever comes into a case that runs: added to it, or in another's place. */

interface Named {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly residentId?: string | undefined;
  readonly creditCode?: string | undefined;
}

/** The same number is the same person or organisation, and another number another one; null where a number is not known. */
function sameNumber(one: Participant, party: Named): boolean | null {
  const [known, given] =
    party.kind === 'person'
      ? [one.residentId, party.residentId]
      : [one.creditCode, party.creditCode];
  return known === null || given === undefined ? null : known === given;
}

/** Whoever stands in the case already is not let in once more. */
export const notTwice = (state: CaseState, party: Named): Refusal | null => {
  const there = alreadyThere(state, party);
  return there === undefined
    ? null
    : refusal('participation/party-already', technical, [mendField('party')], {
        name: there.name,
      });
};

const alreadyThere = (state: CaseState, party: Named): Participant | undefined =>
  parties(state.participation).find((one) => sameNumber(one, party) === true);

/** Of the same name, and nothing known says that they are two: the judge is told, and goes on if they are. */
const namesakes = (state: CaseState, party: Named): readonly Participant[] =>
  parties(state.participation).filter(
    (one) => one.name === party.name && one.kind === party.kind && sameNumber(one, party) === null,
  );

/** What the judge should look at before: a party of the same name, an agent of another side. */
export function doubtsAbout(
  state: CaseState,
  party: Named,
  side: Side | null,
): readonly {
  readonly code: 'same-name' | 'agent-of-others';
  readonly facts: { readonly name: string };
}[] {
  const agent = active(state.participation).some(
    (one) => one.role === 'agent' && one.side !== side && one.name === party.name,
  );
  const facts = { name: party.name };
  return [
    ...(namesakes(state, party).length > 0 ? [{ code: 'same-name' as const, facts }] : []),
    ...(agent ? [{ code: 'agent-of-others' as const, facts }] : []),
  ];
}
