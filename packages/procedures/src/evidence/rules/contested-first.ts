import { byLaw } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { listOf, opinionsOn, parties, standing } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/** Could the others speak to it: at a sitting, or in an exchange that was concluded, after it had come in? */
function wasShown({ evidence, exchange, hearing }: CaseState, { list }: Exhibit): boolean {
  const since = listOf(evidence, list)?.at;
  if (since === undefined) return false;
  const sittings = standing(hearing).filter(({ purpose }) => purpose !== 'pronouncement');
  return (
    (exchange.concludedAt !== null && exchange.concludedAt > since) ||
    sittings.some(({ held }) => held !== null && held.at > since)
  );
}

/** CPL-71: evidence is shown, and contested by the parties, before a court takes it as a ground of what it finds. */
export const contestedFirst = rule<{
  readonly state: CaseState;
  readonly exhibit: Exhibit;
  readonly path: string;
}>('evidence/contested-first', ['CPL-71', 'OLR-15.1.1'], ({ state, exhibit, path }) => {
  const spoke = new Set(opinionsOn(state, exhibit.id).map(({ participant }) => participant));
  const silent = parties(state.participation).filter(
    ({ id, side }) => id !== exhibit.participant && side !== exhibit.side && !spoke.has(id),
  );
  return silent.length === 0 || wasShown(state, exhibit)
    ? null
    : refusal(
        'evidence/not-contested-yet',
        byLaw('CPL-71'),
        [useCommand('exchange.record-opinion', 'clerk'), mendField(path)],
        {
          name: exhibit.name,
          side: exhibit.side,
          number: exhibit.number,
          names: silent.map(({ name }) => name),
        },
      );
});
