import { computation } from '../../framework/index.ts';

const paper =
  /纸质|纸件|一式[一二两三四五六七八九十\d]+份|(?:打印|复印|副本|材料)[^，。；]*(?<!第)[一二两三四五六七八九十\d]+\s*[份套]|paper\s+(?:cop|set)/i;

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
