/* Where a child acts alone, whoever takes what they do is told, and the child too (CPL-60). Nothing is refused for it. */
import { participationBegun, participationLinked } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from './testing/civil.ts';

const child = {
  kind: 'person',
  name: '钱小满',
  address: '云州市东湖区柳荫巷 3 号',
  residentId: '110101201605010016',
};
const alone = { code: 'minor-alone', facts: { name: '钱小满', years: '9' } };
const self = { code: 'minor-self', facts: { name: '钱小满', years: '9' } };

/** A boy of nine is sued, and has an account of his own in the case. */
async function childSued(): Promise<CivilCase> {
  const one = await CivilCase.registered(undefined, 'summary', { defendants: [child] });
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
  );
  return one;
}
const guarded = participationBegun.make({
  shared: {
    participant: 'g9',
    role: 'agent',
    side: 'defendant',
    name: '钱守拙',
    kind: 'person',
    person: 'father',
    principal: 'd1',
    authority: 'special',
    standing: 'guardian',
  },
  personal: {},
});
const told = (one: CivilCase, who: 'he' | 'qian' | 'lu', name: string, key = '') =>
  one.court.told(one.stream, one.people[who], name, key);

describe('a child who acts alone', () => {
  test.each([
    ['he', 'defence.record-paper', 'd1'],
    ['lu', 'mediation.record', ''],
    ['he', 'admission.put', ''],
  ] as const)(
    'CPL-60: %s is told of it at %s, until a guardian is there',
    async (who, name, key) => {
      const one = await childSued();
      expect(await told(one, who, name, key)).toContainEqual(alone);
      one.court.given(one.stream, guarded);
      expect(await told(one, who, name, key)).not.toContainEqual(alone);
    },
  );

  test('CPL-60: the child is told too, and what it hands in is received', async () => {
    const one = await childSued();
    expect(await told(one, 'qian', 'defence.submit', 'd1')).toContainEqual(self);
    await one.must('qian', 'defence.submit', { text: '不是我弄坏的。', attachments: [] }, 'd1');
    expect(one.state.defence.defences).toMatchObject([{ participant: 'd1' }]);
    one.court.given(one.stream, guarded);
    expect(await told(one, 'qian', 'defence.submit', 'd1')).not.toContainEqual(self);
  });

  test('CPL-60: consent to an online step of a child is pointed out to the clerk who takes it down, and to the child', async () => {
    const one = await childSued();
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
    expect(await told(one, 'he', 'consent.record', 'd1.hearing')).toContainEqual(alone);
    expect(await told(one, 'qian', 'consent.answer', 'd1.hearing')).toContainEqual(self);
  });

  test('CPL-60: where a child signs what was mediated, the clerk, the judge and the child are told', async () => {
    const one = await childSued();
    await one.must('lu', 'mediation.record', {
      on: '2026-03-02',
      place: '第六法庭',
      held: 'one-judge',
      present: ['p1', 'd1'],
      facts: '双方签订定作合同。',
      terms: [{ text: '被告退还', yuan: '1000' }],
      costs: '由被告负担',
      form: 'statement',
      attachments: [],
    });
    const id = one.state.mediation.agreements.at(-1)?.id ?? '';
    expect(await told(one, 'qian', 'mediation.sign', `${id}.d1`)).toContainEqual(self);
    expect(await told(one, 'he', 'mediation.record-signature', `${id}.d1`)).toContainEqual(alone);
    await one.must('zhao', 'mediation.sign', { agreed: true }, `${id}.p1`);
    await one.must('qian', 'mediation.sign', { agreed: true }, `${id}.d1`);
    expect(await told(one, 'lu', 'mediation.confirm', id)).toContainEqual(alone);
  });
});

test('CPL-60: a child who waives its claims alone is told, and so is whoever takes the waiver', async () => {
  const one = await CivilCase.registered(undefined, 'summary', {
    plaintiff: { kind: 'person', name: '沈静宜', residentId: '110101201603070023' },
  });
  const facts = { name: '沈静宜', years: '9' };
  expect(await told(one, 'he', 'claims.record-withdrawal', 'p1')).toContainEqual({
    code: 'minor-alone',
    facts,
  });
  expect(await one.court.told(one.stream, one.people.zhao, 'claims.withdraw', 'p1')).toContainEqual(
    { code: 'minor-self', facts },
  );
});
