import type { CourtId, PersonId } from '@xiezhi/kernel';
import type { Actor } from '@xiezhi/procedures';
import { catalogue, labelsFor, labelsOfEntries, rolesIn } from '@xiezhi/procedures';
import { folds } from '@xiezhi/record';
import type { CaseState } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { actorOf, leftWith, stateOf } from './dockets.ts';
import type { PartSeen } from './oracle.ts';
import { decidedQuestions, entrustedTo, leaversOf, namedActs, nobody, Oracle } from './oracle.ts';
import type { Case, Draw, Link, World } from './world.ts';
import { drawFrom, drawWorld, member, one } from './world.ts';

/*
 * Our answer against that of policies written by hand from the requirements. A list of power that is made from the
 * declarations proves nothing about them; this one shares no line with them.
 */

const long = process.env['XIEZHI_LONG'] === '1';
const triples = long ? 1_000_000 : 20_000;
const seed = Number(process.env['XIEZHI_SEED'] ?? 20_261_126);

const ofPeople = catalogue.commands.filter((each) =>
  each.by.some((role) => !['rule', 'clock', 'system'].includes(role)),
);

interface Asked {
  readonly what: string;
  readonly ours: boolean;
  readonly theirs: boolean;
}

const may = (actor: Actor, by: readonly string[], roles: ReadonlySet<string>): boolean =>
  actor.kind === 'person' && by.some((role) => roles.has(role));

function anAct(
  draw: Draw,
  world: World,
  oracle: Oracle,
  states: ReadonlyMap<Case, CaseState>,
): Asked {
  const person = draw(20) === 0 ? null : one(draw, world.people);
  const actor = actorOf(world, person);
  const act = one(draw, catalogue.commands);
  const ask = (key: string, theirs: boolean, state: unknown): Asked => ({
    what: `${person ?? 'visitor'} ${act.name} ${key}`,
    ours: may(actor, act.by, rolesIn(actor, act.on, key, state as CaseState)),
    theirs,
  });
  switch (act.on) {
    case 'case': {
      const at = one(draw, world.cases);
      return ask(at.id, oracle.mayDo(person, act.name, at), states.get(at));
    }
    case 'person': {
      const holder = one(draw, world.people);
      return ask(holder, oracle.onAccount(person, act.name, holder), folds.person.initial);
    }
    case 'court': {
      const court = one(draw, world.courts).id;
      return ask(court, oracle.onCourt(person, act.name, court), folds.court.initial);
    }
    case 'feedback': {
      const by = draw(4) === 0 ? null : one(draw, world.people);
      const desk = one(draw, [['president'], ['administrator', 'president'], []] as const);
      const court = one(draw, world.courts).id;
      const { feedback } = folds.feedback.initial;
      const state = {
        feedback: { ...feedback, from: by as PersonId | null, court: court as CourtId, desk },
      };
      return ask('said', oracle.onFeedback(person, act.name, { by, court, desk }), state);
    }
    case 'rulebook':
      return ask('CN', oracle.onRulebook(person, act.name), folds.rulebook.initial);
  }
}

const kindOf = {
  fees: 'fees.Billed',
  'said of the filing': 'filing.CorrectionRequested',
  other: 'filing.Supplemented',
} as const;
const matters = Object.keys(kindOf) as (keyof typeof kindOf)[];
const labels = ['parties', 'court', 'side:plaintiff', 'side:defendant', 'side:third-party'];

function aReading(
  draw: Draw,
  world: World,
  oracle: Oracle,
  states: ReadonlyMap<Case, CaseState>,
): Asked {
  const person = draw(20) === 0 ? null : one(draw, world.people);
  const actor = actorOf(world, person);
  const at = one(draw, world.cases);
  const state = states.get(at) as CaseState;
  const about = draw(3) === 0 ? one(draw, at.links) : null;
  const seq = 1 + draw(40);
  const commission = draw(3) === 0 ? `g${String(1 + draw(2))}` : null;
  const part: PartSeen = {
    label: one(draw, [...labels, `person:${one(draw, world.people)}`, 'public']),
    matter: one(draw, matters),
    by: draw(3) === 0 ? null : one(draw, world.people),
    // Who sits or keeps the record is in no entry as somebody on a side, also where the world has them stand on one.
    about:
      about === null ||
      about.person === null ||
      about.ended ||
      (about.side === null && about.role !== 'appraiser')
        ? []
        : [about.person],
    entrustedTo: entrustedTo(at, commission),
    before: leaversOf(at, (party) => seq <= (leftWith(at, party) ?? 0)),
    theirs: leaversOf(at, (party) => party === about?.id),
  };
  const entry = {
    seq,
    kind: kindOf[part.matter],
    actor:
      part.by === null
        ? ({ kind: 'clock' } as const)
        : ({ kind: 'person', person: part.by as PersonId, role: 'person' } as const),
    body: {
      ...(about === null ? {} : { participant: about.id }),
      ...(commission === null ? {} : { commission }),
    },
  };
  const readable = labelsOfEntries(actor, 'case', at.id, state)(entry);
  return {
    what: `${person ?? 'visitor'} reads ${JSON.stringify(part)} of ${at.id}`,
    ours: readable.has(part.label as 'public'),
    theirs: oracle.reads(person, at, part),
  };
}

