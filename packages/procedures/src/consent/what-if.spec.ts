import { consentStanding, hearingScheduled } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../framework/index.ts';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const tell = (answer: string) => ({ answer, how: 'phone', evidence: '录音 1 号' });

/** Asked of both; the plaintiff agreed, the defendant as said, or not yet. */
async function asked(defendant?: 'agree' | 'decline'): Promise<CivilCase> {
  const one = await CivilCase.registered();
  for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
  await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
  if (defendant !== undefined)
    await one.must('he', 'consent.record', tell(defendant), 'd1.hearing');
  return one;
}

async function rows(
  one: CivilCase,
  who: 'lu' | 'zhao',
  act: string,
  key: string,
): Promise<readonly Facts[]> {
  const told = await one.court.told(one.stream, one.people[who], act, key);
  return (told.find(({ code }) => code === 'what-if')?.facts['rows'] ?? []) as readonly Facts[];
}

/** A day on which both were expected online. */
function scheduled(one: CivilCase): void {
  const attendance = ['p1', 'd1'].map((participant) => ({
    participant,
    manner: 'online' as const,
  }));
  one.court.given(
    one.stream,
    hearingScheduled.make({
      shared: {
        hearing: 'h1',
        at: '2026-03-20T01:30:00.000Z',
        place: '第六法庭',
        onlineOnly: true,
        attendance,
        purpose: 'hearing',
      },
    }),
  );
}

describe('the same question with one answer changed', () => {
  test('OLR-4.2.3: on the judge’s sheet each answer is changed in turn', async () => {
    expect(await rows(await asked('agree'), 'lu', 'mode.decide', 'hearing')).toMatchObject([
      {
        name: '沈静宜',
        said: 'goes-back',
        mode: 'mixed',
        online: ['钱守拙'],
        inPerson: ['沈静宜'],
      },
      {
        name: '钱守拙',
        said: 'goes-back',
        mode: 'mixed',
        online: ['沈静宜'],
        inPerson: ['钱守拙'],
      },
    ]);
    expect(await rows(await asked('decline'), 'lu', 'mode.decide', 'hearing')).toMatchObject([
      { name: '沈静宜', mode: 'offline', online: [] },
      { name: '钱守拙', said: 'agrees', mode: 'online', inPerson: [] },
    ]);
  });

  test('OLR-4.2.2: whoever is asked sees what each answer comes to, and it is what is then decided', async () => {
    const one = await asked();
    await one.linked();
    const told = await one.court.told(one.stream, one.people.qian, 'consent.answer', 'd1.hearing');
    const thought = told.find(({ code }) => code === 'what-if')?.facts['rows'] as readonly Facts[];
    expect(thought.map(({ said, mode }) => [said, mode])).toEqual([
      ['agrees', 'online'],
      ['declines', 'mixed'],
    ]);
    await one.must('qian', 'consent.answer', { answer: 'decline' }, 'd1.hearing');
    await one.must(
      'lu',
      'mode.decide',
      { conditions: 'all', suitability: 'suitable', reasons: '按各方答复' },
      'hearing',
    );
    expect(one.state.consent.modes.hearing?.mode).toBe('mixed');
  });

  test('OLR-5.2.1, OLR-5.2.2: before going back on it: until when that is in time, and what either answer does to the day that is fixed', async () => {
    const one = await asked('agree');
    scheduled(one);
    const told = await one.court.told(
      one.stream,
      one.people.zhao,
      'consent.withdraw',
      'p1.hearing',
    );
    expect(told[0]).toEqual({ code: 'in-time', facts: { on: '2026-03-20', until: '2026-03-17' } });
    expect(told.slice(1, 3)).toEqual([
      { code: 'asked-for', facts: {} },
      { code: 'all-are-told', facts: { names: ['钱守拙'] } },
    ]);
    const thought = await rows(one, 'zhao', 'consent.withdraw', 'p1.hearing');
    expect(thought.map(({ said, mode, on, anew }) => [said, mode, on, anew])).toEqual([
      ['granted', 'mixed', '2026-03-20', true],
      ['denied', 'online', '2026-03-20', false],
    ]);
    // On the last day named it is not late yet; on the next it is.
    one.court.at('2026-03-17T01:00:00.000Z');
    await one.must('zhao', 'consent.withdraw', { reason: '网络不好' }, 'p1.hearing');
    expect(one.state.consent.answers['p1']?.hearing?.withdrawal?.late).toBe(false);
    const examined = await rows(one, 'lu', 'consent.decide-withdrawal', 'p1.hearing');
    expect(examined).toEqual(thought);
    expect(
      (await rows(one, 'lu', 'mode.decide', 'hearing')).map(({ said, mode }) => [said, mode]),
    ).toEqual([
      ['granted', 'mixed'],
      ['denied', 'online'],
      ['goes-back', 'offline'],
    ]);
  });

  test('OLR-5.2.1: going back on electronic service takes effect at once, and the form says so and who is told', async () => {
    const one = await asked('agree');
    await one.must('he', 'consent.ask', { steps: ['service'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.service');
    expect(
      await one.court.told(one.stream, one.people.zhao, 'consent.withdraw', 'p1.service'),
    ).toEqual([
      { code: 'at-once', facts: {} },
      { code: 'all-are-told', facts: { names: ['钱守拙'] } },
    ]);
    await one.must('zhao', 'consent.withdraw', { reason: '没有邮箱了' }, 'p1.service');
    expect(consentStanding(one.state, 'service', 'p1')).toBe('withdrawn');
  });

  test('nothing is entered by it, and nothing of the case is changed', async () => {
    const one = await asked('agree');
    const before = [one.court.entries(one.stream).length, JSON.stringify(one.state.consent)];
    await rows(one, 'lu', 'mode.decide', 'hearing');
    expect([one.court.entries(one.stream).length, JSON.stringify(one.state.consent)]).toEqual(
      before,
    );
  });

  test.each(['zh-CN', 'en'] as const)('it is a table in words in %s', async (lang) => {
    const one = await asked('agree');
    scheduled(one);
    const told = (
      await one.court.told(one.stream, one.people.zhao, 'consent.withdraw', 'p1.hearing')
    ).find(({ code }) => code === 'what-if');
    const say = catalogue.texts(lang).commands['consent.withdraw']?.tells?.['what-if'];
    const { table } = say?.(told?.facts ?? {}) ?? {};
    expect(table?.rows).toHaveLength(2);
    for (const row of table?.rows ?? []) {
      expect(row).toHaveLength(table?.head.length ?? 0);
      expect(row.filter((cell) => cell.trim() === '' || cell.includes('undefined'))).toEqual([]);
    }
  });
});
