import type { Side } from '@xiezhi/kernel';
import type { Post } from '@xiezhi/record';

/*
 * A small world of courts, people and cases, drawn by a seed. It is told twice: to the court as entries of dockets
 * (`dockets.ts`), and to the oracle as entities (`oracle.ts`). Neither knows of the other.
 */

export const now = '2026-11-26T03:00:00.000Z';
export const sides: readonly Side[] = ['plaintiff', 'defendant', 'third-party'];

export interface Office {
  readonly person: string;
  readonly court: string;
  readonly post: Post;
  readonly division: string | null;
  readonly ended: boolean;
}

/** The matters that a power of attorney may be limited to (CPL-62). */
export const steps = [
  'pleadings',
  'evidence',
  'mediation',
  'hearing',
  'service',
  'fees',
  'appeal',
] as const;
export type Step = (typeof steps)[number];
export const unlimited = { steps: null, lapsed: false } as const;

/** On no side: the bench, whoever stands in for the filing office, a procuratorate, and whoever examines. */
type OnNoSide =
  'judge' | 'clerk' | 'filing-reviewer' | 'filing-judge' | 'procuratorate' | 'appraiser';

/** One person, or a party without an account, in one case. */
export interface Link {
  readonly id: string;
  readonly person: string | null;
  readonly role: Side | 'agent' | OnNoSide;
  readonly side: Side | null;
  readonly principal: string | null;
  readonly authority: 'general' | 'special' | 'pending' | null;
  readonly standing:
    'legal-representative' | 'authorised-staff' | 'lawyer' | 'guardian' | 'assistant' | null;
  /** Shown afterwards, by an entry of its own. */
  readonly shown: 'general' | 'special' | null;
  /** Steps to which the authority is limited; null: to none. */
  readonly steps: readonly Step[] | null;
  /** Its last day is over, and the clock has entered that. */
  readonly lapsed: boolean;
  readonly ended: boolean;
  /** Of a party that has ended: let go by a ruling, or followed by another, so that whoever acted for it left with it. */
  readonly letGo: 'withdrawn' | 'deemed-withdrawn' | 'let-go' | 'heir' | null;
  /** … and the ruling on that has reached it. */
  readonly served: boolean;
  /** In the case until a party left it: that party, and whoever still acted for it then. */
  readonly left: boolean;
}

export const stages = ['filed', 'ruling-asked', 'later', 'registered', 'heard'] as const;

export interface Case {
  readonly id: string;
  readonly court: string;
  readonly stage: (typeof stages)[number];
  /** Comes with the judge. */
  readonly division: string | null;
  readonly links: readonly Link[];
  /** Who holds, or held, which post at its court: whoever sits in it sits by one. */
  readonly offices: readonly Office[];
  /** Reasons given by heads of a court, with the moment until which each carries. */
  readonly reasons: readonly { readonly person: string; readonly until: string }[];
}

export interface World {
  readonly courts: readonly { readonly id: string; readonly divisions: readonly string[] }[];
  readonly people: readonly string[];
  readonly offices: readonly Office[];
  readonly cases: readonly Case[];
}

export type Draw = (below: number) => number;

/** Small, quick and the same everywhere; not for secrets. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

export const one = <Item>(draw: Draw, from: readonly Item[]): Item =>
  from[draw(from.length)] as Item;

const posts: readonly Post[] = [
  'administrator',
  'president',
  'division-head',
  'judge',
  'judge-assistant',
  'clerk',
  'filing-reviewer',
  'finance-officer',
];

const officesFor = (draw: Draw, people: readonly string[], courts: World['courts']): Office[] =>
  people.flatMap((person, index) => {
    // A third hold no post; of the others some hold two or three, also in different courts.
    const held = index % 3 === 0 ? 0 : 1 + (draw(4) === 0 ? 1 + draw(2) : 0);
    return Array.from({ length: held }, () => {
      const court = one(draw, courts);
      const division = draw(3) === 0 ? null : one(draw, [...court.divisions, null]);
      return {
        person,
        court: court.id,
        post: one(draw, posts),
        division,
        ended: draw(8) === 0,
      };
    });
  });

function agentsOf(draw: Draw, people: readonly string[], party: Link, number: number): Link[] {
  const kinds = [
    { authority: 'general', standing: null, shown: null },
    { authority: 'special', standing: null, shown: null },
    { authority: 'pending', standing: null, shown: null },
    { authority: 'pending', standing: 'authorised-staff', shown: null },
    { authority: 'pending', standing: 'legal-representative', shown: null },
    { authority: 'pending', standing: 'authorised-staff', shown: 'special' },
    { authority: 'pending', standing: null, shown: 'general' },
    { authority: 'pending', standing: 'lawyer', shown: null },
    { authority: 'pending', standing: 'guardian', shown: 'special' },
    { authority: 'general', standing: null, shown: null, steps: ['evidence'] },
    { authority: 'special', standing: null, shown: null, lapsed: true },
    { authority: 'pending', standing: 'lawyer', shown: 'general', lapsed: true },
  ] as const;
  return Array.from({ length: draw(3) }, (_, index) => ({
    id: `a${String(number)}-${String(index)}`,
    person: one(draw, people),
    role: 'agent' as const,
    side: party.side,
    principal: party.id,
    ...unlimited,
    ...one(draw, kinds),
    ended: draw(6) === 0,
    letGo: null,
    served: false,
    left: false,
  }));
}

/** Some agents whose authority is seen have somebody who hands in for them, as long as they act themselves. */
const assistantsOf = (draw: Draw, people: readonly string[], agent: Link): Link[] =>
  agent.role !== 'agent' ||
  agent.lapsed ||
  (agent.shown ?? agent.authority) === 'pending' ||
  agent.standing === 'guardian' ||
  draw(3) > 0
    ? []
    : [
        {
          ...agent,
          id: `${agent.id}-h`,
          person: one(draw, people),
          principal: agent.id,
          authority: 'general',
          standing: 'assistant',
          shown: null,
          ended: agent.ended || draw(6) === 0,
          left: false,
        },
      ];

