import type { CourtDay } from '@xiezhi/kernel';
import { editionsOf, inForce, territoryName } from '../instruments/index.ts';
import { conflictsOfProof } from './consent-and-service.ts';
import type { Conflict, Decision, Place } from './decision.ts';
import { conflictsOfTrial } from './filing-and-trial.ts';

/** The 23 conflicts between the texts of 2020, 2021 and 2022 and the statute, in order. */
export const conflicts: readonly Conflict[] = [...conflictsOfTrial, ...conflictsOfProof].sort(
  (one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)),
);

const fits = ({ where }: Decision, place: Place): boolean =>
  (where?.pilot !== true || place.pilot) &&
  (where?.territory === undefined ||
    (place.territory !== null && territoryName(place.territory) === where.territory));

const narrowness = ({ where }: Decision): number => Object.keys(where ?? {}).length;

export interface Decided extends Decision {
  /** Those in force on the day at the place, a statute in its edition of the day. */
  readonly cited: readonly string[];
}

/**
 * What holds for an act of that day at that place; of two decisions of one day the one for the narrower place. Null for
 * an unknown conflict, and on a day before its oldest text.
 */
export function decidedOn(id: string, day: CourtDay, place: Place): Decided | null {
  const fitting = (conflicts.find((one) => one.id === id)?.decisions ?? []).filter(
    (one) => one.from <= day && fits(one, place),
  );
  const [latest] = fitting.sort(
    (one, other) => other.from.localeCompare(one.from) || narrowness(other) - narrowness(one),
  );
  if (latest === undefined) return null;
  const cited = latest.rules.flatMap((rule) => {
    const held = editionsOf(rule).find((edition) => inForce(edition, day, place.territory, place));
    return held === undefined ? [] : [held];
  });
  return { ...latest, cited };
}
