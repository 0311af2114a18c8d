import type { Instant } from '@xiezhi/kernel';
import { addMillis, instant } from '@xiezhi/kernel';
import type { PartyMode } from '@xiezhi/record';
import { modeFor, plannedEnd } from '@xiezhi/record';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CivilCase } from './testing/civil.ts';
import { onPaper } from './testing/judged.ts';

/*
 * Whatever is said and decided of one party before, at and after a sitting, held against what the court’s own screen showed at
 * each moment of it.
 */

interface Act {
  readonly who: 'qian' | 'zhao' | 'he' | 'lu';
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly key: (one: CivilCase) => string;
}
const last = (one: CivilCase, kind: string): number =>
  one.court.entries(one.stream).filter((entry) => entry.kind === kind).length;
const act = (
  who: Act['who'],
  name: string,
  input: Act['input'],
  key: Act['key'] | string = 'd1.hearing',
): Act => ({ who, name, input, key: typeof key === 'string' ? () => key : key });

/** When the court came to know of an obstacle that it enters. */
const told = { knownAt: '2026-03-19T15:00' };

const acts: Readonly<Record<string, Act>> = {
  asked: act('he', 'consent.ask', { steps: ['hearing'] }, 'd1'),
  yes: act('qian', 'consent.answer', { answer: 'agree' }),
  no: act('qian', 'consent.answer', { answer: 'decline' }),
  takesBack: act('qian', 'consent.withdraw', { reason: '想到法庭' }),
  onPaper: act('he', 'consent.record-withdrawal', {
    how: 'paper',
    reason: '想到法庭',
    receivedOn: '2026-03-19',
    evidence: '卷宗第 3 页',
  }),
  backGranted: act('lu', 'consent.decide-withdrawal', { decision: 'granted', reasons: '可以' }),
  backDenied: act('lu', 'consent.decide-withdrawal', { decision: 'denied', reasons: '拖延' }),
  cannot: act('qian', 'conversion.request', { obstacle: 'no-means', text: '家里没有网络。' }),
  told: act('he', 'conversion.note-obstacle', {
    ...told,
    evidence: '第 3 页',
    obstacle: 'no-means',
    text: '电话里说家里没有网络。',
  }),
  called: act(
    'lu',
    'conversion.decide',
    { found: 'yes', outcome: 'in-person', reasons: '属实。', ...told },
    (one) => `conversion-${String(last(one, 'conversion.Requested'))}`,
  ),
  staysOnline: act(
    'lu',
    'conversion.decide',
    { found: 'no', outcome: 'stays-online', reasons: '不属实。', ...told },
    (one) => `conversion-${String(last(one, 'conversion.Requested'))}`,
  ),
  demanded: act(
    'zhao',
    'conversion.demand-offline',
    { targets: ['d1'], reasons: '签名需要当面核对，被告应当到庭辨认。' },
    'p1.hearing',
  ),
  demandGranted: act(
    'lu',
    'conversion.decide-demand',
    { decision: 'granted', grounds: ['in-person-needed'], reasons: '需要' },
    (one) => `demand-${String(last(one, 'conversion.OfflineDemanded'))}`,
  ),
  afterAll: act('qian', 'conversion.request-online', { sure: true }),
  onlineGranted: act(
    'lu',
    'conversion.decide-online',
    { decision: 'granted', reasons: '可以在线。' },
    (one) => `online-${String(last(one, 'conversion.OnlineRequested'))}`,
  ),
  onlineDenied: act(
    'lu',
    'conversion.decide-online',
    { decision: 'denied', reasons: '仍需到庭。' },
    (one) => `online-${String(last(one, 'conversion.OnlineRequested'))}`,
  ),
  settled: act(
    'lu',
    'mode.decide',
    { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' },
    'hearing',
  ),
  moved: act(
    'lu',
    'mode.decide',
    { conditions: 'all', suitability: 'unsuitable', reasons: '当面核对。', bars: ['complex'] },
    'hearing',
  ),
};

interface Shown {
  readonly at: Instant;
  readonly mode: PartyMode;
}

async function summonedOnline(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.linked();
  await one.paid();
  await onPaper(one, 'complaint', 'd1', '2026-03-02');
  for (const id of ['p1', 'd1']) await one.must('he', 'consent.ask', { steps: ['hearing'] }, id);
  await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
  await one.must('qian', 'consent.answer', { answer: 'agree' }, 'd1.hearing');
  await one.must(
    'lu',
    'mode.decide',
    { conditions: 'all', suitability: 'suitable', reasons: '事实清楚' },
    'hearing',
  );
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', sitting);
  await one.issue();
  for (const id of ['p1', 'd1']) await onPaper(one, 'summons', id, '2026-03-02');
  return one;
}

const step = fc.record({
  name: fc.constantFrom(...Object.keys(acts)),
  minutes: fc.constantFrom(5, 30, 90, 600),
});

/** Tries them one after another from that moment; what is refused changes nothing. Answers what the screen showed since. */
async function tried(
  one: CivilCase,
  steps: readonly { readonly name: string; readonly minutes: number }[],
  from: Instant,
): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  let at = from;
  for (const { name, minutes } of steps) {
    at = addMillis(at, minutes * 60_000);
    one.court.at(at);
    const { who, name: command, input, key } = acts[name] as Act;
    await one.try(who, command, input, key(one));
    shown.push({ at, mode: modeFor(one.state, 'hearing', 'd1') });
  }
  return shown;
}

test('OLR-6.1: whoever the screen called to the courtroom at a moment of the sitting is not judged to have missed it online, whatever is said after', async () => {
  let missed = 0;
  let excused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 7 }),
      fc.array(step, { maxLength: 5 }),
      async (before, after) => {
        const one = await summonedOnline();
        const shown = await tried(one, before, instant('2026-03-19T08:00:00.000Z'));
        const sitting = one.state.hearing.hearings[0];
        if (sitting === undefined) throw new Error('no sitting');
        const end = plannedEnd(sitting);
        const late = addMillis(end, 60_000);
        const now = [late, shown.at(-1)?.at ?? late].toSorted().at(-1) ?? late;
        one.court.at(now);
        await one.must(
          'he',
          'hearing.record',
          { online: ['p1'], identityChecked: true, note: '经过' },
          'h1',
        );
        await tried(one, after, now);
        const decision = { consequence: 'in-absence', reasons: '没有到庭。' };
        const said = await one.try('lu', 'conversion.decide-absence', decision, 'd1.h1');
        const there = [
          shown.findLast(({ at }) => at <= sitting.at)?.mode ?? 'online',
          ...shown.filter(({ at }) => at > sitting.at && at <= end).map(({ mode }) => mode),
        ];
        const letOff = JSON.stringify(said).includes('was-let-off');
        if (said.outcome === 'accepted') missed += 1;
        if (letOff) excused += 1;
        if (there.includes('offline')) expect(said.outcome).not.toBe('accepted');
        const saidBefore = ['onPaper', 'told'];
        const enteredLater = [...before, ...after].some(({ name }) => saidBefore.includes(name));
        if (there.every((mode) => mode === 'online') && !enteredLater) expect(letOff).toBe(false);
      },
    ),
    { numRuns: process.env['XIEZHI_LONG'] === '1' ? 3000 : 150 },
  );
  expect(Math.min(missed, excused)).toBeGreaterThan(5);
}, 120_000);
