import type { CourtDay } from '@xiezhi/kernel';
import type { Calendar, EnteredLaw, Law } from '@xiezhi/law';
import { courtOfAct, placeOf } from '@xiezhi/procedures';
import type { StateOf } from '@xiezhi/record';
import type { PoolClient } from 'pg';
import type { Rules } from './rules.ts';
import type { Loaded, StreamCache } from './store.ts';

/**
 * The province whose papers hold for what stands in this stream: that of its court, by the same answer as of an act
 * (`courtOfAct`), so that a task is owed and a term runs under the law that the act it is about is judged by.
 */
export async function placeHere(
  cache: StreamCache,
  { id, state }: Pick<Loaded, 'id' | 'state'>,
  client?: PoolClient,
): Promise<string | null> {
  const court = courtOfAct({ stream: id, state, input: null });
  if (court === null) return null;
  const { state: found } = await cache.load(court, client);
  return placeOf((found as StateOf<'court'>).court);
}

/** The law of that day at the court of this stream. */
export async function lawHere(
  { rules, cache }: { readonly rules: Rules; readonly cache: StreamCache },
  at: Pick<Loaded, 'id' | 'state'>,
  day: CourtDay,
  calendar?: Calendar,
  /** Whoever holds a connection gives it (`StreamCache.load`). */
  client?: PoolClient,
  entered?: EnteredLaw,
): Promise<Law> {
  const law = rules.lawAt(day, calendar, entered);
  return law.at(await placeHere(cache, at, client));
}

/** Whether an act on a court moves it to another province: what is owed in its cases is then derived again. */
export function movesPlace(before: Loaded, after: Loaded['state']): boolean {
  if (before.kind !== 'court') return false;
  const { court } = before.state as StateOf<'court'>;
  return court.established && placeOf(court) !== placeOf((after as StateOf<'court'>).court);
}
