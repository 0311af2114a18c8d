import type { NewEntry } from '@xiezhi/kernel';
import type { PartyDetails } from '@xiezhi/record';
import { participationBegun } from '@xiezhi/record';
import type { Actor } from '../framework/index.ts';

/**
 * The plaintiff enters, bound to the account that handed the complaint in when that account's holder is the plaintiff.
 * Otherwise the holder enters beside it as an agent whose authority is still to be shown: the filing can be followed,
 * mended and taken back, and nothing is said or received in the plaintiff's name.
 */
export function plaintiffBegins(
  { kind, name, ...personal }: PartyDetails,
  actor: Actor,
  bound: boolean,
): readonly NewEntry[] {
  const person = actor.person ?? undefined;
  const plaintiff = participationBegun.make({
    shared: {
      participant: 'p1',
      role: 'plaintiff',
      side: 'plaintiff',
      name,
      kind,
      ...(bound ? { person } : {}),
    },
    personal,
  });
  if (bound) return [plaintiff];
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
    personal: {},
  });
  return [plaintiff, agent];
}
