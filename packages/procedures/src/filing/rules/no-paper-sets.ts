import { computation } from '../../framework/index.ts';

const paper = /纸质|纸件|打印[^，。]*份|复印件[^，。]*份|paper\s+(?:cop|set)/i;

/**
 * OLR-9.2.0: whoever filed online as required is not asked for paper sets besides. The closed list of a notice holds no
 * such thing; of its free words nobody but a reader can say what they ask, so that they are pointed out, and not refused.
 */
export const noPaperSets = computation<{ readonly note: string }, boolean>(
  'filing/no-paper-sets',
  ['OLR-9.2.0'],
  ({ note }) => paper.test(note),
  () => false,
);
