import type { Instant } from '@xiezhi/kernel';
import { isTheirs } from '../defence/questions.ts';
import type { EvidenceState, Exhibit } from '../evidence/index.ts';
import { inItsLine, listOf, standingExhibits } from '../evidence/index.ts';
import type { ParticipationState } from '../participation/index.ts';
import type {
  ChainApplication,
  ChainReport,
  ChainState,
  Commission,
  CorrectionDemand,
  Deposit,
  DepositChallenge,
  ProofOrder,
  RegisterInquiry,
  Verification,
} from './state.ts';

interface ChainView {
  readonly chain: ChainState;
  readonly evidence: EvidenceState;
  readonly participation: ParticipationState;
}

/** What its party says of the deposit of an exhibit now; null where it says nothing of one. */
export const depositOf = ({ deposits }: ChainState, exhibit: string): Deposit | null =>
  deposits.findLast((one) => one.exhibit === exhibit) ?? null;

/** Exhibits that stand, each with its deposit. */
export const deposited = ({
  chain,
  evidence,
}: Pick<ChainView, 'chain' | 'evidence'>): readonly {
  readonly exhibit: Exhibit;
  readonly deposit: Deposit;
}[] =>
  standingExhibits(evidence).flatMap((exhibit) => {
    const deposit = depositOf(chain, exhibit.id);
    return deposit === null ? [] : [{ exhibit, deposit }];
  });

/** For how long nobody but its party vouches for data: from when it was captured, as the party says. */
export interface Unvouched {
  /** Until it was deposited on a chain, or where it was not, until the court had it. */
  readonly until: 'deposit' | 'court';
  /** Below nothing where what the party says contradicts itself. Until the court it is whole days. */
  readonly minutes: number;
}

const minutesOf = (moment: string): number => Date.parse(`${moment}Z`) / 60_000;
const dayMinutes = 1440;

/** OLR-18.2.2: null where its party did not say when it captured the data. */
export function unvouched(
  { provenance }: Pick<Exhibit, 'provenance'>,
  deposit: Pick<Deposit, 'depositedAt'> | null,
  receivedOn: string | null,
): Unvouched | null {
  const from = provenance?.capturedAt;
  if (from === undefined) return null;
  if (deposit !== null)
    return { until: 'deposit', minutes: minutesOf(deposit.depositedAt) - minutesOf(from) };
  if (receivedOn === null) return null;
  const midnight = `${from.slice(0, 10)}T00:00`;
  const days = (minutesOf(`${receivedOn}T00:00`) - minutesOf(midnight)) / dayMinutes;
  return { until: 'court', minutes: days * dayMinutes };
}

/** What the registry was last found to hold; null until it was asked and an answer entered. */
export const lastVerification = ({ verifications }: Deposit): Verification | null =>
  verifications.at(-1) ?? null;

/** A real registry that answered: a stand-in proves nothing, and that one is away says nothing of what it holds. */
const isAnswer = ({ outcome, simulated }: Verification): boolean =>
  !simulated && outcome !== 'unavailable';

/** What a real registry last answered; null where none has. */
export const lastAnswer = ({ verifications }: Deposit): Verification | null =>
  verifications.findLast(isAnswer) ?? null;

/** What a registry last said of it, a stand-in among them; that one is away takes back nothing. */
export const lastFound = ({ verifications }: Deposit): Verification | null =>
  verifications.findLast(({ outcome }) => outcome !== 'unavailable') ??
  verifications.at(-1) ??
  null;

/** Has a real registry ever agreed, whatever it answered since? */
export const hasMatched = ({ verifications }: Deposit): boolean =>
  verifications.some((one) => isAnswer(one) && one.outcome === 'match');

/** Does it say why, or name anything that bears it out? Without either it lies in the case and asks for nothing. */
export const isGrounded = ({ reasons, support, attachments }: DepositChallenge): boolean =>
  reasons !== undefined || support.length > 0 || attachments.length > 0;

export const isDecided = ({ integrity, origin }: DepositChallenge): boolean =>
  integrity !== null || origin !== null;

/**
 * All that was said against an exhibit that stands, or what it took the place of, by parties or by whoever has shown that they speak
 * for one: a better copy sheds none of it. Of what came after the deposit of a former one, as long as a deposit is still claimed.
 */
export const challengesOf = (
  { chain, evidence, participation }: ChainView,
  exhibit: string,
): readonly DepositChallenge[] => {
  const line = inItsLine(evidence, exhibit);
  return chain.challenges.filter(
    (one) =>
      line.includes(one.exhibit) &&
      (one.exhibit === exhibit ||
        one.about === 'before-deposit' ||
        depositOf(chain, exhibit) !== null) &&
      isTheirs(participation, one, 'evidence'),
  );
};

/** Decided, and since this exhibit came in: what was found of a former one stands, and answers nothing of this. */
export const isDecidedOf = (
  { evidence }: Pick<ChainView, 'evidence'>,
  { id, list }: Pick<Exhibit, 'id' | 'list'>,
  one: DepositChallenge,
): boolean =>
  isDecided(one) &&
  (one.exhibit === id ||
    ((one.integrity ?? one.origin)?.at ?? '') >= (listOf(evidence, list)?.at ?? ''));

