import { participationBegun } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

/** The plaintiff has so many agents, and names another. */
async function naming(agents: number): Promise<CivilCase> {
  const one = await CivilCase.registered();
  for (let number = 0; number < agents; number += 1)
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: `g9${String(number)}`,
          role: 'agent',
          side: 'plaintiff',
          name: `代理人${String(number)}`,
          kind: 'person',
          person: `agent-${String(number)}`,
          principal: 'p1',
          authority: 'general',
        },
        personal: {},
      }),
    );
  return one;
}
const third = { name: '邵知行', mobile: '13800000004', authority: 'general', agreed: true };
const accepting = (one: CivilCase) =>
  one.court.when(one.court.person('shao'), 'authority.accept', one.stream, { agreed: true }, 'a1');

describe('one or two agents', () => {
  test.each([0, 1])('CPL-61: beside %i another is named and accepts', async (agents) => {
    const one = await naming(agents);
    expect(await one.court.told(one.stream, one.people.zhao, 'authority.grant', 'p1')).toEqual([]);
    await one.must('zhao', 'authority.grant', third, 'p1');
    expect((await accepting(one)).outcome).toBe('accepted');
  });

  test('CPL-61: naming a third is received, and told before; the law lets it begin once another has ended', async () => {
    const one = await naming(2);
    expect(
      await one.court.told(one.stream, one.people.zhao, 'authority.grant', 'p1'),
    ).toMatchObject([{ code: 'third', facts: { names: ['代理人0', '代理人1'] } }]);
    await one.must('zhao', 'authority.grant', third, 'p1');
    expect(await accepting(one)).toMatchObject({
      refusals: [
        {
          code: 'participation/two-agents-already',
          ground: { kind: 'law', articles: ['CPL-61'] },
          remedy: [{ name: 'authority.end' }, {}],
        },
      ],
    });
    const offered = (await one.court.offers(one.stream, one.people.zhao)).find((name) =>
      name.startsWith('authority.end#g90'),
    );
    await one.must('zhao', 'authority.end', { why: '换人' }, offered?.split('#')[1]);
    expect((await accepting(one)).outcome).toBe('accepted');
  });

  test('CPL-61: whoever checks the papers of a third that came by itself is told of the two', async () => {
    const one = await naming(2);
    one.court.given(
      one.stream,
      participationBegun.make({
        shared: {
          participant: 'g95',
          role: 'agent',
          side: 'plaintiff',
          name: '第三人代理',
          kind: 'person',
          person: 'agent-5',
          principal: 'p1',
          authority: 'pending',
        },
        personal: {},
      }),
    );
    const told = await one.court.told(one.stream, one.people.he, 'authority.record', 'g95');
    expect(told.map(({ code }) => code)).toContain('third');
  });
});
