// Longer than most: one fold of all that is asked in a suit, claims, counterclaims and what is taken back, since each reads the others.
import type { CourtDay, Money } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import { absenceDecided } from '../conversion/entries.ts';
import { appealDecided } from '../appeal/entries.ts';
import { slice } from '../define.ts';
import {
  counterclaimBilled,
  counterclaimNoticed,
  counterclaimPaid,
  counterclaimTermExtended,
  counterclaimTreatedAsWithdrawn,
  feeRefunded,
  reliefDecided,
  reviewDecided,
} from '../fees/entries.ts';
import { deadlineMoved, recordCorrected } from '../proceedings/entries.ts';
import { movedTo, namedDay, paidMore } from '../proceedings/term.ts';
import { partySucceeded } from '../suspension/entries.ts';
import { numberedAs, separatedWith, submitted } from './apart.ts';
import * as kinds from './entries.ts';
import { handedIn } from './handed-in.ts';
import { billed, noticed, settled } from './fee.ts';
import { ended, onCounterclaim, onFee } from './on-counterclaim.ts';
import { joiningsWith } from './questions.ts';
import type { Claims, ClaimsState } from './shapes.ts';

const yesNo = (granted: boolean) => (granted ? ('granted' as const) : ('denied' as const));

/** The name of the term within which a counterclaim's fee is paid. */
export const counterclaimFeeTerm = (id: string): string => `fees/counterclaim/${id}`;

const claimsKinds = [
  kinds.suitWithdrawalRequested,
  kinds.suitWithdrawalDecided,
  kinds.namingAnswered,
  kinds.changeSubmitted,
  kinds.changeDecided,
  kinds.claimsChanged,
  kinds.counterclaimSubmitted,
  kinds.counterclaimDecided,
  kinds.counterclaimAnswered,
  kinds.counterclaimWithdrawalRequested,
  kinds.counterclaimWithdrawalDecided,
  counterclaimBilled,
  counterclaimNoticed,
  counterclaimPaid,
  counterclaimTermExtended,
  counterclaimTreatedAsWithdrawn,
  feeRefunded,
  reliefDecided,
  reviewDecided,
  kinds.casesJoined,
  kinds.joiningNoted,
  kinds.casesSeparated,
  kinds.claimsSeparated,
  kinds.separationNumbered,
  absenceDecided,
  partySucceeded,
  appealDecided,
  deadlineMoved,
  recordCorrected,
] as const;

