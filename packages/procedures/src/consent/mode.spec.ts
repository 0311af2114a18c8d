import { hearingScheduled, modeFor } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { onPaper } from '../testing/judged.ts';
import { mannerOfExchange } from './rules/manner-of-exchange.ts';
import { reasonableTime } from './rules/reasonable-time.ts';

const suitable = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };
const tell = (answer: string) => ({ answer, how: 'phone', evidence: '录音 1 号' });
const codes = async (one: CivilCase, input: object = suitable) => {
  const tried = await one.try('lu', 'mode.decide', { ...input }, 'hearing');
  return tried.outcome === 'refused' ? tried.refusals.map(({ code }) => code) : [];
};
const modeTask = (one: CivilCase) =>
  one.court.tasks(one.stream).filter(({ key }) => key === 'mode/hearing');

const reply = (one: CivilCase) =>
  one.court.deadlines(one.stream).find(({ key }) => key.startsWith('consent/reply/d1'));

/** The question to the defendant, as long as it has to be given by hand. */
function toGive(one: CivilCase) {
  const asked = one.court.entries(one.stream).findLast(({ kind }) => kind === 'consent.Asked');
  return one.court.tasks(one.stream).filter(({ subject }) => subject === `d1.${asked?.id ?? ''}`);
}

async function asked(...ids: readonly string[]): Promise<CivilCase> {
  const one = await CivilCase.registered();
  for (const id of ids) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
  return one;
}

