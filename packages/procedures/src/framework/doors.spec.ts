import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { judged } from '../testing/judged.ts';
import { comesFirst, isEarly, isPast, pastBy } from './doors.ts';

const invited = async (one: CivilCase, who: keyof CivilCase['people']) => {
  const offered = await one.court.offers(one.stream, one.people[who]);
  const names = [...new Set(offered.map((each) => each.split('#')[0] ?? ''))];
  return {
    names,
    past: names.filter((name) => isPast(one.state, name)),
    early: names.filter((name) => isEarly(one.state, name)),
  };
};

describe('what is offered among what can be done now', () => {
  test('CPL-148, CPL-171: after the pronouncement the plaintiff may still take the suit back, and is invited to appeal instead', async () => {
    const { names, past } = await invited(await judged(), 'zhao');
    expect(past).toContain('claims.withdraw');
    expect(past).toContain('claims.change');
    expect(past).not.toContain('judgment.appeal');
    expect(names.filter(comesFirst)).toEqual(['judgment.appeal']);
  });

  test('CPL-128, CPL-130: after the closing a defence is received, and nobody is invited to it', async () => {
    const one = await judged();
    await one.must('he', 'case.close', {});
    const { past } = await invited(one, 'qian');
    expect(past).toEqual(
      expect.arrayContaining(['defence.submit', 'defence.object-to-jurisdiction']),
    );
    await one.must('qian', 'defence.submit', { text: '不同意。', attachments: [] }, 'd1');
  });

  test('CPL-148: a suit that was withdrawn has no judgment to appeal against, and nothing is found in it any more', async () => {
    const one = await CivilCase.registered();
    const granted = { decision: 'granted', reasons: '自愿。' };
    const free = { reasons: '双方已经和解。', sure: true };
    await one.must('zhao', 'claims.withdraw', free, 'p1');
    await one.must('lu', 'claims.decide-withdrawal', granted, 'w1');
    expect(pastBy(one.state, 'evidence.submit')).toBe('withdrawn');
    expect(pastBy(one.state, 'judgment.appeal')).toBeNull();
    const { names, past } = await invited(one, 'zhao');
    expect(past).toContain('evidence.submit');
    expect(names).not.toContain('admission.state');
    expect((await invited(one, 'lu')).names).not.toContain('admission.put');
  });

  test('CPL-148: nothing is past before the judgment is pronounced, and no draft is asked for before a hearing', async () => {
    const one = await CivilCase.registered();
    const judge = await invited(one, 'lu');
    expect(judge).toMatchObject({ past: [], early: ['judgment.draft'] });
    expect((await invited(one, 'zhao')).past).toEqual([]);
    await one.must('he', 'hearing.schedule', {
      purpose: 'hearing',
      at: '2026-03-20T09:30',
      place: '第六法庭',
      open: true,
    });
    one.court.at('2026-03-20T08:00:00.000Z');
    const held = { online: ['p1'], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', held, 'h1');
    expect((await invited(one, 'lu')).early).toEqual([]);
  });
});
