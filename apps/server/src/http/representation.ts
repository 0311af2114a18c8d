import type { DoneForDto, RepresentationDto, RepresentedDto } from '@xiezhi/contract';
import type { CaseListRow, ReadEntry } from '@xiezhi/docket';
import { countCases, listCases, readDocket } from '@xiezhi/docket';
import type { StreamId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { authorityInWords, caseTitle } from '@xiezhi/procedures';
import type { AuthorityExtent, CaseState, Grant, Participant } from '@xiezhi/record';
import {
  assistingIn,
  isAssistant,
  isGuardian,
  openGrants,
  participant,
  participantsOf,
  standsAs,
} from '@xiezhi/record';
import { standingTexts } from '../texts/cases.ts';
import { assistsLine, beyondMark } from './authority-words.ts';
import type { Environment } from './environment.ts';
import { withWhom } from './whom.ts';
import type { Words } from './words.ts';

/** As many cases as one answer holds; whoever has more is told so, and finds the rest in each case. */
const most = 200;
/** Of what was done, the last; the case itself has all of it. */
const lastDone = 10;
const ofASide: ReadonlySet<string> = new Set(['plaintiff', 'defendant', 'third-party', 'agent']);

interface Looked {
  readonly row: CaseListRow;
  readonly at: CaseState;
  readonly actor: Actor;
  readonly words: Words;
}

/** The parties in whose name this person says who acts: themselves, and whom they represent by law. */
const ownParties = ({ participation }: CaseState, { person }: Actor): ReadonlySet<string> =>
  new Set(
    person === null
      ? []
      : participantsOf(participation, person).flatMap((one) => {
          if (one.role !== 'agent') return one.side === null ? [] : [one.id];
          const byLaw = isGuardian(one) || one.standing === 'legal-representative';
          return byLaw && one.authority !== 'pending' && one.principal ? [one.principal] : [];
        }),
  );

const stateOf = (one: Participant): RepresentedDto['state'] => {
  if (one.to !== null) return 'ended';
  if (one.lapsed !== undefined) return 'over';
  return one.authority === 'pending' ? 'unshown' : 'holds';
};

/** In which case and for whom; of an assistant also for which agent. */
function base({ row, at, words }: Looked, principal: string) {
  const of = participant(at.participation, principal);
  const helped = of?.role === 'agent' ? of : null;
  const party = helped === null ? of : participant(at.participation, helped.principal ?? '');
  return {
    stream: row.stream,
    caseTitle: caseTitle(at),
    number: at.filing.caseNumber,
    party: party?.name ?? '',
    ...(helped === null ? {} : { through: helped.name }),
    standing: helped === null ? words.roleIn('agent', at) : standingTexts[words.lang].assistant,
  };
}

/** As a line of its own. */
const reachOf = (
  authority: string | null,
  extent: AuthorityExtent | undefined,
  { lang }: Words,
): string => {
  const text = authorityInWords(authority, extent, lang);
  return lang === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
};

/** What they are, where it is more than an agent; what they say they are until it is shown. */
function standingWords({ at, words }: Looked, one: Participant) {
  const standing = standsAs(at.participation, one);
  return standing === null ? {} : { standing: standingTexts[words.lang][standing] };
}

const ofAgent = (
  looked: Looked,
  one: Participant,
  done: readonly DoneForDto[],
  acts: RepresentedDto['acts'],
): RepresentedDto => ({
  ...base(looked, one.principal ?? ''),
  agent: one.name,
  ...standingWords(looked, one),
  reach: isAssistant(one)
    ? assistsLine(one, looked.words)
    : one.authority === 'pending' && one.lapsed === undefined
      ? ''
      : reachOf(one.lapsed?.authority ?? one.authority, one.extent, looked.words),
  state: stateOf(one),
  at: one.to ?? one.lapsed?.at ?? one.standsSince ?? one.from,
  done: done.slice(-lastDone).reverse(),
  doneTotal: done.length,
  acts,
});

/** What somebody is asked for: to assist an agent, or to act, also as the representative of one of many, and how far. */
export const reachAsked = (
  one: Pick<Grant, 'standing' | 'authority' | 'extent'>,
  words: Words,
): string => {
  // Whoever represents an organisation by its statute has all that it has.
  if (one.standing === 'legal-representative') return '';
  return isAssistant({ standing: one.standing ?? null })
    ? assistsLine(one, words)
    : reachOf(one.authority, one.extent, words);
};

const ofGrant = (looked: Looked, one: Grant, acts: RepresentedDto['acts']): RepresentedDto => ({
  ...base(looked, one.principal),
  agent: one.name,
  ...(one.standing === 'legal-representative'
    ? { standing: standingTexts[looked.words.lang][one.standing] }
    : {}),
  reach: reachAsked(one, looked.words),
  state: 'asked',
  at: one.at,
  done: [],
  doneTotal: 0,
  acts,
});

/** What this agent did in the name of that party, as the party reads it. */
const doneBy = (
  { at, words }: Looked,
  one: Participant,
  read: readonly ReadEntry[],
): readonly DoneForDto[] =>
  read.flatMap(({ entry }): readonly DoneForDto[] => {
    const { actor } = entry;
    const theirs =
      actor.kind === 'person' &&
      actor.person === one.person &&
      (isAssistant(one)
        ? assistingIn(at.participation, entry).some(({ id }) => id === one.id)
        : actor.through === undefined && actor.onBehalfOf === one.principal) &&
      entry.cause === undefined;
    return theirs
      ? [
          {
            seq: entry.seq,
            at: entry.at,
            title: withWhom(entry, words.entry(entry), at, words.lang).title,
            mark: beyondMark(actor.beyond, words),
          },
        ]
      : [];
  });

/** What can be done about it, by the key of the agent or of the offer that waits. */
async function actsOf(
  { catalogue, docket }: Environment,
  { actor, words }: Looked,
  stream: StreamId,
): Promise<ReadonlyMap<string, RepresentedDto['acts']>> {
  const found: { key: string; act: RepresentedDto['acts'][number] }[] = [];
  for (const name of ['authority.name-assistant', 'authority.change', 'authority.end']) {
    const command = catalogue.command(name);
    if (command === null) continue;
    const context = await docket.contextFor(command, actor, stream);
    if (!command.by.some((role) => context.roles.has(role))) continue;
    for (const { key, offered } of command.offers(context))
      if (offered)
        found.push({
          key,
          act: { command: name, stream, key, title: words.command(name)?.title ?? name },
        });
  }
  const grouped = Map.groupBy(found, ({ key }) => key);
  return new Map([...grouped].map(([key, all]) => [key, all.map(({ act }) => act)]));
}

async function ofCase(
  environment: Environment,
  looked: Looked,
): Promise<Pick<RepresentationDto, 'forMe' | 'byMe'>> {
  const { at, actor, row } = looked;
  const { participants } = at.participation;
  const agents = participants.filter((one) => one.role === 'agent' && one.principal !== null);
  const mine = agents.filter((one) => one.person === actor.person);
  // Whoever helps an agent is of interest to the party and to that agent.
  const own = new Set([
    ...ownParties(at, actor),
    ...mine.filter((one) => !isAssistant(one)).map(({ id }) => id),
  ]);
  const ofMine = (principal: string): boolean => {
    const of = participant(at.participation, principal);
    return own.has(principal) || (of?.role === 'agent' && own.has(of.principal ?? ''));
  };
  const theirs = agents.filter((one) => ofMine(one.principal ?? '') && one.person !== actor.person);
  const grants = openGrants(at.participation).filter(({ principal }) => ofMine(principal));
  if (theirs.length + grants.length + mine.length === 0) return { forMe: [], byMe: [] };
  const acts = await actsOf(environment, looked, row.stream);
  const read =
    theirs.length === 0
      ? []
      : ((await readDocket(environment.pool, environment.docket.cache, row.stream, actor)) ?? []);
  return {
    forMe: [
      ...theirs.map((one) =>
        ofAgent(looked, one, doneBy(looked, one, read), acts.get(one.id) ?? []),
      ),
      ...grants.map((one) => ofGrant(looked, one, acts.get(one.id) ?? [])),
    ],
    byMe: mine.map((one) => ofAgent(looked, one, [], acts.get(one.id) ?? [])),
  };
}

/**
 * CPL-62: on one page, who may act for the reader, how far and until when, what they did, and how to end it; and beside it for whom
 * the reader acts. Of the cases the reader may see, through the one reader there is.
 */
export async function representationOf(
  environment: Environment,
  words: Words,
  actor: Actor,
): Promise<RepresentationDto> {
  const { pool, docket } = environment;
  const rows = await listCases(pool, actor, { limit: most });
  const all = rows.length < most ? rows.length : await countCases(pool, actor, {});
  const found = [];
  for (const row of rows.filter(({ roles }) => roles.some((one) => ofASide.has(one)))) {
    const { state } = await docket.cache.load(row.stream);
    found.push(await ofCase(environment, { row, at: state as CaseState, actor, words }));
  }
  return {
    forMe: found.flatMap(({ forMe }) => forMe),
    byMe: found.flatMap(({ byMe }) => byMe),
    casesLeftOut: all - rows.length,
  };
}
