import type { Json } from '@xiezhi/kernel';
import { receiptNumber } from '@xiezhi/kernel';
import type { CaseState, CourtProfile, Participant } from '@xiezhi/record';
import { active, parties, respondentsTo } from '@xiezhi/record';

const before: Readonly<Record<string, string>> = {
  plaintiff: '原审原告',
  defendant: '原审被告',
  'third-party': '原审第三人',
};

const named = (role: string, one: Participant): Json => ({
  role: `${role}（${before[one.role] ?? one.role}）`,
  name: one.name,
});

/** CPL-173: the petition of appeal as a paper, from what was handed in and nothing else. */
export function appealData(
  state: CaseState,
  court: CourtProfile,
  extra: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const { filing, judgment, participation } = state;
  const one = state.appeal.appeals.find(({ id }) => id === extra['appeal']);
  if (one === undefined) return {};
  const all = parties(participation);
  const appellants = all.filter(({ id }) => id === one.participant);
  const respondents = respondentsTo(state, one);
  const others = all.filter((each) => !appellants.includes(each) && !respondents.includes(each));
  const account = active(participation).find(({ person }) => person !== null && person === one.by);
  return {
    court: court.name,
    upperCourt: judgment.made?.appealCourt === '' ? null : (judgment.made?.appealCourt ?? null),
    judgmentNumber: filing.caseNumber ?? '',
    cause: filing.causeName ?? '',
    parties: [
      ...appellants.map((each) => named('上诉人', each)),
      ...respondents.map((each) => named('被上诉人', each)),
      ...others.map((each) => ({ role: before[each.role] ?? each.role, name: each.name })),
    ],
    claims: one.claims,
    grounds: one.grounds === '' ? null : one.grounds,
    materials: one.attachments.map(({ name, sha256 }) => ({ name, sha256 })),
    signers: appellants.map(({ name }) => name),
    handedInBy: account?.role === 'agent' ? account.name : null,
    receiptNumber: receiptNumber(one.at, one.entry),
    submittedAt: one.at,
  };
}
