import type { EntryOf } from '../define.ts';
import { takingBackDecided } from '../admission/entries.ts';
import { attributionDecided } from '../attribution/entries.ts';
import * as chain from '../chain/entries.ts';
import * as claims from '../claims/entries.ts';
import { evidenceCollected } from '../evidence/application-entries.ts';
import { lateEvidenceDecided, originalCompared } from '../evidence/entries.ts';
import { withdrawalDecided } from '../consent/entries.ts';
import { conversionDecided, faultAnswered } from '../conversion/entries.ts';
import * as fees from '../fees/entries.ts';
import { procedureConverted } from '../filing/entries.ts';
import { transcriptCorrectionAnswered } from '../hearing/entries.ts';
import { domicileFound, participationCorrected, partyAdded } from '../participation/entries.ts';
import { partySucceeded, suitDismissed } from '../suspension/entries.ts';
import type { JudgmentState, SaidOfTheCase } from './shape.ts';

/** Entries that can change it after the judgment was drafted. */
export const outdatingKinds = [
  procedureConverted,
  partyAdded,
  participationCorrected,
  domicileFound,
  partySucceeded,
  claims.claimsChanged,
  claims.suitWithdrawalDecided,
  claims.counterclaimDecided,
  claims.counterclaimWithdrawalDecided,
  claims.casesJoined,
  claims.casesSeparated,
  suitDismissed,
  fees.treatedAsWithdrawn,
  fees.increaseTreatedAsWithdrawn,
  fees.counterclaimTreatedAsWithdrawn,
  takingBackDecided,
  attributionDecided,
  transcriptCorrectionAnswered,
  chain.integrityOverturned,
  chain.integrityDecided,
  chain.originDecided,
  chain.reportReceived,
  lateEvidenceDecided,
  originalCompared,
  evidenceCollected,
  withdrawalDecided,
  conversionDecided,
  faultAnswered,
] as const;

type Outdating = {
  readonly [Kind in (typeof outdatingKinds)[number] as Kind['kind']]: (
    state: JudgmentState,
    entry: EntryOf<Kind>,
  ) => JudgmentState;
};

/** Drafted and not pronounced: it says no more what is so. One that was pronounced is changed by nothing here. */
const outdated =
  (what: SaidOfTheCase) =>
  (state: JudgmentState): JudgmentState =>
    state.draft === null || state.pronouncedAt !== null ? state : { ...state, outdated: what };

export const byBench = outdated('bench');
const [byProcedure, byParties, byClaims, byFacts, byEvidence] = [
  outdated('procedure'),
  outdated('parties'),
  outdated('claims'),
  outdated('facts'),
  outdated('evidence'),
];

/**
 * What was asked and denied, or only confirmed, leaves the judgment as it was drafted. A slip in a number or in the transcript
 * that was mended before the signature stands before whoever signs.
 */
export const outdating: Outdating = {
  'filing.ProcedureConverted': byProcedure,
  'participation.PartyAdded': byParties,
  // It says how long each may appeal.
  'participation.DomicileFound': byParties,
  // What was written bears the wrong name; a number stands in the head alone.
  'participation.Corrected': (state, { body }) =>
    state.made === null && body.was === undefined ? state : byParties(state),
  'suspension.Succeeded': byParties,
  'claims.Changed': byClaims,
  'claims.WithdrawalDecided': (state, { body }) => (body.granted ? byClaims(state) : state),
  'claims.CounterclaimDecided': (state, { body }) =>
    body.outcome === 'joined' ? byClaims(state) : state,
  'claims.CounterclaimWithdrawalDecided': (state, { body }) =>
    body.granted ? byClaims(state) : state,
  'claims.CasesJoined': byClaims,
  'claims.CasesSeparated': (state, { body }) => (body.declined === true ? state : byClaims(state)),
  'suspension.Dismissed': byClaims,
  'fees.TreatedAsWithdrawn': byClaims,
  'fees.IncreaseTreatedAsWithdrawn': byClaims,
  'fees.CounterclaimTreatedAsWithdrawn': byClaims,
  'admission.TakingBackDecided': (state, { body }) =>
    body.outcome === 'released' ? byFacts(state) : state,
  // What was done by the act is nobody’s answer, admission or evidence any more.
  'attribution.Decided': (state, { body }) =>
    body.outcome === 'not-theirs' ? byFacts(state) : state,
  'transcript.CorrectionAnswered': (state, { body }) =>
    body.outcome === 'corrected' && state.made !== null ? byFacts(state) : state,
  'chain.IntegrityOverturned': byEvidence,
  'chain.IntegrityDecided': (state, { body }) =>
    body.outcome === 'unaltered' ? state : byEvidence(state),
  'chain.OriginDecided': (state, { body }) =>
    body.outcome === 'confirmed' ? state : byEvidence(state),
  // The opinion of somebody a party brings is that party’s; a report the court asked for is evidence.
  'chain.ReportReceived': (state, { body }) =>
    body.to.startsWith('commission-') ? byEvidence(state) : state,
  'evidence.LateDecided': (state, { body }) =>
    body.outcome === 'not-taken' ? state : byEvidence(state),
  'evidence.OriginalCompared': (state, { body }) => (body.matches ? state : byEvidence(state)),
  'evidence.Collected': (state, { body }) =>
    body.outcome === 'nothing' ? state : byEvidence(state),
  // OLR-6.1.2: what was asked before the hearing and is granted after it says who was bound to be there.
  'consent.WithdrawalDecided': (state, { body }) =>
    body.granted && body.step === 'hearing' ? byFacts(state) : state,
  'conversion.Decided': (state, { body }) =>
    body.outcome !== 'stays-online' && body.step === 'hearing' ? byFacts(state) : state,
  'conversion.FaultAnswered': (state, { body }) =>
    body.found && body.hearing !== undefined ? byFacts(state) : state,
};
