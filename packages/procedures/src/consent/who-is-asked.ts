import type { PersonId } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import {
  active,
  isAssistant,
  isGuardian,
  isPending,
  isRepresentative,
  participant,
  speakersFor,
  takingPart,
  voicesOf,
} from '@xiezhi/record';
import { numbered } from '../shared/numbered.ts';
import type { Reach } from './rules/kinds-of-case-online.ts';
import { kindsOfCaseOnline } from './rules/kinds-of-case-online.ts';

/** Whether this kind of case goes online, by the characters of its number. */
export const reachOf = ({ filing }: CaseState): Reach =>
  kindsOfCaseOnline({ type: numbered(filing.caseNumber ?? '')?.type ?? null });

/** A criminal case, a trial or one of commutation and parole: there the consent of all carries each (OLR-37.1.0). */
export const isCriminal = (state: CaseState): boolean => reachOf(state).article === 'OLR-3.1.2';

/** Of a criminal case: whoever acts for an accused and has shown that they may is their defender, and no guardian is, nor whoever assists one. */
const isDefender = (one: Participant): boolean =>
  one.role === 'agent' &&
  one.side === 'defendant' &&
  one.standing !== 'legal-representative' &&
  !isAssistant(one) &&
  !isRepresentative(one) &&
  !isPending(one) &&
  !isGuardian(one);

export const defenders = (state: CaseState): readonly Participant[] =>
  isCriminal(state) ? active(state.participation).filter(isDefender) : [];

/** Everybody who is asked step by step: the parties, a procuratorate, and in a criminal case each defender for themselves. */
export const whoIsAsked = (state: CaseState): readonly Participant[] => [
  ...takingPart(state.participation),
  ...defenders(state),
];

/** For whom this person answers. A defender does for themselves and not for the accused, who is asked apart. */
export function voices(state: CaseState, person: PersonId | null): readonly Participant[] {
  const all = voicesOf(state.participation, person);
  const own = defenders(state).filter((one) => person !== null && one.person === person);
  const accused = new Set(own.map(({ principal }) => principal));
  return [...all.filter((one) => one.person === person || !accused.has(one.id)), ...own];
}

/** Everybody with an account who answers for that one. */
export function speakers(state: CaseState, id: string): readonly PersonId[] {
  const defending = new Set(defenders(state).map(({ person }) => person));
  const self = participant(state.participation, id)?.person ?? null;
  return speakersFor(state.participation, id).filter(
    (person) => person === self || !defending.has(person),
  );
}
