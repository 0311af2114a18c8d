import { expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { CivilCase } from './testing/civil.ts';

/* Whoever decides opens beside the question what was handed in with it, and need not look for it in the file. */
const bench = ['judge', 'president', 'filing-judge', 'clerk', 'filing-reviewer'];
const decides = /\.(decide|answer|weigh)(-|$)/;

/** Acts that decide, and show no file: nothing that carries one is decided by them. */
const carriesNone: Readonly<Record<string, string>> = {
  'admission.answer': 'the answer of a party, on paper with its own scan',
  'appraisal.decide-need': 'what a body asks for in words',
  'attribution.weigh-term': 'a term, and not what somebody handed in',
  'chain.answer-proof': 'the answer of a party',
  'consent.decide-withdrawal': 'a withdrawal is a reason in words',
  'conversion.decide': 'who cannot take part online says so in words',
  'conversion.decide-absence': 'an absence',
  'conversion.decide-online': 'who would take part online says so in words',
  'evidence.decide-late': 'a list of exhibits, which are opened where they are looked at',
  'help.answer': 'a call for help in words',
  'judgment.decide-bench': 'of the court’s own motion',
  'judgment.decide-trial-extension': 'the judge’s own request',
  'mode.answer-kind': 'an answer in words',
  'mode.decide': 'consents, which carry no files',
  'transcript.answer-correction': 'a correction asked for in words',
};

test('OLR-11.1.0: whoever decides on what was handed in with files is shown them, or it is said why there are none', () => {
  const deciding = catalogue
    .commandsOn('case')
    .filter(({ name, by }) => decides.test(name) && by.some((role) => bench.includes(role)))
    .map(({ name }) => name);
  expect(deciding.length).toBeGreaterThan(30);
  for (const lang of ['zh-CN', 'en'] as const) {
    const texts = catalogue.texts(lang).commands;
    expect(
      deciding.filter((name) => texts[name]?.tells?.['paper'] === undefined).sort(),
      'acts that show no file',
    ).toEqual(Object.keys(carriesNone));
  }
});

const files = [CivilCase.file('c')];
const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
const court = '云州市西山区人民法院';

test.each([
  [
    'CPL-149: another day',
    'hearing.request-postponement',
    { reason: '住院' },
    'h1.p1',
    'hearing.decide-postponement',
    'h1',
  ],
  [
    'CPL-153: what happened to a party',
    'suspension.report',
    { participant: 'p1', event: 'death', text: '附医院证明。' },
    '',
    'suspension.answer-report',
    'e1',
  ],
])('%s is decided with its files beside', async (_what, asks, input, about, decision, subject) => {
  const one = await CivilCase.registered();
  await one.must('he', 'hearing.schedule', sitting);
  await one.must('zhao', asks, { ...input, attachments: files, conformsToOriginals: true }, about);
  const told = await one.court.told(one.stream, one.people.lu, decision, subject);
  expect(told.flatMap(({ file }) => file ?? [])).toEqual(files);
});

test('CPL-130: an objection to jurisdiction is ruled on with its files beside', async () => {
  const one = await CivilCase.registered();
  await one.servedOnPaper('2026-03-02');
  const paper = { receivedOn: '2026-03-02', attachments: files, court, reasons: '约定。' };
  await one.must('he', 'defence.record-objection', paper, 'd1');
  const told = await one.court.told(
    one.stream,
    one.people.lu,
    'defence.decide-jurisdiction',
    'objection-1',
  );
  expect(told.flatMap(({ file }) => file ?? [])).toEqual(files);
});
