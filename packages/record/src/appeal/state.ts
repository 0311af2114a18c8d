import type { ActorRef, CourtDay, Money, PersonId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import * as fees from '../fees/entries.ts';
import { deadlineMoved, recordCorrected } from '../proceedings/entries.ts';
import { movedTo, namedDay, paidMore } from '../proceedings/term.ts';
import { partySucceeded } from '../suspension/entries.ts';
import * as kinds from './entries.ts';
import type { AppealFee } from './fee.ts';
import type { Appeal, AppealState } from './shapes.ts';
import * as back from './withdrawal-entries.ts';
import { askedBack, goesUpWithTheFile, ofWithdrawal, takenBack } from './withdrawal.ts';
import { appealFeeTerm, billedAppeal, noticed, paidFor, relieved } from './fee.ts';

const appealKinds = [
  kinds.appealSubmitted,
  kinds.appealAnswered,
  kinds.appealWeighed,
  kinds.appealSentUp,
  kinds.appealDecided,
  kinds.judgmentDecidedAbove,
  kinds.retrialNoted,
  kinds.retrialOpened,
  back.appealWithdrawalAsked,
  back.appealWithdrawalDecided,
  back.appealWithdrawalForwarded,
  back.appealWithdrawalDenied,
  fees.appealBilled,
  fees.appealNoticed,
  fees.appealPaid,
  fees.appealTermExtended,
  fees.appealTreatedAsWithdrawn,
  fees.feeRefunded,
  fees.reliefDecided,
  fees.reviewDecided,
  partySucceeded,
  deadlineMoved,
  recordCorrected,
] as const;

const personOf = (actor: ActorRef): PersonId | null =>
  actor.kind === 'person' ? actor.person : null;
const unshownBy = (body: { readonly authority?: unknown }, actor: ActorRef): PersonId | null =>
  body.authority === 'pending' ? personOf(actor) : null;

const change = (state: AppealState, id: string, with_: Partial<Appeal>): AppealState => ({
  ...state,
  appeals: state.appeals.map((one) => (one.id === id ? { ...one, ...with_ } : one)),
});

const onFee = (
  state: AppealState,
  id: string | undefined,
  how: (fee: AppealFee, one: Appeal) => AppealFee,
): AppealState => ({
  ...state,
  appeals: state.appeals.map((one) =>
    one.id === id && one.fee !== null ? { ...one, fee: how(one.fee, one) } : one,
  ),
});

/** It has no effect any more, or never had: what comes for it afterwards goes back. */
export const appealEnded = ({
  withdrawnAt,
  weighed,
}: Pick<Appeal, 'withdrawnAt' | 'weighed'>): boolean =>
  withdrawnAt !== null || weighed === 'without-effect';

export const appealSlice = slice<AppealState, typeof appealKinds>(
  { appeals: [], answers: [], withdrawals: [], retrial: null, retrialOpenedAt: null },
  appealKinds,
  {
    'appeal.Submitted': (state, { body, id, at, actor }) => ({
      ...state,
      appeals: [
        ...state.appeals,
        {
          id: body.appeal,
          entry: id,
          participant: body.participant,
          against: body.against ?? [],
          claims: body.claims,
          grounds: body.grounds,
          attachments: body.attachments,
          source: body.source,
          receivedOn: body.receivedOn as CourtDay,
          late: body.late,
          final: body.final,
          authority: body.authority ?? null,
          by: personOf(actor),
          unshown: unshownBy(body, actor),
          at,
          weighed: null,
          sentUp: null,
          ruling: body.ruling ?? null,
          decided: null,
          disputed: (body.disputed ?? null) as Money | null,
          fee: null,
          withdrawnAt: null,
          takenBackAt: null,
        },
      ],
    }),
    'appeal.Answered': (state, { body, id, at, actor }) => ({
      ...state,
      answers: [
        ...state.answers,
        {
          id: body.answer,
          entry: id,
          appeal: body.appeal,
          participant: body.participant,
          text: body.text,
          attachments: body.attachments,
          source: body.source,
          receivedOn: body.receivedOn as CourtDay,
          late: body.late,
          by: personOf(actor),
          unshown: unshownBy(body, actor),
          at,
        },
      ],
    }),
    'appeal.Weighed': (state, { body }) => change(state, body.appeal, { weighed: body.outcome }),
    'appeal.SentUp': (state, { body }) => {
      const on = body.on as CourtDay;
      return {
        ...change(state, body.appeal, { sentUp: { on, court: body.court } }),
        withdrawals: goesUpWithTheFile(state.withdrawals, body.appeal, on),
      };
    },
    'appeal.WithdrawalAsked': (state, { body, ...entry }) => ({
      ...state,
      withdrawals: [...state.withdrawals, askedBack(body, entry)],
    }),
    'appeal.WithdrawalDecided': (state, { body, at }) => ({
      ...state,
      withdrawals: ofWithdrawal(state.withdrawals, body.withdrawal, { decided: body.outcome }),
      appeals: state.appeals.map((one) =>
        one.id === body.appeal && body.outcome === 'taken-back'
          ? { ...one, ...takenBack(one.fee, body.fen, at) }
          : one,
      ),
    }),
    'appeal.WithdrawalForwarded': (state, { body }) => ({
      ...state,
      withdrawals: ofWithdrawal(state.withdrawals, body.withdrawal, {
        forwardedOn: body.on as CourtDay,
      }),
    }),
    'appeal.WithdrawalDenied': (state, { body }) => ({
      ...state,
      withdrawals: ofWithdrawal(state.withdrawals, body.withdrawal, {
        deniedOn: body.on as CourtDay,
      }),
    }),
    'appeal.Decided': (state, { body, at }) =>
      change(state, body.appeal, {
        decided: {
          outcome: body.outcome,
          number: body.number,
          on: body.on as CourtDay,
          effectiveOn: null,
          at,
        },
      }),
    'appeal.JudgmentDecided': (state, { body, at }) => ({
      ...state,
      appeals: state.appeals.map((one) =>
        body.appeals.includes(one.id)
          ? {
              ...one,
              // FEE-27: sent back, an appeal has cost nothing.
              fee:
                one.fee === null || body.outcome !== 'remanded'
                  ? one.fee
                  : { ...one.fee, amount: 0 as Money },
              decided: {
                outcome: body.outcome,
                number: body.number,
                on: body.on as CourtDay,
                effectiveOn: (body.effectiveOn ?? null) as CourtDay | null,
                at,
              },
            }
          : one,
      ),
    }),
    'appeal.RetrialOpened': (state, { at }) => ({ ...state, retrialOpenedAt: at }),
    'appeal.RetrialNoted': (state, { body }) => ({ ...state, retrial: body.caseNumber }),
    'fees.AppealBilled': (state, { body, id, at }) =>
      change(state, body.appeal, { fee: billedAppeal(body, id, at) }),
    'fees.AppealNoticed': (state, { body }) =>
      onFee(state, body.appeal, (fee) => noticed(fee, body)),
    'fees.AppealPaid': (state, { body, at }) =>
      onFee(state, body.appeal, (fee, one) => paidFor(fee, body.fen, appealEnded(one), at)),
    'docket.RecordCorrected': (state, { body, at }) =>
      body.of !== 'payment'
        ? state
        : onFee(state, body.subject, (fee) => paidFor(fee, paidMore(body), false, at)),
    'fees.AppealTermExtended': (state, { body }) =>
      onFee(state, body.appeal, (fee) => ({ ...fee, ...namedDay(body.dueOn), notice: null })),
    'fees.AppealTreatedAsWithdrawn': (state, { body, at }) =>
      change(state, body.appeal, { withdrawnAt: at }),
    'fees.Refunded': (state, { body }) =>
      onFee(state, body.bill, (fee) => ({
        ...fee,
        refunded: (fee.refunded + body.fen) as Money,
      })),
    'fees.ReliefDecided': (state, { body, at }) =>
      onFee(state, body.bill, (fee) => relieved(fee, body, at)),
    'fees.ReviewDecided': (state, { body: { bill, fen = null }, at }) =>
      onFee(state, bill, (fee) => relieved(fee, { fen, dueOn: null }, at)),
    // Whoever takes the place of an appellant has its appeal; one whose authority was never shown stays as it was handed in.
    'suspension.Succeeded': (state, { body }) => ({
      ...state,
      appeals: state.appeals.map((one) =>
        one.participant === body.former && one.unshown === null
          ? { ...one, participant: body.successor }
          : one,
      ),
    }),
    'deadline.Moved': (state, { body, at }) => ({
      ...state,
      appeals: state.appeals.map((one) =>
        one.fee !== null && body.term === appealFeeTerm(one.id)
          ? {
              ...one,
              fee: {
                ...one.fee,
                ...movedTo(body, at),
                noticedOn: one.fee.noticedOn ?? courtDayOf(at),
              },
            }
          : one,
      ),
    }),
  },
);

export const nextAppeal = (state: AppealState): string =>
  `appeal-${String(state.appeals.length + 1)}`;
export const nextAppealAnswer = (state: AppealState): string =>
  `answer-${String(state.answers.length + 1)}`;
