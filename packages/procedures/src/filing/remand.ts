import type { CaseState } from '@xiezhi/record';
import { judgmentAbove, standing } from '@xiezhi/record';

type Remanded = NonNullable<NonNullable<CaseState['filing']['transferred']>['remanded']>;

/** CPL-41: the judges who held a sitting or gave the judgment; who was named and replaced before that did not hear it. */
function whoSat({ participation, hearing, judgment }: CaseState): Remanded['judges'] {
  const moments = [
    ...standing(hearing).flatMap(({ held, at }) => (held === null ? [] : [at])),
    ...(judgment.made === null ? [] : [judgment.made.at]),
  ];
  return participation.participants
    .filter(
      ({ role, from, to }) =>
        role === 'judge' && moments.some((at) => from <= at && (to === null || at <= to)),
    )
    .map(({ name, person }) => ({ name, ...(person === null ? {} : { person }) }));
}

/** By which decision a suit goes back to be tried anew in this court; null where it goes to another one (CPL-130). */
export function remandOf(state: CaseState): Remanded | null {
  const above = state.appeal.retrialOpenedAt === null ? null : judgmentAbove(state);
  return above === null
    ? null
    : {
        number: above.number,
        on: above.on,
        judges: [...whoSat(state)],
        procedure: state.filing.procedure ?? 'ordinary',
      };
}
