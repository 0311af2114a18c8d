import { modeFor } from '@xiezhi/record';
import { beforeEach, describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

let one: CivilCase;

const owed = () => one.court.tasks(one.stream).map(({ key }) => key);
const decide = (step: string) => ({
  conditions: 'all',
  suitability: 'suitable',
  reasons: `按各方答复：${step}。`,
});
const fixed = { at: '2026-04-10T09:30', place: '第五法庭', purpose: 'hearing', open: true };

/** Both are asked and the plaintiff agrees to the hearing online; the defendant says no. */
beforeEach(async () => {
  one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.paid();
  for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
  await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
  await one.must(
    'he',
    'consent.record',
    { answer: 'decline', how: 'phone', evidence: '录音 1' },
    'd1.hearing',
  );
  await one.must('lu', 'mode.decide', decide('hearing'), 'hearing');
});

const mode = (id = 'p1') => modeFor(one.state, 'hearing', id);
const request = (obstacle: string) =>
  one.must('zhao', 'conversion.request', { obstacle, text: '手机没有信号。' }, 'p1.hearing');

describe('OLR-5.1: whoever cannot take part online', () => {
  test.each([
    ['OLR-5.1.1', 'no-ability', 'stays-online'],
    ['OLR-5.1.1', 'no-ability', 'from-the-court'],
    ['OLR-5.1.2', 'no-means', 'stays-online'],
  ])(
    '%s: found %s, nobody keeps them online by choosing %s',
    async (article, obstacle, outcome) => {
      await request(obstacle);
      const input = { found: 'yes', outcome, reasons: '属实。' };
      expect(await one.try('lu', 'conversion.decide', input, 'c1')).toMatchObject({
        outcome: 'refused',
        refusals: [
          { code: 'conversion/must-be-offline', ground: { kind: 'law', articles: [article] } },
        ],
      });
    },
  );

  test('OLR-5.1.2: a room that the court equips mends the want of means', async () => {
    await request('no-means');
    const input = { found: 'yes', outcome: 'from-the-court', reasons: '到法院的在线法庭。' };
    await one.must('lu', 'conversion.decide', input, 'c1');
    expect(mode()).toBe('online');
  });

  test('OLR-5.1.1: decided so, the step is in person for this party and stays as it is for others', async () => {
    expect(mode()).toBe('online');
    await request('no-ability');
    expect(owed()).toContain('conversion/request/c1');
    await one.must(
      'lu',
      'conversion.decide',
      { found: 'yes', outcome: 'in-person', reasons: '属实。' },
      'c1',
    );
    expect(mode()).toBe('offline');
    expect(owed()).not.toContain('conversion/request/c1');
  });

  test('and back: asked again, a new yes counts', async () => {
    await request('no-ability');
    const input = { found: 'yes', outcome: 'in-person', reasons: '属实。' };
    await one.must('lu', 'conversion.decide', input, 'c1');
    one.court.at('2026-03-03T01:00:00.000Z');
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    await one.must('lu', 'mode.decide', decide('hearing'), 'hearing');
    expect(mode()).toBe('online');
  });

  test('the court may notice it first', async () => {
    const input = { obstacle: 'no-ability', text: '调试三次没有成功。' };
    await one.must('he', 'conversion.note-obstacle', input, 'p1.hearing');
    expect(one.state.conversion.requests).toMatchObject([{ participant: 'p1' }]);
  });
});

describe('OLR-5.3: whoever wants the others in person', () => {
  const ask = async (reasons: string): Promise<void> => {
    await one.linked();
    const input = { targets: ['p1'], reasons };
    const asked = await one.try('qian', 'conversion.demand-offline', input, 'd1.hearing');
    expect(asked.outcome).toBe('accepted');
  };

  test('OLR-5.3.1: hardly any reasons are warned of, received and marked', async () => {
    await ask('希望到庭');
    const entry = one.court.entries(one.stream).at(-1);
    expect(entry).toMatchObject({ kind: 'conversion.OfflineDemanded', body: { brief: true } });
    const told = await one.court.warnings(
      one.stream,
      one.people.qian,
      'conversion.demand-offline',
      { targets: ['p1'], reasons: '希望到庭' },
    );
    expect(told.map(({ code }) => code)).toEqual(['brief']);
  });

  test('OLR-5.3.2: granted on one of three grounds only', async () => {
    await ask('欠条上的签名需要当面核对，请原告到庭辨认。');
    const bare = { decision: 'granted', reasons: '准许。' };
    expect(await one.try('lu', 'conversion.decide-demand', bare, 'o1')).toMatchObject({
      refusals: [
        { code: 'conversion/no-ground', ground: { kind: 'law', articles: ['OLR-5.3.2'] } },
      ],
    });
    expect(mode()).toBe('online');
    const founded = { ...bare, grounds: ['in-person-needed'] };
    await one.must('lu', 'conversion.decide-demand', founded, 'o1');
    expect(mode()).toBe('offline');
  });

  test('denied, nothing changes', async () => {
    await ask('欠条上的签名需要当面核对，请原告到庭辨认。');
    const input = { decision: 'denied', reasons: '书面材料已经足够。' };
    await one.must('lu', 'conversion.decide-demand', input, 'o1');
    expect(mode()).toBe('online');
  });
});

describe('OLR-6.1: whoever agreed and stayed away', () => {
  const held = async (): Promise<void> => {
    await one.must('he', 'hearing.schedule', fixed);
    one.court.at('2026-04-10T03:00:00.000Z');
    await one.must(
      'he',
      'hearing.record',
      { online: [], identityChecked: true, note: '无人到庭' },
      'h1',
    );
  };
  const absence = { consequence: 'none', reasons: '平台有故障。' };

  test('OLR-6.1.1: the judge is asked about whoever was to be online; whoever never agreed is spared', async () => {
    await held();
    const id = 'h1';
    expect(owed()).toContain(`conversion/absence/p1.${id}`);
    expect(await one.try('lu', 'conversion.decide-absence', absence, `d1.${id}`)).toMatchObject({
      refusals: [
        { code: 'conversion/never-agreed', ground: { kind: 'law', articles: ['OLR-6.1.1'] } },
      ],
    });
    await one.must('lu', 'conversion.decide-absence', absence, `p1.${id}`);
    expect(owed()).not.toContain(`conversion/absence/p1.${id}`);
  });

  test('OLR-6.1.2: nothing follows while a request to come in person waits', async () => {
    await request('no-means');
    await held();
    const id = 'h1';
    expect(await one.try('lu', 'conversion.decide-absence', absence, `p1.${id}`)).toMatchObject({
      refusals: [
        { code: 'conversion/request-waits', ground: { kind: 'law', articles: ['OLR-6.1.2'] } },
      ],
    });
  });
});
