import type { Json } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState, CourtProfile, Participant } from '@xiezhi/record';
import { active, holder, partiesOf } from '@xiezhi/record';

const roleNames: Readonly<Record<string, string>> = {
  plaintiff: '原告',
  defendant: '被告',
  'third-party': '第三人',
};
const procedureNames = {
  ordinary: '普通程序',
  summary: '简易程序',
  'small-claims': '小额诉讼程序',
} as const;

function partyOf(state: CaseState, one: Participant): Json {
  const agents = active(state.participation).filter(
    (agent) => agent.role === 'agent' && agent.principal === one.id,
  );
  return {
    role: roleNames[one.role] ?? one.role,
    name: one.name,
    particulars: null,
    lines: [
      ...(one.address === null ? [] : [`住所地：${one.address}`]),
      ...(one.representative === null ? [] : [`法定代表人：${one.representative}`]),
      ...agents.map((agent) => `委托诉讼代理人：${agent.name}`),
    ],
  };
}

/** A judgment as the template asks for it: from what the judge signed and what the docket holds. */
export function judgmentData(
  state: CaseState,
  court: CourtProfile,
): Readonly<Record<string, Json>> {
  const { made } = state.judgment;
  const plaintiffs = partiesOf(state.participation, 'plaintiff');
  const defendants = partiesOf(state.participation, 'defendant');
  const { filing, defence } = state;
  const procedure = filing.procedure ?? 'ordinary';
  const judge = holder(state.participation, 'judge')?.name ?? '审判员';
  return {
    court: court.name,
    procedure,
    parties: [...plaintiffs, ...defendants].map((one) => partyOf(state, one)),
    course: `原告${filing.plaintiffName ?? ''}与被告${filing.defendantNames.join('、')}${filing.causeName ?? ''}一案，本院于${filing.acceptedOn ?? ''}立案后，依法适用${procedureNames[procedure]}公开开庭进行了审理。本案现已审理终结。`,
    claims: { by: '原告', items: filing.claims.map((one) => one.text), grounds: filing.grounds },
    answers: defence.defences.map((one) => ({ by: '被告', text: one.text })),
    evidence: null,
    findings: made?.findings ?? '',
    issues: [],
    reasons: made?.reasons ?? '',
    basis: [
      {
        law: (made?.basis ?? '').split('第')[0] ?? '',
        articles: [`第${(made?.basis ?? '').split('第').slice(1).join('第')}`],
      },
    ],
    orders: (made?.orders ?? []).map((one) =>
      one.fen === null ? one.text : `${one.text} ${String(one.fen / 100)} 元`,
    ),
    moneyOrdered: (made?.orders ?? []).some((one) => one.fen !== null),
    costs: made?.costs ?? '',
    appeal: made === null || made.final ? null : { court: made.appealCourt, days: 15 },
    bench: [{ post: '审判员', name: judge }],
    decidedOn: made === null ? filing.acceptedOn : courtDayOf(made.at),
    staff: [{ post: '书记员', name: holder(state.participation, 'clerk')?.name ?? '书记员' }],
  };
}
