import type { CaseState, CourtProfile, Participant, Post } from '@xiezhi/record';
import { active, fields, participationBegun } from '@xiezhi/record';
import { offer, technical } from '@xiezhi/kernel';
import { z } from 'zod';
import {
  accept,
  byHotline,
  command,
  field,
  mendField,
  page,
  refusal,
  refuse,
  rulesOnAcceptance,
  standsOnASide,
} from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { nextId, numberOf, officer } from './officers.ts';
import { notInOnesOwnCase } from './rules/not-in-ones-own-case.ts';

/*
 * A court may have one person who reviews filings, and one judge. Where that person is a party to what was handed in, they are no
 * court to it (CPL-47), and somebody else has to be: the days to review run on meanwhile, and the plaintiff waits for nobody's
 * post to be filled. Whom a post's tasks reach is for the database to find; that nobody is left of them it tells the president.
 */

export const standInRoles = ['filing-reviewer', 'filing-judge'] as const;
export type StandInRole = (typeof standInRoles)[number];
const isStandInRole = (role: string): role is StandInRole =>
  (standInRoles as readonly string[]).includes(role);

/** By which post one does it otherwise, and by which one may stand in for whoever holds it. */
const posts: Readonly<Record<StandInRole, { readonly own: Post; readonly fit: readonly Post[] }>> =
  {
    'filing-reviewer': {
      own: 'filing-reviewer',
      fit: ['judge', 'judge-assistant', 'clerk', 'division-head', 'president'],
    },
    'filing-judge': { own: 'judge', fit: ['division-head', 'president'] },
  };

/** Holders of which posts are asked to stand in; none where the role is nobody's to stand in for. */
export const standInPosts = (role: string): readonly Post[] =>
  isStandInRole(role) ? posts[role].fit : [];

/** Whoever was named to stand in for a post in this case. */
export const standIns = ({
  participation,
}: Pick<CaseState, 'participation'>): readonly Participant[] =>
  active(participation).filter(({ role }) => isStandInRole(role));

/** Is this still asked for: a filing is reviewed until it is registered, and ruled on where that is proposed. */
const isOwed = (state: CaseState, role: StandInRole): boolean =>
  role === 'filing-judge'
    ? rulesOnAcceptance(state)
    : state.filing.submittedAt !== null && state.filing.registeredAt === null;

/** Everybody who would do it stands on a side of the case, or nobody holds the post. */
const isUnheld = (state: CaseState, { offices }: CourtProfile, role: StandInRole): boolean =>
  [
    ...offices.filter(({ post, to }) => post === posts[role].own && to === null),
    ...standIns(state).filter((one) => one.role === role),
  ].every(({ person }) => person === null || standsOnASide(state, person));

/** CPL-47: the president names who reviews, or rules on, a filing in which the court's own people for it are parties. */
export const nameStandIn = command({
  name: 'assignment.name-stand-in',
  on: 'case',
  by: ['president'],
  basis: ['CPL-47', 'CPL-126'],
  unread: true,
  needs: { court: courtOfCase, officerNumber: numberOf('officer') },
  offers: ({ state, facts: { court } }) =>
    court === null
      ? []
      : standInRoles
          .filter((role) => isOwed(state, role) && isUnheld(state, court, role))
          .map((role) => offer(role, { role })),
  input: z.object({ officer: fields.staff(), reasons: fields.text(500) }),
  ask: [page('who', field('officer'), field('reasons'))],
  decide({ state, offer: { role }, input, facts: { court, officerNumber } }) {
    const found = officer(court, input.officer, posts[role].fit);
    if (found === null)
      return refuse(
        refusal('assignment/no-such-stand-in', technical, [mendField('officer'), byHotline]),
      );
    const own = notInOnesOwnCase({
      as: 'officer',
      officer: { ...found, residentId: officerNumber },
      participation: state.participation,
    });
    if (own) return refuse(own);
    return accept([
      participationBegun.make({
        shared: {
          participant: `${nextId(state)}s`,
          role,
          name: found.name,
          kind: 'person',
          person: found.person,
          reasons: input.reasons,
        },
        personal: {},
      }),
    ]);
  },
  example: { officer: 'person-of-the-clerk', reasons: '立案人员本人是本案原告，应当回避。' },
});

/**
 * What the president owes where nobody is left to whom a task of a filing falls: to name somebody; or to do it, where the act is
 * the president's as well.
 */
export const inStead = (role: string, { command: owed }: { readonly command: string }) =>
  owed === 'assignment.assign'
    ? {}
    : {
        key: `assignment/stand-in/${role}`,
        command: nameStandIn.name,
        subject: role,
        basis: nameStandIn.basis,
      };