describe('who takes part how', () => {
  test('OLR-10.1.1: not before everybody was asked', async () => {
    const one = await asked('p1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    expect(await codes(one)).toEqual(['consent/not-asked']);
  });

  test('OLR-10.2.0: not while the time the court gave is running', async () => {
    const one = await asked('p1', 'd1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    expect(await codes(one)).toEqual(['consent/answer-time-runs']);
    expect(modeTask(one)).toEqual([]);
  });

  test('OLR-10.2.0: the time passed, nothing was said: that one comes in person, the other online', async () => {
    const one = await asked('p1', 'd1');
    await one.linked();
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    const term = reply(one);
    one.court.at('2026-04-20T01:00:00.000Z');
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, term?.key);
    expect(modeTask(one)).toHaveLength(1);
    expect(await codes(one)).toEqual([]);
    expect(one.state.consent.modes.hearing?.modeByParty).toEqual({ p1: 'online', d1: 'offline' });
  });

  test('OLR-10.2.0: nobody is silent who was never told: without an account the days run from when it was given by hand', async () => {
    const one = await asked('p1', 'd1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    expect(reply(one)).toBeUndefined();
    expect(
      one.court.tasks(one.stream).find(({ key }) => key === 'consent/answer/d1/hearing'),
    ).not.toHaveProperty('dueAt');
    one.court.at('2026-04-20T01:00:00.000Z');
    expect(await one.try('lu', 'mode.decide', suitable, 'hearing')).toMatchObject({
      refusals: [
        {
          code: 'consent/answer-time-runs',
          facts: { untold: ['钱守拙'] },
          remedy: [{ name: 'consent.record' }, { name: 'docket.record-notice-given' }, {}],
        },
      ],
    });
    await onPaper(one, 'complaint', 'd1', '2026-04-20');
    const [give] = toGive(one);
    const given = { way: 'read-out', reachedOn: '2026-04-20', proof: '通话录音 2 号' };
    await one.must('he', 'docket.record-notice-given', given, give?.subject ?? '');
    expect(reply(one)).toMatchObject({ dueOn: '2026-04-27' });
    one.court.at('2026-04-29T01:00:00.000Z');
    await one.court.when(one.court.clock, 'deadline.pass', one.stream, {}, reply(one)?.key);
    expect(await codes(one)).toEqual([]);
    expect(one.state.consent.modes.hearing?.modeByParty).toEqual({ p1: 'online', d1: 'offline' });
  });

  test('OLR-10.1.1: an account that links the case later has the question from that day; answered by telephone, nothing is owed', async () => {
    const one = await asked('p1', 'd1');
    one.court.at('2026-04-20T01:00:00.000Z');
    await one.linked();
    expect(reply(one)).toMatchObject({ dueOn: '2026-04-27' });
    const other = await asked('d1');
    await onPaper(other, 'complaint', 'd1', '2026-03-02');
    expect(toGive(other)).toHaveLength(1);
    await other.must('he', 'consent.record', tell('decline'), 'd1.hearing');
    expect(toGive(other)).toEqual([]);
  });

  test('OLR-21.1.1: where all refuse it is held in the courtroom, however suitable it is', async () => {
    const one = await asked('p1', 'd1');
    await one.must('zhao', 'consent.answer', { answer: 'decline' }, 'p1.hearing');
    await one.must('he', 'consent.record', tell('decline'), 'd1.hearing');
    expect(await codes(one)).toEqual([]);
    expect(one.state.consent.modes.hearing).toMatchObject({
      mode: 'offline',
      modeByParty: { p1: 'offline', d1: 'offline' },
    });
  });

  test('OLR-5.2.2: not while a change of mind waits for its examination', async () => {
    const one = await asked('p1', 'd1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    await one.must('he', 'consent.record', tell('decline'), 'd1.hearing');
    await one.must('zhao', 'consent.withdraw', { reason: '网络不好' }, 'p1.hearing');
    expect(await codes(one)).toEqual(['consent/withdrawal-open']);
    expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain(
      'consent/withdrawal/p1/hearing',
    );
  });

  test('OLR-5.1.3, OLR-2.1.2: to meet in the courtroom nobody’s consent is needed', async () => {
    const one = await asked('p1');
    expect(
      await codes(one, {
        conditions: 'all',
        suitability: 'unsuitable',
        bars: ['on-site-check'],
        reasons: '要看实物',
      }),
    ).toEqual([]);
    expect(one.state.consent.modes.hearing?.mode).toBe('offline');
  });

  test('OLR-5.2.2: a change of mind granted after the decision puts that one in the courtroom and asks for a new decision', async () => {
    const one = await asked('p1', 'd1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    await one.must('he', 'consent.record', tell('agree'), 'd1.hearing');
    expect(await codes(one)).toEqual([]);
    expect(modeTask(one)).toEqual([]);
    await one.must('zhao', 'consent.withdraw', { reason: '网络不好' }, 'p1.hearing');
    expect(modeFor(one.state, 'hearing', 'p1')).toBe('waiting');
    const granted = { decision: 'granted', reasons: '没有拖延' };
    await one.must('lu', 'consent.decide-withdrawal', granted, 'p1.hearing');
    expect(modeFor(one.state, 'hearing', 'p1')).toBe('offline');
    expect(modeTask(one)).toHaveLength(1);
  });

  test('C18: from the courtroom to the screen only by a consent given since', async () => {
    const one = await asked('p1', 'd1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    await one.must('he', 'consent.record', tell('decline'), 'd1.hearing');
    expect(await codes(one)).toEqual([]);
    one.court.at('2026-03-03T01:00:00.000Z');
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
    expect(modeFor(one.state, 'hearing', 'd1')).toBe('offline');
    await one.must('he', 'consent.record', tell('agree'), 'd1.hearing');
    expect(modeTask(one)).toHaveLength(1);
  });
});

describe('the sheet on which a judge weighs it', () => {
  test('OLR-21.1.2: where nobody has the means, the step is not held online', async () => {
    const one = await asked('p1', 'd1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    await one.must('he', 'consent.record', tell('agree'), 'd1.hearing');
    const tried = await one.try(
      'lu',
      'mode.decide',
      { ...suitable, conditions: 'none' },
      'hearing',
    );
    expect(tried).toMatchObject({
      refusals: [
        { code: 'mode/nobody-has-the-means', ground: { kind: 'law', articles: ['OLR-21.1.2'] } },
      ],
    });
  });

  test('OLR-21.1.0: whoever finds a step unsuitable says what stands against it; it is entered', async () => {
    const one = await asked('p1');
    const no = { conditions: 'all', suitability: 'unsuitable', reasons: '要看实物' };
    expect(await codes(one, no)).toEqual(['mode/say-what-stands-against']);
    expect(await codes(one, { ...no, bars: ['on-site-check', 'complex'] })).toEqual([]);
    expect(one.court.entries(one.stream).at(-1)?.body).toMatchObject({
      mode: 'offline',
      bars: ['on-site-check', 'complex'],
    });
  });

  test.each([
    ['both the same', ['separately', 'separately'], 'separately'],
    ['both together', ['together', 'together'], 'together'],
    ['differing', ['separately', 'together'], 'together'],
    ['one silent', ['separately', null], 'together'],
    ['nobody', [null, null], 'together'],
  ] as const)('OLR-14.1.0, OLR-14.4.0: manner of exchange, %s', (_how, chosen, manner) => {
    expect(mannerOfExchange({ chosen })).toBe(manner);
  });
});

describe('a reasonable time to change one’s mind', () => {
  const day = (text: string) => text as Parameters<typeof reasonableTime>[0]['today'];
  test.each([
    ['no day is fixed', null, false],
    ['three days before', '2026-03-13', false],
    ['two days before', '2026-03-12', true],
    ['on the day', '2026-03-10', true],
  ] as const)('OLR-5.2.1: %s', (_title, activityOn, late) => {
    const about = { today: day('2026-03-10'), activityOn: activityOn && day(activityOn), days: 3 };
    expect(reasonableTime(about)).toBe(late);
  });

  test('OLR-5.2.1: a sitting that is over and not recorded yet makes no change of mind late while another day is fixed', async () => {
    const one = await asked('p1', 'd1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    const fixed = (hearing: string, at: string) =>
      one.court.given(
        one.stream,
        hearingScheduled.make({
          shared: {
            ...{ hearing, at, place: '第六法庭', onlineOnly: false, attendance: [] },
            purpose: 'hearing',
          },
        }),
      );
    fixed('h1', '2026-03-02T01:30:00.000Z');
    fixed('h2', '2026-03-23T01:30:00.000Z');
    one.court.at('2026-03-09T01:00:00.000Z');
    const told = await one.court.told(
      one.stream,
      one.people.zhao,
      'consent.withdraw',
      'p1.hearing',
    );
    expect(told[0]).toMatchObject({ code: 'in-time', facts: { on: '2026-03-23' } });
    await one.must('zhao', 'consent.withdraw', { reason: '孩子生病' }, 'p1.hearing');
    expect(one.state.consent.answers['p1']?.hearing?.withdrawal?.late).toBe(false);
  });

  test('OLR-5.2.1: a late change of mind is received, marked, and puts nobody online meanwhile', async () => {
    const one = await asked('p1', 'd1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    const at = '2026-03-04T01:30:00.000Z';
    one.court.given(
      one.stream,
      hearingScheduled.make({
        shared: {
          hearing: 'h1',
          at,
          place: '第六法庭',
          onlineOnly: false,
          attendance: [],
          purpose: 'hearing',
        },
      }),
    );
    await one.must('zhao', 'consent.withdraw', { reason: '孩子生病' }, 'p1.hearing');
    expect(one.state.consent.answers['p1']?.hearing?.withdrawal?.late).toBe(true);
    expect(modeFor(one.state, 'hearing', 'p1')).toBe('waiting');
  });
});
