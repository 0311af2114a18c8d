import type { MovesDto } from '@xiezhi/contract';
import type { MovedTerm, Part } from '@xiezhi/docket';
import { movesAfter } from '@xiezhi/docket';
import { courtDayOf, parseStreamId } from '@xiezhi/kernel';
import type { Actor, Planned } from '@xiezhi/procedures';
import { caseTitle, reachesCases, rolesIn } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { termTexts } from '../texts/terms.ts';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

/** As many as one reads before deciding; the numbers count all. */
const shown = 100;

/**
 * Which running terms end on another day when this act is done. Whoever has no power to read a case sees its term and its days, and neither its number nor its parties.
 */
export async function movesOf(
  environment: Environment,
  words: Words,
  actor: Actor,
  rehearsed: Planned,
  part: Part,
): Promise<MovesDto> {
  const { docket, clock } = environment;
  const { found, ...far } = await movesAfter(docket, rehearsed, courtDayOf(clock.now()), part);
  // The nearest day first: one reads day by day what ends on it from then on.
  const moved = found.toSorted((left, right) => left.to.localeCompare(right.to));
  const rows = await Promise.all(
    moved.slice(0, shown).map(async (one) => {
      const { kind, key, state } = await docket.cache.load(one.stream);
      const known = kind === 'case' && mayKnow(actor, key, state as CaseState);
      return rowOf(words, one, known ? (state as CaseState) : null);
    }),
  );
  return {
    cases: new Set(moved.map((one) => one.stream)).size,
    terms: moved.length,
    settled: moved.filter(isSettled).length,
    rows,
    ...far,
  };
}

const isSettled = ({ from, to, provisional, stillProvisional }: MovedTerm): boolean =>
  from === to && provisional && !stillProvisional;

export const mayKnow = (actor: Actor, key: string, state: CaseState): boolean =>
  [...rolesIn(actor, 'case', key, state)].some((role) => reachesCases(role) || role === 'judge');

function rowOf(words: Words, moved: MovedTerm, state: CaseState | null): MovesDto['rows'][number] {
  const name = moved.term.split('/').slice(0, 2).join('/');
  return {
    case: state === null ? null : (state.filing.caseNumber ?? caseTitle(state)),
    key: state === null ? null : (parseStreamId(moved.stream)?.key ?? null),
    term: termTexts[words.lang][name] ?? name,
    from: moved.from,
    fromProvisional: moved.provisional,
    to: moved.to,
    toProvisional: moved.stillProvisional,
  };
}