export const claimsSlice = slice<ClaimsState, typeof claimsKinds>(
  {
    namings: {},
    withdrawals: [],
    changes: [],
    counterclaims: [],
    counterclaimWithdrawals: [],
    withdrawnAt: null,
    joined: [],
    joinings: [],
    separations: [],
  },
  claimsKinds,
  {
    'claims.WithdrawalRequested': (state, { body, ...entry }) => ({
      ...state,
      withdrawals: [
        ...state.withdrawals,
        {
          ...handedIn(body.withdrawal, entry, body),
          reasons: body.reasons,
          afterDebate: body.afterDebate,
          against: body.against ?? null,
          decided: null,
        },
      ],
    }),
    'claims.WithdrawalDecided': (state, { body, at }) => ({
      ...state,
      // One answer for all that this plaintiff has asked; what was asked of some defendants alone is answered by itself.
      withdrawals: state.withdrawals.map((one) =>
        (body.against === undefined
          ? one.participant === body.participant && (body.granted || one.against === null)
          : one.id === body.withdrawal) && one.decided === null
          ? { ...one, decided: yesNo(body.granted) }
          : one,
      ),
      withdrawnAt: body.granted && body.whole ? (state.withdrawnAt ?? at) : state.withdrawnAt,
    }),
    'claims.NamingAnswered': (state, { body }) => ({
      ...state,
      namings: {
        ...state.namings,
        [body.participant]: { answer: body.answer, rights: body.rights ?? null },
      },
    }),
    'claims.ChangeSubmitted': (state, { body, ...entry }) => ({
      ...state,
      changes: [
        ...state.changes,
        {
          ...handedIn(body.change, entry, body),
          receivedOn: body.postedOn ?? body.receivedOn,
          claims: body.claims as Claims,
          amount: body.fen as Money | null,
          reasons: body.reasons,
          leave: body.leave,
          askedMoreAt: null,
          decided: body.leave ? null : 'granted',
        },
      ],
    }),
    'claims.ChangeDecided': (state, { body }) => ({
      ...state,
      changes: state.changes.map((one) =>
        one.id === body.change ? { ...one, decided: yesNo(body.granted) } : one,
      ),
    }),
    'claims.Changed': (state, { body, at }) => ({
      ...state,
      changes: state.changes.map((one) =>
        one.id === body.change && body.asksMore === true ? { ...one, askedMoreAt: at } : one,
      ),
    }),
    'claims.CounterclaimSubmitted': (state, entry) => ({
      ...state,
      counterclaims: [...state.counterclaims, submitted(entry)],
    }),
    'claims.CounterclaimDecided': (state, { body, at }) =>
      onCounterclaim(state, body.counterclaim, (one) => ({
        ...one,
        decided: body.outcome,
        decidedAt: at,
      })),
    // CPL-126: what the court above set aside is to be decided again, and not in the same way.
    'appeal.Decided': (state, { body, id }) =>
      body.outcome === 'reversed'
        ? onCounterclaim(state, body.ruling, (one) => ({
            ...one,
            decided: null,
            decidedAt: null,
            setAside: id,
          }))
        : state,
    'claims.CounterclaimAnswered': (state, { body, ...entry }) =>
      onCounterclaim(state, body.counterclaim, (one) => ({
        ...one,
        answers: [
          ...one.answers,
          {
            ...handedIn('', entry, body),
            text: body.text,
            attachments: body.attachments,
            late: body.late,
          },
        ],
      })),
    'fees.CounterclaimBilled': (state, { body, id, at }) =>
      onCounterclaim(state, body.counterclaim, (one) => ({ ...one, fee: billed(body, id, at) })),
    'fees.CounterclaimNoticed': (state, { body }) =>
      onFee(state, body.counterclaim, (fee) => noticed(fee, body)),
    'claims.CounterclaimWithdrawalRequested': (state, { body, ...entry }) => ({
      ...state,
      counterclaimWithdrawals: [
        ...state.counterclaimWithdrawals,
        {
          ...handedIn(body.withdrawal, entry, body),
          counterclaim: body.counterclaim,
          reasons: body.reasons,
          afterDebate: body.afterDebate,
          decided: null,
        },
      ],
    }),
    'claims.CounterclaimWithdrawalDecided': (state, { body, at }) => {
      // One answer for all that was asked of this counterclaim.
      const counterclaimWithdrawals = state.counterclaimWithdrawals.map((one) =>
        one.counterclaim === body.counterclaim && one.decided === null
          ? { ...one, decided: yesNo(body.granted) }
          : one,
      );
      const next = { ...state, counterclaimWithdrawals };
      return body.granted ? ended(next, body.counterclaim, 'withdrawn', at) : next;
    },
    'fees.CounterclaimPaid': (state, { body, at }) =>
      onFee(state, body.counterclaim, (fee, one) =>
        settled(
          {
            ...fee,
            paid: (fee.paid + body.fen) as Money,
            paidLate: (fee.paidLate + (one.ended === null ? 0 : body.fen)) as Money,
          },
          at,
        ),
      ),
    'docket.RecordCorrected': (state, { body, at }) =>
      body.of !== 'payment'
        ? state
        : onFee(state, body.subject, (fee) =>
            settled({ ...fee, paid: (fee.paid + paidMore(body)) as Money }, at),
          ),
    'fees.CounterclaimTermExtended': (state, { body }) =>
      onFee(state, body.counterclaim, (fee) => ({ ...fee, ...namedDay(body.dueOn), notice: null })),
    // Whoever takes the place of a party has its counterclaim and what it cost, and is sued or let go as it was.
    'suspension.Succeeded': (state, { body }) => ({
      ...state,
      withdrawals: state.withdrawals.map((one) => ({
        ...one,
        participant: one.participant === body.former ? body.successor : one.participant,
        against:
          one.against?.map((id) => (id === body.former ? body.successor : id)) ?? one.against,
      })),
      counterclaims: state.counterclaims.map((one) =>
        one.participant === body.former ? { ...one, participant: body.successor } : one,
      ),
    }),
    'conversion.AbsenceDecided': (state, { body, at }) =>
      (body.counterclaims ?? []).reduce(
        (next, id) => ended(next, id, 'treated-as-withdrawn', at),
        state,
      ),
    'fees.CounterclaimTreatedAsWithdrawn': (state, { body, at }) =>
      ended(state, body.counterclaim, 'treated-as-withdrawn', at),
    'fees.Refunded': (state, { body }) =>
      onFee(state, body.bill, (fee) => ({
        ...fee,
        refunded: (fee.refunded + body.fen) as Money,
      })),
    'fees.ReliefDecided': (state, { body, at }) =>
      onFee(state, body.bill, (fee) =>
        settled(
          {
            ...fee,
            ...(body.dueOn === null
              ? {}
              : {
                  dueOn: body.dueOn as CourtDay,
                  provisional: body.provisional ?? false,
                  days: body.days ?? null,
                  from: courtDayOf(at),
                  waits: body.waits === true,
                  notice: null,
                }),
            amount: body.fen === null ? fee.amount : (body.fen as Money),
          },
          at,
        ),
      ),
    'fees.ReviewDecided': (state, { body: { bill, fen }, at }) =>
      onFee(state, bill, (fee) =>
        fen === undefined ? fee : settled({ ...fee, amount: fen as Money }, at),
      ),
    'claims.CasesJoined': (state, { body: { caseNumber, lead } }) => ({
      ...state,
      joined: [
        ...state.joined.filter((one) => one.caseNumber !== caseNumber),
        { caseNumber, lead },
      ],
      joinings: state.joinings.filter((one) => one.caseNumber !== caseNumber),
    }),
    'claims.JoiningNoted': (state, { body, at }) => ({
      ...state,
      joinings: joiningsWith(state, body, at),
    }),
    'claims.CasesSeparated': (state, { body }) => ({
      ...state,
      joined: state.joined.filter((one) => one.caseNumber !== body.caseNumber),
      joinings: state.joinings.filter((one) => one.caseNumber !== body.caseNumber),
    }),
    'claims.ClaimsSeparated': separatedWith,
    'claims.SeparationNumbered': (state, { body }) => numberedAs(state, body),
    'deadline.Moved': (state, { body, at }) => ({
      ...state,
      counterclaims: state.counterclaims.map((one) =>
        one.fee !== null && body.term === counterclaimFeeTerm(one.id)
          ? { ...one, fee: { ...one.fee, ...movedTo(body, at), waits: false } }
          : one,
      ),
    }),
  },
);
