import { isTheirs } from '../defence/questions.ts';
import type { Participant, ParticipationState } from '../participation/index.ts';
import { parties } from '../participation/index.ts';
import type { AdmissionState, FactAnswer, PutFact, TakingBack } from './state.ts';

interface AdmissionView {
  readonly admission: AdmissionState;
  readonly participation: ParticipationState;
}

/** Of which a party is asked: put by somebody else. */
export const factsForAnswer = (
  { admission }: Pick<AdmissionView, 'admission'>,
  participant: string,
): readonly PutFact[] => admission.facts.filter(({ by }) => by?.participant !== participant);

/** What this party last said of the fact; null where it has said nothing, or nothing that counts for it (CPL-62). */
export const answerOf = (
  { participation }: Pick<AdmissionView, 'participation'>,
  fact: PutFact,
  participant: string,
): FactAnswer | null =>
  fact.answers.find(
    (one) => one.participant === participant && isTheirs(participation, one, 'evidence'),
  ) ?? null;

const isStanding = (answer: FactAnswer | null): boolean =>
  answer?.answer === 'admitted' && !answer.released;

/** Admitted by this party, and not taken back. */
export const admits = (
  view: Pick<AdmissionView, 'participation'>,
  fact: PutFact,
  participant: string,
): boolean => isStanding(answerOf(view, fact, participant));

/** No party says otherwise: whoever put it stands by it, and each of the others admits it. */
export const isAgreed = (view: AdmissionView, fact: PutFact): boolean => {
  const { by } = fact;
  const others = parties(view.participation).filter(({ id }) => id !== by?.participant);
  return (
    others.length > 0 &&
    (by === null || isTheirs(view.participation, by, 'evidence')) &&
    others.every(({ id }) => admits(view, fact, id))
  );
};

export const agreedFacts = (view: AdmissionView): readonly PutFact[] =>
  view.admission.facts.filter((one) => isAgreed(view, one));

/** Who has said nothing of it yet. */
export const silentOn = (view: AdmissionView, fact: PutFact): readonly Participant[] =>
  parties(view.participation).filter(
    ({ id }) => id !== fact.by?.participant && answerOf(view, fact, id) === null,
  );

/** What no judge has decided on; what came without authority waits for it (CPL-62). */
export const openTakingBack = ({
  admission,
  participation,
}: AdmissionView): readonly TakingBack[] =>
  admission.takingBack.filter(
    (one) => one.decided === null && isTheirs(participation, one, 'evidence'),
  );

export const putFact = ({ facts }: AdmissionState, id: string): PutFact | null =>
  facts.find((one) => one.id === id) ?? null;
export const nextFact = ({ facts }: AdmissionState): string => `f${String(facts.length + 1)}`;
export const nextTakingBack = ({ takingBack }: AdmissionState): string =>
  `b${String(takingBack.length + 1)}`;
