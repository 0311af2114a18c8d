import type { EntryOf } from '../define.ts';
import { takingBackDecided } from '../admission/entries.ts';
import * as chain from '../chain/entries.ts';
import * as claims from '../claims/entries.ts';
import { evidenceCollected } from '../evidence/application-entries.ts';
import { lateEvidenceDecided } from '../evidence/entries.ts';
import * as fees from '../fees/entries.ts';
import { procedureConverted } from '../filing/entries.ts';
import { participationCorrected, partyAdded } from '../participation/entries.ts';
import { partySucceeded, suitDismissed } from '../suspension/entries.ts';
import type { JudgmentState, SaidOfTheCase } from './shape.ts';

/** Entries that can change it after the judgment was signed. */
export const outdatingKinds = [
  procedureConverted,
  partyAdded,
  participationCorrected,
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
  chain.integrityFound,
  chain.integrityOverturned,
  chain.integrityDecided,
  chain.originDecided,
  chain.reportReceived,
  lateEvidenceDecided,
  evidenceCollected,
] as const;

type Outdating = {
  readonly [Kind in (typeof outdatingKinds)[number] as Kind['kind']]: (
    state: JudgmentState,
    entry: EntryOf<Kind>,
  ) => JudgmentState;
};

/** Signed and not pronounced: it says no more what is so. One that was pronounced is changed by nothing here. */
const outdated =
  (what: SaidOfTheCase) =>
  (state: JudgmentState): JudgmentState =>
    state.made === null || state.pronouncedAt !== null ? state : { ...state, outdated: what };

const [byProcedure, byParties, byClaims, byFacts, byEvidence] = [
  outdated('procedure'),
  outdated('parties'),
  outdated('claims'),
  outdated('facts'),
  outdated('evidence'),
];

/** What was asked and denied leaves the judgment as it was signed. */
export const outdating: Outdating = {
  'filing.ProcedureConverted': byProcedure,
  'participation.PartyAdded': byParties,
  'participation.Corrected': byParties,
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
  'chain.IntegrityFound': byEvidence,
  'chain.IntegrityOverturned': byEvidence,
  'chain.IntegrityDecided': byEvidence,
  'chain.OriginDecided': byEvidence,
  'chain.ReportReceived': byEvidence,
  'evidence.LateDecided': (state, { body }) =>
    body.outcome === 'not-taken' ? state : byEvidence(state),
  'evidence.Collected': (state, { body }) =>
    body.outcome === 'nothing' ? state : byEvidence(state),
};
