import type { CourtId, StreamId } from '@xiezhi/kernel';
import { courtStream, parseStreamId } from '@xiezhi/kernel';
import { provinceOfCourt } from '@xiezhi/law';
import type { CaseState, CourtProfile, StateOf } from '@xiezhi/record';
import type { NeedContext } from './need.ts';

/** What was sent may be no court at all. */
const asked = ({ input }: Pick<NeedContext, 'input'>): StreamId | null =>
  typeof input?.['court'] === 'string'
    ? (parseStreamId(`court:${input['court']}`)?.id ?? null)
    : null;

/**
 * The court at which an act is done: that of the case, that which was written to, that which is named in what opens
 * either. Null for what belongs to no court, as an account.
 */
export function courtOfAct(
  about: Pick<NeedContext, 'stream' | 'state' | 'input'>,
): StreamId | null {
  const { stream, state } = about;
  const found = (court: CourtId | null): StreamId | null =>
    court === null ? asked(about) : courtStream(court);
  const kind = parseStreamId(stream)?.kind;
  if (kind === 'court') return stream;
  if (kind === 'case') return found((state as CaseState).filing.court);
  return kind === 'feedback' ? found((state as StateOf<'feedback'>).feedback.court) : null;
}

/** The province whose papers hold at this court beside those that hold everywhere. */
export const placeOf = (court: CourtProfile): string | null =>
  court.established ? provinceOfCourt(court) : null;
