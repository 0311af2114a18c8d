import type { TellDto } from '@xiezhi/contract';
import type { Context } from '@xiezhi/procedures';
import { authorityInWords, dayEn, dayZh } from '@xiezhi/procedures';
import type { Beyond, CaseState, Participant } from '@xiezhi/record';
import { agentOf, isAssistant, participant, partyBehind } from '@xiezhi/record';
import {
  assistsReach,
  assistsTexts,
  assistsTold,
  beyondTexts,
  beyondTold,
  endedByDay,
  pendingTexts,
} from '../texts/authority.ts';
import type { Words } from './words.ts';

const day = (on: string, words: Words): string =>
  (words.lang === 'en' ? dayEn : dayZh)({ on }, 'on');

/** How it stands with an authority that the court has not seen, or that is over; nothing where it holds. */
export const unshownWords = (
  { authority, lapsed }: Pick<Participant, 'authority' | 'lapsed'>,
  words: Words,
): string =>
  lapsed === undefined
    ? authority === 'pending'
      ? pendingTexts[words.lang]
      : ''
    : endedByDay[words.lang](day(lapsed.on, words));

/** Within which limits an agent acts (CPL-62): what everybody in the case may know; nothing where there are none. */
export const limitsWords = (
  { authority, extent }: Pick<Participant, 'authority' | 'extent'>,
  words: Words,
): string => (extent === undefined ? '' : authorityInWords(authority, extent, words.lang));

/** Whose assistant somebody is, and for whom: for each of the parties where it is several; nothing of anybody else. */
export function assistsWords(
  { participation }: CaseState,
  assisting: readonly Participant[],
  words: Words,
): string {
  const [first] = assisting;
  const agent = first === undefined ? null : agentOf(participation, first);
  const names = assisting.flatMap(
    (one) => participant(participation, partyBehind(participation, one) ?? '')?.name ?? [],
  );
  return agent === null || names.length === 0
    ? ''
    : assistsTexts[words.lang](agent.name, names.join(words.lang === 'en' ? ', ' : '、'));
}
export const assistsLine = ({ extent }: Pick<Participant, 'extent'>, words: Words): string =>
  assistsReach[words.lang](extent?.until === undefined ? null : day(extent.until, words));

/** Beside an act that lay outside the authority of whoever did it. */
export const beyondMark = (beyond: Beyond | undefined, words: Words): string =>
  beyond === undefined ? '' : beyondTexts[words.lang][beyond];

/** Before an act that the authority does not reach: that it is received and marked, and what to do. */
export function toldBeyond(
  { limited }: Context,
  words: Words,
  subject: {
    readonly participant?: unknown;
    readonly addressee?: unknown;
    readonly id?: unknown;
  },
): readonly TellDto[] {
  const about = subject.participant ?? subject.addressee ?? subject.id;
  // Of whoever acts for several, the one for whom this would be; of one alone what does not reach is theirs.
  const alone =
    limited?.standsOtherwise !== true &&
    new Set(limited?.each.map(({ agent }) => agent.principal)).size === 1;
  const found =
    limited?.each.find(({ agent }) => agent.principal === about) ??
    (alone ? limited?.each[0] : undefined);
  if (found === undefined) return [];
  const { beyond, agent, whole } = found;
  const principal = whole.participation.participants.find(({ id }) => id === agent.principal);
  const on = agent.lapsed?.on ?? agent.extent?.until;
  if (isAssistant(agent) && beyond !== 'hand')
    return [assistsTold[words.lang][beyond](principal?.name ?? '')];
  return [
    beyondTold[words.lang][beyond](principal?.name ?? '', on === undefined ? '' : day(on, words)),
  ];
}
