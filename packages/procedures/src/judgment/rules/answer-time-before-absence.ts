import { byLaw, byPolicy } from '@xiezhi/kernel';
import type { CourtDay } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { answered } from '@xiezhi/record';
import { refusal, rule, useCommand } from '../../framework/index.ts';
import { lastDayToAnswer } from '../../shared/answer-time.ts';
import { missedTheHearing } from '../../shared/missed-hearing.ts';

/**
 * CPL-128: over a defendant who was never there and has said nothing it is not judged while their fifteen days run. Silence is
 * an answer when the time to answer is over (CPL-147); whoever says that they need none of it has spoken.
 */
export const answerTimeBeforeAbsence = rule<{
  readonly state: CaseState;
  readonly today: CourtDay;
  readonly law: Law;
}>('judgment/answer-time-before-absence', ['CPL-128', 'CPL-147'], ({ state, today, law }) => {
  const open = missedTheHearing(state).flatMap(({ who, ids, heardBefore }) => {
    const last = who.side === 'defendant' ? lastDayToAnswer(state, who.id, law) : null;
    const over = last === null || last.dueOn < today;
    return over || heardBefore || ids.some((id) => answered(state, id))
      ? []
      : [{ name: who.name, heir: ids.length > 1, ...last }];
  });
  const [first] = open.toSorted((one, other) => (one.dueOn > other.dueOn ? -1 : 1));
  return first === undefined
    ? null
    : refusal(
        'judgment/time-to-answer-runs',
        // What the former party let pass holds by law (CPLI-55); the days that were told whoever took over are this court's.
        open.every(({ heir }) => heir) ? byPolicy('heir-has-time') : byLaw('CPL-128', 'CPL-147'),
        [useCommand('defence.record-paper', 'clerk')],
        {
          names: open.map(({ name }) => name),
          dueOn: first.dueOn,
          provisional: first.provisional,
        },
      );
});
