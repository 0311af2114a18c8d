import type { ReadEntry } from '@xiezhi/docket';
import type { Law } from '@xiezhi/law';
import { asItStands } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';

/** The docket as it is told today: nothing is called late there that a judge's correction of a service has put in time. */
export function marksToday(
  entries: readonly ReadEntry[],
  at: CaseState,
  law: Law,
): readonly ReadEntry[] {
  return entries.map((one) => ({ ...one, entry: asItStands(one.entry, at, law) }));
}
