import type { CourtDay, Json } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { billsOf, claimBill, parties, transferOrdered } from '@xiezhi/record';

const roles: Readonly<Record<string, string>> = {
  plaintiff: '原告',
  defendant: '被告',
  'third-party': '第三人',
};

/** CPL-130: the letter with which a case and its file go to the court that has jurisdiction. */
export function transferData(
  state: CaseState,
  court: CourtProfile,
  today: CourtDay,
  contact: Json,
): Readonly<Record<string, Json>> {
  const { filing, documents, defence } = state;
  const bill = billsOf(state).find(({ id }) => id === claimBill);
  const paid = bill === undefined ? 0 : bill.paid - bill.refunded;
  const handedIn = [
    ...filing.attachments,
    ...defence.defences.flatMap(({ attachments }) => attachments),
  ];
  return {
    court: court.name,
    to: transferOrdered(state)?.transferTo ?? '',
    cause: filing.causeName ?? '',
    parties: parties(state.participation).map((one) => ({
      role: roles[one.role] ?? '当事人',
      name: one.name,
    })),
    filedOn: filing.submittedAt === null ? today : courtDayOf(filing.submittedAt),
    papers: documents.papers.filter(({ file, label }) => file !== null && label !== 'court').length,
    materials: handedIn.map(({ name, sha256 }) => ({ name, sha256 })),
    paid: paid > 0 ? paid : null,
    contact,
    issuedOn: today,
  };
}
