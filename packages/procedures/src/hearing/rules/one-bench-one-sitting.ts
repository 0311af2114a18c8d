import { byPolicy } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';
import type { OtherSitting } from '../../shared/other-sittings.ts';
import { saidOf, sitsElsewhere } from '../../shared/other-sittings.ts';
import type { Place } from '../../shared/rooms.ts';

/**
 * CPL-139, CPL-140: whoever tries the case presides over its hearing, and cannot preside over two. No article forbids to
 * fix them at one hour, and the one may be over sooner: this court leaves it to the judge alone, who says why. That the
 * clerk sits elsewhere is only said: another may keep the record.
 */
export const oneBenchOneSitting = rule<{
  readonly state: CaseState;
  readonly place: Place;
  readonly others: readonly OtherSitting[] | null;
  readonly byJudge: boolean;
  readonly reasons: string | undefined;
}>(
  'hearing/one-bench-one-sitting',
  ['CPL-139', 'CPL-140'],
  ({ state, place, others, byJudge, reasons }) => {
    const judge = sitsElsewhere(state, place, others).find(({ role }) => role === 'judge');
    return judge === undefined || (byJudge && reasons !== undefined)
      ? null
      : refusal(
          'hearing/judge-elsewhere',
          byPolicy('one-bench-one-sitting'),
          // Reasons are the judge's to give: whatever a clerk writes changes nothing.
          byJudge ? [mendField('at'), mendField('reasons')] : [mendField('at')],
          { name: judge.name, ...saidOf(judge.other) },
        );
  },
);
