import type { NewEntry, PersonId } from '@xiezhi/kernel';
import type { PartyDetails } from '@xiezhi/record';
import { participationBegun } from '@xiezhi/record';
import type { Actor } from '../framework/index.ts';

/** The plaintiff as named, under an account or none. */
export const plaintiffNamed = (
  { kind, name, ...personal }: PartyDetails,
  person?: PersonId,
): NewEntry =>
  participationBegun.make({
    shared: {
      participant: 'p1',
      role: 'plaintiff',
      side: 'plaintiff',
      name,
      kind,
      ...(person === undefined ? {} : { person }),
    },
    personal,
  });

/**
 * The plaintiff enters, bound to the account that handed the complaint in when that account's holder is the plaintiff.
 * Otherwise the holder enters beside it as an agent whose authority is still to be shown: the filing can be followed,
 * mended and taken back, and nothing is said or received in the plaintiff's name.
 */
export function plaintiffBegins(
  plaintiff: PartyDetails,
  actor: Actor,
  bound: boolean,
  mobile: string | null,
): readonly NewEntry[] {
  const person = actor.person ?? undefined;
  if (bound) return [plaintiffNamed(plaintiff, person)];
  const agent = participationBegun.make({
    shared: {
      participant: 'g1',
      role: 'agent',
      side: 'plaintiff',
      name: actor.name,
      kind: 'person',
      person,
      principal: 'p1',
      authority: 'pending',
    },
    // Their own number, by which the court says that something waits.
    personal: mobile === null ? {} : { mobile },
  });
  return [plaintiffNamed(plaintiff), agent];
}
