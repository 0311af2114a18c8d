import type { CaseState, Hearing, ToldOf } from '@xiezhi/record';
import { consentStanding, standing, toldByAnnouncement, upcoming } from '@xiezhi/record';

const ofSittings: ReadonlySet<string> = new Set([
  'mode.Decided',
  'hearing.PostponementDecided',
  'hearing.NotHeld',
  'hearing.ClosureDecided',
]);

/** A sitting of that purpose was held since, and none is to come. */
const heldSince = ({ hearing }: CaseState, purpose: string | undefined, { at }: ToldOf): boolean =>
  standing(hearing).some((one) => one.purpose === purpose && one.held !== null && one.at > at) &&
  upcoming(hearing, purpose as Hearing['purpose']) === null;

/** Nobody has answered it for them, nor was it asked anew, and there is still something to be settled by it. */
const stillAsked = (state: CaseState, { entry, body }: ToldOf): boolean =>
  state.judgment.pronouncedAt === null &&
  // An announcement has told them how they may take part (OLR-23.1.2).
  !toldByAnnouncement(state.announcement, String(body['participant'])) &&
  Object.values(state.consent.questions[String(body['participant'])] ?? {}).some(
    ({ by, step, participant, waits }) =>
      waits && by.entry === entry && consentStanding(state, step, participant) === 'waiting',
  );

/**
 * A notice that asks somebody to come, or says how, has lost its object once the sitting was held or the judgment is
 * pronounced: nobody is told any more to come to what is past. That they were never told stays as it is in the docket.
 */
export function hasLostItsObject(state: CaseState, told: ToldOf): boolean {
  if (told.kind === 'consent.Asked') return !stillAsked(state, told);
  if (!ofSittings.has(told.kind)) return false;
  if (state.judgment.pronouncedAt !== null) return true;
  const { step, hearing: id } = told.body as { readonly step?: string; readonly hearing?: string };
  if (told.kind === 'mode.Decided') return heldSince(state, step, told);
  const sitting = state.hearing.hearings.find((one) => one.id === id);
  return (
    sitting !== undefined && (sitting.held !== null || heldSince(state, sitting.purpose, told))
  );
}