function partiesOf(draw: Draw, people: readonly string[]): Link[] {
  const parties = sides.flatMap((side) =>
    Array.from({ length: side === 'third-party' ? draw(2) : 1 + draw(2) }, () => side),
  );
  return parties.map((side, number) => {
    const ended = draw(5) === 0;
    const how = ended ? one(draw, ['withdrawn', 'deemed-withdrawn', 'heir', null] as const) : null;
    // Where it is a defendant, somebody else took the suit back.
    const letGo = how === 'withdrawn' && side === 'defendant' ? 'let-go' : how;
    return {
      id: `p${String(number)}`,
      person: draw(4) === 0 ? null : one(draw, people),
      role: side,
      side,
      principal: null,
      authority: null,
      standing: null,
      shown: null,
      ...unlimited,
      ended,
      letGo,
      served: letGo !== null && letGo !== 'heir' && draw(2) === 0,
      left: letGo !== null,
    };
  });
}

export const member = (id: string, person: string, role: Link['role'], ended: boolean): Link => ({
  id,
  person,
  role,
  side: null,
  principal: null,
  authority: null,
  standing: null,
  shown: null,
  ...unlimited,
  ended,
  letGo: null,
  served: false,
  left: false,
});

function caseOf(
  draw: Draw,
  number: number,
  courts: World['courts'],
  people: readonly string[],
): Case {
  const court = one(draw, courts);
  const stage = one(draw, stages);
  const parties = partiesOf(draw, people);
  const links = parties.concat(
    parties.flatMap((party, index) =>
      // Authority ends with its giver's part in the case.
      agentsOf(draw, people, party, index).map((agent) =>
        party.left ? { ...agent, ended: true, left: !agent.ended } : agent,
      ),
    ),
  );
  links.push(...links.flatMap((link) => assistantsOf(draw, people, link)));
  if (stage === 'heard') {
    if (draw(4) === 0) links.push(member('j0', one(draw, people), 'judge', true));
    if (draw(6) > 0) links.push(member('j1', one(draw, people), 'judge', false));
    if (draw(6) > 0) links.push(member('c1', one(draw, people), 'clerk', false));
    if (draw(3) === 0) links.push(member('z1', one(draw, people), 'procuratorate', draw(5) === 0));
    if (draw(3) > 0) links.push(member('g1.1', one(draw, people), 'appraiser', draw(5) === 0));
    if (draw(3) > 0) links.push(member('g2.1', one(draw, people), 'appraiser', draw(5) === 0));
  }
  if (draw(4) === 0) links.push(member('s1', one(draw, people), 'filing-reviewer', draw(5) === 0));
  if (draw(6) === 0) links.push(member('s2', one(draw, people), 'filing-judge', draw(5) === 0));
  const judge = links.some((link) => link.role === 'judge' && !link.ended);
  return {
    id: `case-${String(number).padStart(5, '0')}`,
    court: court.id,
    stage,
    division: judge ? one(draw, [...court.divisions, null]) : null,
    links,
    offices: [],
    reasons: people
      .filter(() => draw(3) === 0)
      .map((person) => ({
        person,
        until: one(draw, ['2026-11-25T15:59:59.999Z', now, '2026-11-26T15:59:59.999Z']),
      })),
  };
}

/** The posts by which the bench of a case was assigned to it; of some, that post has ended since. */
const seatsOf = (draw: Draw, { court, links }: Case): readonly Office[] =>
  links.flatMap(({ role, person }) =>
    person !== null && (role === 'judge' || role === 'clerk')
      ? [{ person, court, post: role, division: null, ended: draw(3) === 0 }]
      : [],
  );

/** @param size how many people; as many cases. */
export function drawWorld(seed: number, size = 24): World {
  const draw = drawFrom(seed);
  const courts = [
    { id: 'court-one', divisions: ['v-1', 'v-2'] },
    { id: 'court-two', divisions: [] },
    { id: 'court-three', divisions: ['v-1'] },
  ];
  const people = Array.from({ length: size }, (_, index) => `person-${String(index)}`);
  const held = officesFor(draw, people, courts);
  const cases = people.map((_, index) => caseOf(draw, index, courts, people));
  const offices = [...held, ...cases.flatMap((each) => seatsOf(draw, each))];
  return {
    courts,
    people,
    offices,
    cases: cases.map((each) => ({
      ...each,
      offices: offices.filter(({ court }) => court === each.court),
    })),
  };
}
