import { technical } from '@xiezhi/kernel';
import type { AccountAct, AttributionState } from '@xiezhi/record';
import { challengeOf } from '@xiezhi/record';
import { byHotline, mendField, refusal, rule } from '../../framework/index.ts';

/** OLR-7.2.3: what lies before a judge is not said twice; once decided, new grounds are heard. */
export const onceAtATime = rule<{
  readonly attribution: AttributionState;
  readonly act: AccountAct;
}>('attribution/once-at-a-time', ['OLR-7.2.3'], ({ attribution, act }) => {
  const before = challengeOf(attribution, act.seq);
  return before !== null && before.decided === null
    ? refusal('attribution/waits-already', technical, [mendField('seq'), byHotline])
    : null;
});
