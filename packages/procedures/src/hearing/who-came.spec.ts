import { participationBegun } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { courseOf } from '../shared/judgment-data.ts';
import { CivilCase } from '../testing/civil.ts';

/** A sitting whose day has come; a lawyer acts for the defendant, and a guardian for the plaintiff. */
async function sitting(): Promise<CivilCase> {
  const one = await CivilCase.registered();
  const acting = (
    id: string,
    name: string,
    principal: 'p1' | 'd1',
    standing: 'lawyer' | 'guardian',
  ) =>
    participationBegun.make({
      shared: {
        participant: id,
        role: 'agent',
        side: principal === 'p1' ? 'plaintiff' : 'defendant',
        name,
        kind: 'person',
        principal,
        authority: 'special',
        standing,
      },
      personal: {},
    });
  one.court.given(
    one.stream,
    acting('g8', '邵知行', 'd1', 'lawyer'),
    acting('g9', '沈长林', 'p1', 'guardian'),
  );
  const fixed = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', fixed);
  one.court.at('2026-03-20T08:00:00.000Z');
  return one;
}
const record = (one: CivilCase, there: object) =>
  one.must('he', 'hearing.record', { identityChecked: true, note: '经过', ...there }, 'h1');

describe('who came to a sitting', () => {
  test.each([
    [{ inPerson: ['p1', 'd1'] }, '原告沈静宜、被告钱守拙到庭参加诉讼。'],
    [
      { inPerson: ['p1', 'g9', 'g8'] },
      '原告沈静宜及其法定代理人沈长林、被告钱守拙的委托诉讼代理人邵知行到庭参加诉讼。',
    ],
    // The party by a screen, and who acts for it in the room: each ticked once.
    [
      { inPerson: ['p1', 'g8'], online: ['d1'] },
      '原告沈静宜、被告钱守拙及其委托诉讼代理人邵知行到庭参加诉讼。',
    ],
    [
      { inPerson: ['g9'], online: ['d1', 'g8'] },
      '原告沈静宜的法定代理人沈长林到庭参加诉讼，被告钱守拙及其委托诉讼代理人邵知行在线参加诉讼。',
    ],
  ])('CPL-150: the judgment says which persons came for a party: %o', async (there, said) => {
    const one = await sitting();
    await record(one, there);
    expect(courseOf(one.state)).toContain(said);
  });

  test('CPL-150: identities are said to be checked of whoever came; where nobody came nobody is asked to say so', async () => {
    const one = await sitting();
    const checked = { identityChecked: undefined };
    await expect(record(one, { inPerson: ['p1'], ...checked })).rejects.toThrow('identityChecked');
    await record(one, checked);
    expect(one.state.hearing.hearings[0]?.held).toMatchObject({ online: [], present: [] });
  });

  test('CPL-150: the record names the persons, and an agent’s presence is the party’s', async () => {
    const one = await sitting();
    await record(one, { inPerson: ['p1', 'g8'] });
    expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject({
      attendance: [
        { participant: 'p1', manner: 'in-person', persons: ['p1'] },
        { participant: 'd1', manner: 'in-person', persons: ['g8'] },
      ],
    });
    expect(one.state.hearing.hearings[0]?.held?.present).toEqual(['p1', 'd1']);
  });

  test('CPL-150: which person came is corrected too, and the form says what was noted', async () => {
    const one = await sitting();
    await record(one, { inPerson: ['p1', 'g8'] });
    const form = ['hearing.correct-attendance', 'h1'] as const;
    expect(await one.court.told(one.stream, one.people.lu, ...form)).toMatchObject([
      { code: 'noted', facts: { inPerson: ['沈静宜', '邵知行'], online: [] } },
    ]);
    expect(await one.court.prefill(one.stream, one.people.lu, ...form)).toEqual({
      inPerson: ['p1', 'g8'],
      online: [],
    });
    const again = { inPerson: ['g8', 'p1'], reasons: '核对录像' };
    expect(await one.try('lu', form[0], again, 'h1')).toMatchObject({
      refusals: [{ code: 'docket/nothing-corrected' }],
    });
    const right = { inPerson: ['p1', 'd1', 'g8'], reasons: '被告本人也到了庭。' };
    await one.must('lu', form[0], right, 'h1');
    expect(courseOf(one.state)).toContain('被告钱守拙及其委托诉讼代理人邵知行到庭');
  });
});
