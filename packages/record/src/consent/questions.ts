import type { CourtDay, EntryId, Instant } from '@xiezhi/kernel';
import type { ProceedingsState } from '../proceedings/index.ts';
import type { ConsentBasis, ConsentStep, JointStep } from './entries.ts';
import { jointSteps } from './entries.ts';
import type {
  ConsentAnswer,
  ConsentQuestion,
  ConsentState,
  KindProposal,
  ModeDecision,
} from './state.ts';

/** What the questions read of a case. */
export interface ConsentView {
  readonly consent: ConsentState;
  readonly proceedings: ProceedingsState;
}

/**
 * One party's consent to one step. The step is part of the type, so that a gate for one step cannot be opened with the
 * consent to another (OLR-4.2.4).
 */
export interface ConsentTo<Step extends ConsentStep> {
  readonly step: Step;
  readonly participant: string;
  readonly basis: ConsentBasis;
  readonly entry: EntryId;
  readonly seq: number;
  readonly at: Instant;
}

export const replyKey = (participant: string, dueOn: CourtDay): string =>
  `consent/reply/${participant}@${dueOn}`;

export const consentAnswer = (
  { consent }: Pick<ConsentView, 'consent'>,
  step: ConsentStep,
  participant: string,
): ConsentAnswer | null => consent.answers[participant]?.[step] ?? null;

export const consentQuestion = (
  { consent }: Pick<ConsentView, 'consent'>,
  step: ConsentStep,
  participant: string,
): ConsentQuestion | null => consent.questions[participant]?.[step] ?? null;

/** Called to appear in person after they last said yes, and not asked anew since. */
const isConverted = (
  { consent }: Pick<ConsentView, 'consent'>,
  step: ConsentStep,
  participant: string,
  answer: ConsentAnswer,
): boolean => (consent.converted[participant]?.[step] ?? 0) > answer.seq;

/** Has this party asked to come in person, and nobody decided yet? */
export const isConverting = (
  { consent }: Pick<ConsentView, 'consent'>,
  step: ConsentStep,
  participant: string,
): boolean => (consent.converting[participant]?.[step] ?? []).length > 0;

/**
 * Was this party let off taking part online after entry `since`: by a judge who called it in person, or by a withdrawal
 * that was granted?
 */
export function letOffSince(
  { consent }: Pick<ConsentView, 'consent'>,
  step: ConsentStep,
  participant: string,
  since: number,
): boolean {
  const answer = consent.answers[participant]?.[step];
  return (
    (consent.converted[participant]?.[step] ?? 0) > since ||
    (answer?.status === 'withdrawn' && (answer.withdrawal?.seq ?? 0) > since)
  );
}

/** The consent that holds now, or null. A withdrawal under examination suspends it: nobody is made to go online. */
export function consentTo<const Step extends ConsentStep>(
  state: Pick<ConsentView, 'consent'>,
  step: Step,
  participant: string,
): ConsentTo<Step> | null {
  const answer = consentAnswer(state, step, participant);
  if (answer?.status !== 'agreed' || isConverted(state, step, participant, answer)) return null;
  if (isConverting(state, step, participant)) return null;
  return {
    step,
    participant,
    basis: answer.basis,
    entry: answer.entry,
    seq: answer.seq,
    at: answer.at,
  };
}

export const hasConsented = (
  state: Pick<ConsentView, 'consent'>,
  step: ConsentStep,
  participant: string,
): boolean => consentTo(state, step, participant) !== null;

/**
 * Where one party stands at one step. `waiting`: asked, and the time to answer runs, or a withdrawal is being examined.
 * `no-answer`: the court's time is over and nothing was said (OLR-10.2.0); an answer is still welcome.
 */
export type ConsentStanding =
  'not-asked' | 'waiting' | 'no-answer' | 'agreed' | 'declined' | 'withdrawing' | 'withdrawn';

