import type { CourtDay, Json } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { parties, transferOrdered } from '@xiezhi/record';
import { counterclaimsThatGo, paidThatGoes } from '../shared/goes-with-the-case.ts';

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
  const paid = paidThatGoes(state).reduce((sum, one) => sum + one.paid, 0);
  const handedIn = [
    ...filing.attachments,
    ...defence.defences.flatMap(({ attachments }) => attachments),
    ...state.evidence.exhibits.flatMap(({ files }) => files),
    ...counterclaimsThatGo(state).flatMap(({ attachments }) => attachments),
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
