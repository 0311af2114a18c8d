import { participationBegun } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { AnyCommand } from './framework/index.ts';
import { catalogue } from './index.ts';
import { notAccepted } from './testing/applied.ts';
import { CivilCase } from './testing/civil.ts';

type Suing = 'plaintiff' | 'defendant';

/** What agents may do of which only one side's party may: `by` cannot say that it is only that side's agents. */
const ofOneSide = (side: Suing): readonly AnyCommand[] =>
  catalogue.commandsOn('case').filter(({ by }) => {
    const parties = by.filter((role) => ['plaintiff', 'defendant', 'third-party'].includes(role));
    return by.includes('agent') && parties.length === 1 && parties[0] === side;
  });

/** The case at each stage in which an agent of one side alone could have something to do. */
type Stage = Pick<CivilCase, 'court' | 'stream'>;
const stages: readonly (readonly [string, () => Promise<Stage>])[] = [
  ['an application for enforcement that was refused', () => notAccepted('enforcement')],
  ['under review', () => CivilCase.filed()],
  [
    'to be corrected',
    async () => {
      const one = await CivilCase.filed();
      await one.must('lin', 'filing.request-correction', {
        items: ['defendant-address'],
        note: '请写明被告的住所地。',
      });
      return one;
    },
  ],
  [
    'explained',
    async () => {
      const one = await CivilCase.filed();
      await one.must('lin', 'filing.explain', { reason: '双方有仲裁协议。' });
      return one;
    },
  ],
  ['registered', () => CivilCase.registered()],
  [
    'served',
    async () => {
      const one = await CivilCase.registered();
      await one.servedOnPaper('2026-03-02');
      return one;
    },
  ],
  [
    'with a counterclaim',
    async () => {
      const one = await CivilCase.registered();
      const brought = catalogue.command('claims.record-counterclaim')?.example ?? {};
      await one.must(
        'he',
        'claims.record-counterclaim',
        { ...brought, receivedOn: '2026-03-02' },
        'd1',
      );
      const joined = { outcome: 'joined', reasons: '基于同一合同。' };
      await one.must('lu', 'claims.decide-counterclaim', joined, 'r1');
      return one;
    },
  ],
];

async function offeredTo(one: Stage, side: Suing): Promise<readonly string[]> {
  const principal = side === 'plaintiff' ? 'p1' : 'd1';
  one.court.given(
    one.stream,
    participationBegun.make({
      shared: {
        participant: `g-${side}`,
        role: 'agent',
        side,
        name: '邵知行',
        kind: 'person',
        person: `agent-of-${side}`,
        principal,
        authority: 'special',
      },
      personal: {},
    }),
  );
  const offers = await one.court.offers(one.stream, one.court.person(`agent-of-${side}`));
  return offers.map((key) => key.split('#')[0] ?? '');
}

describe('CPL-62: an agent acts for the one who gave the authority', () => {
  test.each(stages)('%s: an agent of the other side is offered nothing', async (_stage, made) => {
    for (const [side, other] of [
      ['plaintiff', 'defendant'],
      ['defendant', 'plaintiff'],
    ] as const) {
      const offered = await offeredTo(await made(), other);
      const theirs = ofOneSide(side).map(({ name }) => name);
      expect(offered.filter((name) => theirs.includes(name))).toEqual([]);
    }
  });

  test('each of these acts is offered to an agent of its own side at one of the stages', async () => {
    const open = new Set<string>();
    for (const [, made] of stages)
      for (const side of ['plaintiff', 'defendant'] as const)
        for (const name of await offeredTo(await made(), side)) open.add(name);
    const all = [...ofOneSide('plaintiff'), ...ofOneSide('defendant')].map(({ name }) => name);
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter((name) => !open.has(name))).toEqual([]);
  });
});

describe('what is another party’s to do', () => {
  test('is said to be theirs: whoever stands in the case is never told that they do not', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const withdrawing = { reasons: '已经和解。', sure: true };
    // Lin of the filing office has nothing to do with the registered case, and is not to link it.
    for (const who of ['qian', 'lu', 'lin'] as const)
      expect(await one.try(who, 'claims.withdraw', withdrawing, 'p1')).toMatchObject({
        refusals: [{ code: 'permission/for-another-party', ground: { kind: 'policy' } }],
      });
    const stranger = one.court.person('wu', { name: '吴过客' });
    const tried = await one.court.when(stranger, 'claims.withdraw', one.stream, withdrawing, 'p1');
    expect(tried).toMatchObject({
      refusals: [{ code: 'permission/not-linked', ground: { articles: ['OOR-15.1.0'] } }],
    });
  });
});
