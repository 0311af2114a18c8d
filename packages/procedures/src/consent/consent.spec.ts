import { consentSteps, hasConsented } from '@xiezhi/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';

describe('consent', () => {
  test('OLR-4.2.1: whoever files online has chosen, for filing', async () => {
    const { state } = await CivilCase.registered();
    expect(hasConsented(state, 'filing', 'p1')).toBe(true);
  });

  test('OLR-4.2.1: who has shown no authority has chosen for nobody; with the authority the choice is the party’s', async () => {
    const one = await CivilCase.filed('2026-03-02T01:00:00.000Z', {
      plaintiff: { kind: 'person', name: '赵老太' },
    });
    expect(hasConsented(one.state, 'filing', 'p1')).toBe(false);
    await one.must('lin', 'filing.register', { procedure: 'summary' });
    await one.must('lin', 'assignment.assign', { judge: 'judge-lu', clerk: 'clerk-he' });
    const agent = one.state.participation.participants.find(({ role }) => role === 'agent');
    expect(hasConsented(one.state, 'filing', 'p1')).toBe(false);
    const shown = { authority: 'general', proof: '授权委托书原件', seen: true };
    await one.must('he', 'authority.record', shown, agent?.id ?? '');
    expect(hasConsented(one.state, 'filing', 'p1')).toBe(true);
  });

  test('OLR-4.2.4: a consent to one step is a consent to no other', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'consent.ask', { steps: ['service', 'hearing'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    expect(consentSteps.filter((step) => hasConsented(one.state, step, 'p1'))).toEqual([
      'filing',
      'hearing',
    ]);
  });

  test('OLR-4.2.4: whatever is answered in whatever order, no step holds a consent that was not given to it', async () => {
    const steps = ['service', 'mediation', 'exchange', 'hearing', 'pronouncement'] as const;
    const answers = fc.array(
      fc.record({ step: fc.constantFrom(...steps), answer: fc.constantFrom('agree', 'decline') }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(answers, async (list) => {
        const one = await CivilCase.registered();
        await one.must('he', 'consent.ask', { steps: [...steps] }, 'p1');
        const said = new Map<string, string>();
        for (const { step, answer } of list) {
          const tried = await one.try('zhao', 'consent.answer', { answer }, `p1.${step}`);
          if (tried.outcome === 'accepted') said.set(step, answer);
        }
        for (const step of steps)
          expect(hasConsented(one.state, step, 'p1')).toBe(said.get(step) === 'agree');
      }),
      { numRuns: 15 },
    );
  });

  test('OLR-10.2.0: no answer in time is a fact, not a consent; a late answer is welcome', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    const [term] = one.court.deadlines(one.stream).filter(({ key }) => key.startsWith('consent/'));
    one.court.at('2026-04-20T01:00:00.000Z');
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, term?.key);
    expect(hasConsented(one.state, 'hearing', 'p1')).toBe(false);
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    expect(hasConsented(one.state, 'hearing', 'p1')).toBe(true);
  });

  test('OLR-4.1.1: a no can be answered again until the mode is decided, and nobody waits for that', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'decline' }, 'p1.hearing');
    const waiting = one.court
      .tasks(one.stream)
      .filter(({ command }) => command === 'consent.answer');
    expect(waiting).toEqual([]);
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    expect(hasConsented(one.state, 'hearing', 'p1')).toBe(true);
  });

  test('nobody answers for another', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
    expect(
      (await one.try('zhao', 'consent.answer', { answer: 'agree' }, 'd1.hearing')).outcome,
    ).toBe('refused');
  });

  test('OLR-4.2.3: one agrees, one does not: mixed, each in the way chosen', async () => {
    const one = await CivilCase.registered();
    for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    await one.must(
      'he',
      'consent.record',
      { answer: 'decline', how: 'phone', evidence: '录音' },
      'd1.hearing',
    );
    await one.must(
      'lu',
      'mode.decide',
      { conditions: 'all', suitability: 'suitable', reasons: '按各方选择' },
      'hearing',
    );
    expect(one.state.consent.modes.hearing).toMatchObject({
      mode: 'mixed',
      modeByParty: { p1: 'online', d1: 'offline' },
    });
  });

  test('OLR-5.2: a change of mind is received, and until a judge decides nobody is made to go online', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    await one.must('zhao', 'consent.withdraw', { reason: '网络不好' }, 'p1.hearing');
    expect(hasConsented(one.state, 'hearing', 'p1')).toBe(false);
  });
});

test('a minute of a call is said as days are, in both languages', () => {
  const call = {
    reason: '网络不好',
    basis: 'phone',
    knownAt: '2026-12-04T00:23',
    recordedBy: '何书岚',
    evidence: '录音',
  };
  const detail = (lang: 'zh-CN' | 'en') =>
    catalogue.texts(lang).entries['consent.Withdrawn']?.(call).detail;
  expect(detail('zh-CN')).toContain('2026年12月4日 00:23提出');
  expect(detail('en')).toContain('said on 4 December 2026 00:23');
});
