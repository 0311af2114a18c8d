import type { Json } from '@xiezhi/kernel';
import { receiptNumber } from '@xiezhi/kernel';
import type { CaseState, CourtProfile, Participant } from '@xiezhi/record';
import { isOfThirdParty, participant, parties, respondentsToClaim } from '@xiezhi/record';
import { handedInBy } from '../shared/handed-in-by.ts';
import { withAmount } from '../shared/with-amount.ts';

const before: Readonly<Record<string, string>> = {
  plaintiff: '本诉原告',
  defendant: '本诉被告',
  'third-party': '第三人',
};

const named = (role: string, one: Participant): Json => ({
  role: role === '' ? (before[one.role] ?? one.role) : `${role}（${before[one.role] ?? one.role}）`,
  name: one.name,
});

/** CPL-54, CPL-59: the counterclaim, or the claim of a third party, as a paper, from what was handed in and nothing else. */
export function counterclaimData(
  { claims, filing, participation }: CaseState,
  court: CourtProfile,
  extra: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const one = claims.counterclaims.find(({ id }) => id === extra['counterclaim']);
  if (one === undefined) return {};
  const against = respondentsToClaim(participation, one);
  const third = isOfThirdParty(one);
  const others = parties(participation).filter(
    (each) => each.id !== one.participant && !against.includes(each),
  );
  const author = participant(participation, one.participant);
  return {
    court: court.name,
    caseNumber: filing.caseNumber ?? '',
    parties: [
      ...(author === null
        ? []
        : [third ? { role: '第三人', name: author.name } : named('反诉原告', author)]),
      ...against.map((each) => named(third ? '被请求人' : '反诉被告', each)),
      ...others.map((each) => named('', each)),
    ],
    cause: filing.causeName === '' ? null : filing.causeName,
    claims: one.claims.map(({ text, fen }) => withAmount(text, fen)),
    grounds: one.grounds.trim() === '' ? null : one.grounds,
    materials: one.attachments.map(({ name, sha256 }) => ({ name, sha256 })),
    signers: [author?.name ?? ''],
    handedInBy: handedInBy(participation, one.by),
    receiptNumber: receiptNumber(one.at, one.entry),
    submittedAt: one.at,
  };
}
