import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

const draft = catalogue.command('judgment.draft')?.example ?? {};

async function heard(procedure = 'summary'): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
  await one.must('he', 'hearing.schedule', {
    purpose: 'hearing',
    at: '2026-03-20T09:30',
    place: '第六法庭',
    open: true,
  });
  one.court.at('2026-03-20T08:00:00.000Z');
  await one.must(
    'he',
    'hearing.record',
    { online: ['p1'], identityChecked: true, note: '经过' },
    'h1',
  );
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
  await one.must('lu', 'judgment.draft', draft);
  return one;
}

describe('the judgment', () => {
  test('OLR-34.1.2: the transcript is settled first; the law does not say so, and neither do we: it is a policy', async () => {
    const one = await heard();
    expect(await one.try('lu', 'judgment.make', { signed: true })).toMatchObject({
      refusals: [{ code: 'judgment/transcript-open', ground: { kind: 'policy' } }],
    });
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('lu', 'judgment.make', { signed: true });
    expect(one.state.documents.papers.map(({ template }) => template)).toContain('judgment');
  });

  test.each([
    ['small-claims', true],
    ['summary', false],
  ])('CPL-165: a judgment in %s is final: %s', async (procedure, final) => {
    const one = await heard(procedure);
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('lu', 'judgment.make', { signed: true });
    expect(one.state.judgment.made?.final).toBe(final);
  });

  test('nobody but the judge of the case decides', async () => {
    const one = await heard();
    expect(await one.try('he', 'judgment.make', { signed: true })).toMatchObject({
      refusals: [{ code: 'permission/not-yours', ground: { kind: 'policy' } }],
    });
  });

  test.each([
    ['ordinary', '2026-09-02'],
    ['summary', '2026-06-02'],
    ['small-claims', '2026-05-06'],
  ])('CPL-152, CPL-164, CPL-168: registered on 2 March, %s ends on %s', async (procedure, day) => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', procedure);
    expect(
      one.court
        .tasks(one.stream)
        .find(({ key }) => key === 'judgment/make')
        ?.dueAt?.slice(0, 10),
    ).toBe(day);
  });

  test('OLR-35.1.1: closing says everything that is open, at once', async () => {
    const one = await heard();
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
    await one.must('lu', 'judgment.make', { signed: true });
    const tried = await one.try('he', 'case.close', { manner: 'judged', note: '' });
    expect(tried.outcome).not.toBe('accepted');
    const why = await one.court.whyNot(one.stream, one.people.he, 'case.close');
    expect(why.map(({ code }) => code)).toEqual(['closing/papers-open', 'closing/not-served']);
    expect(why.every(({ ground }) => ground.kind === 'policy')).toBe(true);
  });
});
