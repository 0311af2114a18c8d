import type { CourtDay, Entry } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { claimsSeparated } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';

type Listed = readonly { readonly text: string }[];

const times = (claims: Listed, text: string): number =>
  claims.filter((one) => one.text.trim() === text.trim()).length;

/**
 * CPL-143: a list of claims that names again what a judge has let go its own way, that came on paper by the day on which that was
 * decided, or was sent from a form that was opened before it, would bring back what is tried elsewhere, in these words or in
 * others. It is received like every other; that it takes effect is for the judge to say.
 */
export function mayBringBack(
  { claims: { separations }, filing }: CaseState,
  list: Listed,
  /** On which it came, of a list on paper. */
  cameOn: CourtDay | null,
  /** What was entered since whoever wrote it last looked. */
  since: readonly Entry[] = [],
): boolean {
  const last = separations.at(-1);
  if (last === undefined) return false;
  if (since.some(({ kind }) => kind === claimsSeparated.kind)) return true;
  if (cameOn !== null && cameOn <= courtDayOf(last.at)) return true;
  return separations
    .flatMap(({ claims }) => claims)
    .some(({ text }) => times(list, text) > times(filing.claims, text));
}

/** Which claims are not in this case any more, and where they are. */
export const toldOfSeparated = ({ claims: { separations } }: CaseState): readonly Told[] =>
  separations.length === 0
    ? []
    : [
        {
          code: 'apart',
          facts: {
            claims: separations.flatMap(({ claims, caseNumber }) =>
              claims.map(({ text }) => (caseNumber === null ? text : `${text}（${caseNumber}）`)),
            ),
          },
        },
      ];
