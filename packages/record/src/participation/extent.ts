import type { CourtDay } from '@xiezhi/kernel';
import { z } from 'zod';

/**
 * CPL-62: the matters a power of attorney may be limited to, as the steps of a case are known here. What belongs to none of
 * them (asking a judge to withdraw, to go online) goes with every authority. Later ones at the end.
 */
export const authoritySteps = [
  'pleadings',
  'evidence',
  'mediation',
  'hearing',
  'service',
  'fees',
  'appeal',
] as const;
export type AuthorityStep = (typeof authoritySteps)[number];

/** CPL-62: what takes the party's special authority, each of which a power of attorney may name or leave out. */
export const specialActs = ['admit', 'claims', 'settle', 'counterclaim', 'appeal'] as const;
export type SpecialAct = (typeof specialActs)[number];

/**
 * CPL-56: what a representative of many does without asking each: everything but to change or give up claims, to admit and to
 * settle. A party that wants its representative to do these as well says so by widening it.
 */
export const withinRepresentation: AuthorityExtent = { acts: ['counterclaim', 'appeal'] };

/** At which step somebody does it. */
export const stepOfAct: Readonly<Record<SpecialAct, AuthorityStep>> = {
  admit: 'pleadings',
  claims: 'pleadings',
  settle: 'mediation',
  counterclaim: 'pleadings',
  appeal: 'appeal',
};

/**
 * The limits of an authority. Left out: all steps, all acts of CPL-62 where it is special, and until the instance ends: a docket
 * is one instance, and in the next the party names somebody anew.
 */
export const authorityExtent = z.object({
  steps: z.array(z.enum(authoritySteps)).optional(),
  acts: z.array(z.enum(specialActs)).optional(),
  /** The last day on which it holds. */
  until: z.string().optional(),
});
export type AuthorityExtent = z.infer<typeof authorityExtent>;

/** Why an act lies outside an authority: its step is not in it, its last day is over, or an assistant does what takes the agent's hand. */
export type Beyond = 'step' | 'day' | 'hand';

export interface Reaching {
  readonly authority: string | null;
  readonly extent?: AuthorityExtent | undefined;
  readonly lapsed?: object | undefined;
}

/** Does the authority reach this step? `null`: an act of no step, which every authority reaches. */
export const reachesStep = (
  { extent }: Pick<Reaching, 'extent'>,
  step: AuthorityStep | null,
): boolean => step === null || extent?.steps === undefined || extent.steps.includes(step);

/** What of an act on that day lies outside the authority; null where it reaches. */
export function beyondAuthority(
  one: Reaching,
  step: AuthorityStep | null,
  today: CourtDay,
): Beyond | null {
  const until = one.extent?.until;
  if (one.lapsed !== undefined || (until !== undefined && until < today)) return 'day';
  return reachesStep(one, step) ? null : 'step';
}

/** CPL-62: is this act among those for which the party gave special authority? */
export const holdsAct = (one: Reaching, act: SpecialAct): boolean =>
  one.authority === 'special' &&
  (one.extent?.acts === undefined || one.extent.acts.includes(act)) &&
  reachesStep(one, stepOfAct[act]);

const termPrefix = 'participation/authority/';
/** The term that ends an authority by the day it names. */
export const authorityTerm = (participant: string): string => `${termPrefix}${participant}`;
/** Whose authority ended, of a term that ran out; null where it was another term. */
export const authorityThatEnded = (key: string): string | null =>
  key.startsWith(termPrefix) ? (key.slice(termPrefix.length).split('@', 1)[0] ?? null) : null;
