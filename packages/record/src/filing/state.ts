// One fold, kind by kind of entry; its length is their number.
import type { CourtDay, CourtId, Instant } from '@xiezhi/kernel';
import { courtDayOf, receiptNumber } from '@xiezhi/kernel';
import { evidenceSubmitted } from '../evidence/entries.ts';
import { appealDecided } from '../appeal/entries.ts';
import { claimsChanged } from '../claims/entries.ts';
import { increaseTreatedAsWithdrawn } from '../fees/entries.ts';
import { slice } from '../define.ts';
import { participationCorrected, partyAdded } from '../participation/entries.ts';
import { deadlineMoved, deadlinePassed } from '../proceedings/entries.ts';
import { movedTo } from '../proceedings/term.ts';
import { whoHandedIn } from '../who-handed-in.ts';
import {
  answered,
  answeredByPapers,
  asked,
  correctionsGiven,
  laterPapers,
  laterWith,
  mendedBy,
} from './answered.ts';
import { cameAt } from './came-at.ts';
import { applicationAccepted, applicationClosed, applicationMended } from './application.ts';
import { claimsNow } from './claims-now.ts';
import * as kinds from './entries.ts';
import {
  dayMoved,
  dayOver,
  explainedAt,
  explainedByHand,
  waitedLonger,
  waitExtended,
} from './explanation.ts';
import { objectedTo, procedureObjected, procedureObjectionDecided } from './procedure.ts';
import { renamed } from './renamed.ts';
import type { FilingState } from './shape.ts';
import { initial } from './shape.ts';

export type { Claim, Correction, FilingState, FilingStatus, LaterPapers } from './shape.ts';

export const correctionTerm = 'filing/correction';

export const filingKinds = [
  kinds.filingSubmitted,
  kinds.filingHandedOver,
  kinds.correctionRequested,
  kinds.secondNoticeSeen,
  kinds.noticeGiven,
  kinds.filingCorrected,
  kinds.filingRegistered,
  applicationAccepted,
  applicationClosed,
  kinds.filingReturned,
  kinds.filingExplained,
  waitExtended,
  kinds.filingInsisted,
  kinds.refusalProposed,
  kinds.refusalDeclined,
  kinds.acceptanceRefused,
  kinds.filingWithdrawn,
  kinds.filingSupplemented,
  evidenceSubmitted,
  kinds.procedureConverted,
  procedureObjected,
  procedureObjectionDecided,
  kinds.filingReopened,
  kinds.filingLeftClosed,
  kinds.papersAnswered,
  appealDecided,
  claimsChanged,
  increaseTreatedAsWithdrawn,
  partyAdded,
  participationCorrected,
  deadlinePassed,
  deadlineMoved,
] as const;

