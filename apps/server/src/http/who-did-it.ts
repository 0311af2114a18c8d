import type { Entry } from '@xiezhi/kernel';
import type { CaseState, Participant } from '@xiezhi/record';
import { assistingIn, representedBy, standsAs } from '@xiezhi/record';
import { assistantTexts, representativeTexts } from '../texts/authority.ts';
import { agentTexts, bracketed, standingTexts } from '../texts/cases.ts';
import { assistsWords, beyondMark, unshownWords } from './authority-words.ts';
import { choiceOf } from './whom.ts';
import type { Words } from './words.ts';

const isAgent = ({ role }: Participant): boolean => role === 'agent';

/**
 * Which organisation it was, and who represented it then: also after another does. Where the act says for whom, that decides; somebody
 * may be sued beside the organisation they represent, or represent two. Where it does not say, and they stand there more than once,
 * none is named: the docket says who it was.
 */
function representing(
  { actor, body }: Entry,
  { participation }: CaseState,
  lang: Words['lang'],
): string | null {
  if (actor.kind !== 'person' || actor.onBehalfOf !== undefined) return null;
  const { person, role } = actor;
  const standings = participation.participants
    .filter((one) => one.role === role && one.side !== null && !isAgent(one))
    .map((one) => ({ one, by: representedBy(one, person) }))
    .filter(({ one, by }) => by !== null || one.person === person);
  const about = (body as { readonly participant?: unknown } | null)?.participant;
  const only = standings.length === 1 ? standings[0] : undefined;
  const found = standings.find(({ one }) => one.id === about) ?? only;
  if (found !== undefined)
    return found.by === null
      ? found.one.name
      : `${found.one.name}${bracketed(lang, representativeTexts[lang](found.by))}`;
  const [first] = standings;
  return standings.find(({ by }) => by === null)?.one.name ?? first?.by ?? null;
}

/**
 * The organisation for which somebody came before the court had seen that they represent it: now it has, and it was never an agent
 * who did that. Null for whoever came as anything else.
 */
function cameFor({ actor, body, at }: Entry, { participation }: CaseState): Participant | null {
  if (actor.kind !== 'person' || !['person', 'agent'].includes(actor.role)) return null;
  const { person } = actor;
  const about = (body as { readonly participant?: unknown } | null)?.participant;
  const came = participation.participants.filter((one) => isAgent(one) && one.person === person);
  const only = came.length === 1 && (about === undefined || about === came[0]?.principal);
  const as = came.find(({ id }) => id === about) ?? (only ? came[0] : undefined);
  const of = participation.participants.find(({ id }) => id === as?.principal);
  const since = as !== undefined && as.from <= at;
  return since && of?.kind === 'organisation' && representedBy(of, person) !== null ? of : null;
}

const preparedTexts: Readonly<Record<Words['lang'], (name: string) => string>> = {
  'zh-CN': (name) => `（${name}代为写下，本人核对后提交）`,
  en: (name) => ` (written down by ${name}, gone over and handed in by themselves)`,
};

/** Who did it, as what, and for whom; and who wrote it down for them, where somebody did. */
export function whoOf(entry: Entry, words: Words, at: CaseState): string {
  const { actor } = entry;
  const prepared = actor.kind === 'person' ? actor.prepared : undefined;
  return `${byWhom(entry, words, at)}${prepared === undefined ? '' : preparedTexts[words.lang](prepared.name)}`;
}

/** In which role; whoever says that they represent an organisation by its statute is no agent of it (CPL-51, CPL-61). */
function asWhat(
  actor: Extract<Entry['actor'], { kind: 'person' }>,
  named: Participant | undefined,
  words: Words,
  at: CaseState,
): string {
  if (actor.through !== undefined) return assistantTexts[words.lang];
  const says = named !== undefined && isAgent(named) ? standsAs(at.participation, named) : null;
  return says === 'legal-representative'
    ? standingTexts[words.lang][says]
    : words.roleIn(actor.role, at);
}

function byWhom(entry: Entry, words: Words, at: CaseState): string {
  const { actor } = entry;
  const chooser = actor.kind === 'person' ? null : choiceOf(entry, at);
  if (chooser !== null) return `${words.roleIn(chooser.role, at)} ${chooser.name}`;
  if (actor.kind !== 'person') return words.role(actor.kind);
  const organisation = representing(entry, at, words.lang);
  if (organisation !== null) return `${words.roleIn(actor.role, at)} ${organisation}`;
  const of = cameFor(entry, at);
  if (of !== null)
    return `${words.roleIn(of.role, at)} ${of.name}${bracketed(words.lang, representativeTexts[words.lang](representedBy(of, actor.person) ?? ''))}`;
  const standing = at.participation.participants.filter((one) => one.person === actor.person);
  // Whoever represents an organisation now, and did this as themselves, is not named as it.
  const themselves = standing.filter(({ kind }) => kind === 'person');
  const own = themselves.length > 0 ? themselves : standing;
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
  return `${asWhat(actor, named, words, at)}${named ? ` ${named.name}${pending}${whose}` : ''}`;
}
