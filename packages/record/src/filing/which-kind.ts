import type { Kind } from '@xiezhi/law';
import { filingKind } from '@xiezhi/law';
import type { FilingState } from './shape.ts';

/** A civil suit of first instance, which is tried here from the complaint to the judgment. Everything else is only received. */
export const isSuit = ({
  filing,
}: {
  readonly filing: Pick<FilingState, 'application'>;
}): boolean => filing.application === null;

/** Of which kind it is, by the table of the law; null for a civil suit. */
export const kindOf = ({ application }: Pick<FilingState, 'application'>): Kind | null =>
  application === null ? null : filingKind(application.kind);

/** It is applied for and not sued for: its sides are no plaintiff and no defendant, and its words are others. */
export const isApplied = (filing: Pick<FilingState, 'application'>): boolean =>
  kindOf(filing)?.suit === false;

/** Accepted, and dealt with by whoever has it; not closed here yet. */
export const isWithOthers = ({ status }: Pick<FilingState, 'status'>): boolean =>
  status === 'accepted';

/** It was not accepted, by a ruling against which there is an appeal: that of a suit, and of what is sued for in another form. */
export const mayBeAppealed = ({
  status,
  refusedBy,
}: Pick<FilingState, 'status' | 'refusedBy'>): boolean =>
  status === 'refused' && (refusedBy === null || refusedBy === 'appealable');

/** It was not accepted, by a ruling that the court above reconsiders (an application for enforcement). */
export const mayBeReconsidered = (
  filing: Pick<FilingState, 'status' | 'refusedBy' | 'application'>,
): boolean =>
  filing.status === 'refused' &&
  filing.refusedBy === 'ruling' &&
  kindOf(filing)?.refusal.reconsidered === true;
