import type { CourtDay, StreamId } from '@xiezhi/kernel';
import type { Forecast, Planned } from '@xiezhi/procedures';
import { forecastsOf, placeOf } from '@xiezhi/procedures';
import type { CaseState, StateOf } from '@xiezhi/record';
import { policySet } from '@xiezhi/record';
import type { Docket } from './docket.ts';
import type { Looked, Part } from './looking.ts';
import { everyOne, hasRow, lookAt, nothing } from './looking.ts';

/** Something in an open case that an act still to come will treat otherwise. */
export interface CaseForecast extends Forecast {
  readonly stream: StreamId;
}

/**
 * What the settings of a court, once this rehearsed act is entered, make of its open cases: put to each of them, since what
 * a setting decides on is no row. What has been fixed by an act stays as it is and is not among them. Changes nothing.
 * @param part a court of many cases is asked part by part; left out: all of it.
 */
export async function forecastAfter(
  docket: Docket,
  { entries, state }: Planned,
  today: CourtDay,
  part: Part = everyOne,
): Promise<Looked<CaseForecast>> {
  const { pool, catalogue } = docket.options;
  const set = entries.find(({ entry }) => entry.kind === policySet.kind);
  if (!set) return nothing;
  const { stream: court } = set.entry;
  const { court: before } = (await docket.cache.load(court)).state as StateOf<'court'>;
  const { court: after } = state as StateOf<'court'>;
  const law = docket.rules.lawAt(today).at(placeOf(after));
  const open = {
    text: hasRow('case_card d where d.stream = h.stream and d.court = $1 and d.closed_on is null'),
    values: [court.slice('court:'.length)],
  };
  return lookAt(pool, open, part, async (stream) => {
    const at = (await docket.cache.load(stream)).state as CaseState;
    return forecastsOf(catalogue, { state: at, law, today, before, after }).map((one) => ({
      ...one,
      stream,
    }));
  });
}
