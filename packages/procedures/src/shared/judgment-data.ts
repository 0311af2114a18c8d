import { fromAbroad } from './from-abroad.ts';
import type { CourtDay, Json } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type {
  CaseState,
  CourtProfile,
  Exhibit,
  Hearing,
  JudgmentDraft,
  Participant,
} from '@xiezhi/record';
import {
  active,
  answers,
  holder,
  participant,
  parties,
  standing,
  standingExhibits,
} from '@xiezhi/record';
import { parseCitations } from './citations.ts';
import { dayText } from './day-text.ts';
import { depositFindings } from './deposit-findings.ts';
import { exhibitZh } from './exhibit-texts.ts';
import { inTheirPlace } from './in-their-place.ts';
import type { Missed } from './missed-hearing.ts';
import { missedTheHearing } from './missed-hearing.ts';
import { costsText } from './shares.ts';
import { notAskedYet } from './shown.ts';
import { sideNames } from './side-names.ts';
import { withAmount } from './with-amount.ts';
import { bornOf } from './born.ts';

const procedureNames = {
  ordinary: '普通程序',
  summary: '简易程序',
  'small-claims': '小额诉讼程序',
} as const;

/** As what somebody acts for a party, as a decision calls it. */
const actsAs = ({ standing }: Participant): string =>
  standing === 'guardian'
    ? '法定代理人'
    : standing === 'representative'
      ? '诉讼代表人'
      : '委托诉讼代理人';

/** As a decision names a party: what it is, where it lives, who stands for it. */
export function partyOf(state: CaseState, one: Participant): Json {
  const agents = active(state.participation).filter(
    (agent) =>
      agent.role === 'agent' && agent.principal === one.id && agent.authority !== 'pending',
  );
  return {
    role: sideNames[one.role] ?? one.role,
    name: one.name,
    particulars: particularsOf(one),
    lines: [
      ...(one.representative === null ? [] : [`法定代表人：${one.representative}。`]),
      ...agents.map((agent) => `${actsAs(agent)}：${agent.name}${standingOf(agent, one.name)}。`),
    ],
  };
}

/** Of a person sex, birth and where they live, of an organisation its seat. */
function particularsOf(one: Participant): string | null {
  const known = [
    ...(one.kind === 'person' ? [bornOf(one)] : []),
    one.address === null ? null : `${one.kind === 'person' ? '住' : '住所地'}${one.address}`,
  ].filter((part) => part !== null);
  return known.length === 0 ? null : known.join('，');
}

/** What an agent is, behind the name: where they work, or who recommended them, as the paper says (CPL-61). */
function standingOf({ standing, workplace }: Participant, party: string): string {
  const at = workplace ?? '';
  switch (standing) {
    case 'authorised-staff':
      return `，${party}工作人员`;
    case 'lawyer':
      return `，${at}律师`;
    case 'legal-service-worker':
      return `，${at}${at === '' ? '基层法律服务工作者' : '法律工作者'}`;
    case 'relative':
      return `，${party}的近亲属`;
    case 'recommended':
      return at === '' ? '' : `，由${at}推荐`;
    case 'legal-representative':
    case 'guardian':
    case 'representative':
    // No agent: no decision names them.
    case 'assistant':
    case null:
      return '';
  }
}

/** Behind the name of a party who came for it, where it was not the party alone, or that was not noted (CPL-150). */
function whoCameFor(
  { participation }: CaseState,
  { id }: Participant,
  held: NonNullable<Hearing['held']>,
): string {
  const persons = held.persons[id] ?? [];
  const agents = persons.flatMap((one) => {
    const who = one === id ? null : participant(participation, one);
    return who === null ? [] : [`${actsAs(who)}${who.name}`];
  });
  return agents.length === 0 ? '' : `${persons.includes(id) ? '及其' : '的'}${agents.join('、')}`;
}

interface Came {
  readonly who: Participant;
  /** The party now, where somebody took their place since. */
  readonly now: Participant;
}

/**
 * Who took part, and how; who was not there is said to have been absent, and nothing of why, but where a judge has decided
 * that it is judged without them (CPL-147).
 */
