import type { CaseState, Grant, Participant } from '@xiezhi/record';
import { openGrants, participant, representativesOf } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';

/** The party of the side that is asked to represent this one; null where somebody is asked to be an agent. */
export const chosenParty = (
  { participation }: CaseState,
  { grant }: { readonly grant: Grant },
): Participant | null => participant(participation, grant.chosen ?? '');

/** CPLI-78: nobody else represents this party, or was asked to and has not answered. It takes no right, and is told. */
export const toldOfAlone = (
  { participation }: CaseState,
  { grant }: { readonly grant: Grant },
): readonly Told[] =>
  grant.chosen === undefined ||
  representativesOf(participation, grant.principal).length > 0 ||
  openGrants(participation).some(
    ({ id, chosen, principal }) =>
      id !== grant.id && chosen !== undefined && principal === grant.principal,
  )
    ? []
    : [{ code: 'alone', facts: {} }];
