import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { byLaw } from '@xiezhi/kernel';
import type { CaseState, FileReference, HandedIn, Participant } from '@xiezhi/record';
import { carriedSince, handingInFor, holdsAct, onlyRepresents, wasAssistant } from '@xiezhi/record';
import type { Actor, Told } from '../framework/index.ts';
import { refusal, useCommand } from '../framework/index.ts';
import { fenOf, sumOf } from '../shared/facts.ts';
import { representedConsent } from '../shared/rules/represented-consent.ts';
import { specialAuthorityForClaims } from './rules/special-authority-for-claims.ts';

export const registered = ({ filing }: CaseState): boolean => filing.status === 'registered';

/** The parties of a side for whom this person hands in, also before their authority is shown. */
export const handsIn = (
  state: CaseState,
  { person }: Actor,
  side: 'plaintiff' | 'defendant',
): readonly Participant[] =>
  handingInFor(state.participation, person).filter((one) => one.side === side);

/** What of the authority is missing: told before, and entered with what is handed in. */
export const missingOf = (
  { participation }: CaseState,
  { person }: Actor,
  participant: string,
  act?: 'counterclaim',
) => specialAuthorityForClaims({ participation, person, participant, act });

export const toldOfAuthority = (
  state: CaseState,
  actor: Actor,
  participant: string,
  act?: 'counterclaim',
): readonly Told[] => {
  const authority = missingOf(state, actor, participant, act);
  if (authority === null) return [];
  // What somebody lacks who represents one of many is no power of attorney.
  const represented = onlyRepresents(state.participation, actor.person, participant);
  return [{ code: 'authority', facts: { authority: represented ? 'represented' : authority } }];
};

const suingBack: ReadonlySet<string> = new Set(['claims.counterclaim', 'claims.state-claim']);

/**
 * CPL-62: what an agent asked without special authority is received, and takes nothing from the party until it is shown.
 * What was handed in with it, or has been carried by it since, stays so, whoever acts for the party now.
 */
export function bindsTheParty(
  { participation }: CaseState,
  handedIn: HandedIn,
  /** By which act the party says it itself. */
  own: string,
): Refusal | null {
  const act = suingBack.has(own) ? 'counterclaim' : 'claims';
  if (
    handedIn.source === 'paper' ||
    handedIn.authority === null ||
    carriedSince(participation, handedIn, (held) => holdsAct(held, act))
  )
    return null;
  return (
    representedConsent({ participation, words: [handedIn], own }) ??
    refusal(
      'claims/authority-not-shown',
      byLaw('CPL-62'),
      // No authority ever makes it the party's that an assistant handed it in: the agent or the party does.
      wasAssistant(participation, handedIn.by, handedIn.participant)
        ? [useCommand(own, 'agent'), useCommand(own, 'party')]
        : [useCommand('authority.record', 'clerk'), useCommand('authority.grant', 'party')],
    )
  );
}

export const online = (
  state: CaseState,
  actor: Actor,
  participant: string,
  today: CourtDay,
  attachments: readonly FileReference[],
  act?: 'counterclaim',
) => ({
  participant,
  source: 'online' as const,
  receivedOn: today,
  attachments: [...attachments],
  authority: missingOf(state, actor, participant, act) ?? undefined,
});

/** The claims as they are stored, and what they come to. */
export function claimsOf(
  list: readonly { readonly text: string; readonly yuan?: string | undefined }[],
) {
  const claims = list.map(({ text, yuan }) => ({ text, fen: fenOf(yuan) }));
  return { claims, fen: sumOf(claims.map(({ fen }) => fen)) };
}
