import type { Instant, PersonId } from '@xiezhi/kernel';
import type { Participant, ParticipationState } from './shape.ts';

/** Why the part of a representative of many ends that another heads from now on. */
export const anotherHeadsIt = 'another-heads-it';

/**
 * CPLI-51: another stands where somebody stood for the organisation. What had reached it has reached it, so `standsSince` stays; its
 * phone goes with whoever had it, also where the new one names none; and who it was is kept, also of a case that came with them.
 */
export function inTheirPlace(
  one: Participant,
  person: PersonId,
  mobile: string | null,
): Partial<Participant> {
  const were = one.represented ?? [];
  const formerly = { mobile: one.mobile ?? one.accountMobile ?? null };
  const known = were.some((each) => each.person === one.person);
  const before =
    known || one.person === null || one.representative === null || one.kind !== 'organisation'
      ? were.map((each) => (each.person === one.person ? { ...each, ...formerly } : each))
      : [
          ...were,
          {
            person: one.person,
            name: one.representative,
            from: one.standsSince ?? one.from,
            seq: 0,
            ...formerly,
          },
        ];
  return { person, mobile, accountMobile: undefined, represented: before };
}

/** CPL-56: what it was asked to do for others on its side it was asked by whoever headed it; they may choose it again. */
export const withoutItsPlaces = (
  state: ParticipationState,
  id: string,
  { at, seq }: { readonly at: Instant; readonly seq: number },
): ParticipationState => ({
  ...state,
  participants: state.participants.map((one) =>
    one.chosen === id && one.to === null
      ? { ...one, to: at, ended: { why: anotherHeadsIt, seq } }
      : one,
  ),
});
