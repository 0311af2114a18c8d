import type { EntryId, Instant, Label } from '@xiezhi/kernel';
import * as appeal from '../appeal/entries.ts';
import * as takingBack from '../appeal/withdrawal-entries.ts';
import * as adding from '../adding/entries.ts';
import * as admission from '../admission/entries.ts';
import * as appraisal from '../appraisal/entries.ts';
import * as attribution from '../attribution/entries.ts';
import * as claims from '../claims/entries.ts';
import * as consent from '../consent/entries.ts';
import * as conversion from '../conversion/entries.ts';
import * as applications from '../evidence/application-entries.ts';
import * as evidence from '../evidence/entries.ts';
import * as exchange from '../exchange/entries.ts';
import * as fees from '../fees/entries.ts';
import * as filing from '../filing/entries.ts';
import { waitExtended } from '../filing/explanation.ts';
import { procedureObjectionDecided } from '../filing/procedure.ts';
import * as hearing from '../hearing/entries.ts';
import { benchDecided, benchObjectionDecided } from '../judgment/bench.ts';
import * as mediation from '../mediation/entries.ts';
import * as participation from '../participation/entries.ts';
import { authorityThatEnded } from '../participation/extent.ts';
import * as recusal from '../recusal/entries.ts';
import * as service from '../service/entries.ts';
import * as suspension from '../suspension/entries.ts';
import type { EntryKind, Slice } from '../define.ts';
import { deadlineMoved, deadlinePassed, recordCorrected } from './entries.ts';
import { decisionGiven } from './given.ts';

/** An entry that somebody may have to be told by the court's own hand, with what is needed to say what it means for them. */
export interface ToldOf {
  readonly entry: EntryId;
  /** Its number in the docket. */
  readonly seq: number;
  readonly kind: string;
  /** The name of the command that made it. */
  readonly command: string;
  readonly at: Instant;
  readonly labels: readonly Label[];
  readonly body: Readonly<Record<string, unknown>>;
}

export interface ToldState {
  readonly entries: readonly ToldOf[];
  /** Given by hand, by entry and participant. */
  readonly given: Readonly<Record<string, string>>;
}

/** What the court decides or learns, and no paper is served of: which of it is told to whom, the notices say. */
export const toldKinds: readonly EntryKind[] = [
  adding.addingAsked,
  adding.addingDecided,
  admission.factPut,
  admission.takingBackDecided,
  appeal.appealWeighed,
  appeal.retrialNoted,
  takingBack.appealWithdrawalAsked,
  takingBack.appealWithdrawalDecided,
  takingBack.appealWithdrawalDenied,
  appraisal.lotSetAside,
  appraisal.needDecided,
  appraisal.objectionsAnswered,
  appraisal.feeBackDecided,
  appraisal.replyDemandSettled,
  attribution.attributionDecided,
  claims.casesJoined,
  claims.casesSeparated,
  claims.claimsSeparated,
  claims.separationNumbered,
  claims.changeDecided,
  claims.claimsChanged,
  claims.counterclaimDecided,
  consent.consentAsked,
  consent.modeDecided,
  consent.withdrawalDecided,
  conversion.absenceDecided,
  conversion.conversionDecided,
  conversion.demandDecided,
  conversion.faultAnswered,
  conversion.offlineDemanded,
  conversion.onlineDecided,
  applications.appraisalCommissioned,
  applications.evidenceApplicationDecided,
  applications.evidenceCollected,
  applications.testimonyMannerChanged,
  evidence.evidenceTimeDecided,
  evidence.lateEvidenceDecided,
  evidence.originalDemanded,
  exchange.exchangeConcluded,
  exchange.exchangePeriodSet,
  exchange.exchangeSealsOpened,
  fees.appealTermExtended,
  fees.counterclaimTermExtended,
  fees.feeAdjusted,
  fees.increaseTreatedAsWithdrawn,
  fees.paymentTermExtended,
  fees.reliefDecided,
  fees.reviewDecided,
  filing.correctionRequested,
  filing.filingExplained,
  filing.filingLeftClosed,
  filing.filingReturned,
  filing.papersAnswered,
  waitExtended,
  filing.procedureConverted,
  procedureObjectionDecided,
  hearing.hearingNotHeld,
  hearing.postponementDecided,
  hearing.closureDecided,
  benchDecided,
  benchObjectionDecided,
  mediation.agreementEnded,
  mediation.lateGoingBackAnswered,
  mediation.mediationTookEffect,
  mediation.wentBack,
  participation.authorityAnswered,
  participation.authorityChanged,
  participation.participationBegun,
  participation.participationEnded,
  participation.partyAdded,
  recusal.recusalDecided,
  recusal.recusalReconsidered,
  service.objectionDecided,
  suspension.reportAnswered,
  suspension.suspensionEnded,
  deadlineMoved,
  deadlinePassed,
  recordCorrected,
];

export const givenKey = (entry: string, participant: string): string => `${entry}/${participant}`;

const kept: ReadonlySet<string> = new Set(toldKinds.map(({ kind }) => kind));
const given: ReadonlySet<string> = new Set([filing.noticeGiven.kind, decisionGiven.kind]);

/** Read by its own procedure as well where it changes more than that: here only that it was made, and given. */
export const toldSlice: Slice<ToldState> = {
  initial: { entries: [], given: {} },
  kinds: [...toldKinds, filing.noticeGiven, decisionGiven],
  evolve(state, { id, seq, kind, at, labels, body, command }) {
    const said = body as Readonly<Record<string, unknown>>;
    if (given.has(kind)) {
      const key = givenKey(String(said['notice']), String(said['participant']));
      return { ...state, given: { ...state.given, [key]: String(said['on']) } };
    }
    if (!kept.has(kind) || !worthTelling(kind, said)) return state;
    const one: ToldOf = { entry: id, seq, kind, command: command.name, at, labels, body: said };
    return { ...state, entries: [...state.entries, one] };
  },
};

/**
 * Of those who begin to take part only the bench is told, since a case may have thousands of parties; of questions those that lay in no
 * account; and of terms that ran out that an authority ended.
 */
function worthTelling(kind: string, body: Readonly<Record<string, unknown>>): boolean {
  if (kind === participation.participationBegun.kind) return body['role'] === 'judge';
  if (kind === consent.consentAsked.kind) return body['waits'] === true;
  return kind !== deadlinePassed.kind || authorityThatEnded(String(body['key'])) !== null;
}
