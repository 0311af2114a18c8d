import type { Task } from '@xiezhi/kernel';
import type { CaseBill, CaseState, Paper, Participant } from '@xiezhi/record';
import { beingAnnounced, billsOf, isOfAppeal, speakersFor } from '@xiezhi/record';
import { hasEnded } from '../framework/index.ts';
import { evidenceTimeWaits } from '../shared/evidence-time.ts';
import { billedOnceSettled, billOfNotice, feeNoticeOf } from '../shared/fee-notice.ts';
import { notYetServed, serverOf } from '../shared/servable.ts';
import { way } from './way.ts';

/** What the court writes to one party about its own part, and what the law asks that for. */
const notices: Readonly<Record<string, string>> = {
  'acceptance-notice': 'OLR-9.1.1',
  'application-notice': 'OLR-9.1.1',
  'response-notice': 'OLR-9.1.1',
  'evidence-notice': 'OLR-9.1.1',
  'rights-notice': 'OLR-9.1.1',
  'fee-notice': 'FEE-22',
  'costs-list': 'FEE-53',
};

/** The bill of a notice to pay, where that notice stands and its bill asks for money; null otherwise. */
function asked(state: CaseState, paper: Paper, { id }: Participant): CaseBill | null {
  const bill = billOfNotice(paper);
  // Closed here, an application presses nobody (OLR-9.3.0).
  return bill === null || state.filing.closed !== null || feeNoticeOf(state, bill, id) !== paper
    ? null
    : (billsOf(state).find((one) => one.id === bill && one.owed > 0) ?? null);
}

/** Days to pay that wait for this notice: no account brings it, only a service does (FEE-22, OLR-29). */
const daysWait = ({ runs, days }: CaseBill): boolean => !runs && days !== null;

function isOwed(state: CaseState, paper: Paper, one: Participant): boolean {
  const byHand = speakersFor(state.participation, one.id, 'service').length === 0;
  const bill = asked(state, paper, one);
  if (billOfNotice(paper) !== null && bill === null) return false;
  // An appeal comes at the end of a case, and so does the bill of what was mediated first; of everything else no notice goes then.
  if (hasEnded(state))
    return bill !== null && (isOfAppeal(bill) || billedOnceSettled(state, bill)) && daysWait(bill);
  const evidenceWaits = paper.template === 'evidence-notice' && evidenceTimeWaits(state, one.id);
  return byHand || evidenceWaits || (bill !== null && daysWait(bill));
}

/**
 * The notices of the court lie in the account of whoever has one. To whoever has none the clerk hands them or sends them, with
 * proof of service; and what days wait for is served on everybody, in the way they agreed to.
 */
export function noticesToServe(state: CaseState, one: Participant): readonly Task[] {
  const announced = beingAnnounced(state.announcement, one.id);
  const waiting = new Set(notYetServed(state, one).map(({ file }) => file.sha256));
  const owed = state.documents.papers.filter(
    (paper) =>
      paper.addressee === one.id &&
      notices[paper.template] !== undefined &&
      paper.file !== null &&
      waiting.has(paper.file.sha256) &&
      !announced.has(paper.file.sha256) &&
      isOwed(state, paper, one),
  );
  const [first] = owed;
  return first === undefined
    ? []
    : [
        {
          key: `service/notices/${one.id}`,
          command: way(state, one),
          by: { role: serverOf(state) },
          subject: one.id,
          label: 'parties',
          basis: [...new Set(owed.flatMap(({ template }) => notices[template] ?? []))],
          opensAt: first.orderedAt,
        },
      ];
}