function attendanceOf(state: CaseState): string {
  const { participation, hearing } = state;
  const held = standing(hearing).flatMap((one) =>
    one.purpose === 'hearing' && one.held !== null ? [one.held] : [],
  );
  const last = held.at(-1);
  if (last === undefined) return '';
  const named = (those: readonly Participant[]): string =>
    those.map((one) => `${sideNames[one.role] ?? ''}${one.name}`).join('、');
  const since = ({ who, now }: Came): string => (who === now ? '' : `（后由${now.name}承担诉讼）`);
  const came = (those: readonly Came[]): string =>
    those
      .map((one) => `${named([one.who])}${whoCameFor(state, one.who, last)}${since(one)}`)
      .join('、');
  // Whoever was there for a party of today: itself, or whose place it took since.
  const all = parties(participation).flatMap((now): readonly Came[] => {
    const id = inTheirPlace(state, now.id).find((one) => last.present.includes(one));
    const who = id === undefined ? null : participant(participation, id);
    return who === null ? [] : [{ who: id === now.id ? now : who, now }];
  });
  const online = all.filter(({ who }) => last.online.includes(who.id));
  const inPerson = all.filter(({ who }) => !last.online.includes(who.id));
  const missed = missedTheHearing(state);
  // Whoever was the party then was to come, and not whoever took the place since.
  const then = ({ who: now, ids, hearing: { at } }: Missed): Came => {
    const id = ids.find((one) => (participant(participation, one)?.from ?? at) <= at) ?? now.id;
    return { who: id === now.id ? now : (participant(participation, id) ?? now), now };
  };
  const stayed = (those: readonly Missed[]): string =>
    those
      .map(then)
      .map((one) => `${named([one.who])}${since(one)}`)
      .join('、');
  // Whoever was at an earlier sitting was heard, and missed the last; what a judge found of that stands beside it.
  const stayedAway = (inAbsence: boolean, before: boolean): readonly Missed[] =>
    missed.filter(
      ({ decided, heardBefore }) =>
        (decided === 'in-absence') === inAbsence && heardBefore === before,
    );
  const absences = [
    [true, false, '经传票传唤，无正当理由未到庭'],
    [true, true, '参加了此前的庭审，最后一次经传票传唤，无正当理由未到庭'],
    [false, true, '参加了此前的庭审，最后一次未到庭'],
    [false, false, '未到庭'],
  ] as const;
  const said = [
    ...(inPerson.length === 0 ? [] : [`${came(inPerson)}到庭参加诉讼`]),
    ...(online.length === 0 ? [] : [`${came(online)}在线参加诉讼`]),
    ...absences.flatMap(([inAbsence, before, words]) => {
      const those = stayedAway(inAbsence, before);
      return those.length === 0 ? [] : [`${stayed(those)}${words}`];
    }),
  ];
  return `${said.join('，')}。`;
}

/** How the case came and was tried, as far as the sittings go. */
export function openingOf(state: CaseState): string {
  const { filing, hearing } = state;
  const sittings = standing(hearing)
    .filter((one) => one.purpose === 'hearing' && one.held !== null)
    .map((one) => `${dayText(courtDayOf(one.at))}${one.closedFor === null ? '公开' : '不公开'}`);
  const named = (side: string): string =>
    parties(state.participation)
      .filter((one) => one.side === side)
      .map((one) => one.name)
      .join('、');
  const third = named('third-party');
  return [
    `原告${named('plaintiff')}与被告${named('defendant')}`,
    third === '' ? '' : `、第三人${third}`,
    `${filing.causeName ?? ''}一案，本院`,
    filing.acceptedOn === null ? '' : `于${dayText(filing.acceptedOn)}`,
    `立案后，依法适用${procedureNames[filing.procedure ?? 'ordinary']}`,
    sittings.length === 0 ? '进行了审理' : `，于${sittings.join('、')}开庭进行了审理`,
    '。',
  ].join('');
}

/** How the case came and was tried: what the docket holds of it, and nothing else. */
export const courseOf = (state: CaseState): string =>
  [openingOf(state), attendanceOf(state), '本案现已审理终结。'].join('');

