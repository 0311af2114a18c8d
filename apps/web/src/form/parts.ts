import type { ForecastsDto, LookedDto, MovesDto, PreviewDto } from '@xiezhi/contract';

/** As many rows as one reads before deciding; the counts are of all. */
const shown = 100;

const together = (one: LookedDto, next: LookedDto): LookedDto => ({
  looked: one.looked + next.looked,
  of: next.of ?? one.of,
  next: next.next,
});

/** What two parts of the cases say, one after the other: the nearest days first. */
export const movesTogether = (one: MovesDto, next: MovesDto): MovesDto => ({
  ...together(one, next),
  cases: one.cases + next.cases,
  terms: one.terms + next.terms,
  settled: one.settled + next.settled,
  rows: [...one.rows, ...next.rows]
    .toSorted((left, right) => left.to.localeCompare(right.to))
    .slice(0, shown),
});

export const forecastsTogether = (one: ForecastsDto, next: ForecastsDto): ForecastsDto => ({
  ...together(one, next),
  cases: one.cases + next.cases,
  things: one.things + next.things,
  rows: [...one.rows, ...next.rows].slice(0, shown),
});

/** How far the look has come: an act moves running terms or what is still to come, never both. */
export const howFar = ({
  moves,
  forecasts,
}: Pick<PreviewDto, 'moves' | 'forecasts'>): LookedDto | null => {
  const all = [moves, forecasts].filter((one) => one !== undefined);
  return all.find(({ next }) => next !== null) ?? all.find(({ of }) => of !== 0) ?? all[0] ?? null;
};

/** A further part behind what was seen. */
export const further = <Seen extends Pick<PreviewDto, 'moves' | 'forecasts'>>(
  seen: Seen,
  { moves, forecasts }: Pick<PreviewDto, 'moves' | 'forecasts'>,
): Seen => ({
  ...seen,
  ...(seen.moves && moves ? { moves: movesTogether(seen.moves, moves) } : {}),
  ...(seen.forecasts && forecasts
    ? { forecasts: forecastsTogether(seen.forecasts, forecasts) }
    : {}),
});

/**
 * Asks part by part until the last, from behind what was seen. A next part that does not lie behind the one before would be
 * looked at again and counted again: there is no end to that, and it is a fault of the server.
 * @param ask behind which case to go on; null: from the first. Null is answered where there is nothing to go on with.
 * @param onSeen hears of what was seen so far, after each part.
 * @throws RangeError when the parts do not go on.
 */
export async function lookOn<Seen extends Pick<PreviewDto, 'moves' | 'forecasts'>>(
  from: Seen | null,
  ask: (after: string | null, so: Seen | null) => Promise<Seen | null>,
  onSeen: (seen: Seen) => void,
): Promise<void> {
  let after = from === null ? null : (howFar(from)?.next ?? null);
  for (let so = from; ;) {
    so = await ask(after, so);
    if (so === null) return;
    const next = howFar(so)?.next ?? null;
    if (next !== null && after !== null && next <= after)
      throw new RangeError(`the parts do not go on behind ${after}`);
    onSeen(so);
    if (next === null) return;
    after = next;
  }
}
