import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf, offer } from '@xiezhi/kernel';
import {
  appealSubmitted,
  fields,
  handsInFor,
  nextAppeal,
  reconsideredRuling,
} from '@xiezhi/record';
import type { CaseState, Participant } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import { z } from 'zod';
import type { Actor, Context, Decision, Role, Told } from '../framework/index.ts';
import { accept, command, field, page } from '../framework/index.ts';
import { isAfter } from '../shared/last-day.ts';
import {
  isLateToAppealRuling,
  lastDayToAppealRuling,
} from '../shared/last-day-to-appeal-ruling.ts';
import type { AppealableRuling } from '../shared/rules/rulings-that-can-be-appealed.ts';
import { askedBy, matterOf } from '../shared/rules/rulings-that-can-be-appealed.ts';
import { rulingsWithAWayUp } from '../shared/rulings-with-a-way-up.ts';
import { appealNeedsSpecialAuthority } from './rules/appeal-needs-special-authority.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';

/** A party, and the ruling against which it may appeal. */
export interface AgainstRuling {
  readonly who: Participant;
  readonly ruling: AppealableRuling;
}

/** By everybody who may, ruling by ruling. */
export const againstRulings = (state: CaseState): readonly AgainstRuling[] =>
  rulingsWithAWayUp(state).flatMap((ruling) => ruling.by.map((who) => ({ who, ruling })));

export const keyOfRuling = ({ who, ruling }: AgainstRuling): string => `${ruling.id}.${who.id}`;

/** The first day on which anybody can have appealed: that of the ruling. */
export const firstDayOf = ({ papers: [paper] }: AppealableRuling): CourtDay | null =>
  paper === undefined ? null : courtDayOf(paper.orderedAt);

/** In a case the bench keeps the file; before there is one, whoever reviewed the filing. */
export const keepsTheFile = ({ filing }: CaseState, roles: ReadonlySet<Role>): boolean =>
  filing.registeredAt === null
    ? roles.has('filing-reviewer')
    : roles.has('clerk') || roles.has('judge');

/** CPL-62: an appeal takes special authority; to ask for reconsideration the law asks for none beyond being an agent. */
function authorityOf(state: CaseState, { person }: Actor, { who, ruling }: AgainstRuling) {
  const about = { participation: state.participation, person, participant: who.id };
  const authority = appealNeedsSpecialAuthority(about);
  return ruling.id === reconsideredRuling && authority === 'general' ? null : authority;
}

/** Which ruling it is. */
export function toldOfRuling(state: CaseState, { id }: Pick<AppealableRuling, 'id'>): Told {
  const code = matterOf(state, id);
  return code === 'acceptance' || code === 'reconsideration'
    ? { code, facts: { number: state.filing.caseNumber ?? '' } }
    : { code, facts: { name: askedBy(state, id)?.name ?? '' } };
}

function toldOf(
  about: {
    readonly state: CaseState;
    readonly actor: Actor;
    readonly law: Law;
    readonly today: CourtDay;
  },
  one: AgainstRuling,
): readonly Told[] {
  const { who, ruling } = one;
  const { state, actor, law, today } = about;
  const last = lastDayToAppealRuling(state, ruling, who.id, law);
  const authority = authorityOf(state, actor, one);
  return [
    toldOfRuling(state, ruling),
    last === null
      ? { code: 'not-served', facts: {} }
      : { code: isAfter(last, today) ? 'late' : 'last-day', facts: { ...last }, short: true },
    { code: 'no-fee', facts: {} },
    ...(authority === null ? [] : [{ code: 'authority', facts: { authority } }]),
  ];
}

type About = Pick<Context<'case', Record<string, never>>, 'state' | 'actor'>;

/** To whoever may ask it of the court above: against the rulings that can be appealed, or those that it reconsiders. */
export const mayAsk = ({ state, actor: { person } }: About, reconsidered: boolean) =>
  againstRulings(state)
    .filter(({ ruling: { id } }) => (id === reconsideredRuling) === reconsidered)
    .filter(({ who }) => person !== null && handsInFor(state.participation, person, who.id))
    .map((one) => offer(keyOfRuling(one), one));

export const whatIsAsked = z
  .object({
    claims: fields.longText(4000),
    grounds: fields.longText(20_000).optional(),
    ...papersInput,
  })
  .refine(...fields.originalsConfirmed);

/** What is entered of it: received on any day, and marked where it is late. */
export const asked = (
  { state, actor, law, today }: About & { readonly law: Law; readonly today: CourtDay },
  { who, ruling }: AgainstRuling,
  { claims, grounds = '', attachments }: z.infer<typeof whatIsAsked>,
): Decision =>
  accept([
    appealSubmitted.make({
      shared: {
        participant: who.id,
        source: 'online',
        receivedOn: today,
        late: isLateToAppealRuling(state, ruling, who.id, today, law),
        authority: authorityOf(state, actor, { who, ruling }) ?? undefined,
        attachments,
        appeal: nextAppeal(state.appeal),
        claims,
        grounds,
        final: false,
        ruling: ruling.id,
      },
    }),
  ]);

/** CPL-126, CPL-130, CPL-157: a party appeals against a ruling, through the court that made it. Any day; a late one is received. */
export const appealRuling = command({
  name: 'ruling.appeal',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-171', 'CPL-173', 'CPL-157', 'CPL-126', 'CPL-130', 'FEE-8'],
  needs: {},
  offers: (about) => mayAsk(about, false),
  tells: (about, one) => toldOf(about, one),
  input: whatIsAsked,
  ask: [page('claims', field('claims')), page('grounds', field('grounds')), papersPage],
  decide: ({ offer: one, input, ...about }) => asked(about, one, input),
  example: {
    claims: '撤销一审裁定，指令一审法院受理本案。',
    grounds: '起诉符合民事诉讼法第一百二十二条规定的条件。',
    attachments: [],
    conformsToOriginals: true,
  },
});

/**
 * ENF-16: whoever was refused an application for enforcement asks the court above to reconsider that, through the court that ruled. It is
 * received and goes up as an appeal does; by what this court goes is told.
 */
export const askForReconsideration = command({
  name: 'ruling.ask-reconsideration',
  on: 'case',
  by: ['plaintiff', 'agent'],
  basis: ['ENF-16', 'CPL-236', 'OLR-9.3.0'],
  needs: {},
  offers: (about) => mayAsk(about, true),
  tells: (about, one) => [...toldOf(about, one), { code: 'goes-by', facts: {} }],
  input: whatIsAsked,
  ask: [page('claims', field('claims')), page('grounds', field('grounds')), papersPage],
  decide: ({ offer: one, input, ...about }) => asked(about, one, input),
  example: {
    claims: '撤销不予受理的裁定，指令原审法院立案执行。',
    grounds: '判决已经生效，被执行人没有履行，财产在原审法院辖区。',
    attachments: [],
    conformsToOriginals: true,
  },
});
