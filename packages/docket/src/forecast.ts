import type { CourtDay, StreamId } from '@xiezhi/kernel';
import type { Forecast, Planned } from '@xiezhi/procedures';
import { forecastsOf, placeOf } from '@xiezhi/procedures';
import type { CaseState, StateOf } from '@xiezhi/record';
import { policySet } from '@xiezhi/record';
import type { Docket } from './docket.ts';

/** Something in an open case that an act still to come will treat otherwise. */
export interface CaseForecast extends Forecast {
  readonly stream: StreamId;
}

/**
 * What the settings of a court, once this rehearsed act is entered, make of its open cases: put to each of them, since what
 * a setting decides on is no row. What has been fixed by an act stays as it is and is not among them. Changes nothing.
 */
export async function forecastAfter(
  docket: Docket,
  { entries, state }: Planned,
  today: CourtDay,
): Promise<readonly CaseForecast[]> {
  const { pool, catalogue } = docket.options;
  const set = entries.find(({ entry }) => entry.kind === policySet.kind);
  if (!set) return [];
  const { stream: court } = set.entry;
  const { court: before } = (await docket.cache.load(court)).state as StateOf<'court'>;
  const { court: after } = state as StateOf<'court'>;
  const law = docket.rules.lawAt(today).at(placeOf(after));
  const { rows } = await pool.query<{ stream: StreamId }>(
    'select stream from case_card where court = $1 and closed_on is null order by stream',
    [court.slice('court:'.length)],
  );
  const found: CaseForecast[] = [];
  for (const { stream } of rows) {
    const at = (await docket.cache.load(stream)).state as CaseState;
    found.push(
      ...forecastsOf(catalogue, { state: at, law, today, before, after }).map((one) => ({
        ...one,
        stream,
      })),
    );
  }
  return found;
}
