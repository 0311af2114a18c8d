import type { CaseState, Exhibit } from '@xiezhi/record';
import { opinionsOn, participant, standingExhibits } from '@xiezhi/record';
import type { Facts } from '../framework/index.ts';
import type { WordOn } from './shown.ts';

type Opinions = readonly WordOn[];

const nameOf = ({ participation }: CaseState, id: string): string =>
  participant(participation, id)?.name ?? '';

/** An exhibit and what was said of it, as the tables of opinions show them (`opinion-words.ts`). */
export const opinionRow = (state: CaseState, one: Exhibit, said: Opinions): Facts => ({
  side: one.side,
  number: one.number,
  name: one.name,
  said: said.map(({ participant: by, said: opinion, former }) => ({
    by: nameOf(state, by),
    authenticity: opinion.authenticity,
    legality: opinion.legality,
    relevance: opinion.relevance,
    reasons: opinion.reasons ?? '',
    former: former ?? '',
  })),
});

/** What this party was noted to say at a sitting; nothing of what it did not speak to. */
export const spokenRows = (state: CaseState, hearing: string, who: string): readonly Facts[] =>
  standingExhibits(state.evidence).flatMap((one) => {
    const said = opinionsOn(state, one.id, hearing).filter(({ participant: by }) => by === who);
    return said.length === 0 ? [] : [opinionRow(state, one, said)];
  });
