import type { EntryId, PersonId } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import type { CaseState, CourtProfile, Participant } from '@xiezhi/record';
import {
  active,
  fields,
  holder,
  participationBegun,
  participationEnded,
  recusedBy,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Procedure, Told } from '../framework/index.ts';
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
  standsOnASide,
} from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { nextId, numberOf, officer } from './officers.ts';
import { anotherBenchAfterRemand } from './rules/another-bench-after-remand.ts';
import { notWhoeverWasRecused } from './rules/not-whoever-was-recused.ts';
import { notInOnesOwnCase } from './rules/not-in-ones-own-case.ts';
import { nameStandIn, standInPosts, standIns } from './stand-in.ts';
import { assignmentEn } from './texts.en.ts';
import { assignmentZh } from './texts.zh-CN.ts';

/** Which posts may sit in a case under which role. */
const postsOf = {
  judge: ['judge', 'division-head', 'president'],
  clerk: ['clerk', 'judge-assistant'],
} as const;

const benchOf = ({ participation }: Pick<CaseState, 'participation'>): readonly Participant[] =>
  [holder(participation, 'judge'), holder(participation, 'clerk')].filter((one) => one !== null);

/** Who of them still may be: whoever became a party to the case is its court no longer (CPL-47). */
const sitting = (state: CaseState): readonly Participant[] =>
  benchOf(state).filter(({ person }) => person === null || !standsOnASide(state, person));

/** Who may be chosen has the name of somebody in the case: nothing says that they are two, and nothing that they are one. */
const namesakes = (
  { participation }: CaseState,
  court: Pick<CourtProfile, 'offices'> | null,
): readonly Told[] => {
  const chosen = new Set<string>([...postsOf.judge, ...postsOf.clerk]);
  const names = new Set(
    court?.offices.flatMap(({ to, post, name }) => (to === null && chosen.has(post) ? [name] : [])),
  );
  const found = active(participation).filter((one) => one.side !== null && names.has(one.name));
  return [...new Set(found.map(({ name }) => name))].map((name) => ({
    code: 'same-name',
    facts: { name },
  }));
};

/** Of a suit that was sent back: who heard it, and does not again (CPL-41). */
const satBefore = ({ filing: { transferred } }: Pick<CaseState, 'filing'>): readonly Told[] =>
  transferred?.remanded === undefined
    ? []
    : [
        {
          code: 'sat-before',
          facts: {
            number: transferred.caseNumber,
            names: transferred.remanded.judges.map(({ name }) => name),
          },
        },
      ];

/** Of a case that comes from another: by which decision this person was to keep out of that one (CPL-49). */
const recusedBefore = ({ filing }: Pick<CaseState, 'filing'>, person: PersonId): EntryId | null => {
  const found = filing.transferred?.recused?.find((one) => one.person === person);
  return found === undefined ? null : (found.entry as EntryId);
};

/** Gives the case its judge and its clerk. Anyone assigned before leaves it, for a reason that is said; what they did stands. */
export const assignBench = command({
  name: 'assignment.assign',
  on: 'case',
  by: ['filing-reviewer', 'division-head', 'president'],
  basis: ['CPL-131', 'CPL-47', 'CPL-41'],
  unread: true,
  needs: { court: courtOfCase, judgeNumber: numberOf('judge'), clerkNumber: numberOf('clerk') },
  offers: ({ state }) => (state.filing.status === 'registered' ? [offer('', {})] : []),
  tells: ({ state, facts }) => [...satBefore(state), ...namesakes(state, facts.court)],
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
    const { participation } = state;
    const own = [
      { as: 'judge' as const, officer: { ...judge, residentId: facts.judgeNumber } },
      { as: 'clerk' as const, officer: { ...clerk, residentId: facts.clerkNumber } },
    ].flatMap(
      (each) =>
        notInOnesOwnCase({ ...each, participation }) ??
        notWhoeverWasRecused({
          as: each.as,
          name: each.officer.name,
          decision:
            recusedBy(state, each.officer.person) ?? recusedBefore(state, each.officer.person),
        }) ??
        [],
    );
    const again = anotherBenchAfterRemand({ filing: state.filing, judge });
    if (again) own.push(again);
    if (own[0]) return refuse(own[0], ...own.slice(1));
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

/** The posts by which somebody is in a case under this role, or stands in for it. */
const postsBy = (role: string): readonly string[] =>
  role === 'judge' || role === 'clerk' ? postsOf[role] : standInPosts(role);

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
  offers: ({ state }) => [...benchOf(state), ...standIns(state)].map((one) => offer(one.id, one)),
  input: z.object({}),
  ask: [],
  decide: ({ facts, offer: { id, role, person } }) =>
    officer(facts.court, person ?? '', postsBy(role)) === null
      ? accept([participationEnded.make({ shared: { participant: id, why: 'post-ended' } })])
      : refuse(refusal('assignment/still-in-post', technical, [byHotline])),
  example: {},
});

/** 分案: who hears the case and who keeps it. */
export const assignment: Procedure = {
  name: 'assignment',
  commands: [assignBench, nameStandIn, noteEndedPost].map(anyCommand),
  tasks: ({ state }) =>
    state.filing.status === 'registered' &&
    state.filing.registeredAt !== null &&
    sitting(state).length < 2
      ? [
          {
            key: 'assignment/assign',
            command: 'assignment.assign',
            by: { role: 'filing-reviewer' },
            label: 'parties',
            basis: ['CPL-131'],
            opensAt: state.filing.registeredAt,
          },
        ]
      : [],
  texts: { 'zh-CN': assignmentZh, en: assignmentEn },
};
