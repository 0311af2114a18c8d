import type { CourtDay, EntryId, Instant } from '@xiezhi/kernel';
import type { ProceedingsState } from '../proceedings/index.ts';
import type { ConsentBasis, ConsentStep, JointStep } from './entries.ts';
import { jointSteps } from './entries.ts';
import type {
  By,
  ConsentAnswer,
  ConsentQuestion,
  ConsentState,
  KindProposal,
  ModeDecision,
} from './shape.ts';

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

/** Does this party ask to be online after all, and a judge has said nothing yet? */
export const asksForOnline = (
  { consent }: Pick<ConsentView, 'consent'>,
  step: ConsentStep,
  participant: string,
): boolean => consent.asksOnline[participant]?.[step]?.open === true;

/** It asked, a judge said no, and it has not agreed anew since. */
const isKeptOffline = (
  { consent }: Pick<ConsentView, 'consent'>,
  step: ConsentStep,
  participant: string,
): boolean => {
  const asked = consent.asksOnline[participant]?.[step];
  const said = consent.answers[participant]?.[step]?.seq ?? 0;
  return asked !== undefined && !asked.open && said < asked.by.seq;
};

/** A judge has called this party to come in person, and it has said nothing since. */
export const isCalled = (
  state: Pick<ConsentView, 'consent'>,
  step: ConsentStep,
  participant: string,
): boolean => {
  const answer = consentAnswer(state, step, participant);
  return answer !== null && isConverted(state, step, participant, answer);
};

/** Has this party asked to come in person, and nobody decided yet? */
export const isConverting = (
  { consent }: Pick<ConsentView, 'consent'>,
  step: ConsentStep,
  participant: string,
): boolean => (consent.converting[participant]?.[step] ?? []).length > 0;

/** The consent that holds now, or null. A withdrawal under examination suspends it: nobody is made to go online. */
export function consentTo<const Step extends ConsentStep>(
  state: Pick<ConsentView, 'consent'>,
  step: Step,
  participant: string,
): ConsentTo<Step> | null {
  const answer = consentAnswer(state, step, participant);
  if (answer?.status !== 'agreed' || isConverted(state, step, participant, answer)) return null;
  if (isConverting(state, step, participant) || isKeptOffline(state, step, participant))
    return null;
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

export const consentStanding = (
  state: ConsentView,
  step: ConsentStep,
  participant: string,
): ConsentStanding => standingWithReason(state, step, participant).standing;

/** By which entry an answer stands as it does: its own, the change of mind, or what a judge said of that. */
const byOfAnswer = ({ status, withdrawal, entry, seq, at }: ConsentAnswer): By =>
  status === 'declined' || withdrawal === null
    ? { entry, seq, at }
    : (withdrawal.decided ?? withdrawal);

function standingWithReason(
  state: ConsentView,
  step: ConsentStep,
  participant: string,
): { readonly standing: ConsentStanding; readonly by: By | null } {
  const question = consentQuestion(state, step, participant);
  const answer = consentAnswer(state, step, participant);
  if (answer !== null) {
    const called = answer.status === 'agreed' && isConverted(state, step, participant, answer);
    const status = called ? 'withdrawn' : answer.status;
    // Asked again after saying no: the new question is open.
    const stands =
      question === null ||
      status === 'agreed' ||
      status === 'withdrawing' ||
      answer.seq > question.by.seq;
    if (stands)
      return {
        standing: status,
        by: called ? (state.consent.convertedBy[participant]?.[step] ?? null) : byOfAnswer(answer),
      };
  }
  if (question === null) return { standing: 'not-asked', by: null };
  const passed = state.proceedings.passed[replyKey(participant, question.dueOn)];
  return passed === undefined
    ? { standing: 'waiting', by: question.by }
    : { standing: 'no-answer', by: passed };
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

/** How somebody takes part in a step, and by which entry that came to be; null where nothing was said or asked. */
export interface ModeWithReason {
  readonly mode: PartyMode;
  readonly by: By | null;
}

/**
 * How this party takes part in this step. A judge's decision counts; without one, what the party said. No decision
 * keeps somebody online whose consent no longer holds.
 */
export const modeFor = (state: ConsentView, step: ConsentStep, participant: string): PartyMode =>
  modeWithReason(state, step, participant).mode;

const later = (one: By | null, other: By): By =>
  one !== null && one.seq > other.seq ? one : other;

/** The same, with the entry on which it rests: of several the last, for since then it is so. */
export function modeWithReason(
  state: ConsentView,
  step: ConsentStep,
  participant: string,
): ModeWithReason {
  const said = saidOf(state, step, participant);
  const decision = modeDecision(state, step);
  const decided = decision?.modeByParty[participant];
  if (decision === null || decided === undefined) return said;
  if (decided === 'offline') return { mode: 'offline', by: decision };
  if (said.mode !== 'online')
    return {
      mode: said.mode === 'not-asked' ? 'offline' : said.mode,
      by: later(said.by, decision),
    };
  if (groundIsGone(state, decision)) return { mode: 'waiting', by: decision };
  // A step that somebody's consent carries for all is online for nobody while that consent rests.
  const carried = decision.hangsOn.map((id) => saidOf(state, step, id));
  const missing = carried.find(({ mode }) => mode !== 'online');
  return missing ?? { mode: 'online', by: later(said.by, decision) };
}

/** What somebody said, without regard to what was decided; while it is examined whether they can, it waits. */
function saidOf(state: ConsentView, step: ConsentStep, participant: string): ModeWithReason {
  const { standing, by } = standingWithReason(state, step, participant);
  const mode = modeOfStanding[standing];
  if (mode !== 'online') return { mode, by };
  if (isConverting(state, step, participant))
    return { mode: 'waiting', by: state.consent.convertingBy[participant]?.[step] ?? by };
  // OOR-33.1.1: a yes that came after a judge's word waits for another.
  const asked = state.consent.asksOnline[participant]?.[step];
  return asked !== undefined && (asked.open || isKeptOffline(state, step, participant))
    ? { mode: 'offline', by: asked.by }
    : { mode, by };
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
