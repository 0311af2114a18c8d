import type { CourtDay, EntryId, Instant, PersonId } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import { slice } from '../define.ts';
import * as connections from './connection-entries.ts';
import * as kinds from './entries.ts';

type Stated = BodyOf<typeof kinds.depositStated.parts>;
type Contested = BodyOf<typeof kinds.depositContested.parts>;

/** Who handed it in, and when. */
interface Handed {
  readonly entry: EntryId;
  readonly at: Instant;
  /** Who handed it in before showing that they may act for the party; null where nothing was left to show. */
  readonly unshown: PersonId | null;
}

export interface Verification extends BodyOf<typeof kinds.depositVerified.parts> {
  readonly at: Instant;
  readonly entry: EntryId;
}

/** Whether the data was altered after the deposit, as a judge found it. */
export interface Integrity {
  readonly outcome: 'unaltered' | 'not-established' | 'overturned';
  readonly reasons: string;
  readonly entry: EntryId;
}

export interface Deposit extends Omit<Stated, 'deposit' | 'authority'>, Handed {
  readonly id: string;
  /** All of them, in order. */
  readonly verifications: readonly Verification[];
  /** The registry was asked and has not answered yet. */
  readonly asked: boolean;
  readonly integrity: Integrity | null;
}

export interface ProofOrder {
  readonly id: string;
  readonly challenge: string;
  readonly participant: string;
  readonly what: string;
  readonly reasons: string;
  readonly dueOn: CourtDay;
  readonly at: Instant;
  readonly answers: readonly (Handed & {
    readonly participant: string;
    readonly text: string;
    readonly late: boolean;
  })[];
}

type Decided<Kind extends 'integrityDecided' | 'originDecided'> = Omit<
  BodyOf<(typeof kinds)[Kind]['parts']>,
  'challenge'
> & { readonly entry: EntryId; readonly at: Instant };

export interface DepositChallenge extends Omit<Contested, 'challenge' | 'authority'>, Handed {
  readonly id: string;
  /** The last order to prove, where one was made. */
  readonly order: ProofOrder | null;
  /** Of one that is about what came after the deposit. */
  readonly integrity: Decided<'integrityDecided'> | null;
  /** Of one that is about what came before it. */
  readonly origin: Decided<'originDecided'> | null;
}

export interface ChainApplication
  extends Omit<BodyOf<typeof kinds.chainApplied.parts>, 'application' | 'authority'>, Handed {
  readonly id: string;
  readonly decided: 'granted' | 'denied' | null;
}

export interface Commission extends Omit<
  BodyOf<typeof kinds.checkCommissioned.parts>,
  'commission' | 'dueOn'
> {
  readonly id: string;
  readonly dueOn: CourtDay;
  readonly at: Instant;
}

export interface ChainReport extends Omit<BodyOf<typeof kinds.reportReceived.parts>, 'report'> {
  readonly id: string;
  readonly at: Instant;
}

export interface ExpertPack extends Omit<BodyOf<typeof kinds.packHandedOver.parts>, 'pack'> {
  readonly id: string;
  readonly at: Instant;
  readonly entry: EntryId;
}

/** What the register of enterprises was asked, and its last answer; null until there is one. */
export interface RegisterInquiry extends Omit<
  BodyOf<typeof connections.registerAsked.parts>,
  'inquiry'
> {
  readonly id: string;
  readonly at: Instant;
  readonly answer:
    | (Omit<BodyOf<typeof connections.registerAnswered.parts>, 'inquiry'> & {
        readonly at: Instant;
      })
    | null;
}

/** That a party is to correct what it said of its connection with a platform, and what it said then. */
export interface CorrectionDemand extends Omit<
  BodyOf<typeof connections.correctionDemanded.parts>,
  'demand' | 'dueOn'
> {
  readonly id: string;
  readonly dueOn: CourtDay;
  readonly at: Instant;
  readonly answers: readonly (Handed & {
    readonly participant: string;
    readonly connection: string;
    readonly late: boolean;
  })[];
}

export interface ChainState {
  readonly inquiries: readonly RegisterInquiry[];
  readonly demands: readonly CorrectionDemand[];
  readonly deposits: readonly Deposit[];
  readonly challenges: readonly DepositChallenge[];
  readonly applications: readonly ChainApplication[];
  readonly commissions: readonly Commission[];
  readonly reports: readonly ChainReport[];
  readonly packs: readonly ExpertPack[];
  readonly orders: number;
}

const chainKinds = [
  kinds.depositStated,
  kinds.verificationAsked,
  kinds.depositVerified,
  kinds.depositContested,
  kinds.integrityFound,
  kinds.integrityOverturned,
  kinds.integrityDecided,
  kinds.proofOrdered,
  kinds.proofGiven,
  kinds.originDecided,
  kinds.chainApplied,
  kinds.chainApplicationDecided,
  kinds.checkCommissioned,
  kinds.reportReceived,
  kinds.packHandedOver,
  connections.registerAsked,
  connections.registerAnswered,
  connections.correctionDemanded,
  connections.connectionCorrected,
] as const;

const handed = ({
  id,
  at,
  actor,
  body,
}: {
  readonly id: EntryId;
  readonly at: Instant;
  readonly actor: { readonly kind: string; readonly person?: PersonId };
  readonly body: { readonly authority?: 'pending' | undefined };
}): Handed => ({
  entry: id,
  at,
  unshown: body.authority === 'pending' ? (actor.person ?? null) : null,
});

