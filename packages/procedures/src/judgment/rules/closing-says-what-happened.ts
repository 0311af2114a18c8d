import { technical } from '@xiezhi/kernel';
import type { CaseState, closings } from '@xiezhi/record';
import { suitEnd } from '@xiezhi/record';
import { mendField, refusal, rule } from '../../framework/index.ts';

type View = Pick<
  CaseState,
  'judgment' | 'fees' | 'claims' | 'suspension' | 'conversion' | 'defence' | 'mediation'
>;
type Manner = (typeof closings)[number];

/** Leave to withdraw came before the judgment was pronounced, or another end of the suit did: it is not pronounced any more. */
export const endedUnpronounced = (state: View): boolean =>
  state.judgment.pronouncedAt === null && suitEnd(state) !== null;

/** How the case ended, by which alone it is closed; null while neither a judgment nor a ruling has ended it. */
export function mannerOf(state: View): Manner | null {
  if (state.judgment.made !== null && !endedUnpronounced(state)) return 'judged';
  switch (suitEnd(state)?.how) {
    case 'treated-as-withdrawn':
      return 'treated-as-withdrawn';
    case 'withdrawn':
      return 'withdrawn';
    case 'terminated':
      return 'other';
    case 'transferred':
      return 'transferred';
    case 'dismissed':
      return 'dismissed';
    case 'mediated':
      return 'mediated';
    case undefined:
      return null;
  }
}

/**
 * OLR-35.1.1: the file says how the case ended. Where there is a judgment it ended by that, and otherwise by the
 * ruling that ended it. Nobody chooses it.
 */
export const closingSaysWhatHappened = rule<View & { readonly manner: Manner }>(
  'judgment/closing-says-what-happened',
  ['OLR-35.1.1'],
  ({ manner, ...state }) =>
    mannerOf(state) === manner
      ? null
      : refusal('closing/other-manner', technical, [mendField('manner')]),
);
