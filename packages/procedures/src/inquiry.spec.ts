import { consentSteps, askedSteps, jointSteps, modeFor, purposes } from '@xiezhi/record';
import { beforeEach, describe, expect, test } from 'vitest';
import { lanes } from './index.ts';
import { evidenceIsOver } from './shared/evidence-time.ts';
import { CivilCase } from './testing/civil.ts';
import { onPaper } from './testing/judged.ts';

/*
 * OLR-1.1.1 names inquiry (询问) among the steps that may be online. It is asked for, held and told as the others; nothing of a
 * hearing follows from it.
 */

let one: CivilCase;
const inquiry = { purpose: 'inquiry', at: '2026-03-20T09:30', place: '第六法庭', open: false };
const suitable = { conditions: 'all', suitability: 'suitable', reasons: '只问几件事' };
const steps = () => lanes(one.state).map(({ step }) => step);
const owed = () => one.court.tasks(one.stream).map(({ key }) => key);

beforeEach(async () => {
  one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.paid();
  await one.linked();
});

async function held(): Promise<void> {
  await one.must('he', 'hearing.schedule', inquiry);
  await one.issue();
  for (const id of ['p1', 'd1']) await onPaper(one, 'summons', id, '2026-03-02');
  one.court.at('2026-03-20T08:00:00.000Z');
  await one.must(
    'he',
    'hearing.record',
    { inPerson: ['p1'], identityChecked: true, note: '经过' },
    'h1',
  );
}

describe('OLR-1.1.1: the step of inquiry', () => {
  test('it stands last in every list, so that what was stored keeps its place', () => {
    for (const list of [consentSteps, askedSteps, jointSteps, purposes])
      expect(list.at(-1)).toBe('inquiry');
  });

  test('OLR-1.1.1: it is asked about by itself, decided by itself, and stands among the lanes once it was asked', async () => {
    expect(steps()).not.toContain('inquiry');
    for (const [who, id, answer] of [
      ['zhao', 'p1', 'agree'],
      ['qian', 'd1', 'decline'],
    ] as const) {
      await one.must('he', 'consent.ask', { steps: ['inquiry'] }, id);
      await one.must(who, 'consent.answer', { answer }, `${id}.inquiry`);
    }
    expect(steps()).toContain('inquiry');
    expect(owed()).toContain('mode/inquiry');
    const told = await one.court.told(one.stream, one.people.lu, 'mode.decide', 'inquiry');
    expect(told.map(({ code }) => code)).toContain('what-if');
    await one.must('lu', 'mode.decide', suitable, 'inquiry');
    expect([modeFor(one.state, 'inquiry', 'p1'), modeFor(one.state, 'inquiry', 'd1')]).toEqual([
      'online',
      'offline',
    ]);
    expect(modeFor(one.state, 'hearing', 'p1')).toBe('not-asked');
    await one.must('he', 'hearing.schedule', inquiry);
    expect(one.state.hearing.hearings[0]?.expected).toEqual({ p1: 'online', d1: 'in-person' });
    expect(await one.court.offers(one.stream, one.people.zhao)).toContain(
      'conversion.request#p1.inquiry',
    );
  });

  test('it ends no time for evidence, and the hearing is owed after it as before', async () => {
    expect(owed()).toContain('hearing/schedule');
    await held();
    expect(evidenceIsOver(one.state)).toBe(false);
    expect(owed()).toContain('hearing/schedule');
  });

  test('CPL-146, CPL-147: nobody is judged in absence for having missed it, and it is no hearing to judge on', async () => {
    await held();
    const decide = (consequence: string) =>
      one.try('lu', 'conversion.decide-absence', { consequence, reasons: '没有到。' }, 'd1.h1');
    expect(await decide('in-absence')).toMatchObject({
      refusals: [{ code: 'conversion/not-a-hearing' }],
    });
    expect((await decide('none')).outcome).toBe('accepted');
    const offered = await one.court.offers(one.stream, one.people.lu);
    expect(offered.some((name) => name.startsWith('judgment.make'))).toBe(false);
    const summons = one.court
      .entries(one.stream)
      .filter(({ body }) => (body as { template?: string }).template === 'summons');
    expect(summons[0]?.body).toMatchObject({ data: { reason: 'inquiry', absence: 'none' } });
  });
});
