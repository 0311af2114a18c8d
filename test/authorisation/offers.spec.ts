import { catalogue } from '@xiezhi/procedures';
import { participationLinked } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../../packages/procedures/src/testing/civil.ts';
import { begun, lapseOf } from './dockets.ts';
import { Oracle } from './oracle.ts';
import type { Case, Link, World } from './world.ts';
import { unlimited } from './world.ts';

/*
 * A role lets somebody approach an act; what is offered to them there depends on whose side they stand on and how far their
 * authority reaches. Nothing may be offered that the oracle does not allow.
 */

const party = (id: string, person: string, role: 'plaintiff' | 'defendant'): Link => ({
  id,
  person,
  role,
  side: role,
  principal: null,
  authority: null,
  standing: null,
  shown: null,
  ...unlimited,
  ended: false,
  letGo: null,
  served: false,
  left: false,
});

const acting: readonly Link[] = (['plaintiff', 'defendant'] as const).flatMap((side) =>
  (
    [
      ['general', null],
      ['special', null],
      ['pending', null],
      ['pending', 'authorised-staff'],
      ['pending', 'legal-representative'],
      ['pending', 'lawyer'],
      ['pending', 'guardian'],
      ['special', 'guardian'],
      ['special', null, { steps: ['evidence'] }],
      ['special', null, { steps: ['service', 'hearing'] }],
      ['general', null, { steps: ['fees'] }],
      ['special', null, { lapsed: true }],
      ['general', 'lawyer', { lapsed: true }],
    ] as const
  ).map(([authority, standing, limits], place): Link => {
    const id = `${side}-${authority}-${standing ?? 'agent'}${limits === undefined ? '' : `-${String(place)}`}`;
    const principal = side === 'plaintiff' ? 'p1' : 'd1';
    return { ...party(id, id, side), role: 'agent', principal, authority, standing, ...limits };
  }),
);

/** Beside them whoever hands in for some: whose agent has every authority, and whose has one step. */
const agents: readonly Link[] = acting.concat(
  acting
    .filter(({ id }) => /^(?:plaintiff|defendant)-special-agent(?:-8)?$/.test(id))
    .map((agent) => ({
      ...agent,
      id: `${agent.id}-assistant`,
      person: `${agent.id}-assistant`,
      principal: agent.id,
      authority: 'general',
      standing: 'assistant',
    })),
);

const member = (id: string, person: string, role: 'judge' | 'clerk'): Link => ({
  ...party(id, person, 'plaintiff'),
  role,
  side: null,
});

/** As the oracle sees the court of the scenario. */
function told(one: CivilCase, heard: boolean): { world: World; at: Case } {
  const court = one.state.filing.court ?? '';
  const office = { court, division: null, ended: false };
  const offices: World['offices'] = [
    { ...office, person: 'lin', post: 'filing-reviewer' },
    { ...office, person: 'clerk-he', post: 'clerk' },
    { ...office, person: 'judge-lu', post: 'judge' },
  ];
  const at: Case = {
    id: one.stream.slice('case:'.length),
    court,
    stage: heard ? 'heard' : 'filed',
    division: null,
    links: [
      party('p1', 'zhao', 'plaintiff'),
      party('d1', 'qian', 'defendant'),
      ...agents,
      ...(heard ? [member('j', 'judge-lu', 'judge'), member('c', 'clerk-he', 'clerk')] : []),
    ],
    offices,
    reasons: [],
  };
  const people = ['zhao', 'qian', 'lin', 'clerk-he', 'judge-lu', ...agents.map(({ id }) => id)];
  return { world: { courts: [{ id: court, divisions: [] }], people, offices, cases: [at] }, at };
}

/** The defendant has linked the case, and every kind of agent has come in on either side. */
async function withAgents(one: CivilCase): Promise<CivilCase> {
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
    ...agents.flatMap((link) => [begun(link, null), ...lapseOf(link)]),
  );
  await one.issue();
  return one;
}

const stages: readonly (readonly [string, boolean, () => Promise<CivilCase>])[] = [
  ['under review', false, () => CivilCase.filed()],
  [
    'to be corrected',
    false,
    async () => {
      const one = await CivilCase.filed();
      const items = { items: ['defendant-address'], note: '请写明被告的住所地。' };
      await one.must('lin', 'filing.request-correction', items);
      return one;
    },
  ],
  [
    'explained',
    false,
    async () => {
      const one = await CivilCase.filed();
      await one.must('lin', 'filing.explain', { reason: '双方有仲裁协议。' });
      return one;
    },
  ],
  ['registered', true, () => CivilCase.registered()],
  [
    'asked and served',
    true,
    async () => {
      const one = await CivilCase.registered();
      await one.servedOnPaper('2026-03-02');
      return one;
    },
  ],
  [
    'with an agreement to sign and a fact to answer',
    true,
    async () => {
      const one = await CivilCase.registered();
      await one.must(
        'he',
        'mediation.record',
        catalogue.command('mediation.record')?.example ?? {},
      );
      await one.must('he', 'admission.put', { text: '被告收到了定作款。' });
      return one;
    },
  ],
];

describe('what is offered', () => {
  test.each(stages)('%s: nothing the oracle does not allow', async (_name, heard, make) => {
    const one = await withAgents(await make());
    const { world, at } = told(one, heard);
    const oracle = new Oracle(world);
    const beyond: string[] = [];
    let offered = 0;
    for (const person of world.people) {
      const known = Object.values(one.people).find((actor) => actor.id === person);
      for (const name of await one.court.offers(one.stream, known ?? one.court.person(person))) {
        offered += 1;
        const act = name.split('#')[0] ?? name;
        if (!oracle.mayDo(person, act, at, true)) beyond.push(`${person}: ${name}`);
      }
    }
    expect(beyond).toEqual([]);
    expect(offered).toBeGreaterThan(world.people.length);
  });

  test('an agent with general authority is told that a withdrawal will be marked; one with special authority is not', async () => {
    const one = await withAgents(await CivilCase.filed());
    const told = async (person: string) =>
      (await one.court.told(one.stream, one.court.person(person), 'filing.withdraw')).map(
        ({ code }) => code,
      );
    expect(catalogue.command('filing.withdraw')?.by).toContain('agent');
    expect(await told('plaintiff-general-agent')).toEqual(['authority']);
    expect(await told('plaintiff-special-agent')).toEqual([]);
  });
});
