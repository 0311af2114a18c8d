import type { Task } from '@xiezhi/kernel';
import type { CaseState, Paper, Participant } from '@xiezhi/record';
import { beingAnnounced, billOf, claimBill, speakersFor } from '@xiezhi/record';
import { hasEnded } from '../framework/index.ts';
import { notYetServed } from '../shared/servable.ts';

/** What the court writes to one party about its own part, and what the law asks that for. */
const notices: Readonly<Record<string, string>> = {
  'acceptance-notice': 'OLR-9.1.1',
  'response-notice': 'OLR-9.1.1',
  'evidence-notice': 'OLR-9.1.1',
  'rights-notice': 'OLR-9.1.1',
  'fee-notice': 'FEE-22',
};

/** A notice of what is paid by now asks for nothing. */
function stillAsks(state: CaseState, { template, extra }: Paper): boolean {
  const { bill = claimBill } = extra;
  return (
    template !== 'fee-notice' || (typeof bill === 'string' && billOf(state, bill)?.paidAt === null)
  );
}

/**
 * The notices of the court lie in the account of whoever has one. To whoever has none the clerk hands them or sends them, with
 * proof of service: from then on the days run that they name.
 */
export function noticesOnPaper(state: CaseState, one: Participant): readonly Task[] {
  if (hasEnded(state) || speakersFor(state.participation, one.id).length > 0) return [];
  const announced = beingAnnounced(state.announcement, one.id);
  const waiting = new Set(notYetServed(state, one).map(({ file }) => file.sha256));
  const first = state.documents.papers.find(
    (paper) =>
      paper.addressee === one.id &&
      notices[paper.template] !== undefined &&
      paper.file !== null &&
      waiting.has(paper.file.sha256) &&
      !announced.has(paper.file.sha256) &&
      stillAsks(state, paper),
  );
  return first === undefined
    ? []
    : [
        {
          key: `service/notices/${one.id}`,
          command: 'service.record-paper',
          by: { role: 'clerk' },
          subject: one.id,
          label: 'parties',
          basis: [notices[first.template] ?? 'OLR-9.1.1'],
          opensAt: first.orderedAt,
        },
      ];
}
