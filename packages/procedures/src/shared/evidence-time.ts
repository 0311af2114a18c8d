import type { CourtDay, Instant } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { lastAskedMore, standing } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { hasEnded } from '../framework/index.ts';
import { askedMoreOn } from './asked-more.ts';
import { endOf } from './due.ts';
import { lastDayOf } from './last-day.ts';
import { moreTimeForAll } from './rules/more-time-for-all.ts';
import { evidenceTermBeginsAnew } from './rules/evidence-term-begins-anew.ts';
import { timeForEvidence } from './rules/time-for-evidence.ts';

/** Without the day, as this party's time for evidence is named. */
export const evidenceTermOf = (participant: string): string => `claims/evidence/${participant}`;

/**
 * The day on which a service of its notice on evidence took effect on the party (CPLI-99, EVR-50). That the notice lies in an
 * account is no service of it (OLR-29), and that of a service a judge undid none either: until then no day runs or is named.
 */
function noticedOn({ documents, service }: CaseState, participant: string): CourtDay | null {
  const notices = new Set(
    documents.papers
      // A notice that another has replaced since was a notice when it was served.
      .filter(
        ({ template, addressee }) => template === 'evidence-notice' && addressee === participant,
      )
      .flatMap(({ file }) => file?.sha256 ?? []),
  );
  const days = service.services
    .filter(
      ({ addressee, papers }) =>
        addressee === participant && papers.some(({ file }) => notices.has(file.sha256)),
    )
    .flatMap(({ effective }) => effective?.on ?? [])
    .sort();
  return days[0] ?? null;
}

/** The time for evidence of this party waits for a service of its notice. */
export const evidenceTimeWaits = (state: CaseState, participant: string): boolean =>
  !evidenceIsOver(state) && noticedOn(state, participant) === null;

/** As the party's own notice gives them; null before it had it. */
function ownDays(state: CaseState, participant: string, law: Law): LastDay | null {
  const from = noticedOn(state, participant);
  const procedure = state.filing.procedure ?? 'ordinary';
  return from === null ? null : endOf(timeForEvidence({ from, procedure, law }));
}

/** The last of the days for evidence, with those that were given anew. */
function lastOf(
  state: CaseState,
  participant: string,
  law: Law,
  anewOn: readonly (CourtDay | null)[],
): LastDay | null {
  const own = ownDays(state, participant, law);
  if (own === null) return null;
  const newcomers = state.participation.added.flatMap(
    (one) => ownDays(state, one.participant, law) ?? [],
  );
  const procedure = state.filing.procedure ?? 'ordinary';
  const anew = anewOn.map((from) =>
    from === null ? null : endOf(timeForEvidence({ from, procedure, law })),
  );
  const end = evidenceTermBeginsAnew({ state, own, newcomers, anew, law });
  const { extendedTo } = state.evidence;
  return lastDayOf(
    state,
    evidenceTermOf(participant),
    moreTimeForAll({ own: end, extendedTo }),
    law,
  );
}

/** The last of this party's days for evidence; null before it had its notice. */
export const lastDayForEvidence = (
  state: CaseState,
  participant: string,
  law: Law,
): LastDay | null => lastOf(state, participant, law, askedMoreOn(state, participant));

/** CPLI-232: until when claims change without leave. To have asked for more opens no days in which still more is asked. */
export const lastDayToChange = (state: CaseState, participant: string, law: Law): LastDay | null =>
  lastOf(state, participant, law, []);

/** Since something more was last asked (EVR-55): what was held before did not end the time for that. */
const sinceMoreWasAsked = ({ claims }: CaseState, at: Instant): boolean => {
  const asked = lastAskedMore(claims);
  return asked === null || at > asked;
};

/** EVR-56: evidence was exchanged, and nothing more was asked since. */
export const exchangedAlready = (state: CaseState): boolean =>
  state.exchange.concludedAt !== null && sinceMoreWasAsked(state, state.exchange.concludedAt);

/** The time for evidence runs for nobody any more: evidence was exchanged, a sitting held, the case decided or ended. */
export const evidenceIsOver = (state: CaseState): boolean =>
  exchangedAlready(state) ||
  standing(state.hearing).some(
    // An inquiry is no hearing, and ends no time for evidence.
    (one) => one.held !== null && one.purpose !== 'inquiry' && sinceMoreWasAsked(state, one.at),
  ) ||
  state.judgment.pronouncedAt !== null ||
  hasEnded(state);
