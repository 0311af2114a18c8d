import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { beingAnnounced, consentTo, papersOf } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { notYetServed, servableFor } from '../shared/servable.ts';
import { addressIsMissing } from './rules/consent-to-electronic-service.ts';

/** Summonses to sittings whose day is over: nobody is called by them any more. They can still be served by whoever means to. */
const pastSummonses = ({ documents, hearing }: CaseState, today: CourtDay): ReadonlySet<string> =>
  new Set(
    papersOf(documents, 'summons').flatMap(({ extra, file }) => {
      const sitting = hearing.hearings.find(({ id }) => id === extra['hearing']);
      return file !== null && sitting !== undefined && courtDayOf(sitting.at) < today
        ? [file.sha256]
        : [];
    }),
  );

/** What is still to be served on this party, and so stands ticked in the form; nothing that was served, or is on its way. */
export function owedPapers(
  { state, today }: { readonly state: CaseState; readonly today: CourtDay },
  addressee: Participant,
  electronic: boolean,
) {
  const past = pastSummonses(state, today);
  const announced = beingAnnounced(state.announcement, addressee.id);
  const decisionsToo = !electronic || state.service.addresses[addressee.id]?.judgmentsToo === true;
  const papers = notYetServed(state, addressee)
    .filter(
      ({ file, decision }) =>
        !announced.has(file.sha256) && !past.has(file.sha256) && (decisionsToo || !decision),
    )
    .map(({ file }) => file.sha256);
  return papers.length === 0 ? {} : { papers };
}

/** Which of these papers this party has, or has on its way to it: to serve them again is asked for, and not assumed. */
export function servedBefore(
  state: CaseState,
  addressee: Participant,
  chosen: readonly string[] | null,
): readonly Told[] {
  const open = new Set(notYetServed(state, addressee).map(({ file }) => file.sha256));
  const titles = servableFor(state, addressee)
    .filter(
      ({ file: { sha256 }, over }) =>
        (over ?? null) === null && !open.has(sha256) && (chosen?.includes(sha256) ?? true),
    )
    .map(({ title }) => title);
  return titles.length === 0
    ? []
    : [{ code: 'served-before', facts: { name: addressee.name, titles } }];
}

/** Agreed to electronic service, and no address yet: paper is open, and so is a word to the party. */
export const addressAwaited = (
  { service, consent }: Pick<CaseState, 'service' | 'consent'>,
  addressee: Participant,
): readonly Told[] =>
  addressIsMissing({ service, consent, addressee })
    ? [
        {
          code: 'address-awaited',
          facts: {
            name: addressee.name,
            at: consentTo({ consent }, 'service', addressee.id)?.at ?? '',
          },
          short: true,
        },
      ]
    : [];
