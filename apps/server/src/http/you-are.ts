import type { CaseListRow } from '@xiezhi/docket';
import type { Kind } from '@xiezhi/law';
import { kindsOfFiling } from '@xiezhi/law';
import type { Actor } from '@xiezhi/procedures';
import type { CaseState, Participant } from '@xiezhi/record';
import { participantsOf, standsAs } from '@xiezhi/record';
import { bracketed, standingTexts } from '../texts/cases.ts';
import { unshownWords } from './authority-words.ts';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

/* What somebody is in a case, in words: on the page of the case, and on its card in a list. */

/** What somebody is in the case; until it is shown, what they say they are to the organisation. */
export function roleOf(at: CaseState, one: Participant, words: Words): string {
  const standing = standsAs(at.participation, one);
  return standing === null ? words.roleIn(one.role, at) : standingTexts[words.lang][standing];
}

const withProof = (at: CaseState, one: Participant, words: Words): string =>
  one.authority === 'pending'
    ? `${roleOf(at, one, words)}${bracketed(words.lang, unshownWords(one, words))}`
    : roleOf(at, one, words);

const joined = (all: readonly string[], { lang }: Words): string =>
  [...new Set(all)].join(lang === 'en' ? ', ' : '、');

export function youAre(at: CaseState, actor: Actor, words: Words): string {
  const roles =
    actor.person === null
      ? []
      : participantsOf(at.participation, actor.person).map((one) => withProof(at, one, words));
  const posts = actor.offices
    .filter((one) => one.court === at.filing.court)
    .map((one) => words.role(one.post));
  return joined(roles.length > 0 ? roles : posts, words);
}

/** Of which kind a listed case is, where it is no civil suit: a list has its cause, which is the name of the kind. */
const kindOfCause = (cause: string): Kind | null =>
  kindsOfFiling.find(({ name, act }) => act === 'apply' && name.zh === cause) ?? null;

/**
 * What the reader is in a case of their list. A row knows the role alone; as what somebody acts for a party stands in the case, which is
 * looked into for those who do.
 */
export async function youAreOnCard(
  { docket }: Pick<Environment, 'docket'>,
  { stream, roles, cause }: CaseListRow,
  { person }: Actor,
  words: Words,
): Promise<string> {
  const ofRow = (role: string): string => words.roleOfKind(role, kindOfCause(cause));
  if (person === null || !roles.includes('agent')) return joined(roles.map(ofRow), words);
  const at = (await docket.cache.load(stream)).state as CaseState;
  const acts = participantsOf(at.participation, person).filter(({ role }) => role === 'agent');
  return joined(
    roles.flatMap((role) =>
      role === 'agent' && acts.length > 0
        ? acts.map((one) => withProof(at, one, words))
        : [ofRow(role)],
    ),
    words,
  );
}
