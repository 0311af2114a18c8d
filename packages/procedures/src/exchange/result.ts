import { opinionsOn, participant, standingExhibits } from '@xiezhi/record';
import type { CaseState, Exhibit } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { hasSomethingAgainst, silentOn, wordsOn } from '../shared/shown.ts';

const disputedBy = (state: CaseState, one: Exhibit) =>
  wordsOn(state, one).filter(({ said }) => hasSomethingAgainst(said));

/** EVR-57: nobody of another side was silent on it, and nobody disputes any of it. Silence is no agreement. */
const isUndisputed = (state: CaseState, one: Exhibit): boolean =>
  opinionsOn(state, one.id).length > 0 &&
  silentOn(state, one).length === 0 &&
  disputedBy(state, one).length === 0;

/** What stands undisputed after an exchange, and what is disputed by whom, as it is put on record. */
export function resultOf(state: CaseState) {
  const all = standingExhibits(state.evidence);
  const undisputed = all.filter((one) => isUndisputed(state, one)).map(({ id }) => id);
  const disputed = all.flatMap((one) => {
    const by = disputedBy(state, one).map(({ participant: id }) => id);
    return by.length === 0 ? [] : [{ exhibit: one.id, by }];
  });
  return {
    undisputed: undisputed.length > 0 ? undisputed : undefined,
    disputed: disputed.length > 0 ? disputed : undefined,
  };
}

/** The same for the judge who concludes: what is disputed stands by the fact that it is to prove, with the reasons. */
export function toldOfResult(state: CaseState): readonly Told[] {
  const all = standingExhibits(state.evidence);
  const undisputed = all.filter((one) => isUndisputed(state, one));
  const contested = all.filter((one) => disputedBy(state, one).length > 0);
  const disputed = contested
    .flatMap((one) =>
      disputedBy(state, one).map(({ participant: by, said }) => ({
        side: one.side,
        number: one.number,
        name: one.name,
        proves: one.purpose,
        by: participant(state.participation, by)?.name ?? '',
        reasons: said.reasons ?? '',
      })),
    )
    .toSorted((one, other) =>
      one.proves === other.proves ? 0 : one.proves < other.proves ? -1 : 1,
    );
  const settled = new Set([...undisputed.map(({ id }) => id), ...contested.map(({ id }) => id)]);
  const unspoken = all.filter(({ id }) => !settled.has(id));
  return [
    ...(unspoken.length === 0
      ? []
      : [
          {
            code: 'unspoken',
            facts: { rows: unspoken.map(({ side, number, name }) => ({ side, number, name })) },
          },
        ]),
    ...(undisputed.length === 0
      ? []
      : [
          {
            code: 'undisputed',
            facts: {
              rows: undisputed.map(({ side, number, name }) => ({ side, number, name })),
            },
          },
        ]),
    ...(disputed.length === 0 ? [] : [{ code: 'disputed', facts: { rows: disputed } }]),
  ];
}
