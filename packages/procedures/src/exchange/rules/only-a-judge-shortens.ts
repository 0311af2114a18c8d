import { byOrder } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { parties } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';
import { endOf } from '../../shared/due.ts';
import { currentPeriod, lastDayFor } from '../period.ts';
import { periodOfASeparateExchange } from './period-of-a-separate-exchange.ts';

/** OLR-14.3.0: the parties were told by when; the clerk may give them more time, and only a judge takes some of it. */
export const onlyAJudgeShortens = rule<{
  readonly state: CaseState;
  readonly isJudge: boolean;
  readonly from: CourtDay;
  readonly to: CourtDay;
  readonly law: Law;
}>('exchange/only-a-judge-shortens', ['OLR-14.3.0'], ({ state, isJudge, from, to, law }) => {
  const told = currentPeriod(state);
  if (isJudge || told === null) return null;
  // The day in force: a suspension or the calendar may have moved the one that was set.
  const days = parties(state.participation).flatMap(({ id }) => lastDayFor(state, id, law) ?? []);
  const dueOn =
    days
      .map((last) => last.dueOn)
      .sort()
      .at(-1) ?? told.to;
  return endOf(periodOfASeparateExchange({ from, to, law })).dueOn >= dueOn
    ? null
    : refusal(
        'exchange/judge-shortens',
        byOrder(told.entry),
        [mendField('to'), useCommand('exchange.set-period', 'judge')],
        { dueOn },
      );
});
