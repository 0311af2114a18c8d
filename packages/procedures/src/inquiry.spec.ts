import { consentSteps, askedSteps, jointSteps, modeFor, purposes } from '@xiezhi/record';
import { beforeEach, describe, expect, test } from 'vitest';
import { sittingsFor } from './evidence/hearing-witnesses.ts';
import { lanes } from './index.ts';
import { evidenceIsOver } from './shared/evidence-time.ts';
import { hasBegun } from './shared/has-begun.ts';
import { CivilCase } from './testing/civil.ts';
import { onPaper } from './testing/judged.ts';

/*
 * OLR-1.1.1 names inquiry (询问) among the steps that may be online. It is asked for, held and told as the others; nothing of a
 * hearing follows from it.
 */

let one: CivilCase;
const inquiry = { purpose: 'inquiry', at: '2026-03-20T09:30', place: '第六法庭', open: false };
const suitable = { conditions: 'all', suitability: 'suitable', reasons: '只问几件事' };
const slip = {
  name: '收条',
  source: '原告保存原件',
  purpose: '证明已经付款',
  form: 'scan',
  files: [CivilCase.file('c')],
};
const admitted = {
  exhibit: 'x1',
  authenticity: 'yes',
  legality: 'yes',
  relevance: 'yes',
  outcome: 'admitted',
  reasons: '与其他证据相互印证。',
};
const steps = () => lanes(one.state).map(({ step }) => step);
const owed = () => one.court.tasks(one.stream).map(({ key }) => key);

beforeEach(async () => {
  one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.paid();
  await one.linked();
});

async function held(day = '2026-03-20'): Promise<void> {
  await one.must('he', 'hearing.schedule', { ...inquiry, at: `${day}T09:30` });
  await one.issue();
  for (const id of ['p1', 'd1']) await onPaper(one, 'summons', id, '2026-03-02');
  one.court.at(`${day}T08:00:00.000Z`);
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

  test('CPL-71: what came after the hearing was shown at no inquiry, so it is found on only when the others were asked', async () => {
    const sitting = { ...inquiry, purpose: 'hearing', at: '2026-03-12T09:30', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    one.court.at('2026-03-12T08:00:00.000Z');
    const there = { inPerson: ['p1', 'd1'], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', there, 'h1');
    one.court.at('2026-03-13T01:00:00.000Z');
    await one.must(
      'zhao',
      'evidence.submit',
      { exhibits: [slip], conformsToOriginals: true },
      'p1',
    );
    await one.must('he', 'hearing.schedule', inquiry);
    one.court.at('2026-03-20T08:00:00.000Z');
    await one.must('he', 'hearing.record', there, 'h2');
    expect(await one.try('lu', 'evidence.find', { findings: [admitted] })).toMatchObject({
      refusals: [
        { code: 'evidence/not-contested-yet', ground: { kind: 'law', articles: ['CPL-71'] } },
      ],
    });
  });

  test('CPL-54, EVR-56: after it the claims are changed by saying so, as long as the days for evidence run', async () => {
    one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.linked();
    await one.noticedOfEvidence('p1');
    await held('2026-03-10');
    const change = {
      claims: [{ text: '返还定作款', yuan: '70000' }],
      reasons: '另有一笔付款。',
    };
    await one.must('zhao', 'claims.change', change, 'p1');
    expect(one.state.claims.changes).toMatchObject([{ leave: false }]);
  });

  test('the trial has not begun with it, and whoever was admitted to be heard is heard at none', async () => {
    const witness = {
      kind: 'witness',
      person: '汤知微，安装工人',
      contact: '云州市东湖区柳岸路 3 号，13900000000',
      purpose: '交货当天看到橱柜缺少门板',
      manner: 'in-person',
      reasons: '只有他在现场。',
      attachments: [],
    };
    const granted = { decision: 'granted', manner: 'in-person', reasons: '有必要。' };
    await one.must('qian', 'evidence.apply', witness, 'd1');
    await one.must('lu', 'evidence.decide-application', granted, 'application-1');
    await held();
    expect(hasBegun(one.state, one.court.today)).toBe(false);
    const [applied] = one.state.evidence.applications;
    expect(applied && sittingsFor(one.state, applied)).toEqual([]);
    const papers = one.state.documents.papers.map(({ template }) => template);
    expect(papers).toContain('summons');
    expect(papers).not.toContain('witness-notice');
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
