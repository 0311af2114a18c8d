import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, JurisdictionObjection } from '@xiezhi/record';
import { papersOf, parties } from '@xiezhi/record';
import type { LastDay } from '../../framework/index.ts';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { endOf } from '../../shared/due.ts';
import { lastDayOf } from '../../shared/last-day.ts';

/** CPL-171: so long each party may appeal the ruling, from the day after it was served. */
const daysToAppeal = { count: 10, unit: 'd' } as const;

/** For each party the last day to appeal the ruling on this objection; null where it was not served yet. */
export function daysToAppealRuling(
  state: CaseState,
  { id }: Pick<JurisdictionObjection, 'id'>,
  law: Law,
): readonly { readonly name: string; readonly last: LastDay | null }[] {
  const paper = papersOf(state.documents, 'procedural-ruling').find(
    ({ extra }) => extra['ruling'] === 'jurisdiction' && extra['objection'] === id,
  );
  return parties(state.participation).map(({ id: addressee, name }) => {
    const served = state.service.services.find(
      (one) =>
        one.addressee === addressee &&
        one.effective !== null &&
        one.papers.some(({ file }) => file.sha256 === paper?.file?.sha256),
    )?.effective;
    const last = served
      ? lastDayOf(
          state,
          `defence/appeal-ruling/${addressee}`,
          endOf(law.deadline(served.on, daysToAppeal)),
          law,
        )
      : null;
    return { name, last };
  });
}

/**
 * CPL-130, CPL-158, CPL-171: a case goes to another court by a ruling that can be appealed within ten days; before they
 * are over for everybody the ruling is not in force, and nothing is transferred by it.
 */
export const rulingHasTakenEffect = rule<{
  readonly state: CaseState;
  readonly objection: Pick<JurisdictionObjection, 'id'>;
  readonly law: Law;
  readonly today: CourtDay;
}>(
  'defence/ruling-has-taken-effect',
  ['CPL-130', 'CPL-158', 'CPL-171'],
  ({ state, objection, law, today }): Refusal | null => {
    const days = daysToAppealRuling(state, objection, law);
    const names = days.filter(({ last }) => last === null).map(({ name }) => name);
    if (names.length > 0)
      return refusal(
        'defence/ruling-not-served',
        byLaw('CPL-158', 'CPL-171'),
        [useCommand('service.serve', 'clerk'), useCommand('service.record-paper', 'clerk')],
        { names },
      );
    const [latest] = days
      .flatMap(({ last }) => last ?? [])
      .toSorted((left, right) => right.dueOn.localeCompare(left.dueOn));
    return latest === undefined || (!latest.provisional && today > latest.dueOn)
      ? null
      : refusal(
          'defence/ruling-may-be-appealed',
          byLaw('CPL-158', 'CPL-171'),
          [{ kind: 'retry' }],
          { dueOn: latest.dueOn, provisional: latest.provisional },
        );
  },
);
