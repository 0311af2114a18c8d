import { readdirSync, readFileSync } from 'node:fs';
import { courtStream } from '@xiezhi/kernel';
import type { CourtId } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import type { StateOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { forecastsOf } from './framework/index.ts';
import { catalogue } from './index.ts';
import { settings, settingsOfNoCase } from './shared/settings.ts';
import { CivilCase } from './testing/civil.ts';

const readers = catalogue.procedures.flatMap(({ name, settings: of = [] }) =>
  of.map((one) => ({ room: name, ...one })),
);

/** What another value of a setting would make of the case as it stands. */
function forecasts(one: CivilCase, setting: string, value: string) {
  const { state, court } = one;
  const { court: before } = court.state(
    courtStream(state.filing.court as CourtId),
  ) as StateOf<'court'>;
  const after = { ...before, policies: { ...before.policies, [setting]: value } };
  return forecastsOf(catalogue, {
    state,
    law: lawAt(court.today, null),
    today: court.today,
    before,
    after,
  });
}

const set = async (one: CivilCase, input: Readonly<Record<string, unknown>>) => {
  const { court, state } = one;
  const stream = courtStream(state.filing.court as CourtId);
  const key = state.filing.court ?? '';
  const president = court.person('president', { posts: ['president'], court: key });
  const tried = await court.when(president, 'court.set-policy', stream, input);
  expect(tried.outcome).toBe('accepted');
};

describe('a setting of the court and the cases that are open', () => {
  test('of every setting on which days or money hang it is said which open cases it decides on', () => {
    const read = readers.map(({ setting }) => setting);
    for (const one of settings)
      expect(read.includes(one), one).toBe(!settingsOfNoCase.includes(one));
    for (const { command } of readers) expect(catalogue.command(command), command).not.toBeNull();
  });

  test('no room goes by days of the court of which it does not say so', () => {
    const here = new URL('.', import.meta.url).pathname;
    const found = new Set<string>();
    for (const file of readdirSync(here, { recursive: true, encoding: 'utf8' })) {
      const [room = ''] = file.split('/');
      if (!file.endsWith('.ts') || file.endsWith('.spec.ts') || file.endsWith('settings.ts'))
        continue;
      for (const [, setting = ''] of readFileSync(`${here}/${file}`, 'utf8').matchAll(
        /policyDays\([^)]*'([a-z-]+)'/g,
      ))
        if (!(settingsOfNoCase as readonly string[]).includes(setting))
          found.add(`${room} ${setting}`);
    }
    expect(found.size).toBeGreaterThan(4);
    const said = readers.map(({ room, setting }) => `${room} ${setting}`);
    expect(said).toEqual(expect.arrayContaining([...found]));
  });

  test('OLR-9.1.2a: a filing under review would have other days to correct, and has them once the court sets them', async () => {
    const one = await CivilCase.filed();
    expect(forecasts(one, 'correction-days', '10')).toEqual([
      {
        setting: 'correction-days',
        command: 'filing.request-correction',
        key: '',
        before: { kind: 'days', days: 15 },
        after: { kind: 'days', days: 10 },
      },
    ]);
    await set(one, { setting: 'correction-days', days: '10' });
    await one.must('lin', 'filing.request-correction', {
      items: ['defendant-address'],
      note: '请写明被告现在的住所地。',
    });
    const [correction] = one.state.filing.corrections;
    expect(correction?.days).toBe(10);
    // What is fixed is not moved by a setting any more.
    expect(forecasts(one, 'correction-days', '20')).toEqual([]);
  });

  test('FEE-22: the bill of a filing is still to be made; one that was made keeps its days', async () => {
    const filed = await CivilCase.filed();
    expect(forecasts(filed, 'payment-days', '9')).toMatchObject([
      { command: 'fees.bill', before: { days: 7 }, after: { days: 9 } },
    ]);
    await set(filed, { setting: 'payment-days', days: '9' });
    await filed.must('lin', 'filing.register', { procedure: 'summary' });
    expect(filed.state.fees.bill?.days).toBe(9);
    expect(forecasts(filed, 'payment-days', '12')).toEqual([]);
    await filed.must('zhao', 'fees.request-relief', {
      kind: 'deferred',
      reason: '一时拿不出这笔钱。',
      attachments: [],
    });
    expect(forecasts(filed, 'payment-days', '12')).toMatchObject([
      { command: 'fees.decide-relief', before: { days: 9 }, after: { days: 12 } },
    ]);
  });

  test('OLR-10.2.0: whoever has not been asked yet would have other days to answer', async () => {
    const one = await CivilCase.registered();
    const of = () => forecasts(one, 'reply-days', '5').map(({ key }) => key);
    expect(of()).toContain('d1');
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'd1');
    expect(of()).not.toContain('d1');
  });

  test('OLR-5.2.1: the last day to change one’s mind about a hearing that is fixed moves with the setting', async () => {
    const one = await CivilCase.registered();
    await one.must('he', 'consent.ask', { steps: ['hearing'] }, 'p1');
    await one.must('zhao', 'consent.answer', { answer: 'agree' }, 'p1.hearing');
    expect(forecasts(one, 'withdrawal-days', '5')).toEqual([]);
    const sitting = { purpose: 'hearing', at: '2026-04-20T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', sitting);
    expect(forecasts(one, 'withdrawal-days', '5')).toMatchObject([
      {
        key: 'p1.hearing',
        before: { kind: 'day', day: '2026-04-17' },
        after: { kind: 'day', day: '2026-04-15' },
      },
    ]);
  });

  test('CPL-161: the first day for a hearing without reasons moves in summary procedure, and not in an ordinary case', async () => {
    const summary = await CivilCase.registered();
    expect(forecasts(summary, 'hearing-notice-days', '5')).toMatchObject([
      { command: 'hearing.schedule', before: { day: '2026-03-06' }, after: { day: '2026-03-08' } },
    ]);
    const ordinary = await CivilCase.registered(undefined, 'ordinary');
    expect(forecasts(ordinary, 'hearing-notice-days', '5')).toEqual([]);
  });

  test('CPL-165: a claim that another wage makes a small one, or none, is named', async () => {
    const one = await CivilCase.filed();
    const yuan = (one.state.filing.amount ?? 0) / 100;
    expect(forecasts(one, 'average-wage', String(yuan))).toMatchObject([
      { before: { code: 'unmeasured' }, after: { code: 'small-claims-if-agreed' } },
    ]);
    await set(one, { setting: 'average-wage', wage: String(yuan) });
    expect(forecasts(one, 'average-wage', String(yuan * 2))).toMatchObject([
      { after: { code: 'small-claims' } },
    ]);
    // Another wage beside which the claim stands where it stood.
    expect(forecasts(one, 'average-wage', String(yuan + 1))).toEqual([]);
  });

  test.each(['zh-CN', 'en'] as const)(
    'what a setting moves has a name in %s, also where nobody does it by hand',
    (lang) => {
      const { commands } = catalogue.texts(lang);
      const moved = catalogue.procedures.flatMap(({ settings: read = [] }) => read);
      expect(moved.length).toBeGreaterThan(5);
      for (const { command } of moved) expect(commands[command]?.title, command).toBeTruthy();
    },
  );
});
