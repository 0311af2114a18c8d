import type { PersonId, Refusal } from '@xiezhi/kernel';
import { byPolicy } from '@xiezhi/kernel';
import type { NeedContext } from '../framework/index.ts';
import { atServiceHall, byHotline, fromOutside, refusal } from '../framework/index.ts';

/**
 * Who has this name and this number. Nobody (`null`) when they do not belong together, whichever was wrong; tries that
 * miss are counted.
 */
type NamedPerson = { readonly person: PersonId; readonly name: string } | 'too-many';

/** Asked by name and number together, and counted by who asks. */
export const whoIsNamed = fromOutside<NamedPerson>(
  'agent-named',
  ({ actor, input }: NeedContext) =>
    typeof input?.['name'] === 'string' && typeof input['mobile'] === 'string'
      ? { by: actor.id, name: input['name'], mobile: input['mobile'] }
      : null,
);

/** Whoever asks on and on finds nobody's number out. */
export const triedTooOften: Refusal = refusal(
  'participation/too-many-tries',
  byPolicy('agent-by-name'),
  [atServiceHall, byHotline],
);
