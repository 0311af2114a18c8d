import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, JurisdictionObjection } from '@xiezhi/record';
import { participant } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { daysToAppealRuling, openAppeals } from '../../shared/ruling-in-force.ts';

/**
 * CPL-130, CPL-158, CPL-171: a case goes to another court by a ruling that can be appealed within ten days. Before they are
 * over for everybody, or while an appeal stands, the ruling is not in force, and nothing is transferred by it.
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
    const appeals = openAppeals(state, objection);
    if (appeals.length > 0)
      return refusal(
        'defence/ruling-appealed',
        byLaw('CPL-158', 'CPL-171'),
        [useCommand('appeal.send-up', 'clerk'), useCommand('appeal.note-outcome', 'clerk')],
        {
          names: appeals.map(
            (one) => participant(state.participation, one.participant)?.name ?? '',
          ),
        },
      );
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
