import { byLaw } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

const paper = /纸质|纸件|打印[^，。]*份|复印件[^，。]*份|paper\s+(?:cop|set)/i;

/** OLR-9.2.0: whoever filed online as required is not asked for paper sets besides. */
export const noPaperSets = rule<{ readonly note: string }>(
  'filing/no-paper-sets',
  ['OLR-9.2.0'],
  ({ note }) =>
    paper.test(note)
      ? refusal('filing/paper-sets-asked', byLaw('OLR-9.2.0'), [mendField('note')])
      : null,
);
