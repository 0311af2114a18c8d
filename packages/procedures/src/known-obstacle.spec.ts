/** What the court knew before a sitting of why somebody could not take part online, whenever it is entered (OLR-5.1.1). */
import { expect, test } from 'vitest';
import type { CivilCase } from './testing/civil.ts';
import { onPaper } from './testing/judged.ts';
import {
  absent,
  asks,
  begun,
  calls,
  decide,
  fixed,
  held,
  missedOnline,
  summonedOnline,
  wasLetOff,
} from './testing/missed.ts';

const told = (knownAt: string) => ({
  knownAt,
  evidence: '电话记录',
  obstacle: 'no-means',
  text: '电话里说没有网络。',
});
const found = { found: 'yes', outcome: 'in-person', reasons: '属实。' };

const prefilled = async (one: CivilCase, name: string, key: string) =>
  one.court.prefill(one.stream, one.people.he, name, key);

test.each([
  ['2026-03-19T15:00', wasLetOff],
  ['2026-03-20T09:45', wasLetOff],
  ['2026-03-20T15:00', { outcome: 'accepted' }],
])(
  'OLR-5.1.1: an obstacle the court came to know of at %s counts from then, whenever it is entered',
  async (knownAt, then) => {
    const one = await missedOnline();
    await one.must('he', 'conversion.note-obstacle', told(knownAt), 'd1.hearing');
    await one.must('lu', 'conversion.decide', { ...found, knownAt }, 'conversion-1');
    expect(await decide(one, absent)).toMatchObject(then);
  },
);

test('OLR-5.1.1: the judge finds when the court knew, and is told on which sitting it bears', async () => {
  const one = await missedOnline();
  await one.must('he', 'conversion.note-obstacle', told('2026-03-19T15:00'), 'd1.hearing');
  const say = await one.court.told(one.stream, one.people.lu, 'conversion.decide', 'conversion-1');
  const sittings = [{ from: '2026-03-20 09:30', bears: 'in-time' }];
  expect(say).toContainEqual({ code: 'bears-on', facts: { sittings } });
  const later = { ...found, knownAt: '2026-03-20T15:00' };
  await one.must('lu', 'conversion.decide', later, 'conversion-1');
  expect((await decide(one, absent)).outcome).toBe('accepted');
});

test('OLR-5.1.1: whoever said yes after the court knew is bound by it until the call is entered', async () => {
  const one = await missedOnline();
  await one.must('he', 'conversion.note-obstacle', told('2026-03-02T08:30'), 'd1.hearing');
  expect(await decide(one, absent)).toMatchObject({
    refusals: [{ code: 'conversion/request-waits', ground: { kind: 'policy' } }],
  });
  const say = (act: string, key: string) => one.court.told(one.stream, one.people.lu, act, key);
  expect(await say('conversion.decide', 'conversion-1')).toContainEqual({
    code: 'bears-on',
    facts: { sittings: [{ from: '2026-03-20 09:30', bears: 'outdone' }] },
  });
  const then = { ...found, knownAt: '2026-03-02T08:30' };
  await one.must('lu', 'conversion.decide', then, 'conversion-1');
  // The judge who found that it was so is told why it does not hold the absence back.
  expect(await say('conversion.decide-absence', 'd1.h1')).toContainEqual({
    code: 'said-yes-since',
    facts: { name: '钱守拙', knownAt: '2026-03-02T08:30', yes: '2026-03-02T09:00' },
  });
  expect((await decide(one, absent)).outcome).toBe('accepted');
});

test('OLR-5.1.1: while a sitting has begun and nobody has entered who came, the minute is asked for', async () => {
  const one = await summonedOnline();
  const offered = async () => prefilled(one, 'conversion.note-obstacle', 'd1.hearing');
  one.court.at('2026-03-20T01:00:00.000Z');
  expect(await offered()).toEqual({ knownAt: '2026-03-20T09:00' });
  one.court.at('2026-03-20T03:00:00.000Z');
  expect(await offered()).toEqual({});
  await held(one, { online: ['p1', 'd1'] });
  expect(await offered()).toEqual({ knownAt: '2026-03-20T16:00' });
});

