import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Appeal, CaseState, JurisdictionObjection } from '@xiezhi/record';
import { appealsAgainstRuling } from '@xiezhi/record';
import type { LastDay } from '../framework/index.ts';
import { daysToAppeal, lastDayToAppealRuling } from './last-day-to-appeal-ruling.ts';
import { finalRulings, rulingsThatCanBeAppealed } from './rules/rulings-that-can-be-appealed.ts';

type Objection = Pick<JurisdictionObjection, 'id'>;

/** For each party the last day to appeal the ruling on this objection; null where it was not served yet. */
export function daysToAppealRuling(
  state: CaseState,
  { id }: Objection,
  law: Law,
): readonly { readonly name: string; readonly last: LastDay | null }[] {
  const ruling = rulingsThatCanBeAppealed(state).find((one) => one.id === id);
  return ruling === undefined
    ? []
    : ruling.by.map((one) => ({
        name: one.name,
        last: lastDayToAppealRuling(state, ruling, one.id, law),
      }));
}

/** Appeals on which the court above has still to rule: they hold the ruling back. */
export const openAppeals = (state: CaseState, { id }: Objection): readonly Appeal[] =>
  appealsAgainstRuling(state, id).filter(({ decided }) => decided === null);

/**
 * Has the ruling effect, by what the docket says: the court above has upheld it, or the days of everybody have passed with no
 * appeal left open (CPL-157, CPL-158).
 */
export const isInForce = (state: CaseState, ruling: Objection, law: Law): boolean =>
  openAppeals(state, ruling).length === 0 &&
  (appealsAgainstRuling(state, ruling.id).some(({ decided }) => decided?.outcome === 'upheld') ||
    notYetOver(state, ruling, law).length === 0);

/** Whose days to appeal the ruling have not passed; on some of them it was not served yet. */
export const notYetOver = (
  state: CaseState,
  { id }: Objection,
  law: Law,
): readonly { readonly name: string; readonly last: LastDay | null }[] => {
  const ruling = rulingsThatCanBeAppealed(state).find((one) => one.id === id);
  return (ruling?.by ?? []).flatMap(({ id: party, name }) => {
    const days = ruling === undefined ? null : daysToAppeal(state, ruling, party, law);
    return days?.over === true ? [] : [{ name, last: days?.last ?? null }];
  });
};

/** The day on which a ruling was made that took effect at once (CPLI-276, CPLI-277); null for every other. */
export function madeFinalOn(state: CaseState, { id }: Objection): CourtDay | null {
  const [paper] = finalRulings(state).find((one) => one.id === id)?.papers ?? [];
  return paper === undefined ? null : courtDayOf(paper.orderedAt);
}

/**
 * The last day before the ruling on this objection, or what the court above ruled in its place, binds: the latest on which
 * anybody may appeal, or that on which the court above has ruled, or this one where it took effect at once. Null while nobody can say.
 */
export function lastDayBeforeItBinds(
  state: CaseState,
  objection: Objection,
  law: Law,
): CourtDay | null {
  if (openAppeals(state, objection).length > 0) return null;
  const above = appealsAgainstRuling(state, objection.id)
    .flatMap(({ decided }) => (decided === null || decided.outcome === 'withdrawn' ? [] : decided))
    .at(-1);
  if (above !== undefined) return courtDayOf(above.at);
  const final = madeFinalOn(state, objection);
  if (final !== null) return final;
  const days = daysToAppealRuling(state, objection, law).map(({ last }) => last);
  const known = days.flatMap((last) => (last === null || last.provisional ? [] : last.dueOn));
  const latest = known.toSorted().at(-1);
  return latest === undefined || known.length < days.length ? null : latest;
}
