import { papersOf } from '@xiezhi/record';
import type { CaseState, FileReference, Participant } from '@xiezhi/record';

export interface Servable {
  readonly title: string;
  readonly file: FileReference;
  readonly complaint: boolean;
  readonly judgment: boolean;
  /** A judgment or a ruling: electronically only where that was agreed expressly (CPL-90). */
  readonly decision: boolean;
}

/** They prove to the file that somebody was reached, and reach nobody themselves. */
const proofs: readonly string[] = ['service-certificate', 'announcement'];

const decisions: readonly string[] = ['judgment', 'refusal-ruling', 'correcting-ruling'];

/**
 * CPL-128: the days for the answer run from receipt of the complaint. In a case handed in before the complaint was made
 * a paper, it goes with the response notice.
 */
const complaintTemplate = ({ documents }: CaseState): string =>
  papersOf(documents, 'complaint').length > 0 ? 'complaint' : 'response-notice';

/** What can be served on somebody: the court's issued papers meant for them, and what the other side filed. */
export function servableFor(state: CaseState, addressee: Participant): readonly Servable[] {
  const complaint = complaintTemplate(state);
  const papers = state.documents.papers
    .filter(
      (one) =>
        one.file !== null &&
        one.replacedBy === null &&
        // What the court alone may read, such as a judgment not yet pronounced, is served on nobody.
        one.label !== 'court' &&
        !proofs.includes(one.template) &&
        // Whoever handed the complaint in is not served with it.
        (one.template !== 'complaint' || addressee.side !== 'plaintiff') &&
        (one.addressee === null || one.addressee === addressee.id),
    )
    .map((one) => ({
      title: one.title,
      file: one.file as FileReference,
      complaint: one.template === complaint && addressee.side === 'defendant',
      // A correcting ruling is not the judgment: no time to appeal runs from it.
      judgment: one.template === 'judgment',
      decision: decisions.includes(one.template),
    }));
  const filed =
    addressee.side === 'plaintiff'
      ? state.defence.defences.flatMap((one) => one.attachments)
      : state.filing.attachments;
  return [
    ...papers,
    ...filed.map((file) => ({
      title: file.name,
      file,
      complaint: false,
      judgment: false,
      decision: false,
    })),
  ];
}
