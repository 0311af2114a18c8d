import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { livesAbroad, reconsideredRuling } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { endOf } from './due.ts';
import { inTheirPlace } from './in-their-place.ts';
import { isAfter, lastDayOf } from './last-day.ts';
import type { AppealableRuling } from './rules/rulings-that-can-be-appealed.ts';
import { tenDaysToAskForReconsideration } from './rules/ten-days-to-ask-for-reconsideration.ts';
import { tenDaysToAppealARuling } from './rules/ten-days-to-appeal-a-ruling.ts';

/** Without the day, as the term is named. */
export const rulingAppealTermOf = (ruling: string, participant: string): string =>
  `judgment/appeal-ruling/${ruling}/${participant}`;

/** The day on which the ruling was effectively served on this party; null before. */
export const rulingServedOn = (
  { service }: CaseState,
  { papers }: Pick<AppealableRuling, 'papers'>,
  participant: string,
): CourtDay | null => {
  const hashes = new Set(papers.flatMap(({ file }) => file?.sha256 ?? []));
  const served = service.services.find(
    (one) =>
      one.addressee === participant &&
      one.effective !== null &&
      one.papers.some(({ file }) => hashes.has(file.sha256)),
  );
  return served?.effective?.on ?? null;
};

/** The last day of one participant by its own service; null before it was effectively served on it. */
function ownLastDay(
  state: CaseState,
  ruling: AppealableRuling,
  participant: string,
  law: Law,
): LastDay | null {
  const servedOn = rulingServedOn(state, ruling, participant);
  if (servedOn === null) return null;
  const abroad = livesAbroad(state.participation, participant, servedOn);
  const end = endOf(
    ruling.id === reconsideredRuling
      ? tenDaysToAskForReconsideration({ servedOn, law })
      : tenDaysToAppealARuling({ servedOn, law, abroad }),
  );
  return lastDayOf(state, rulingAppealTermOf(ruling.id, participant), end, law);
}

/** Days to appeal against a ruling: whose they are, and whether they have passed. */
export interface RulingDays {
  /** The party itself, or whose place it took. */
  readonly id: string;
  readonly last: LastDay;
  readonly over: boolean;
}

/**
 * The days of this party: its own, or of whomever it took the place of, where they are over or it was not served itself. Null
 * before it was effectively served on any of them.
 */
export function daysToAppeal(
  state: CaseState,
  ruling: AppealableRuling,
  participant: string,
  law: Law,
): RulingDays | null {
  const days = inTheirPlace(state, participant).flatMap((id): readonly RulingDays[] => {
    const last = ownLastDay(state, ruling, id, law);
    if (last === null) return [];
    const key = `${rulingAppealTermOf(ruling.id, id)}@${last.dueOn}`;
    return [{ id, last, over: state.proceedings.passed[key] !== undefined }];
  });
  return days.find(({ over }) => over) ?? days[0] ?? null;
}

/** The last day on which this party may appeal against the ruling; null before it was effectively served. */
export const lastDayToAppealRuling = (
  state: CaseState,
  ruling: AppealableRuling,
  participant: string,
  law: Law,
): LastDay | null => daysToAppeal(state, ruling, participant, law)?.last ?? null;

export const isLateToAppealRuling = (
  state: CaseState,
  ruling: AppealableRuling,
  participant: string,
  on: CourtDay,
  law: Law,
): boolean => isAfter(lastDayToAppealRuling(state, ruling, participant, law), on);