export function consentStanding(
  state: ConsentView,
  step: ConsentStep,
  participant: string,
): ConsentStanding {
  const question = consentQuestion(state, step, participant);
  const answer = consentAnswer(state, step, participant);
  if (answer !== null) {
    const status =
      answer.status === 'agreed' && isConverted(state, step, participant, answer)
        ? 'withdrawn'
        : answer.status;
    // Asked again after saying no: the new question is open.
    const stands =
      question === null ||
      status === 'agreed' ||
      status === 'withdrawing' ||
      answer.at >= question.askedAt;
    if (stands) return status;
  }
  if (question === null) return 'not-asked';
  return state.proceedings.passed[replyKey(participant, question.dueOn)] === undefined
    ? 'waiting'
    : 'no-answer';
}

export type PartyMode = 'online' | 'offline' | 'waiting' | 'not-asked';

const modeOfStanding: Readonly<Record<ConsentStanding, PartyMode>> = {
  'not-asked': 'not-asked',
  waiting: 'waiting',
  'no-answer': 'offline',
  agreed: 'online',
  declined: 'offline',
  withdrawing: 'waiting',
  withdrawn: 'offline',
};

export const modeDecision = (
  { consent }: Pick<ConsentView, 'consent'>,
  step: ConsentStep,
): ModeDecision | null => (isJoint(step) ? (consent.modes[step] ?? null) : null);

const isJoint = (step: ConsentStep): step is JointStep =>
  (jointSteps as readonly string[]).includes(step);

/** Decided because the case was tried in the fast-track procedure, which it has left since (CRPL-226)? */
export const groundIsGone = (
  { consent }: Pick<ConsentView, 'consent'>,
  { caseGround, seq }: Pick<ModeDecision, 'caseGround' | 'seq'>,
): boolean => caseGround === 'fast-track' && (consent.fastTrack.leftAt ?? 0) > seq;

/**
 * How this party takes part in this step. A judge's decision counts; without one, what the party said. No decision
 * keeps somebody online whose consent no longer holds.
 */
export function modeFor(state: ConsentView, step: ConsentStep, participant: string): PartyMode {
  const said = saidOf(state, step, participant);
  const decision = modeDecision(state, step);
  const decided = decision?.modeByParty[participant];
  if (decision === null || decided === undefined) return said;
  if (decided === 'offline') return 'offline';
  if (said !== 'online') return said === 'not-asked' ? 'offline' : said;
  if (groundIsGone(state, decision)) return 'waiting';
  // A step that somebody's consent carries for all is online for nobody while that consent rests.
  const carried = decision.hangsOn.map((id) => saidOf(state, step, id));
  return carried.find((one) => one !== 'online') ?? said;
}

/** What somebody said, without regard to what was decided; while it is examined whether they can, it waits. */
function saidOf(state: ConsentView, step: ConsentStep, participant: string): PartyMode {
  const said = modeOfStanding[consentStanding(state, step, participant)];
  return said === 'online' && isConverting(state, step, participant) ? 'waiting' : said;
}

/**
 * May this party still choose how to exchange evidence online? Whoever agreed to it and on whom no judge has decided
 * since (OLR-14.1.0).
 */
export const choosesManner = (
  state: Pick<ConsentView, 'consent'>,
  participant: string,
): ConsentTo<'exchange'> | null => {
  const agreed = consentTo(state, 'exchange', participant);
  const decided = modeDecision(state, 'exchange');
  return agreed !== null && agreed.seq > (decided?.seq ?? 0) ? agreed : null;
};

/** The number of the entry with which this party last said no to this step; null when its last word is yes, or none. */
export function refusedAt(
  state: Pick<ConsentView, 'consent'>,
  step: ConsentStep,
  participant: string,
): number | null {
  const answer = consentAnswer(state, step, participant);
  if (answer === null || answer.status === 'agreed') return null;
  return answer.withdrawal?.seq ?? answer.seq;
}

/** The last proposal that a step of a case of another kind be held online; null where nobody was asked. */
export const kindProposal = (
  { consent }: Pick<ConsentView, 'consent'>,
  step: JointStep,
): KindProposal | null =>
  consent.kindProposals.findLast(({ steps }) => steps.includes(step)) ?? null;

/** Proposals that wait for a head of the court. */
export const openKindProposals = ({
  consent,
}: Pick<ConsentView, 'consent'>): readonly KindProposal[] =>
  consent.kindProposals.filter(({ answer }) => answer === null);
