import { byOrder, technical } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { currentPeriod, stillInTime } from '../period.ts';

/** OLR-14.3.0: under seal nobody reads what another said before all have spoken, or their time has run out. */
export const notBeforeAllAreIn = rule<{
  readonly state: CaseState;
  readonly law: Law;
  readonly today: CourtDay;
}>('exchange/not-before-all-are-in', ['OLR-14.3.0'], ({ state, law, today }) => {
  const waiting = stillInTime(state, law, today);
  if (waiting.length === 0) return null;
  const order = currentPeriod(state)?.entry;
  const dueOn = waiting
    .map(({ last }) => last.dueOn)
    .sort()
    .at(-1);
  return refusal(
    'exchange/under-seal',
    order === undefined ? technical : byOrder(order),
    [useCommand('exchange.set-period', 'judge')],
    { names: waiting.map(({ who }) => who.name), dueOn: dueOn ?? '' },
  );
});
