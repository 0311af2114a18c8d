import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

const at = (day: string) => ({
  purpose: 'hearing',
  at: `${day}T09:30`,
  place: '第六法庭',
  open: true,
});

describe('the hearing', () => {
  test.each([
    ['2026-03-05', 'refused'],
    ['2026-03-06', 'accepted'],
  ])('CPL-139: told on 2 March, a hearing on %s is %s', async (day, outcome) => {
    const one = await CivilCase.registered();
    const tried = await one.try('he', 'hearing.schedule', at(day));
    expect(tried.outcome).toBe(outcome);
    if (tried.outcome === 'refused')
      expect(tried.refusals[0]).toMatchObject({
        code: 'hearing/too-soon',
        ground: { kind: 'law', articles: ['CPL-139'] },
      });
  });

  test('a summons is ordered for each party', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'hearing.schedule', at('2026-03-20'));
    expect(
      one.state.documents.papers
        .filter(({ template }) => template === 'summons')
        .map(({ addressee }) => addressee),
    ).toEqual(['p1', 'd1']);
  });

  test('CPL-150: no transcript of what was not held', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'hearing.schedule', at('2026-03-20'));
    one.court.at('2026-03-20T08:00:00.000Z');
    const tried = await one.try('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
    expect(tried).toMatchObject({
      refusals: [{ code: 'hearing/not-held', ground: { kind: 'law', articles: ['CPL-150'] } }],
    });
  });

  test('OLR-34.1.2: each confirms for itself; the clerk notes a signature by hand or a refusal', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'hearing.schedule', at('2026-03-20'));
    one.court.at('2026-03-20T08:00:00.000Z');
    await one.must(
      'he',
      'hearing.record',
      { online: ['p1'], inPerson: ['d1'], identityChecked: true, note: '经过' },
      'h1',
    );
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
    expect((await one.try('zhao', 'transcript.confirm', { read: true }, 'h1.d1')).outcome).toBe(
      'refused',
    );
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('he', 'transcript.note-refusal', { note: '不肯签名' }, 'h1.d1');
    expect(one.state.hearing.hearings[0]?.settled).toEqual({ p1: 'confirmed', d1: 'refused' });
  });
});
