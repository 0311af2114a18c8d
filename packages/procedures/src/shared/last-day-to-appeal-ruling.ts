import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { livesAbroad, reconsideredRuling } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { endOf } from './due.ts';
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

/** The last day on which this party may appeal against the ruling; null before it was effectively served on it. */
export function lastDayToAppealRuling(
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

export const isLateToAppealRuling = (
  state: CaseState,
  ruling: AppealableRuling,
  participant: string,
  on: CourtDay,
  law: Law,
): boolean => isAfter(lastDayToAppealRuling(state, ruling, participant, law), on);
