import type { Appeal, CaseState, FileReference } from '@xiezhi/record';
import { papersOf } from '@xiezhi/record';

/**
 * The petition of appeal as it is served: the paper made of what was written online, or the scan of what came on paper.
 * Null while it is being made. Whoever is served with it is served with the appeal (CPL-174).
 */
export const petitionOf = ({ documents }: CaseState, appeal: Appeal): FileReference | null =>
  appeal.source === 'paper'
    ? (appeal.attachments[0] ?? null)
    : (papersOf(documents, 'appeal').find((one) => one.extra['appeal'] === appeal.id)?.file ??
      null);
