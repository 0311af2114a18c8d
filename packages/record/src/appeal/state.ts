import type { ActorRef, CourtDay, EntryId, Instant, Money, PersonId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { slice } from '../define.ts';
import * as fees from '../fees/entries.ts';
import type { FileReference } from '../fields/index.ts';
import { deadlineMoved, recordCorrected } from '../proceedings/entries.ts';
import { movedTo, namedDay, paidMore } from '../proceedings/term.ts';
import { partySucceeded } from '../suspension/entries.ts';
import * as kinds from './entries.ts';
import type { AppealFee } from './fee.ts';
import { appealFeeTerm, billedAppeal, noticed, paidFor, relieved } from './fee.ts';

export interface DecidedAbove {
  readonly outcome: (typeof kinds.appealOutcomes)[number] | (typeof kinds.judgmentOutcomes)[number];
  readonly number: string;
  readonly on: CourtDay;
  /** Of a judgment: since when what was decided binds; null where the case was sent back. */
  readonly effectiveOn: CourtDay | null;
  readonly at: Instant;
}

export interface Appeal {
  readonly id: string;
  readonly entry: EntryId;
  /** The appellant. */
  readonly participant: string;
  /** Of the appellant's own side: those against whom it is as well. */
  readonly against: readonly string[];
  readonly claims: string;
  readonly grounds: string;
  readonly attachments: readonly FileReference[];
  readonly source: 'online' | 'paper';
  readonly receivedOn: CourtDay;
  readonly late: boolean;
  readonly final: boolean;
  readonly authority: (typeof kinds.appealAuthorities)[number] | null;
  /** Whose account handed it in, or entered it from paper. */
  readonly by: PersonId | null;
  /** Who handed it in before showing that they may act for the party; null where nothing was left to show. */
  readonly unshown: PersonId | null;
  readonly at: Instant;
  readonly weighed: (typeof kinds.weighings)[number] | null;
  readonly sentUp: { readonly on: CourtDay; readonly court: string } | null;
  /** Against which ruling: `acceptance`, or the objection to jurisdiction; null: against the judgment. */
  readonly ruling: string | null;
  /** What the court above decided, once its paper is here. */
  readonly decided: DecidedAbove | null;
  /** What is disputed in money, as the appellant says; null: not said, or nothing in money. */
  readonly disputed: Money | null;
  /** Null while it is not billed, and for appeals that cost nothing. */
  readonly fee: AppealFee | null;
  /** When a judge ruled that it counts as withdrawn. */
  readonly withdrawnAt: Instant | null;
}

export interface AppealAnswer {
  readonly id: string;
  readonly entry: EntryId;
  readonly appeal: string;
  readonly participant: string;
  readonly text: string;
  readonly attachments: readonly FileReference[];
  readonly source: 'online' | 'paper';
  readonly receivedOn: CourtDay;
  readonly late: boolean;
  /** As in {@link Appeal}. */
  readonly by: PersonId | null;
  readonly unshown: PersonId | null;
  readonly at: Instant;
}

export interface AppealState {
  readonly appeals: readonly Appeal[];
  readonly answers: readonly AppealAnswer[];
  /** The number of the case in which it is tried anew. */
  readonly retrial: string | null;
  /** When it was filed anew in this court; null before, and where another court tries it. */
  readonly retrialOpenedAt: Instant | null;
}

const appealKinds = [
  kinds.appealSubmitted,
  kinds.appealAnswered,
  kinds.appealWeighed,
  kinds.appealSentUp,
  kinds.appealDecided,
  kinds.judgmentDecidedAbove,
  kinds.retrialNoted,
  kinds.retrialOpened,
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
  { appeals: [], answers: [], retrial: null, retrialOpenedAt: null },
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
    'appeal.SentUp': (state, { body }) =>
      change(state, body.appeal, { sentUp: { on: body.on as CourtDay, court: body.court } }),
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
