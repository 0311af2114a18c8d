import type { Json } from '@xiezhi/kernel';
import { receiptNumber } from '@xiezhi/kernel';
import type { Appeal, AppealAnswer, CaseState, CourtProfile, Participant } from '@xiezhi/record';
import {
  acceptanceRuling,
  asksToBeAccepted,
  participant,
  parties,
  reconsideredRuling,
  respondentsTo,
} from '@xiezhi/record';
import { handedInBy } from '../shared/handed-in-by.ts';
import { matterOf } from '../shared/rules/rulings-that-can-be-appealed.ts';

const before: Readonly<Record<string, string>> = {
  plaintiff: '原审原告',
  defendant: '原审被告',
  'third-party': '原审第三人',
};

/** Whose suit was not accepted is nobody's plaintiff yet. */
const roleBefore = ({ ruling }: Appeal, { role }: Participant): string =>
  ruling === acceptanceRuling
    ? '原审起诉人'
    : ruling === reconsideredRuling
      ? '原申请执行人'
      : (before[role] ?? role);

const partyNamed = (appeal: Appeal, role: string, one: Participant): Json => ({
  role: `${role}（${roleBefore(appeal, one)}）`,
  name: one.name,
});

/** What both papers say of the case and of how they came in. */
function common(
  state: CaseState,
  court: CourtProfile,
  appeal: Appeal,
  paper: Appeal | AppealAnswer,
): Readonly<Record<string, Json>> {
  const { filing, judgment, participation } = state;
  const all = parties(participation);
  const appellants = all.filter(({ id }) => id === appeal.participant);
  const respondents = respondentsTo(state, appeal);
  const others = asksToBeAccepted(appeal)
    ? []
    : all.filter((each) => !appellants.includes(each) && !respondents.includes(each));
  const named = appeal.ruling === null ? (judgment.made?.appealCourt ?? '') : '';
  const above = named === '' ? (court.policies['appeal-court'] ?? '') : named;
  return {
    court: court.name,
    upperCourt: above === '' ? null : above,
    judgmentNumber: filing.caseNumber ?? '',
    ...(appeal.ruling === null ? {} : { ruling: matterOf(state, appeal.ruling) }),
    cause: filing.causeName ?? '',
    parties: [
      ...appellants.map((each) =>
        partyNamed(appeal, appeal.ruling === reconsideredRuling ? '复议申请人' : '上诉人', each),
      ),
      ...respondents.map((each) => partyNamed(appeal, '被上诉人', each)),
      ...others.map((each) => ({ role: roleBefore(appeal, each), name: each.name })),
    ],
    materials: paper.attachments.map(({ name, sha256 }) => ({ name, sha256 })),
    signers: [participant(participation, paper.participant)?.name ?? ''],
    handedInBy: handedInBy(participation, paper.by),
    receiptNumber: receiptNumber(paper.at, paper.entry),
    submittedAt: paper.at,
  };
}

/** As it is called where it is not the petition of appeal of a civil suit. */
const titleOf = ({ filing }: CaseState, { ruling }: Appeal): { readonly title?: string } =>
  ruling === reconsideredRuling
    ? { title: '复议申请书' }
    : filing.application?.kind === 'administrative-suit'
      ? { title: '行政上诉状' }
      : {};

/** CPL-173: the petition of appeal as a paper, from what was handed in and nothing else. */
export function appealData(
  state: CaseState,
  court: CourtProfile,
  extra: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const one = state.appeal.appeals.find(({ id }) => id === extra['appeal']);
  return one === undefined
    ? {}
    : {
        ...common(state, court, one, one),
        ...titleOf(state, one),
        claims: one.claims,
        grounds: one.grounds === '' ? null : one.grounds,
      };
}

/** CPL-174: the answer to an appeal as the paper that the appellant gets. */
export function appealAnswerData(
  state: CaseState,
  court: CourtProfile,
  extra: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const { appeals, answers } = state.appeal;
  const one = answers.find(({ id }) => id === extra['answer']);
  const appeal = appeals.find(({ id }) => id === one?.appeal);
  return one === undefined || appeal === undefined
    ? {}
    : { ...common(state, court, appeal, one), text: one.text };
}
