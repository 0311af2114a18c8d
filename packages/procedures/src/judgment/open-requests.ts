import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import {
  claimEnd,
  madeInTime,
  openApplications,
  openAskings,
  openBenchObjections,
  openTimeRequests,
  openAgreement,
  openChainApplications,
  openChallenges,
  openChanges,
  openCounterclaimWithdrawals,
  openConversions,
  openCounterclaims,
  openFaults,
  openObjections,
  openObjectionsToService,
  openProcedureObjections,
  openTakingBack,
  openWithdrawals,
  plannedEnd,
  toBeCollected,
  suitEnd,
} from '@xiezhi/record';
import { missedTheHearing } from '../shared/missed-hearing.ts';
import { openAppeals } from '../shared/ruling-in-force.ts';
import { isStillLateAnswer } from '../shared/still-late-answer.ts';
import { openLateLists } from '../shared/still-late.ts';

/** What a party handed in and no judge has answered: which, how many, and the act that answers. */
interface OpenRequest {
  readonly what: string;
  readonly count: number;
  readonly command: string;
}

/** Data said with reasons to be other than at their deposit, or not true before it (OLR-17.1.0, OLR-18.1.0). */
const contested = (state: CaseState, before: boolean): number =>
  openChallenges(state).filter(({ about }) => (about === 'before-deposit') === before).length;

/** Whoever missed the last hearing had taken their consent to be online back by then, and nobody has answered. */
const takenBackBeforeTheHearing = (state: CaseState) =>
  missedTheHearing(state).filter(({ ids, hearing }) =>
    ids.some((id) => {
      const answer = state.consent.answers[id]?.[hearing.purpose];
      const from = answer?.status === 'withdrawing' ? answer.withdrawal?.from : undefined;
      return from !== undefined && from <= plannedEnd(hearing);
    }),
  );

/**
 * Of whoever missed the last hearing, what they or the court said of why they could not take part online. When the court knew of it
 * a judge finds, so that what it entered is looked at whatever the minute it bears.
 */
const obstaclesBeforeTheHearing = (state: CaseState) =>
  missedTheHearing(state).flatMap(({ ids, hearing }) =>
    openConversions(state.conversion).filter(
      (one) =>
        ids.includes(one.participant) &&
        one.step === hearing.purpose &&
        (one.knownAt === null
          ? madeInTime(state, one, hearing)
          : ids.some((id) => hearing.expected[id] === 'online')),
    ),
  );

/** What there is to decide on who had to be at the hearing. */
const aboutAbsence = (state: CaseState): readonly (readonly [string, number, string])[] => [
  // OLR-25.2.3: what kept somebody away is found before it is judged.
  ['faults', openFaults(state.conversion).length, 'conversion.answer-fault'],
  // OLR-6.1.2: whether a party had to be online at the hearing hangs on it.
  ['obstacles', obstaclesBeforeTheHearing(state).length, 'conversion.decide'],
  ['consent-withdrawals', takenBackBeforeTheHearing(state).length, 'consent.decide-withdrawal'],
];

/** What there is to decide on facts and evidence, before the judgment is pronounced. */
const aboutFactsAndEvidence = (
  state: CaseState,
  law: Law,
): readonly (readonly [string, number, string])[] => [
  // CPL-68: what came late is decided on, with reasons.
  ['late-evidence', openLateLists(state, law).length, 'evidence.decide-late'],
  ['evidence-applications', openApplications(state).length, 'evidence.decide-application'],
  ['evidence-time', openTimeRequests(state).length, 'evidence.decide-time'],
  // What was granted is collected, or it is said why not: the judgment would go past it.
  ['evidence-to-collect', toBeCollected(state.evidence).length, 'evidence.bring-in-collected'],
  // EVR-9: what was admitted and is said to be so no more.
  ['admissions', openTakingBack(state).length, 'admission.decide-taking-back'],
  // OLR-19: who is to look into data of a chain.
  ['chain-applications', openChainApplications(state).length, 'chain.decide-application'],
  ['deposits-contested', contested(state, false), 'chain.decide-integrity'],
  ['origins-contested', contested(state, true), 'chain.decide-origin'],
  // OLR-7.2.3: whose act it was.
  [
    'attributions',
    state.attribution.challenges.filter(({ decided }) => decided === null).length,
    'attribution.decide',
  ],
];

export function openRequests(state: CaseState, law: Law): readonly OpenRequest[] {
  // With the suit the requests about it are over; a counterclaim may be tried on without it (CPLI-239), or goes with the case.
  const over = suitEnd(state) !== null;
  const claimOver = over || claimEnd(state) !== null;
  const gone = state.defence.transferredAt !== null;
  const pronounced = state.judgment.pronouncedAt !== null;
  const past = over || gone || pronounced;
  const open = [
    ...(past ? [] : aboutFactsAndEvidence(state, law)),
    [
      'counterclaims',
      gone ? 0 : openCounterclaims(state.claims).length,
      'claims.decide-counterclaim',
    ],
    [
      'withdrawals',
      claimOver ? 0 : openWithdrawals(state.claims).length,
      'claims.decide-withdrawal',
    ],
    ['changes', claimOver ? 0 : openChanges(state.claims).length, 'claims.decide-change'],
    // CPL-130: where the case is tried is settled before it is decided.
    [
      'objections',
      over || pronounced
        ? 0
        : openObjections(state).filter((one) => !isStillLateAnswer(state, one, law)).length,
      'defence.decide-jurisdiction',
    ],
    [
      'ruling-appeals',
      over || pronounced
        ? 0
        : state.defence.objections.flatMap((one) => openAppeals(state, one)).length,
      'appeal.send-up',
    ],
    // CPLI-269, CPLI-279: under which procedure it is tried as well, and by whom (CPL-43).
    [
      'procedure-objections',
      past ? 0 : openProcedureObjections(state).length,
      'filing.decide-procedure-objection',
    ],
    [
      'bench-objections',
      past ? 0 : openBenchObjections(state).length,
      'judgment.decide-bench-objection',
    ],
    [
      'counterclaim-withdrawals',
      past ? 0 : openCounterclaimWithdrawals(state.claims).length,
      'claims.decide-counterclaim-withdrawal',
    ],
    // CPLI-73: who else must sue or be sued, or is let in.
    ['addings', gone ? 0 : openAskings(state).length, 'adding.decide'],
    // CPL-153: whether the suit stands still, or goes on with others.
    [
      'party-events',
      past ? 0 : state.suspension.reports.filter(({ answered }) => !answered).length,
      'suspension.answer-report',
    ],
    ...(past ? [] : aboutAbsence(state)),
    // CPL-102: judged once nobody agrees any more; while they do, the agreement waits for its signatures.
    ['agreement', past || openAgreement(state) === null ? 0 : 1, 'mediation.end'],
    [
      'service-objections',
      gone ? 0 : openObjectionsToService(state.service).length,
      'service.decide-objection',
    ],
  ] as const;
  return open
    .map(([what, count, command]) => ({ what, count, command }))
    .filter(({ count }) => count > 0);
}
