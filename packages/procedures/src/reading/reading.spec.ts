import { describe, expect, test } from 'vitest';
import { labelsFor } from '../framework/index.ts';
import { CivilCase } from '../testing/civil.ts';

const reason = { purpose: 'supervision', reason: '审限快到了，了解排期。' };
const heads = (one: CivilCase) => {
  const court = one.state.filing.court ?? '';
  return {
    president: one.court.person('yan', { posts: ['president'], court }),
    other: one.court.person('meng', { posts: ['division-head'], court, division: 'v9' }),
  };
};

describe('OOR-35.2.1: who reads a case that others hear says why', () => {
  test('OOR-35.2.1: the reason is entered for the bench, once a day, and then the case is read', async () => {
    const one = await CivilCase.registered();
    const { president } = heads(one);
    const labels = () => [...labelsFor(president, 'case', '', one.state)];
    expect(labels()).toEqual(['public']);
    expect(await one.court.offers(one.stream, president)).toContain('reading.open');
    const done = await one.court.when(president, 'reading.open', one.stream, reason);
    expect(done).toMatchObject({
      outcome: 'accepted',
      entries: [{ kind: 'reading.Opened', labels: ['court'], body: reason }],
    });
    expect(labels()).toEqual(['public', 'parties']);
    expect(await one.court.offers(one.stream, president)).not.toContain('reading.open');
  });

  test('the next day it is asked again', async () => {
    const one = await CivilCase.registered();
    await one.court.when(heads(one).president, 'reading.open', one.stream, reason);
    one.court.at('2026-03-03T01:00:00.000Z');
    const { president } = heads(one);
    expect([...labelsFor(president, 'case', '', one.state)]).toEqual(['public']);
    expect(await one.court.offers(one.stream, president)).toContain('reading.open');
  });

  test('without a reason in words it is not opened', async () => {
    const one = await CivilCase.registered();
    const blank = { purpose: 'supervision', reason: '  ' };
    expect(
      await one.court.when(heads(one).president, 'reading.open', one.stream, blank),
    ).toMatchObject({ outcome: 'invalid' });
  });

  test('a head of another division has no way in', async () => {
    const one = await CivilCase.registered();
    const { other } = heads(one);
    expect(await one.court.when(other, 'reading.open', one.stream, reason)).toMatchObject({
      refusals: [{ code: 'permission/not-yours', ground: { kind: 'policy' } }],
    });
  });

  test('that somebody read the case stops no decision', async () => {
    const one = await CivilCase.registered();
    await one.must('zhao', 'fees.request-relief', {
      kind: 'deferred',
      reason: '一时没有钱',
      attachments: [],
    });
    const seen = one.court.entries(one.stream).length;
    await one.court.when(heads(one).president, 'reading.open', one.stream, reason);
    const decision = { decision: 'denied', reasons: '收入足够。' };
    expect(
      await one.court.when(one.people.lu, 'fees.decide-relief', one.stream, decision, '', seen),
    ).toMatchObject({ outcome: 'accepted' });
  });
});

test('OOR-35.2.1: before the reason a head is told nothing in the form of an act, and does not act; assigning needs no reading', async () => {
  const one = await CivilCase.registered();
  const relief = { kind: 'deferred', reason: '家中有人住院', attachments: [] };
  await one.must('zhao', 'fees.request-relief', relief);
  const { president } = heads(one);
  const told = () => one.court.told(one.stream, president, 'fees.decide-relief');
  const decide = () =>
    one.court.when(president, 'fees.decide-relief', one.stream, {
      decision: 'granted',
      dueOn: '2026-06-30',
      reasons: '证明属实',
    });
  expect([...(await one.court.offers(one.stream, president))].sort()).toEqual([
    'assignment.assign',
    'reading.open',
  ]);
  expect(await told()).toEqual([]);
  expect(await decide()).toMatchObject({
    refusals: [
      {
        code: 'permission/reason-first',
        ground: { kind: 'policy', setting: 'reading-for-a-reason' },
      },
    ],
  });
  await one.court.when(president, 'reading.open', one.stream, reason);
  expect((await told()).map(({ code }) => code)).toContain('asked');
  expect((await decide()).outcome).toBe('accepted');
});
