import type { CourtDay } from '@xiezhi/kernel';
import { courtDayOf, offer } from '@xiezhi/kernel';
import { appealSubmitted, fields, handsInFor, nextAppeal } from '@xiezhi/record';
import type { CaseState, Participant } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import { z } from 'zod';
import type { Actor, Role, Told } from '../framework/index.ts';
import { accept, command, field, page } from '../framework/index.ts';
import { isAfter } from '../shared/last-day.ts';
import {
  isLateToAppealRuling,
  lastDayToAppealRuling,
} from '../shared/last-day-to-appeal-ruling.ts';
import type { AppealableRuling } from '../shared/rules/rulings-that-can-be-appealed.ts';
import {
  askedBy,
  matterOf,
  rulingsThatCanBeAppealed,
} from '../shared/rules/rulings-that-can-be-appealed.ts';
import { appealNeedsSpecialAuthority } from './rules/appeal-needs-special-authority.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';

/** A party, and the ruling against which it may appeal. */
export interface AgainstRuling {
  readonly who: Participant;
  readonly ruling: AppealableRuling;
}

/** By everybody who may, ruling by ruling. */
export const againstRulings = (state: CaseState): readonly AgainstRuling[] =>
  rulingsThatCanBeAppealed(state).flatMap((ruling) => ruling.by.map((who) => ({ who, ruling })));

export const keyOfRuling = ({ who, ruling }: AgainstRuling): string => `${ruling.id}.${who.id}`;

/** The first day on which anybody can have appealed: that of the ruling. */
export const firstDayOf = ({ papers: [paper] }: AppealableRuling): CourtDay | null =>
  paper === undefined ? null : courtDayOf(paper.orderedAt);

/** In a case the bench keeps the file; before there is one, whoever reviewed the filing. */
export const keepsTheFile = ({ filing }: CaseState, roles: ReadonlySet<Role>): boolean =>
  filing.registeredAt === null
    ? roles.has('filing-reviewer')
    : roles.has('clerk') || roles.has('judge');

const authorityOf = (state: CaseState, { person }: Actor, participant: string) =>
  appealNeedsSpecialAuthority({ participation: state.participation, person, participant });

/** Which ruling it is. */
export function toldOfRuling(state: CaseState, { id }: Pick<AppealableRuling, 'id'>): Told {
  const code = matterOf(state, id);
  return code === 'acceptance'
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
  { who, ruling }: AgainstRuling,
): readonly Told[] {
  const { state, actor, law, today } = about;
  const last = lastDayToAppealRuling(state, ruling, who.id, law);
  const authority = authorityOf(state, actor, who.id);
  return [
    toldOfRuling(state, ruling),
    last === null
      ? { code: 'not-served', facts: {} }
      : { code: isAfter(last, today) ? 'late' : 'last-day', facts: { ...last }, short: true },
    { code: 'no-fee', facts: {} },
    ...(authority === null ? [] : [{ code: 'authority', facts: { authority } }]),
  ];
}

/** CPL-126, CPL-130, CPL-157: a party appeals against a ruling, through the court that made it. Any day; a late one is received. */
export const appealRuling = command({
  name: 'ruling.appeal',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-171', 'CPL-173', 'CPL-157', 'CPL-126', 'CPL-130', 'FEE-8'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    againstRulings(state)
      .filter(({ who }) => person !== null && handsInFor(state.participation, person, who.id))
      .map((one) => offer(keyOfRuling(one), one)),
  tells: (about, one) => toldOf(about, one),
  input: z
    .object({
      claims: fields.longText(4000),
      grounds: fields.longText(20_000).optional(),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [page('claims', field('claims')), page('grounds', field('grounds')), papersPage],
  decide: ({ state, actor, offer: { who, ruling }, input, law, today }) =>
    accept([
      appealSubmitted.make({
        shared: {
          participant: who.id,
          source: 'online',
          receivedOn: today,
          late: isLateToAppealRuling(state, ruling, who.id, today, law),
          authority: authorityOf(state, actor, who.id) ?? undefined,
          attachments: input.attachments,
          appeal: nextAppeal(state.appeal),
          claims: input.claims,
          grounds: input.grounds ?? '',
          final: false,
          ruling: ruling.id,
        },
      }),
    ]),
  example: {
    claims: '撤销一审裁定，指令一审法院受理本案。',
    grounds: '起诉符合民事诉讼法第一百二十二条规定的条件。',
    attachments: [],
    conformsToOriginals: true,
  },
});
