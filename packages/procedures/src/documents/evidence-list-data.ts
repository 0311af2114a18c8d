import type { Json } from '@xiezhi/kernel';
import { receiptNumber } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { listOf, participant } from '@xiezhi/record';
import { handedInBy } from '../shared/handed-in-by.ts';

const roles: Readonly<Record<string, string>> = {
  plaintiff: '原告',
  defendant: '被告',
  'third-party': '第三人',
};

/** CPL-69: what was handed in as evidence, as a list with a number for each, which is the receipt for it as well. */
export function evidenceListData(
  { evidence, filing, participation }: CaseState,
  court: CourtProfile,
  extra: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const named = extra['list'];
  const list = typeof named === 'string' ? listOf(evidence, named) : null;
  if (list === null) return {};
  const party = participant(participation, list.participant);
  return {
    court: court.name,
    caseNumber: filing.caseNumber,
    cause: filing.causeName === '' ? null : filing.causeName,
    party: { role: roles[party?.role ?? ''] ?? '', name: party?.name ?? '' },
    exhibits: evidence.exhibits
      .filter((one) => one.list === list.id)
      .map((one) => ({
        number: one.number,
        name: one.name,
        source: one.source,
        purpose: one.purpose,
        form: one.form,
        group: one.group ?? null,
        files: one.files.map(({ name, sha256 }) => ({ name, sha256 })),
      })),
    late: list.late,
    keptAt: list.keptAt,
    handedInBy: handedInBy(participation, list.by),
    way: list.source === 'paper' ? 'paper' : 'online',
    receivedOn: list.receivedOn,
    receiptNumber: receiptNumber(list.at, list.entry),
  };
}
