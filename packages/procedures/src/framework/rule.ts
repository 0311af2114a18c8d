import type { ArticleId, Ground, Json, Refusal, Remedy } from '@xiezhi/kernel';

/**
 * A rule of law, or a policy, as one named thing under its articles. `check` answers a refusal or null.
 * Switching a rule off exists for one purpose: to prove that its tests notice.
 */
export interface Rule<About> {
  (about: About): Refusal | null;
  readonly rule: string;
  readonly articles: readonly string[];
}

const switchedOff = new Set<string>();

/** For the tool that proves each rule is tested. Never called by the product. */
export const switchOffRule = (name: string): void => void switchedOff.add(name);

export const isSwitchedOff = (name: string): boolean => switchedOff.has(name);

export function rule<About>(
  name: string,
  articles: readonly string[],
  check: (about: About) => Refusal | null,
): Rule<About> {
  const run = (about: About): Refusal | null => (switchedOff.has(name) ? null : check(about));
  return Object.assign(run, { rule: name, articles });
}

/** A rule that computes instead of refusing; `off` is what would hold if the law did not say so. */
export function computation<About, Answer>(
  name: string,
  articles: readonly string[],
  compute: (about: About) => Answer,
  off: (about: About) => Answer,
): ((about: About) => Answer) & { readonly rule: string; readonly articles: readonly string[] } {
  const run = (about: About): Answer => (switchedOff.has(name) ? off(about) : compute(about));
  return Object.assign(run, { rule: name, articles });
}

export const refusal = (
  code: Refusal['code'],
  ground: Ground,
  remedy: readonly [Remedy, ...Remedy[]],
  facts: Readonly<Record<string, Json>> = {},
): Refusal => ({ code, ground, remedy, facts });

export const atServiceHall: Remedy = { kind: 'offline', place: 'service-hall' };
export const byHotline: Remedy = { kind: 'offline', place: 'hotline' };
export const signIn: Remedy = { kind: 'sign-in' };
export const mendField = (path: string): Remedy => ({ kind: 'field', path });
export const useCommand = (name: string, by = 'you'): Remedy => ({ kind: 'command', name, by });
export type { ArticleId };