/** How the evidence is begun with: where all that is named was contested, and where not. */
const evidenceOpenings = [
  '当事人围绕诉讼请求提交了证据，本院组织进行了质证。经审查，',
  '当事人围绕诉讼请求提交了证据。经审查，',
] as const;

/**
 * OLR-15: on which exhibits the findings rest, which were not admitted and why, and of data deposited on a chain what that shows and
 * what it does not (OLR-16, OLR-18). Null where there is nothing to say.
 */
function evidenceText(state: CaseState, restsOn: readonly string[]): string | null {
  const { evidence } = state;
  const named = ({ side, number, name }: Exhibit): string =>
    `${exhibitZh({ side, number })}《${name}》`;
  const taken = evidence.exhibits.filter(({ id }) => restsOn.includes(id));
  const notTaken = standingExhibits(evidence).filter(
    ({ finding }) => finding?.outcome === 'not-admitted',
  );
  const refused = notTaken.map((one) =>
    `${named(one)}，${one.finding?.reasons ?? ''}`.replace(/[。；]+$/u, ''),
  );
  const deposits = standingExhibits(evidence).flatMap((one) => {
    const found = depositFindings(state, one);
    return found === null ? [] : [`${named(one)}系区块链存证的数据，${found}。`];
  });
  const weighed = [
    ...(taken.length === 0
      ? []
      : [`本院对${taken.map(named).join('、')}予以采信，作为认定事实的根据。`]),
    ...(refused.length === 0 ? [] : [`对下列证据不予采信：${refused.join('；')}。`]),
  ];
  // What nobody was shown or spoke to was not contested, and it is not said to have been (CPL-71).
  const [contested, only] = evidenceOpenings;
  const opening = [...taken, ...notTaken].every((one) => notAskedYet(state, one).length === 0)
    ? contested
    : only;
  const all = [...(weighed.length === 0 ? [] : [opening, ...weighed]), ...deposits];
  return all.length === 0 ? null : all.join('');
}

/** One order as a line of the list. */
const orderText = (one: JudgmentDraft['orders'][number], last: boolean): string =>
  `${withAmount(one.text, one.fen)}${last ? '。' : '；'}`;

/**
 * A judgment as the template asks for it: from what the judge signed and what the docket holds. With `draft`, how it
 * would look if it were signed today.
 */
export function judgmentData(
  state: CaseState,
  court: CourtProfile,
  today: CourtDay,
  draft: JudgmentDraft | null = null,
): Readonly<Record<string, Json>> {
  const { made } = state.judgment;
  const { filing, participation } = state;
  const text = draft ?? made;
  const procedure = filing.procedure ?? 'ordinary';
  const orders = text?.orders ?? [];
  const final = draft === null && made !== null ? made.final : procedure === 'small-claims';
  return {
    court: court.name,
    procedure,
    parties: parties(participation).map((one) => partyOf(state, one)),
    course: courseOf(state),
    claims: {
      by: '原告',
      items: filing.claims.map((one) => one.text),
      grounds: filing.grounds === '' ? null : filing.grounds,
    },
    answers: answers(state).map((one) => {
      const by = participant(participation, one.participant);
      return { by: `${sideNames[by?.role ?? ''] ?? ''}${by?.name ?? ''}`, text: one.text };
    }),
    pleadings: text?.pleadings ?? null,
    evidence: evidenceText(state, text?.restsOn ?? []),
    findings: text?.findings ?? null,
    issues: [],
    reasons: text?.reasons ?? null,
    basis: (parseCitations(text?.basis ?? '') ?? []).map(({ law, articles }) => ({
      law,
      articles: [...articles],
    })),
    orders: orders.map((one, index) => orderText(one, index === orders.length - 1)),
    moneyOrdered: orders.some((one) => one.fen !== null),
    costs: text === null ? '' : costsText(state, text),
    appeal: final
      ? null
      : { court: text?.appealCourt ?? '', days: 15, abroad: fromAbroad(state, today) },
    bench: [{ post: '审判员', name: holder(participation, 'judge')?.name ?? '审判员' }],
    decidedOn: draft === null && made !== null ? courtDayOf(made.at) : today,
    staff: [{ post: '书记员', name: holder(participation, 'clerk')?.name ?? '书记员' }],
  };
}
