import type { ReadEntry } from '@xiezhi/docket';
import { asItStands } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import type { Environment } from './environment.ts';
import { lawToday } from './owed.ts';

/** The docket as it is told today: nothing is called late there that a judge's correction of a service has put in time. */
export function marksToday(
  environment: Environment,
  entries: readonly ReadEntry[],
  at: CaseState,
): readonly ReadEntry[] {
  const law = lawToday(environment);
  return entries.map((one) => ({ ...one, entry: asItStands(one.entry, at, law) }));
}