/** What waits to be gone into, with the exhibit that stands now. */
export interface OpenChallenge extends DepositChallenge {
  readonly waitsSince: Instant;
}

/** What a judge has to go into: contested with reasons or evidence, and not decided yet of what stands. */
export const openChallenges = (view: ChainView): readonly OpenChallenge[] =>
  standingExhibits(view.evidence).flatMap((exhibit) => {
    const cameIn = listOf(view.evidence, exhibit.list)?.at;
    return challengesOf(view, exhibit.id)
      .filter((one) => isGrounded(one) && !isDecidedOf(view, exhibit, one))
      .map((one) => ({
        ...one,
        exhibit: exhibit.id,
        waitsSince: one.exhibit === exhibit.id ? one.at : (cameIn ?? one.at),
      }));
  });

/** Orders to prove what was before the deposit that nobody has answered, while that is still to be decided. */
export const openProofOrders = (
  view: ChainView,
): readonly { readonly exhibit: Exhibit; readonly order: ProofOrder }[] =>
  standingExhibits(view.evidence).flatMap((exhibit) =>
    challengesOf(view, exhibit.id).flatMap((one) =>
      one.order === null ||
      isDecidedOf(view, exhibit, one) ||
      one.order.answers.some((each) => isOwn(view, each))
        ? []
        : [{ exhibit, order: one.order }],
    ),
  );

const isOwn = ({ participation }: ChainView, one: ProofOrder['answers'][number]): boolean =>
  isTheirs(participation, one, 'evidence');

/**
 * Whose word an answer is: the party's, or still to be shown to be (CPL-62). Null where it was found that they never said it (OLR-7.2.3):
 * then it is shown under nobody's name.
 */
export const wordOf = (
  { participation }: Pick<ChainView, 'participation'>,
  one: ProofOrder['answers'][number] | CorrectionDemand['answers'][number],
): 'theirs' | 'pending' | null => {
  if (isTheirs(participation, one, 'evidence')) return 'theirs';
  return participation.notTheirs.some(({ entry }) => entry === one.entry) ? null : 'pending';
};

/** What was asked for about an exhibit that stands, or what it took the place of. */
const applicationsOn = (view: ChainView, exhibit: string): readonly ChainApplication[] => {
  const line = inItsLine(view.evidence, exhibit);
  return view.chain.applications
    .filter((one) => line.includes(one.exhibit))
    .map((one) => ({ ...one, exhibit }));
};

/** What was asked for about an exhibit that stands, and no judge has decided on. */
export const openChainApplications = (view: ChainView): readonly ChainApplication[] =>
  deposited(view).flatMap(({ exhibit }) =>
    applicationsOn(view, exhibit.id).filter(
      (one) => one.decided === null && isTheirs(view.participation, one, 'evidence'),
    ),
  );

/** Asked for and granted, of an exhibit that stands, and no body entrusted yet. */
export const grantedAppraisals = (view: ChainView): readonly ChainApplication[] =>
  deposited(view).flatMap(({ exhibit }) =>
    applicationsOn(view, exhibit.id).filter(
      (one) =>
        one.kind === 'appraisal' &&
        one.decided === 'granted' &&
        !view.chain.commissions.some(({ application }) => application === one.id),
    ),
  );

export const reportsOn = ({ reports }: ChainState, exhibit: string): readonly ChainReport[] =>
  reports.filter((one) => one.exhibit === exhibit);

/** Entrusted, and nothing has come back. */
export const openCommissions = ({ chain }: Pick<ChainView, 'chain'>): readonly Commission[] =>
  chain.commissions.filter(({ id }) => !chain.reports.some(({ to }) => to === id));

/** What the register was asked about an exhibit's party, in the order in which it was. */
export const inquiriesOn = (
  { chain, evidence }: Pick<ChainView, 'chain' | 'evidence'>,
  exhibit: string,
): readonly RegisterInquiry[] => {
  const line = inItsLine(evidence, exhibit);
  return chain.inquiries.filter((one) => line.includes(one.exhibit));
};

/**
 * Asked, and not answered yet, or by nobody but that the register is away. One that was away when the court asked anew, of another
 * company perhaps, is asked no more.
 */
export const openInquiries = ({ chain }: Pick<ChainView, 'chain'>): readonly RegisterInquiry[] =>
  chain.inquiries.filter(
    ({ id, exhibit, answer }) =>
      answer === null ||
      (answer.outcome === 'unavailable' &&
        chain.inquiries.findLast((one) => one.exhibit === exhibit)?.id === id),
  );

export const connectionDemandsOn = (
  { chain, evidence }: Pick<ChainView, 'chain' | 'evidence'>,
  exhibit: string,
): readonly CorrectionDemand[] => {
  const line = inItsLine(evidence, exhibit);
  return chain.demands.filter((one) => line.includes(one.exhibit));
};

/** Demands about exhibits that stand and that their party has not answered. */
export const openConnectionDemands = (view: ChainView): readonly CorrectionDemand[] =>
  deposited(view).flatMap(({ exhibit }) =>
    connectionDemandsOn(view, exhibit.id).filter(
      ({ answers }) => !answers.some((one) => isTheirs(view.participation, one, 'evidence')),
    ),
  );
