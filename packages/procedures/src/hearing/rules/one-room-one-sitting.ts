import { byPolicy, courtDayOf, courtTimeOf } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';
import type { OtherSitting } from '../../shared/other-sittings.ts';
import { inThatRoom, saidOf } from '../../shared/other-sittings.ts';
import { endOf } from '../../shared/rooms.ts';
import type { Place } from '../../shared/rooms.ts';

/** Who was first to take it is not known here, where two ask for one room in the same moment. */
export const roomTaken = (place: Place) =>
  refusal(
    'hearing/room-taken',
    byPolicy('one-room-one-case'),
    [mendField('place'), mendField('at')],
    {
      place: place.place,
      on: courtDayOf(place.at),
      from: courtTimeOf(place.at),
      to: courtTimeOf(endOf(place)),
    },
  );

/**
 * CPL-137, CPL-139: whoever is summoned comes to the room that is named, and so does the public; no article says that a
 * room has one sitting at a time. It is this court's own order, and nobody may insist: two sittings do not fit.
 */
export const oneRoomOneSitting = rule<{
  readonly place: Place;
  readonly others: readonly OtherSitting[] | null;
}>('hearing/one-room-one-sitting', ['CPL-137', 'CPL-139'], ({ place, others }) => {
  const other = inThatRoom(place, others);
  return other === null
    ? null
    : refusal(
        'hearing/room-taken',
        byPolicy('one-room-one-case'),
        [mendField('place'), mendField('at')],
        { place: place.place, ...saidOf(other) },
      );
});
