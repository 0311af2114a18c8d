import type { ActorRef, PersonId } from '@xiezhi/kernel';

/**
 * Whose account handed something in: of what came with a case of another court, whose it was there. Null where no account
 * did.
 */
export const whoHandedIn = (
  body: { readonly by?: string | undefined },
  actor: ActorRef,
): PersonId | null =>
  actor.kind === 'person' ? actor.person : ((body.by ?? null) as PersonId | null);
