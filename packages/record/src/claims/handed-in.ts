import type { ActorRef, EntryId, Instant } from '@xiezhi/kernel';
import { whoHandedIn } from '../who-handed-in.ts';
import type { FileReference } from '../fields/index.ts';
import type { Authority, HandedIn } from './shapes.ts';

/** What is known of everything that a party hands in about claims, from the entry of it. */
export const handedIn = (
  id: string,
  entry: { readonly id: EntryId; readonly at: Instant; readonly actor: ActorRef },
  body: Pick<HandedIn, 'participant' | 'source'> & {
    readonly authority?: Authority | undefined;
    readonly receivedOn: string;
    readonly by?: string | undefined;
    readonly attachments: readonly FileReference[];
  },
): HandedIn => ({
  id,
  entry: entry.id,
  participant: body.participant,
  source: body.source,
  authority: body.authority ?? null,
  receivedOn: body.receivedOn,
  by: body.source === 'online' ? whoHandedIn(body, entry.actor) : null,
  attachments: body.attachments,
  at: entry.at,
});