function anAccount(draw: Draw, world: World, oracle: Oracle): Asked {
  const person = draw(20) === 0 ? null : one(draw, world.people);
  const holder = one(draw, world.people);
  const label = one(draw, [
    'public',
    'court',
    `person:${holder}`,
    `person:${one(draw, world.people)}`,
  ]);
  const actor = actorOf(world, person);
  const part: PartSeen = {
    label,
    matter: 'other',
    by: holder,
    about: [],
    entrustedTo: [],
    before: nobody,
    theirs: nobody,
  };
  return {
    what: `${person ?? 'visitor'} reads ${label} of the account of ${holder}`,
    ours: labelsFor(actor, 'person', holder, folds.person.initial).has(label as 'public'),
    theirs: oracle.readsAccount(person, holder, part),
  };
}

/** Asks both about so many things, in worlds drawn one after another. */
function compare(count: number): {
  asked: number;
  allowed: number;
  differences: readonly string[];
} {
  const differences = new Set<string>();
  let asked = 0;
  let allowed = 0;
  for (let number = 0; asked < count; number += 1) {
    const world = drawWorld(seed + number);
    const draw = drawFrom(seed + number);
    const oracle = new Oracle(world);
    const states = new Map(world.cases.map((at) => [at, stateOf(at)]));
    for (let index = 0; index < Math.min(2000, count); index += 1) {
      const turn = draw(10);
      const found =
        turn < 5
          ? anAct(draw, world, oracle, states)
          : turn < 9
            ? aReading(draw, world, oracle, states)
            : anAccount(draw, world, oracle);
      if (found.theirs) allowed += 1;
      if (found.ours !== found.theirs)
        differences.add(
          `world ${String(seed + number)}: ${found.what}: we say ${found.ours ? 'yes' : 'no'}`,
        );
    }
    asked += oracle.asked;
  }
  return { asked, allowed, differences: [...differences].slice(0, 20) };
}

/** Every way to stand in a case, so that each is asked about though it is seldom drawn. */
const standings: readonly Link[] = [
  ...(['plaintiff', 'defendant', 'third-party'] as const).map((side) => ({
    ...member(side, 'person-1', side, false),
    side,
  })),
  ...(['general', 'pending'] as const).map((authority) => ({
    ...member(`${authority} agent`, 'person-1', 'agent', false),
    side: 'plaintiff' as const,
    principal: 'p9',
    authority,
  })),
  ...(['judge', 'clerk', 'filing-reviewer', 'filing-judge', 'procuratorate'] as const).map((role) =>
    member(role, 'person-1', role, false),
  ),
  member('g1.1', 'person-1', 'appraiser', false),
];
const ofTheBench: readonly string[] = ['judge', 'clerk'];

/** The acts on which the two differ for a person who stands in a heard case in these ways, and in no other. */
function differAbout(links: readonly Link[], acts: readonly (typeof catalogue.commands)[number][]) {
  const offices = links.flatMap(({ role }) =>
    role === 'judge' || role === 'clerk'
      ? [{ person: 'person-1', court: 'court-one', post: role, division: null, ended: false }]
      : [],
  );
  const court = { id: 'court-one', divisions: [] };
  const [id, stage, division] = ['case-00000', 'heard', null] as const;
  const at: Case = { id, court: court.id, stage, division, links, offices, reasons: [] };
  const world: World = { courts: [court], people: ['person-1'], offices, cases: [at] };
  const oracle = new Oracle(world);
  const roles = rolesIn(actorOf(world, 'person-1'), 'case', id, stateOf(at));
  return acts
    .filter(
      ({ name, by }) => by.some((role) => roles.has(role)) !== oracle.mayDo('person-1', name, at),
    )
    .map(({ name }) => name);
}

describe('who may do and read what, asked of policies written by hand', () => {
  test('whoever stands in a case in one way may do what the policies say, act by act', () => {
    const acts = catalogue.commands.filter(({ on }) => on === 'case');
    for (const link of standings)
      expect([link.id, differAbout([link], acts)]).toEqual([link.id, []]);
  }, 120_000);

  test('CPL-47: what the bench and who takes part may both do is theirs only as who takes part', () => {
    const taking = standings.filter(({ role }) => role === 'appraiser' || role === 'procuratorate');
    const sides = standings.filter(({ side }) => side !== null);
    const shared = catalogue.commands.filter(
      ({ on, by }) =>
        on === 'case' &&
        by.some((role) => ofTheBench.includes(role)) &&
        [...taking, ...sides].some(({ role }) => by.includes(role)),
    );
    expect(shared.map(({ name }) => name)).toContain('recusal.declare');
    for (const bench of standings.filter(({ role }) => ofTheBench.includes(role)))
      for (const other of [...taking, ...sides])
        expect([bench.id, other.id, differAbout([bench, other], shared)]).toEqual([
          bench.id,
          other.id,
          [],
        ]);
  });

  test('every act of a person stands in a policy, and no policy names an act there is not', () => {
    const known = ['know', 'read', ...ofPeople.map((each) => each.name)];
    expect([...namedActs].sort()).toEqual(known.sort());
  });

  test(
    'no disagreement between the court and the oracle',
    async ({ annotate }) => {
      const { asked, allowed, differences } = compare(triples);
      await annotate(
        `${String(asked)} triples (${String(decidedQuestions())} different questions), ${String(allowed)} allowed; seed ${String(seed)}`,
        'campaign',
      );
      expect(differences).toEqual([]);
      expect(asked).toBeGreaterThanOrEqual(triples);
      // A world in which nobody may do anything would agree with everything.
      expect(allowed).toBeGreaterThan(asked / 20);
    },
    long ? 3_600_000 : 600_000,
  );
});
