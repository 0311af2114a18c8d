import type { ForecastsDto } from '@xiezhi/contract';
import type { Part } from '@xiezhi/docket';
import { forecastAfter } from '@xiezhi/docket';
import { courtDayOf, parseStreamId } from '@xiezhi/kernel';
import type { Actor, Planned } from '@xiezhi/procedures';
import { caseTitle } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { measureText } from '../texts/measures.ts';
import type { Environment } from './environment.ts';
import { mayKnow } from './moves.ts';
import type { Words } from './words.ts';

/** As many as one reads before deciding; the numbers count all. */
const shown = 100;

/** What a setting will make of open cases. Whoever has no power to read a case sees the act, and neither its number nor its parties. */
export async function forecastsOf(
  { docket, clock }: Environment,
  words: Words,
  actor: Actor,
  rehearsed: Planned,
  part: Part,
): Promise<ForecastsDto> {
  const { found, ...far } = await forecastAfter(docket, rehearsed, courtDayOf(clock.now()), part);
  const rows = await Promise.all(
    found.slice(0, shown).map(async ({ stream, command, key, before, after }) => {
      const at = await docket.cache.load(stream);
      const state = at.state as CaseState;
      const known = mayKnow(actor, at.key, state);
      return {
        case: known ? (state.filing.caseNumber ?? caseTitle(state)) : null,
        key: known ? (parseStreamId(stream)?.key ?? null) : null,
        act: words.commandTitle(command, key),
        from: measureText(words.lang, before),
        to: measureText(words.lang, after),
      };
    }),
  );
  return {
    cases: new Set(found.map(({ stream }) => stream)).size,
    things: found.length,
    rows,
    ...far,
  };
}
