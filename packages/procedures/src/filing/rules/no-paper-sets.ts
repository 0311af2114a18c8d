import type { FilingState } from '@xiezhi/record';
import { computation } from '../../framework/index.ts';

const paper =
  /纸质|纸件|一式[一二两三四五六七八九十\d]+份|(?:打印|复印|副本|材料)[^，。；]*(?<!第)[一二两三四五六七八九十\d]+\s*[份套]|paper\s+(?:cop|set)/i;

/**
 * OLR-9.2.0: whoever filed online as required is not asked for paper sets besides. The closed list of a notice holds no
 * such thing, and an original takes a ground (`paper-takes-a-ground.ts`); of free words nobody but a reader can say what they
 * ask, so that they are pointed out, and not refused. Whoever filed on paper owes copies (CPL-123).
 */
export const noPaperSets = computation<
  { readonly filing: Pick<FilingState, 'counter'>; readonly note: string },
  boolean
>(
  'filing/no-paper-sets',
  ['OLR-9.2.0'],
  ({ filing, note }) => filing.counter === null && paper.test(note),
  () => false,
);