export const filingSlice = slice<FilingState, typeof filingKinds>(initial, filingKinds, {
  'filing.Submitted': (state, { body, at, id, actor }) => ({
    ...state,
    status: body.jurisdiction === undefined ? 'under-review' : 'to-be-handed-over',
    court: body.court as CourtId,
    application: body.application ?? null,
    handOverTo: (body.jurisdiction ?? null) as CourtId | null,
    submittedBy:
      body.counter === undefined ? whoHandedIn({ by: body.transferred?.submittedBy }, actor) : null,
    counter: body.counter ?? null,
    submittedAt: (body.transferred?.filedAt ?? cameAt(body.counter, at)) as Instant,
    transferred: body.transferred ?? null,
    receipt: receiptNumber(at, id),
    // The days are those of the court that decides: they begin when it has the complaint.
    reviewFrom: body.jurisdiction === undefined ? courtDayOf(cameAt(body.counter, at)) : null,
    cause: body.cause,
    causeName: body.causeName,
    dispute: body.dispute ?? null,
    place: body.place ?? null,
    elements: body.elements ?? null,
    plaintiffName: body.plaintiffName,
    coPlaintiffNames: body.coPlaintiffNames ?? [],
    together: 1 + (body.coPlaintiffNames?.length ?? 0),
    defendantNames: body.defendantNames,
    ...claimsNow(state, body),
    grounds: body.grounds,
    attachments: body.attachments,
    lacking: body.lacking,
  }),
  'filing.HandedOver': (state, { body, at }) => ({
    ...state,
    status: 'under-review',
    court: body.to as CourtId,
    handOverTo: null,
    reviewFrom: courtDayOf(at),
  }),
  'filing.CorrectionRequested': (state, { body, at, id }) => ({
    ...state,
    status: 'correction-requested',
    notice: { entry: id, at },
    corrections: [...state.corrections, asked(body, id, at)],
  }),
  'filing.SecondNoticeSeen': (state, { body: { notice } }) => ({
    ...state,
    corrections: state.corrections.map((one) =>
      one.entry === notice && one.again !== null
        ? { ...one, again: { ...one.again, seen: true } }
        : one,
    ),
  }),
  'filing.Corrected': (state, { body, at, id, actor }) => ({
    ...state,
    ...(body.after === undefined
      ? {
          status: 'under-review' as const,
          reviewFrom: (body.paper?.receivedOn as CourtDay | undefined) ?? courtDayOf(at),
        }
      : { later: [...state.later, laterPapers({ body, at, id, actor })] }),
    attachments: [...state.attachments, ...body.attachments],
    ...claimsNow(state, body),
    grounds: body.grounds ?? state.grounds,
    elements: body.elements ?? state.elements,
    application: applicationMended(state.application, body.application),
    mended: [...state.mended, mendedBy(body, at)],
    defendantNames: body.defendants.map((one) => one.name),
    corrections: answered(state.corrections, at).map((one) => ({ ...one, byPapers: false })),
    // Each correction is the whole list: the last one says whose the claims are.
    unauthorised: { ...state.unauthorised, claims: body.authority !== undefined },
  }),
  'filing.Registered': (state, { body, at }) => ({
    ...state,
    status: 'registered',
    cause: body.cause ?? state.cause,
    causeName: body.causeName ?? state.causeName,
    caseNumber: body.caseNumber,
    procedure: body.procedure,
    registeredAt: at,
    acceptedOn: body.acceptedOn as CourtDay,
    later: [],
  }),
  'filing.ApplicationAccepted': (state, { body }) => ({
    ...state,
    status: 'accepted',
    handedTo: body.handedTo,
    matter: body.matter ?? null,
    proposal: null,
    caseNumber: body.caseNumber,
    acceptedOn: body.acceptedOn as CourtDay,
    later: [],
  }),
  'filing.ApplicationClosed': (state, { body, at }) => ({
    ...state,
    status: 'application-closed',
    closed: { how: body.how, on: body.closedOn as CourtDay, outcome: body.outcome, at },
  }),
  'filing.ProcedureConverted': (state, { body }) => ({ ...state, procedure: body.to }),
  'filing.ProcedureObjected': (state, entry) => ({
    ...state,
    procedureObjections: [...state.procedureObjections, objectedTo(entry)],
  }),
  'filing.ProcedureObjectionDecided': (state, { body: { objection, outcome } }) => ({
    ...state,
    procedureObjections: state.procedureObjections.map((one) =>
      one.id === objection ? { ...one, decided: outcome } : one,
    ),
  }),
  'filing.NoticeGiven': (state, { body }) => ({
    ...state,
    given: { ...state.given, [body.notice]: body.on as CourtDay },
    corrections: correctionsGiven(state.corrections, body),
    explanation: explainedByHand(state.explanation, body),
  }),
  'filing.Returned': (state, { body, id, at }) => ({
    ...state,
    status: 'returned',
    reason: body.reason,
    notice: { entry: id, at },
  }),
  'filing.Explained': (state, { body, id, at }) => ({
    ...state,
    notice: { entry: id, at },
    status: 'explained',
    reason: body.reason,
    explained: true,
    explanation: explainedAt(body, { id, at }),
  }),
  'filing.WaitExtended': (state, { body, at }) => ({
    ...state,
    explanation: waitedLonger(state.explanation, body, at),
  }),
  'deadline.Passed': (state, { body, at }) => ({
    ...state,
    explanation: dayOver(state.explanation, body, at),
  }),
  'filing.Insisted': (state, { body, at }) => ({
    ...state,
    status: 'insisted',
    insistence: body.note,
    insistedAfterReturn: state.insistedAfterReturn || state.status === 'returned',
    // Instead of what was to be corrected this has come, or after the papers went back: the review goes on from it.
    reviewFrom:
      state.status === 'correction-requested' || state.status === 'returned'
        ? courtDayOf(at)
        : state.reviewFrom,
    ...(state.status === 'returned'
      ? { later: [], corrections: answered(state.corrections, at) }
      : {}),
    attachments: [...state.attachments, ...(body.attachments ?? [])],
  }),
  'filing.RefusalProposed': (state, { body, at }) => ({
    ...state,
    proposal: { reasons: body.reasons, at },
  }),
  'filing.RefusalDeclined': (state, { id }) => ({ ...state, proposal: null, declined: id }),
  'filing.AcceptanceRefused': (state, { body }) => ({
    ...state,
    status: 'refused',
    reason: body.reasons,
    ruledBy: body.judge,
    refusedBy: body.form ?? null,
    caseNumber: body.caseNumber ?? state.caseNumber,
  }),
  // CPL-126: the court above has set the ruling aside. Whoever reviews registers, and nothing is proposed against it again.
  'appeal.Decided': (state, { body, at, id }) =>
    (body.ruling === 'acceptance' || body.ruling === 'reconsideration') &&
    body.outcome === 'reversed' &&
    state.status === 'refused'
      ? {
          ...state,
          status: 'under-review',
          reviewFrom: courtDayOf(at),
          proposal: null,
          declined: id,
        }
      : state,
  'filing.Withdrawn': (state, { body: { reason, authority } }) =>
    authority === undefined
      ? { ...state, status: 'withdrawn', reason }
      : { ...state, unauthorised: { ...state.unauthorised, withdrawal: reason } },
  'filing.Supplemented': (state, { body, at, ...entry }) => ({
    ...(body.byOthers === undefined
      ? answeredByPapers(state, at, body.paper?.receivedOn as CourtDay | undefined)
      : state),
    later: laterWith(state, { ...entry, body, at }),
    attachments: [...state.attachments, ...body.attachments],
  }),
  // Evidence that is handed in as evidence, and not as papers, is an answer like any other: the court asked for it.
  'evidence.Submitted': (state, { body, at }) =>
    body.side === 'plaintiff' && body.occasion === 'later'
      ? answeredByPapers(state, at, body.receivedOn as CourtDay)
      : state,
  'filing.Reopened': (state, { at }) => ({
    ...state,
    status: 'under-review',
    reviewFrom: courtDayOf(at),
    explained: false,
    insistedAfterReturn: false,
    later: [],
    corrections: answered(state.corrections, at),
  }),
  'filing.LeftClosed': (state) => ({ ...state, later: [] }),
  'filing.PapersAnswered': (state, { body: { papers } }) => ({
    ...state,
    later: state.later.filter(({ entry }) => entry !== papers),
    answered: [...state.answered, papers as FilingState['answered'][number]],
  }),
  'claims.Changed': (state, { body }) => ({
    ...state,
    before: [...state.before, { change: body.change, claims: state.claims, amount: state.amount }],
    ...claimsNow(state, body),
  }),
  'fees.IncreaseTreatedAsWithdrawn': (state, { body }) => ({
    ...state,
    ...claimsNow(state, body),
  }),
  'participation.Corrected': (state, { body }) => renamed(state, body),
  // Who sues and who is sued stands in the title of the case, whenever they came into it.
  'participation.PartyAdded': (state, { body }) =>
    body.as === 'defendant'
      ? { ...state, defendantNames: [...state.defendantNames, body.name] }
      : body.as === 'plaintiff'
        ? { ...state, coPlaintiffNames: [...state.coPlaintiffNames, body.name] }
        : state,
  'deadline.Moved': (state, { body, at }) =>
    body.term === correctionTerm
      ? {
          ...state,
          corrections: state.corrections.map((one) =>
            one.answeredAt === null ? { ...one, ...movedTo(body, at) } : one,
          ),
        }
      : { ...state, explanation: dayMoved(state.explanation, body, at) },
});
