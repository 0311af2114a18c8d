import type { Entry } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { assistingIn, representedBy } from '@xiezhi/record';
import { assistantTexts, representativeTexts } from '../texts/authority.ts';
import { agentTexts, bracketed } from '../texts/cases.ts';
import { assistsWords, beyondMark, unshownWords } from './authority-words.ts';
import { choiceOf } from './whom.ts';
import type { Words } from './words.ts';

const isAgent = ({ role }: Participant): boolean => role === 'agent';

/** Which organisation it was, and who represented it then: also after another does. */
function representing(
  { actor, body }: Entry,
  { participation }: CaseState,
): { readonly name: string; readonly by: string } | null {
  if (actor.kind !== 'person' || actor.onBehalfOf !== undefined) return null;
  const { person, role } = actor;
  const theirs = participation.participants.flatMap((one) => {
    const by = one.role === role ? representedBy(one, person) : null;
    return by === null ? [] : [{ id: one.id, name: one.name, by }];
  });
  const about = (body as { readonly participant?: unknown } | null)?.participant;
  return theirs.find(({ id }) => id === about) ?? theirs[0] ?? null;
}

/** Who did it, as what, and for whom. */
export function whoOf(entry: Entry, words: Words, at: CaseState): string {
  const { actor } = entry;
  const chooser = actor.kind === 'person' ? null : choiceOf(entry, at);
  if (chooser !== null) return `${words.roleIn(chooser.role, at)} ${chooser.name}`;
  if (actor.kind !== 'person') return words.role(actor.kind);
  const organisation = representing(entry, at);
  if (organisation !== null)
    return `${words.roleIn(actor.role, at)} ${organisation.name}${bracketed(words.lang, representativeTexts[words.lang](organisation.by))}`;
  const own = at.participation.participants.filter((one) => one.person === actor.person);
  const named =
    own.find((one) => (one.principal ?? undefined) === (actor.through ?? actor.onBehalfOf)) ??
    own[0];
  // Of an agent of several who said for none of them, none is named.
  const assisting = assistingIn(at.participation, entry);
  const several =
    assisting.length === 0 && actor.onBehalfOf === undefined && own.filter(isAgent).length > 1;
  const unshown = named?.authority === 'pending' && named.lapsed === undefined;
  const pending = unshown ? bracketed(words.lang, unshownWords(named, words)) : '';
  // Whoever acts for another is read with for whom: what they do is done in the other's name.
  const principal = at.participation.participants.find(({ id }) => id === named?.principal);
  const whom =
    named === undefined || principal === undefined
      ? ''
      : assistsWords(at, assisting, words) || agentTexts[words.lang](principal.name);
  const whose =
    principal === undefined || pending !== '' || several
      ? ''
      : bracketed(
          words.lang,
          [whom, beyondMark(actor.beyond, words)]
            .filter((one) => one !== '')
            .join(words.lang === 'en' ? ', ' : '，'),
        );
  const role =
    actor.through === undefined ? words.roleIn(actor.role, at) : assistantTexts[words.lang];
  return `${role}${named ? ` ${named.name}${pending}${whose}` : ''}`;
}
