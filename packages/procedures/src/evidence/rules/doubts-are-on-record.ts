import { byLaw } from '@xiezhi/kernel';
import type { CaseState, Exhibit, OriginalDemand } from '@xiezhi/record';
import { opinionsOn } from '@xiezhi/record';
import { mendField, refusal, rule, useCommand } from '../../framework/index.ts';

/** OLR-12.1.1: on this ground another party holds that the copy differs, and has said why; whether that is reasonable the judge weighs. */
export const doubtsAreOnRecord = rule<{
  readonly state: CaseState;
  readonly exhibit: Exhibit;
  readonly ground: OriginalDemand['ground'];
}>('evidence/doubts-are-on-record', ['OLR-12.1.1'], ({ state, exhibit, ground }) =>
  ground !== 'other-party-doubts' ||
  opinionsOn(state, exhibit.id).some(
    ({ participant, said }) =>
      participant !== exhibit.participant && said.authenticity === 'disputed',
  )
    ? null
    : refusal(
        'evidence/nobody-doubts',
        byLaw('OLR-12.1.1'),
        [mendField('ground'), useCommand('exchange.record-opinion', 'clerk')],
        { name: exhibit.name },
      ),
);
