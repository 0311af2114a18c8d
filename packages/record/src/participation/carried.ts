import type { Instant, PersonId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Reaching } from './extent.ts';
import { isPending } from './questions.ts';
import type { Participant, ParticipationState } from './shape.ts';

/** What somebody's authority is, or was at some time after that moment; none of which was over on the day of it. */
const heldSince = (one: Participant, at: Instant): readonly Reaching[] =>
  [
    ...(one.earlier ?? []).filter(({ to }) => to > at),
    ...(isPending(one) && one.lapsed === undefined
      ? []
      : [{ authority: one.lapsed?.authority ?? one.authority, extent: one.extent }]),
  ].filter(({ extent }) => courtDayOf(at) <= (extent?.until ?? courtDayOf(at)));

/** What the party said of that word of its representative (CPL-56); null where it has said nothing. */
export const answerOfRepresented = (
  { answers = [] }: ParticipationState,
  word: { readonly entry?: string; readonly participant: string },
): boolean | null =>
  answers.findLast(({ of, participant }) => of === word.entry && participant === word.participant)
    ?.agrees ?? null;

/**
 * Somebody said this for the party when their authority did not reach it (CPL-62). It counts from the day on which the party gives
 * one that does, and goes on counting when that one is narrowed, or ends; or has
 * consented to this very word. `reaches`: what it has to reach.
 */
export const carriedSince = (
  state: ParticipationState,
  word: {
    readonly by: PersonId | null;
    readonly participant: string;
    readonly at: Instant;
    readonly entry?: string;
  },
  reaches: (held: Reaching) => boolean,
): boolean =>
  answerOfRepresented(state, word) === true ||
  (word.by !== null &&
    state.participants.some(
      (one) =>
        one.person === word.by &&
        (one.to === null || one.to >= word.at) &&
        (one.id === word.participant
          ? !isPending(one)
          : one.principal === word.participant && heldSince(one, word.at).some(reaches)),
    ));
