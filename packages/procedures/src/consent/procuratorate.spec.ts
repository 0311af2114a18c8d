import { modeFor } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../framework/index.ts';
import { labelsFor } from '../framework/index.ts';
import { CivilCase } from '../testing/civil.ts';
import { lanes } from './lanes.ts';

const suitable = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };
const tell = (answer: string) => ({ answer, how: 'paper', evidence: '来函第 3 页' });
const letter = {
  name: '云州市东湖区人民检察院',
  capacity: 'supports-suit',
  prosecutor: '邵知行',
  letter: [CivilCase.file('b')],
  reasons: '来函支持起诉。',
};

/** Both parties and the procuratorate asked, both parties agreed; the prosecutor has an account, or has none. */
async function asked(mobile?: string): Promise<CivilCase> {
  const one = await CivilCase.registered();
  await one.must('lu', 'participation.admit-procuratorate', { ...letter, mobile });
  for (const id of ['p1', 'd1', 'z1'])
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
  for (const id of ['p1', 'd1'])
    await one.must('he', 'consent.record', tell('agree'), `${id}.hearing`);
  return one;
}
const prosecutor = (one: CivilCase): Actor => one.court.person('shao', { name: '邵知行' });
const codes = async (one: CivilCase): Promise<readonly string[]> => {
  const tried = await one.try('lu', 'mode.decide', suitable, 'hearing');
  return tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [];
};
const mode = (one: CivilCase) => one.state.consent.modes.hearing;

describe('a procuratorate takes part', () => {
  test('OLR-4.3.0: it is asked like a party, and nothing is decided before its time is over', async () => {
    const one = await asked();
    expect(await codes(one)).toEqual(['consent/answer-time-runs']);
    const task = one.court.tasks(one.stream).find(({ subject }) => subject === 'z1.hearing');
    expect(task).toMatchObject({
      command: 'consent.record',
      by: { role: 'clerk' },
      label: 'parties',
    });
  });

  test('OLR-4.3.0: with its consent those who agreed are online', async () => {
    const one = await asked();
    await one.must('he', 'consent.record', tell('agree'), 'z1.hearing');
    expect(await codes(one)).toEqual([]);
    expect(mode(one)?.modeByParty).toEqual({ p1: 'online', d1: 'online', z1: 'online' });
  });

  test('OLR-4.3.0: without it the step is online for nobody, and the judge’s sheet says why', async () => {
    const one = await asked();
    await one.must('he', 'consent.record', tell('decline'), 'z1.hearing');
    const told = await one.court.told(one.stream, one.people.lu, 'mode.decide', 'hearing');
    expect(told).toContainEqual({ code: 'procuratorate', facts: {} });
    expect(told).toContainEqual({ code: 'proposed', facts: { mode: 'offline' } });
    expect(await codes(one)).toEqual([]);
    expect(mode(one)?.mode).toBe('offline');
    expect(modeFor(one.state, 'hearing', 'p1')).toBe('offline');
  });

  test('OLR-4.3.0, OLR-5.2.2: it goes back on its consent: nobody is online while that rests, and it is decided anew', async () => {
    const one = await asked('13800000004');
    const shao = prosecutor(one);
    await one.court.when(shao, 'consent.answer', one.stream, { answer: 'agree' }, 'z1.hearing');
    expect(await codes(one)).toEqual([]);
    expect(modeFor(one.state, 'hearing', 'p1')).toBe('online');
    const why = { reason: '案情重大，应当到庭。' };
    await one.court.when(shao, 'consent.withdraw', one.stream, why, 'z1.hearing');
    expect(modeFor(one.state, 'hearing', 'p1')).toBe('waiting');
    const granted = { decision: 'granted', reasons: '准许。' };
    await one.must('lu', 'consent.decide-withdrawal', granted, 'z1.hearing');
    expect(modeFor(one.state, 'hearing', 'p1')).toBe('offline');
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('mode/hearing');
  });

  test('OLR-4.3.0: consent to one step is none to another', async () => {
    const one = await asked();
    await one.must('he', 'consent.record', tell('agree'), 'z1.hearing');
    for (const id of ['p1', 'd1', 'z1'])
      await one.must('he', 'consent.ask', { steps: ['pronouncement'] }, id);
    for (const id of ['p1', 'd1'])
      await one.must('he', 'consent.record', tell('agree'), `${id}.pronouncement`);
    await one.must('he', 'consent.record', tell('decline'), 'z1.pronouncement');
    await one.must('lu', 'mode.decide', suitable, 'pronouncement');
    expect(one.state.consent.modes.pronouncement?.mode).toBe('offline');
  });

  test('its prosecutor answers under their own account, reads what all parties read and nothing of a side', async () => {
    const one = await asked('13800000004');
    const shao = prosecutor(one);
    const answer = one.court.tasks(one.stream).find(({ subject }) => subject === 'z1.hearing');
    expect(answer).toMatchObject({ command: 'consent.answer', by: { person: 'shao' } });
    expect([...labelsFor(shao, 'case', '', one.state)].sort()).toEqual([
      'parties',
      'person:shao',
      'public',
    ]);
    const paper = { note: '支持起诉意见书', attachments: [] };
    expect((await one.court.when(shao, 'filing.supplement', one.stream, paper)).outcome).toBe(
      'accepted',
    );
  });

  test('it is no court to the case whatever post its prosecutor holds (CPL-47)', async () => {
    const one = await asked('13800000004');
    const court = one.state.filing.court ?? '';
    const both = one.court.person('shao', { posts: ['president'], court });
    const tried = await one.court.when(both, 'assignment.assign', one.stream, {
      judge: 'judge-lu',
      clerk: 'clerk-he',
    });
    expect(tried).toMatchObject({ refusals: [{ code: 'permission/not-yours' }] });
  });

  test('OLR-4.3.0: it stands among those whose steps are shown, and once it has left nobody waits for it', async () => {
    const one = await asked();
    const hearing = () => lanes(one.state).find(({ step }) => step === 'hearing')?.cells;
    expect(hearing()?.map(({ participant }) => participant)).toEqual(['p1', 'd1', 'z1']);
    await one.must('lu', 'participation.end-procuratorate', { why: '来函不再参加。' }, 'z1');
    expect(await codes(one)).toEqual([]);
    expect(mode(one)?.mode).toBe('online');
  });

  test('a name and a number that are nobody’s are told to the judge; whoever is in the case already is no prosecutor of it', async () => {
    const one = await CivilCase.registered();
    await one.linked();
    const refused = async (input: object) => {
      const tried = await one.try('lu', 'participation.admit-procuratorate', {
        ...letter,
        ...input,
      });
      return tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [];
    };
    expect(await refused({ prosecutor: '无此人', mobile: '13800000009' })).toEqual([
      'participation/no-such-prosecutor',
    ]);
    expect(await refused({ prosecutor: '钱守拙', mobile: '13800000001' })).toEqual([
      'participation/prosecutor-takes-part',
    ]);
  });
});
