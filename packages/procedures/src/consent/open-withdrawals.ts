import type { Instant } from '@xiezhi/kernel';
import { courtDayOf, courtTimeOf } from '@xiezhi/kernel';
import type { AskedStep, CaseState, Hearing } from '@xiezhi/record';
import { askedSteps, participant, plannedEnd } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { inTheirPlace } from '../shared/in-their-place.ts';
import { beganAt, sittingsMissed } from '../shared/known-at.ts';
import { whoIsAsked } from './who-is-asked.ts';

interface At {
  readonly participant: string;
  readonly step: AskedStep;
}

/**
 * Consents taken back on which nobody has decided (OLR-5.2.2). Also of whoever was followed by somebody since: whether they had to be
 * online at a sitting binds whoever took their place (CPLI-55).
 */
export const openConsentWithdrawals = (state: CaseState): readonly At[] =>
  [...new Set(whoIsAsked(state).flatMap(({ id }) => inTheirPlace(state, id)))].flatMap((id) =>
    askedSteps
      .filter((step) => state.consent.answers[id]?.[step]?.status === 'withdrawing')
      .map((step) => ({ participant: id, step })),
  );

type Heard = 'in-time' | 'late' | 'that-day';

/** Was a sitting over when the court knew? Of paper there is but the day, which counts whole. */
function heardBy(sitting: Hearing, from: Instant, takenDown: string | null): Heard {
  const dayOnly = takenDown !== null && !takenDown.includes('T');
  if (dayOnly && takenDown === courtDayOf(sitting.at)) return 'that-day';
  return from <= plannedEnd(sitting) ? 'in-time' : 'late';
}

/** What they said, when the court knew of it, and whether a sitting that they missed was over by then. */
export function toldOfWithdrawal(state: CaseState, at: At, now: Instant): readonly Told[] {
  const { participant: id, step } = at;
  const answer = state.consent.answers[id]?.[step];
  const from = answer?.withdrawal?.from ?? answer?.at ?? now;
  const takenDown = answer?.withdrawal?.takenDown ?? null;
  const sittings = sittingsMissed(state, at, now).map((sitting) => ({
    from: beganAt(sitting),
    heard: heardBy(sitting, from, takenDown),
  }));
  return [
    {
      code: 'said',
      facts: {
        name: participant(state.participation, id)?.name ?? '',
        reason: answer?.withdrawal?.reason ?? '',
        from: takenDown?.replace('T', ' ') ?? `${courtDayOf(from)} ${courtTimeOf(from)}`,
      },
    },
    ...(sittings.length === 0 ? [] : [{ code: 'bears-on', facts: { sittings } }]),
  ];
}
