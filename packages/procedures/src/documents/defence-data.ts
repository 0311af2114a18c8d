import type { Json } from '@xiezhi/kernel';
import { receiptNumber } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { handedInBy } from '../shared/handed-in-by.ts';
import { answersInWords } from '../shared/cause-facts-words.ts';
import { elementsPrinted } from './elements-data.ts';
import { participant, parties } from '@xiezhi/record';

const roles: Readonly<Record<string, string>> = {
  plaintiff: '原告',
  defendant: '被告',
  'third-party': '第三人',
};

/** CPL-128: the answer to the complaint as a paper, from what was handed in and nothing else. */
export function defenceData(
  { defence, filing, participation }: CaseState,
  court: CourtProfile,
  extra: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const one = defence.defences.find(({ id }) => id === extra['defence']);
  if (one === undefined) return {};
  return {
    court: court.name,
    caseNumber: filing.caseNumber ?? '',
    parties: parties(participation).map(({ role, name }) => ({ role: roles[role] ?? role, name })),
    cause: filing.causeName === '' ? null : filing.causeName,
    text: one.text,
    ...elementsPrinted(one.elements, answersInWords(one.elements?.byCause, 'zh-CN')),
    materials: one.attachments.map(({ name, sha256 }) => ({ name, sha256 })),
    signers: [participant(participation, one.participant)?.name ?? ''],
    handedInBy: handedInBy(participation, one.by),
    receiptNumber: receiptNumber(one.at, one.entry),
    submittedAt: one.at,
  };
}
