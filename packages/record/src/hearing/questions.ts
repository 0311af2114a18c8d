import type { Instant } from '@xiezhi/kernel';
import type { Hearing, HearingState, TranscriptCorrection } from './state.ts';

/** The decision by which hearings are closed now, if they are. */
export const closedBy = ({ closure: { decided } }: HearingState): typeof decided =>
  decided?.outcome === 'closed' ? decided : null;

/** Sittings that stand: neither replaced by another date nor put off, and not without their having been held. */
export const standing = (state: HearingState): readonly Hearing[] =>
  state.hearings.filter((one) => one.replacedBy === null && !one.postponed);

/** A sitting at which evidence is shown and people are heard: neither where judgment is pronounced nor where parties are asked. */
export const hearsEvidence = ({ purpose }: Pick<Hearing, 'purpose'>): boolean =>
  purpose === 'hearing' || purpose === 'exchange';

export const upcoming = (
  state: HearingState,
  purpose: Hearing['purpose'] | null = null,
): Hearing | null =>
  standing(state).find(
    (one) => one.held === null && (purpose === null || one.purpose === purpose),
  ) ?? null;

/** Of that purpose, whose hour is still to come. */
export const sittingToCome = (
  state: HearingState,
  now: Instant,
  purpose: Hearing['purpose'] | null = null,
): Hearing | null =>
  standing(state).find(
    (one) => one.held === null && one.at > now && (purpose === null || one.purpose === purpose),
  ) ?? null;

/** Those whose hour is over and of which nobody has entered who came: nobody knows yet whether they took place. */
export const unrecorded = (state: HearingState, now: Instant): readonly Hearing[] =>
  standing(state).filter((one) => one.held === null && one.at <= now);

/** Those who were there and have neither confirmed the transcript nor refused to. */
export const unsettled = (one: Hearing): readonly string[] =>
  (one.held?.present ?? []).filter((participant) => one.settled[participant] === undefined);

/** Requests for correction that nobody has answered. */
export const openCorrections = (one: Hearing): readonly TranscriptCorrection[] =>
  one.corrections.filter(({ outcome }) => outcome === null);

/** Checked by everybody who was there, and no request open: it equals a written transcript (OLR-34.1.2). */
export const isLocked = (one: Hearing): boolean =>
  one.transcript !== null && unsettled(one).length === 0 && openCorrections(one).length === 0;

/** Trial was held, and the transcript of each sitting is settled. */
export function transcriptSettled(state: HearingState): boolean {
  const held = standing(state).filter((one) => one.purpose === 'hearing' && one.held !== null);
  return held.length > 0 && held.every(isLocked);
}