const withDeposit = (
  state: ChainState,
  id: string,
  change: (one: Deposit) => Partial<Deposit>,
): ChainState => ({
  ...state,
  deposits: state.deposits.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

const withChallenge = (
  state: ChainState,
  id: string,
  change: (one: DepositChallenge) => Partial<DepositChallenge>,
): ChainState => ({
  ...state,
  challenges: state.challenges.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

export const chainSlice = slice<ChainState, typeof chainKinds>(
  {
    inquiries: [],
    demands: [],
    deposits: [],
    challenges: [],
    applications: [],
    commissions: [],
    reports: [],
    packs: [],
    orders: 0,
  },
  chainKinds,
  {
    'chain.DepositStated': (state, entry) => {
      const { deposit, authority: _mark, ...said } = entry.body;
      const fresh = { ...said, ...handed(entry), id: deposit };
      return {
        ...state,
        deposits: [
          ...state.deposits,
          { ...fresh, verifications: [], asked: true, integrity: null },
        ],
      };
    },
    'chain.VerificationAsked': (state, { body }) =>
      withDeposit(state, body.deposit, () => ({ asked: true })),
    'chain.Verified': (state, { body, at, id }) =>
      withDeposit(state, body.deposit, ({ verifications }) => ({
        verifications: [...verifications, { ...body, at, entry: id }],
        // A registry that was away is asked again until it answers.
        asked: body.outcome === 'unavailable',
      })),
    'chain.Contested': (state, entry) => {
      const { challenge, authority: _mark, ...said } = entry.body;
      const fresh = { ...said, ...handed(entry), id: challenge };
      return {
        ...state,
        challenges: [...state.challenges, { ...fresh, order: null, integrity: null, origin: null }],
      };
    },
    'chain.IntegrityFound': (state, { body, id }) =>
      withDeposit(state, body.deposit, () => ({
        integrity: { outcome: 'unaltered', reasons: body.reasons, entry: id },
      })),
    'chain.IntegrityOverturned': (state, { body, id }) =>
      withDeposit(state, body.deposit, () => ({
        integrity: { outcome: 'overturned', reasons: body.reasons, entry: id },
      })),
    'chain.IntegrityDecided': (state, { body, id, at }) => {
      const { challenge, ...said } = body;
      const { outcome, reasons } = said;
      return withDeposit(
        withChallenge(state, challenge, () => ({ integrity: { ...said, entry: id, at } })),
        said.deposit,
        () => ({ integrity: { outcome, reasons, entry: id } }),
      );
    },
    'chain.ProofOrdered': (state, { body, at }) => {
      const { order, dueOn, ...said } = body;
      const fresh = { ...said, id: order, dueOn: dueOn as CourtDay, at, answers: [] };
      return {
        ...withChallenge(state, body.challenge, () => ({ order: fresh })),
        orders: state.orders + 1,
      };
    },
    'chain.ProofGiven': (state, entry) => {
      const { order: id, participant, text, late } = entry.body;
      const answer = { ...handed(entry), participant, text, late };
      const about = state.challenges.find(({ order }) => order?.id === id);
      return about === undefined
        ? state
        : withChallenge(state, about.id, ({ order }) => ({
            order: order === null ? null : { ...order, answers: [...order.answers, answer] },
          }));
    },
    'chain.OriginDecided': (state, { body, id, at }) => {
      const { challenge, ...said } = body;
      return withChallenge(state, challenge, () => ({ origin: { ...said, entry: id, at } }));
    },
    'chain.Applied': (state, entry) => {
      const { application, authority: _mark, ...said } = entry.body;
      const fresh = { ...said, ...handed(entry), id: application, decided: null };
      return { ...state, applications: [...state.applications, fresh] };
    },
    'chain.ApplicationDecided': (state, { body }) => ({
      ...state,
      applications: state.applications.map((one) =>
        one.id === body.application ? { ...one, decided: body.decision } : one,
      ),
    }),
    'chain.Commissioned': (state, { body, at }) => {
      const { commission, dueOn, ...said } = body;
      const fresh = { ...said, id: commission, dueOn: dueOn as CourtDay, at };
      return { ...state, commissions: [...state.commissions, fresh] };
    },
    'chain.ReportReceived': (state, { body, at }) => {
      const { report, ...said } = body;
      return { ...state, reports: [...state.reports, { ...said, id: report, at }] };
    },
    'chain.RegisterAsked': (state, { body: { inquiry, ...said }, at }) => ({
      ...state,
      inquiries: [...state.inquiries, { ...said, id: inquiry, at, answer: null }],
    }),
    'chain.RegisterAnswered': (state, { body: { inquiry, ...said }, at }) => ({
      ...state,
      inquiries: state.inquiries.map((one) =>
        one.id === inquiry ? { ...one, answer: { ...said, at } } : one,
      ),
    }),
    'chain.CorrectionDemanded': (state, { body: { demand, dueOn, ...said }, at }) => {
      const fresh = { ...said, id: demand, dueOn: dueOn as CourtDay, at, answers: [] };
      return { ...state, demands: [...state.demands, fresh] };
    },
    'chain.ConnectionCorrected': (state, entry) => {
      const { demand, participant, connection, late } = entry.body;
      const answer = { ...handed(entry), participant, connection, late };
      return {
        ...state,
        demands: state.demands.map((one) =>
          one.id === demand ? { ...one, answers: [...one.answers, answer] } : one,
        ),
      };
    },
    'chain.PackHandedOver': (state, { body, at, id }) => {
      const { pack, ...said } = body;
      return { ...state, packs: [...state.packs, { ...said, id: pack, at, entry: id }] };
    },
  },
);
