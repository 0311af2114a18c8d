import type { CaseState } from '@xiezhi/record';
import type { Actor, Told } from '../framework/index.ts';
import { specialAuthorityToAdmit } from './rules/special-authority-to-admit.ts';

interface About {
  readonly state: CaseState;
  readonly actor: Actor;
}
interface Answer {
  readonly toClaims?: string | undefined;
}

/** The mark on an answer that leaves claims uncontested without the authority for it (CPL-62). */
export function admitting(
  { state: { participation }, actor: { person } }: About,
  participant: string,
  { toClaims }: Answer,
): { readonly admitting?: 'general' } {
  const missing = specialAuthorityToAdmit({ participation, person, participant, toClaims });
  return missing === null ? {} : { admitting: missing };
}

/** Said to whoever is about to hand it in, and they may. */
export const warnedOfAdmitting = (
  about: About,
  answer: Answer,
  participant: string,
): readonly Told[] =>
  admitting(about, participant, answer).admitting === undefined
    ? []
    : [{ code: 'admitting', facts: {}, field: 'toClaims' }];
