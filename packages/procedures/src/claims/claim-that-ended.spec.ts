import { billOf } from '@xiezhi/record';
import { beforeEach, describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { onPaper } from '../testing/judged.ts';

const counterclaim = {
  claims: [{ text: '支付保管费', yuan: '3000' }],
  grounds: '保管三个月',
  attachments: [],
};
const withdrawal = { reasons: '双方和解', sure: true };
let one: CivilCase;

describe('CPLI-239: the claim was withdrawn, and the counterclaim is tried on', () => {
  beforeEach(async () => {
    one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.linked();
    await one.paid();
    await one.must('qian', 'claims.counterclaim', counterclaim, 'd1');
    await one.must(
      'lu',
      'claims.decide-counterclaim',
      { outcome: 'joined', reasons: '同一合同' },
      'r1',
    );
    await one.must('zhao', 'claims.withdraw', withdrawal, 'p1');
    await one.must(
      'lu',
      'claims.decide-withdrawal',
      { decision: 'granted', reasons: '准许' },
      'w1',
    );
  });

  const offered = async (who: 'zhao' | 'lu', prefix: string) =>
    (await one.court.offers(one.stream, one.people[who])).filter((name) => name.startsWith(prefix));
  const sat = async (present: readonly string[]) => {
    await one.must('he', 'hearing.schedule', {
      purpose: 'hearing',
      at: '2026-03-20T09:30',
      place: '第六法庭',
      open: true,
    });
    await one.issue();
    for (const id of ['p1', 'd1']) await onPaper(one, 'summons', id, '2026-03-02');
    one.court.at('2026-03-20T08:00:00.000Z');
    await one.must(
      'he',
      'hearing.record',
      { inPerson: present, identityChecked: true, note: '经过' },
      'h1',
    );
  };
  const summonsOf = (id: string) =>
    one.court
      .entries(one.stream)
      .map(({ kind, body }) => ({ kind, ...(body as Readonly<Record<string, unknown>>) }))
      .find((body) => {
        const about = body as Readonly<Record<string, unknown>>;
        return about['template'] === 'summons' && about['addressee'] === id;
      });

  test('CPL-148, FEE-15: it is not withdrawn, and its fee not halved, once more', async () => {
    expect(billOf(one.state, '1')?.overpaid).toBe(65_600);
    expect(await offered('zhao', 'claims.withdraw')).toEqual([]);
  });

  test('CPL-54: it is not changed, and costs nothing more', async () => {
    expect(await offered('zhao', 'claims.change')).toEqual([]);
  });

  test('CPL-146, CPL-147: the summonses say what follows for whoever still asks for something, and for the other', async () => {
    await sat(['p1']);
    expect(summonsOf('p1')).toMatchObject({ data: { absence: 'default-judgment' } });
    expect(summonsOf('d1')).toMatchObject({ data: { absence: 'deemed-withdrawn' } });
  });

  test('CPL-146: whoever claims nothing any more has nothing to be deemed withdrawn', async () => {
    await sat(['d1']);
    const reasons = '经传票传唤，没有到庭。';
    expect(
      await one.try(
        'lu',
        'conversion.decide-absence',
        { consequence: 'deemed-withdrawn', reasons },
        'p1.h1',
      ),
    ).toMatchObject({ refusals: [{ code: 'conversion/not-a-plaintiff' }] });
    await one.must(
      'lu',
      'conversion.decide-absence',
      { consequence: 'in-absence', reasons },
      'p1.h1',
    );
  });

  test('CPL-146: of the counterclaimant it is the counterclaim that is deemed withdrawn, and with it the suit is over', async () => {
    await sat(['p1']);
    const reasons = '经传票传唤，没有到庭。';
    await one.must(
      'lu',
      'conversion.decide-absence',
      { consequence: 'deemed-withdrawn', reasons },
      'd1.h1',
    );
    expect(one.state.claims.counterclaims).toMatchObject([{ ended: 'treated-as-withdrawn' }]);
    expect(one.state.conversion.withdrawnAt).toBeNull();
    const ruling = one.court
      .entries(one.stream)
      .findLast(({ kind }) => kind === 'documents.Ordered');
    expect(JSON.stringify(ruling?.body)).toContain('的反诉按撤诉处理');
  });
});

test('REG-11: a claim that was withdrawn with leave is not treated as withdrawn for what is still owed of its fee', async () => {
  one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.linked();
  await one.must('qian', 'claims.counterclaim', counterclaim, 'd1');
  await one.must(
    'lu',
    'claims.decide-counterclaim',
    { outcome: 'joined', reasons: '同一合同' },
    'r1',
  );
  await one.must('zhao', 'claims.withdraw', withdrawal, 'p1');
  await one.must('lu', 'claims.decide-withdrawal', { decision: 'granted', reasons: '准许' }, 'w1');
  const owed = billOf(one.state, '1')?.owed;
  expect(owed).toBeGreaterThan(0);
  one.court.at('2026-03-25T01:00:00.000Z');
  for (const { key } of one.court.deadlines(one.stream))
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, key);
  expect((await one.try('lu', 'fees.treat-as-withdrawn', { reasons: '未交费' })).outcome).toBe(
    'refused',
  );
  expect(one.court.tasks(one.stream).map(({ key }) => key)).not.toContain('fees/unpaid');
  expect(billOf(one.state, '1')?.owed).toBe(owed);
});
