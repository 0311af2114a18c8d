import { namedByOthers, participationLinked } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const reasons = '没有打算起诉。';
const decided = { decision: 'granted', reasons: '必须一起起诉的情形不存在，予以准许。' };
const sun = { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' } as const;
const tasks = (one: CivilCase) => one.court.tasks(one.stream).map(({ key }) => key);
const named = (one: CivilCase) => namedByOthers(one.state).map(({ id }) => id);

/** 沈静宜 has named 孙立新, who has linked the case since. */
async function together(linked = true): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary', {
    coPlaintiffs: [sun],
  });
  if (linked)
    one.court.given(
      one.stream,
      participationLinked.make({ shared: { participant: 'p2', person: 'sun' }, personal: {} }),
    );
  return one;
}
const answers = (one: CivilCase, input: Readonly<Record<string, unknown>>) =>
  one.court.when(one.court.person('sun'), 'claims.answer-naming', one.stream, input, 'p2');

describe('CPL-55: whoever another named as a plaintiff says whether they sue', () => {
  test('asked in the account that linked the case; whoever handed the complaint in is not asked', async () => {
    expect(named(await together(false))).toEqual(['p2']);
    const one = await together();
    expect(named(one)).toEqual(['p2']);
    expect(one.court.tasks(one.stream)).toContainEqual(
      expect.objectContaining({ key: 'claims/naming/p2', by: { person: 'sun' } }),
    );
    expect((await answers(one, { answer: 'joins' })).outcome).toBe('accepted');
    expect(named(one)).toEqual([]);
    expect(tasks(one)).not.toContain('claims/naming/p2');
    expect(one.state.claims.withdrawals).toEqual([]);
  });

  test('one who sues alone, or was added by a judge, is asked nothing', async () => {
    const one = await CivilCase.registered();
    const added = { as: 'plaintiff', party: sun, instance: 'notice', reasons };
    await one.must('lu', 'participation.add-party', added);
    expect(named(one)).toEqual([]);
  });

  test.each(['kept', 'given-up'] as const)(
    'CPLI-74: whoever does not want to sue, the right %s, asks by that to leave; the judge is told which, and rules',
    async (rights) => {
      const one = await together();
      expect(await answers(one, { answer: 'declines' })).toMatchObject({
        refusals: [{ code: 'form/left-out', facts: { paths: ['rights', 'reasons'] } }],
      });
      await answers(one, { answer: 'declines', rights, reasons });
      expect(one.state.participation.participants.find(({ id }) => id === 'p2')?.to).toBeNull();
      const told = await one.court.told(
        one.stream,
        one.people.lu,
        'claims.decide-withdrawal',
        'w1',
      );
      expect(told).toContainEqual({ code: 'never-sued', facts: { name: '孙立新', rights } });
      await one.must('lu', 'claims.decide-withdrawal', decided, 'w1');
      expect(one.state.participation.participants.find(({ id }) => id === 'p2')?.to).not.toBeNull();
      expect(one.state.claims.withdrawnAt).toBeNull();
    },
  );

  test('OLR-11.3.0: on paper as well, also without an account', async () => {
    const scan = { receivedOn: '2026-03-02', attachments: [CivilCase.file('c')] };
    const joins = await together(false);
    await joins.must('he', 'claims.record-naming', { ...scan, answer: 'joins' }, 'p2');
    expect(joins.state.claims.namings).toEqual({ p2: { answer: 'joins', rights: null } });
    const declines = await together(false);
    const said = { ...scan, answer: 'declines', rights: 'given-up', reasons };
    await declines.must('he', 'claims.record-naming', said, 'p2');
    expect(declines.state.claims.withdrawals).toMatchObject([{ participant: 'p2', by: null }]);
  });
});
