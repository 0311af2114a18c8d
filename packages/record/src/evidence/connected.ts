import type { Instant, PersonId } from '@xiezhi/kernel';
import type { BodyOf, EntryOf } from '../define.ts';
import { whoHandedIn } from '../who-handed-in.ts';
import type { recordAnswered, recordOutcomes, recordRequested } from './connected-entries.ts';

/** What a connected system was asked for. */
export interface RecordRequest extends Omit<BodyOf<typeof recordRequested.parts>, 'request'> {
  readonly id: string;
  readonly by: PersonId | null;
  readonly at: Instant;
  /** Null while nobody has answered, or the system was away. */
  readonly outcome: Exclude<(typeof recordOutcomes)[number], 'unavailable'> | null;
  readonly wasAway: boolean;
}

export function recordAsked({ body, at, actor }: EntryOf<typeof recordRequested>): RecordRequest {
  const { request, ...asked } = body;
  const by = whoHandedIn({}, actor);
  return { ...asked, id: request, by, at, outcome: null, wasAway: false };
}

export const recordsAnswered = (
  records: readonly RecordRequest[],
  { request, outcome }: EntryOf<typeof recordAnswered>['body'],
): readonly RecordRequest[] =>
  records.map((one) =>
    one.id !== request
      ? one
      : outcome === 'unavailable'
        ? { ...one, wasAway: true }
        : { ...one, outcome },
  );
