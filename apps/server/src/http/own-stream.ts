import type { StreamId } from '@xiezhi/kernel';
import { parseStreamId, personStream } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import type { Environment } from './environment.ts';

/**
 * The stream a request means. An act on one's own person needs no address: a refusal's way on names the act alone, and
 * whoever follows it means themselves.
 */
export function meantStream(
  environment: Environment,
  actor: Actor,
  command: string,
  given: string | null | undefined,
): StreamId | null {
  const named = parseStreamId(given ?? '')?.id ?? null;
  if (named !== null || actor.person === null) return named;
  const declared = environment.catalogue.command(command);
  return declared?.on === 'person' && declared.by.includes('self')
    ? personStream(actor.person)
    : null;
}
