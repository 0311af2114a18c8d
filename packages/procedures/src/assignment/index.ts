import { offer, technical } from '@xiezhi/kernel';
import type { CaseState, CourtProfile, Participant } from '@xiezhi/record';
import { fields, holder, participationBegun, participationEnded } from '@xiezhi/record';
import { z } from 'zod';
import type { Procedure } from '../framework/index.ts';
import {
  accept,
  anyCommand,
  byHotline,
  command,
  field,
  mendField,
  needed,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { assignmentEn } from './texts.en.ts';
import { assignmentZh } from './texts.zh-CN.ts';

const nextId = (state: CaseState): string =>
  `a${String(state.participation.participants.length + 1)}`;

/** Which posts may sit in a case under which role. */
const postsOf = {
  judge: ['judge', 'division-head', 'president'],
  clerk: ['clerk', 'judge-assistant'],
} as const;

const officer = (court: CourtProfile | null, person: string, posts: readonly string[]) =>
  court?.offices.find(
    (one) => one.person === person && one.to === null && posts.includes(one.post),
  ) ?? null;

const benchOf = ({ participation }: Pick<CaseState, 'participation'>): readonly Participant[] =>
  [holder(participation, 'judge'), holder(participation, 'clerk')].filter((one) => one !== null);

/** Gives the case its judge and its clerk. Anyone assigned before leaves it, for a reason that is said; what they did stands. */
export const assignBench = command({
  name: 'assignment.assign',
  on: 'case',
  by: ['filing-reviewer', 'division-head', 'president'],
  basis: ['CPL-131'],
  unread: true,
  needs: { court: courtOfCase },
  offers: ({ state }) => (state.filing.status === 'registered' ? [offer('', {})] : []),
  input: z.object({
    judge: fields.staff(),
    clerk: fields.staff(),
    reasons: fields.text(500).optional(),
  }),
  ask: [page('bench', field('judge'), field('clerk'), needed('reasons'))],
  // The first bench takes nobody's place.
  unasked: ({ state }) => (benchOf(state).length === 0 ? ['reasons'] : []),
  decide({ state, input, facts }) {
    const judge = officer(facts.court, input.judge, postsOf.judge);
    const clerk = officer(facts.court, input.clerk, postsOf.clerk);
    if (judge === null)
      return refuse(
        refusal('assignment/no-such-judge', technical, [mendField('judge'), byHotline]),
      );
    if (clerk === null)
      return refuse(
        refusal('assignment/no-such-clerk', technical, [mendField('clerk'), byHotline]),
      );
    const leaving = benchOf(state);
    if (leaving.length > 0 && input.reasons === undefined)
      return refuse(refusal('assignment/say-why', technical, [mendField('reasons')]));
    const begun = [
      { role: 'judge' as const, office: judge },
      { role: 'clerk' as const, office: clerk },
    ].map(({ role, office }, index) =>
      participationBegun.make({
        shared: {
          participant: `${nextId(state)}${index === 0 ? 'j' : 'c'}`,
          role,
          name: office.name,
          kind: 'person',
          person: office.person,
          // The case goes to the division of its judge.
          ...(role === 'judge' ? { division: office.division ?? undefined } : {}),
        },
        personal: {},
      }),
    );
    const [first, ...rest] = [
      ...leaving.map((one) =>
        participationEnded.make({
          shared: { participant: one.id, why: 'reassigned', reasons: input.reasons },
        }),
      ),
      ...begun,
    ];
    return first
      ? accept([first, ...rest])
      : refuse(refusal('assignment/no-such-judge', technical, [mendField('judge'), byHotline]));
  },
  example: { judge: 'person-of-the-judge', clerk: 'person-of-the-clerk' },
});

/**
 * A post has ended: whoever sat in the case by it sits there no longer, and somebody else is assigned. The court's own
 * machine tells each case; another post of the same person that fits keeps them where they are.
 */
export const noteEndedPost = command({
  name: 'assignment.note-ended-post',
  on: 'case',
  by: ['system'],
  basis: ['OOR-15.1.0'],
  needs: { court: courtOfCase },
  offers: ({ state }) => benchOf(state).map((one) => offer(one.id, one)),
  input: z.object({}),
  ask: [],
  decide: ({ facts, offer: { id, role, person } }) =>
    officer(facts.court, person ?? '', postsOf[role === 'judge' ? 'judge' : 'clerk']) === null
      ? accept([participationEnded.make({ shared: { participant: id, why: 'post-ended' } })])
      : refuse(refusal('assignment/still-in-post', technical, [byHotline])),
  example: {},
});

/** 分案: who hears the case and who keeps it. */
export const assignment: Procedure = {
  name: 'assignment',
  commands: [anyCommand(assignBench), anyCommand(noteEndedPost)],
  tasks: ({ state: { filing, participation } }) =>
    filing.status === 'registered' &&
    filing.registeredAt !== null &&
    benchOf({ participation }).length < 2
      ? [
          {
            key: 'assignment/assign',
            command: 'assignment.assign',
            by: { role: 'filing-reviewer' },
            label: 'parties',
            basis: ['CPL-131'],
            opensAt: filing.registeredAt,
          },
        ]
      : [],
  texts: { 'zh-CN': assignmentZh, en: assignmentEn },
};