test('OLR-5.1.1: entered before the sitting it binds nobody to be online, whatever they had said', async () => {
  const one = await summonedOnline();
  one.court.at('2026-03-12T01:00:00.000Z');
  await one.must('he', 'conversion.note-obstacle', told('2026-03-02T08:30'), 'd1.hearing');
  await held(one, { online: ['p1'] });
  one.court.at('2026-03-23T01:00:00.000Z');
  expect(await decide(one, absent)).toMatchObject({
    refusals: [{ code: 'conversion/request-waits', ground: { kind: 'law' } }],
  });
  const then = { ...found, knownAt: '2026-03-02T08:30' };
  await one.must('lu', 'conversion.decide', then, 'conversion-1');
  expect(await decide(one, absent)).toMatchObject(wasLetOff);
});

/** They said yes, by telephone unless it is said otherwise, typed on 12 March; they called on the 11th, which is typed after the sitting. */
async function yesTyped(day: Readonly<Record<string, string>>): Promise<CivilCase> {
  const one = await begun();
  await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
  await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
  await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
  one.court.at('2026-03-12T01:00:00.000Z');
  const yes = { answer: 'agree', how: 'phone', evidence: '电话录音', ...day };
  await one.must('he', 'consent.record', yes, 'd1.hearing');
  const suitable = { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' };
  await one.must('lu', 'mode.decide', suitable, 'hearing');
  await fixed(one);
  for (const id of ['p1', 'd1']) await onPaper(one, 'summons', id, '2026-03-12');
  await held(one, { online: ['p1'] });
  one.court.at('2026-03-23T01:00:00.000Z');
  await one.must('he', 'conversion.note-obstacle', told('2026-03-11T10:00'), 'd1.hearing');
  const then = { ...found, knownAt: '2026-03-11T10:00' };
  await one.must('lu', 'conversion.decide', then, 'conversion-1');
  return one;
}

test('OLR-5.1.1: of a yes that was typed without a day nobody knows when it was said, so that it outdoes no call', async () => {
  expect(await decide(await yesTyped({}), absent)).toMatchObject(wasLetOff);
});

test('OLR-5.1.1: a yes on paper outdoes a call of an earlier day; of the same day nobody knows which was first', async () => {
  const next = await yesTyped({ how: 'paper', receivedOn: '2026-03-12' });
  expect((await decide(next, absent)).outcome).toBe('accepted');
  const same = await yesTyped({ how: 'paper', receivedOn: '2026-03-11' });
  expect(await decide(same, absent)).toMatchObject(wasLetOff);
});

test('OLR-5.1.1: said after the call it outdoes it; said before it does not, whenever it was typed', async () => {
  const after = await yesTyped({ knownAt: '2026-03-11T10:01' });
  expect((await decide(after, absent)).outcome).toBe('accepted');
  const before = await yesTyped({ knownAt: '2026-03-11T09:59' });
  expect(await decide(before, absent)).toMatchObject(wasLetOff);
  // The time has bounds.
  const one = await begun();
  await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
  const ahead = {
    answer: 'agree',
    how: 'phone',
    evidence: '电话录音',
    knownAt: '2099-01-01T09:00',
  };
  expect(await one.try('he', 'consent.record', ahead, 'd1.hearing')).toMatchObject({
    refusals: [{ code: 'receipt/known-in-the-future' }],
  });
});

test('OLR-5.1.1: what was told in time is entered also after another request was granted, and answered before anything follows', async () => {
  const one = await missedOnline();
  await asks(one);
  await calls(one);
  await one.must('he', 'conversion.note-obstacle', told('2026-03-19T15:00'), 'd1.hearing');
  expect(await decide(one, absent)).toMatchObject({
    refusals: [{ code: 'conversion/request-waits', ground: { kind: 'law' } }],
  });
});

test('OLR-5.1.1: a yes for another sitting, said after the one that was missed, outdoes no call before it', async () => {
  const one = await missedOnline();
  await asks(one);
  await calls(one);
  one.court.at('2026-03-24T01:00:00.000Z');
  await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
  await one.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.hearing');
  one.court.at('2026-03-25T01:00:00.000Z');
  await one.must('he', 'conversion.note-obstacle', told('2026-03-19T15:00'), 'd1.hearing');
  const then = { ...found, knownAt: '2026-03-19T15:00' };
  await one.must('lu', 'conversion.decide', then, 'conversion-2');
  expect(await decide(one, absent)).toMatchObject(wasLetOff);
});
