import type { StreamId } from '@xiezhi/kernel';
import { participationBegun, participationLinked, personRegistered } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const number = '110101199003070011';
const bench = { judge: 'judge-lu', clerk: 'clerk-he' };

/** The judge has an account, with the number of their identity card. */
const known = (one: CivilCase, person = 'judge-lu', residentId = number): void =>
  void one.court.given(
    `person:${person}` as StreamId,
    personRegistered.make({
      shared: { name: person },
      personal: {
        label: `person:${person}`,
        value: { residentId, mobile: '13800000009' },
      },
    }),
  );

/** Registered, of a plaintiff and this defendant, and with nobody yet. */
async function against(defendant: Readonly<Record<string, unknown>>): Promise<CivilCase> {
  const address = '云州市东湖区柳荫巷 3 号';
  const one = await CivilCase.filed(undefined, {
    defendants: [{ kind: 'person', name: '钱守拙', address, ...defendant }],
  });
  await one.must('lin', 'filing.register', { procedure: 'summary' });
  return one;
}

const waits = (one: CivilCase): readonly string[] =>
  one.court
    .tasks(one.stream)
    .filter(({ command }) => command === 'assignment.assign')
    .map(({ key }) => key);

describe('CPL-47: nobody is the court in their own case', () => {
  test('CPL-47: a judge whose number the complaint names as the defendant’s does not get the case', async () => {
    const one = await against({ residentId: number });
    known(one);
    expect(await one.try('lin', 'assignment.assign', bench)).toMatchObject({
      refusals: [
        {
          code: 'assignment/own-case',
          ground: { kind: 'law', articles: ['CPL-47'] },
          remedy: [{ kind: 'field', path: 'judge' }],
          facts: { name: 'judge-lu' },
        },
      ],
    });
    expect(waits(one)).toEqual(['assignment/assign']);
  });

  test('CPL-47: neither does a clerk who is linked as a party, nor one who acts in it for one', async () => {
    const linked = await against({});
    linked.court.given(
      linked.stream,
      participationLinked.make({ shared: { participant: 'd1', person: 'clerk-he' } }),
    );
    const agent = await against({});
    agent.court.given(
      agent.stream,
      participationBegun.make({
        shared: {
          participant: 'g1',
          role: 'agent',
          side: 'defendant',
          name: '何',
          kind: 'person',
          person: 'clerk-he',
          principal: 'd1',
          authority: 'general',
        },
        personal: {},
      }),
    );
    for (const one of [linked, agent])
      expect(await one.try('lin', 'assignment.assign', bench)).toMatchObject({
        refusals: [{ code: 'assignment/own-case', remedy: [{ path: 'clerk' }] }],
      });
  });

  test('CPL-47: of the same name there may be two: it is told, and the case can be given', async () => {
    const one = await against({ name: 'judge-lu' });
    known(one);
    const told = (at: CivilCase) => at.court.told(at.stream, at.people.lin, 'assignment.assign');
    expect(await told(one)).toEqual([{ code: 'same-name', facts: { name: 'judge-lu' } }]);
    await one.must('lin', 'assignment.assign', bench);
    const other = await against({ residentId: '11010519491231002X' });
    known(other);
    expect(await told(other)).toEqual([]);
    await other.must('lin', 'assignment.assign', bench);
  });

  test('CPL-47: when the judge turns out to be the defendant, they act no more and another is assigned', async () => {
    const one = await CivilCase.registered();
    expect(waits(one)).toEqual([]);
    one.court.given(
      one.stream,
      participationLinked.make({ shared: { participant: 'd1', person: 'judge-lu' } }),
    );
    expect(waits(one)).toEqual(['assignment/assign']);
    const order = { decision: 'granted', reasons: '证明属实' };
    expect(await one.try('lu', 'fees.decide-relief', order)).toMatchObject({
      refusals: [{ code: 'permission/own-case', ground: { kind: 'law', articles: ['CPL-47'] } }],
    });
    one.court.office(`court:${one.state.filing.court ?? ''}` as StreamId, 'judge-xu', 'judge');
    const instead = { judge: 'judge-xu', clerk: 'clerk-he', reasons: '原承办人是本案被告，回避' };
    await one.must('lin', 'assignment.assign', instead);
    expect(waits(one)).toEqual([]);
  });

  test('CPL-47: a reviewer does not review their own suit; it is another reviewer’s', async () => {
    const one = await CivilCase.filed();
    const { lin } = one.people;
    const sues = { ...one.people.zhao, offices: lin.offices };
    const register = (who: typeof lin) =>
      one.court.when(who, 'filing.register', one.stream, { procedure: 'summary' });
    expect(await register(sues)).toMatchObject({
      refusals: [{ code: 'permission/own-case', ground: { kind: 'law', articles: ['CPL-47'] } }],
    });
    // What no post of theirs would give them is not refused for that.
    expect(await one.court.when(sues, 'judgment.make', one.stream, { signed: true })).toMatchObject(
      { refusals: [{ code: 'permission/not-yours', ground: { kind: 'policy' } }] },
    );
    expect((await register(lin)).outcome).toBe('accepted');
  });
});
