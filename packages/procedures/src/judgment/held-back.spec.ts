import type { StreamId } from '@xiezhi/kernel';
import { openObjectionsToService } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { courseOf } from '../shared/judgment-data.ts';
import { onPaper } from '../testing/judged.ts';
import { judgmentEn } from './texts.en.ts';
import { judgmentZh } from './texts.zh-CN.ts';
import { draft, heard, pronounce, sign, signed } from '../testing/signed.ts';

const succession = {
  former: 'd1',
  as: 'heir',
  party: { kind: 'person', name: '钱向前', address: '云州市东湖区柳荫巷 3 号' },
  reasons: '承担诉讼',
};

const outdated = (what: string) => ({
  refusals: [
    {
      code: 'judgment/outdated',
      ground: { kind: 'policy', setting: 'signed-on-what-stands' },
      facts: { what },
    },
  ],
});
const waits = (what: string) => ({
  refusals: [{ code: 'closing/request-open', facts: { what, count: 1 } }],
});
const told = async (one: CivilCase, command = 'judgment.pronounce') =>
  (await one.court.told(one.stream, one.people.lu, command)).map(({ code }) => code);
const later = (one: CivilCase) => one.court.at('2026-03-21T01:00:00.000Z');
const lowered = {
  claims: [{ text: '退还定作款', yuan: '100' }],
  reasons: '其余已经付清',
  attachments: [],
};

const sitting = { purpose: 'hearing', at: '2026-04-10T09:30', place: '第六法庭', open: true };
const exhibit = {
  name: '定作合同',
  source: '双方签订',
  purpose: '证明付款',
  form: 'scan',
  files: [CivilCase.file('c')],
};
const handing = { exhibits: [exhibit], conformsToOriginals: true };
const found = {
  exhibit: 'x1',
  authenticity: 'yes',
  legality: 'yes',
  relevance: 'yes',
  outcome: 'admitted',
  reasons: '印证。',
};
const opinion = (authenticity: 'agreed' | 'disputed') => ({
  exhibits: [
    {
      exhibit: 'x1',
      authenticity,
      legality: 'agreed',
      relevance: 'agreed',
      ...(authenticity === 'disputed' ? { reasons: '不是我的签名。' } : {}),
    },
  ],
  attachments: [],
});

/** The plaintiff’s contract was found admitted, and the judgment that is signed rests on it. */
async function restingOnIt(): Promise<CivilCase> {
  const one = await heard(async (about) => {
    await about.must('zhao', 'evidence.submit', handing, 'p1');
    await about.must('qian', 'exchange.give-opinion', opinion('agreed'), 'd1');
  });
  await one.must('lu', 'evidence.find', { findings: [found] });
  await one.must('lu', 'judgment.draft', { ...draft, restsOn: ['x1'] });
  await one.must('lu', 'judgment.make', { signed: true });
  later(one);
  return one;
}

/** Signed after an answer that the defendant then says was not theirs. */
async function answerContested(): Promise<CivilCase> {
  const one = await heard((about) =>
    about.must('qian', 'defence.submit', { text: '货已交付', attachments: [] }, 'd1'),
  );
  await one.must('lu', 'judgment.make', { signed: true });
  later(one);
  const seq = one.court.entries(one.stream).find(({ kind }) => kind === 'defence.Submitted')?.seq;
  const input = { reasons: '手机丢了', attachments: [], seq: String(seq) };
  await one.must('qian', 'attribution.challenge', input);
  return one;
}

describe('what comes after the signature and holds the pronouncement back', () => {
  test('CPL-155: another hearing, once it was held; fixed, it is told', async () => {
    const one = await signed((about) => about.must('he', 'hearing.schedule', sitting));
    expect(await told(one)).toContain('hearing-ahead');
    one.court.at('2026-04-10T08:00:00.000Z');
    const there = { online: ['p1'], inPerson: ['d1'], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', there, 'h2');
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('c')] }, 'h2');
    await one.must('zhao', 'transcript.confirm', { read: true }, 'h2.p1');
    await one.must('he', 'transcript.record-confirmation', { signed: true }, 'h2.d1');
    expect(await pronounce(one)).toMatchObject(outdated('hearing'));
    const owed = one.court.tasks(one.stream).find(({ key }) => key === 'judgment/pronounce');
    expect(owed).toMatchObject({
      command: 'judgment.take-back',
      saidAs: expect.anything() as object,
    });
    await one.must('lu', 'judgment.take-back', { reasons: '又开过庭。' });
    expect(await sign(one)).toMatchObject(outdated('hearing'));
    await one.must('lu', 'judgment.draft', draft);
    await one.must('lu', 'judgment.make', { signed: true });
    expect((await pronounce(one)).outcome).toBe('accepted');
  });

  test('CPL-150: a hearing whose hour is over and that nobody has recorded, until it is entered whether it was held', async () => {
    const one = await signed((about) => about.must('he', 'hearing.schedule', sitting));
    one.court.at('2026-04-10T08:00:00.000Z');
    expect(await told(one)).not.toContain('hearing-ahead');
    expect(await pronounce(one)).toMatchObject({
      refusals: [
        {
          code: 'judgment/hearing-not-recorded',
          ground: { kind: 'policy', setting: 'transcript-first' },
          facts: { on: '2026-04-10' },
          remedy: [{ name: 'hearing.record', by: 'clerk' }],
        },
      ],
    });
    await one.must(
      'he',
      'hearing.record',
      { took: 'not-held', note: '合议庭成员突发疾病。' },
      'h2',
    );
    expect((await pronounce(one)).outcome).toBe('accepted');
  });

  test('OLR-7.2.3: a dispute whose act an answer was, and that it was not theirs', async () => {
    const one = await answerContested();
    expect(await pronounce(one)).toMatchObject(waits('attributions'));
    const notTheirs = { outcome: 'not-theirs', reasons: '印证' };
    await one.must('lu', 'attribution.decide', notTheirs, 'x1');
    expect(await pronounce(one)).toMatchObject(outdated('facts'));
    const theirs = await answerContested();
    await theirs.must('lu', 'attribution.decide', { outcome: 'theirs', reasons: '印证' }, 'x1');
    expect((await pronounce(theirs)).outcome).toBe('accepted');
  });

  test('CPL-73: that the original is another than the copy it rests on', async () => {
    const one = await restingOnIt();
    await one.must('qian', 'exchange.give-opinion', opinion('disputed'), 'd1');
    const compared = { on: '2026-03-21', how: 'on-site', present: '各方', note: '落款不同' };
    const differs = { ...compared, outcome: 'differs' };
    await one.must('he', 'evidence.record-comparison', differs, 'x1');
    expect(await pronounce(one)).toMatchObject(outdated('evidence'));
  });

  test('CPL-150: that the transcript says something else now', async () => {
    const one = await signed(async (about) => {
      const note = { note: '漏了承认收款的一句' };
      await about.must('qian', 'transcript.request-correction', note, 'h1.d1');
      await about.must('he', 'transcript.upload', { file: [CivilCase.file('e')] }, 'h1');
      const mended = { outcome: 'corrected', note: '已补' };
      await about.must('he', 'transcript.answer-correction', mended, 'h1.d1');
      await about.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
      await about.must('he', 'transcript.record-confirmation', { signed: true }, 'h1.d1');
    });
    expect(await pronounce(one)).toMatchObject(outdated('facts'));
  });

  test('CPL-155: claims that changed after the draft, whether it is signed, taken back or neither', async () => {
    const back = await signed((about) =>
      about.must('lu', 'judgment.take-back', { reasons: '改一处。' }),
    );
    await back.must('zhao', 'claims.change', lowered, 'p1');
    expect(await sign(back)).toMatchObject(outdated('claims'));
    const drafted = await heard(() => Promise.resolve());
    await drafted.must('zhao', 'claims.change', lowered, 'p1');
    expect(await sign(drafted)).toMatchObject(outdated('claims'));
  });

  test('CPL-155: another judge, who drafts before signing', async () => {
    const one = await signed((about) => {
      about.court.office(`court:${about.state.filing.court}` as StreamId, 'judge-wu', 'judge');
      const to = { judge: 'judge-wu', clerk: 'clerk-he', reasons: '调整' };
      return about.must('lin', 'assignment.assign', to);
    });
    const court = one.state.filing.court ?? '';
    const wu = one.court.person('judge-wu', { posts: ['judge'], court });
    const acts = (name: string, input: Readonly<Record<string, unknown>>) =>
      one.court.when(wu, name, one.stream, input);
    await acts('judgment.take-back', { reasons: '换人' });
    expect(await acts('judgment.make', { signed: true })).toMatchObject(outdated('bench'));
    await acts('judgment.draft', draft);
    expect((await acts('judgment.make', { signed: true })).outcome).toBe('accepted');
  });

  test('CPL-43: a panel, and one judge again', async () => {
    const one = await signed((about) => {
      const input = { reasons: '众多业主', attachments: [] };
      return about.must('qian', 'judgment.object-to-bench', input, 'd1');
    }, 'ordinary');
    expect(await pronounce(one)).toMatchObject(waits('bench-objections'));
    const id = one.state.judgment.benchObjections[0]?.id ?? '';
    const founded = { outcome: 'founded', reasons: '众多' };
    await one.must('lu', 'judgment.decide-bench-objection', founded, id);
    expect(await pronounce(one)).toMatchObject({ outcome: 'refused' });
    const single = { bench: 'single', clear: true, reasons: '清楚' };
    await one.must('lu', 'judgment.decide-bench', single);
    expect(await pronounce(one)).toMatchObject(outdated('bench'));
  });
});

describe('what comes after the signature and leaves it as it was signed', () => {
  test('EVR-3: a word on a fact that was put is told', async () => {
    const one = await heard((about) => about.must('he', 'admission.put', { text: '货已经交付。' }));
    await one.must('lu', 'judgment.make', { signed: true });
    later(one);
    expect(await told(one)).not.toContain('come-since');
    const key = one.state.admission.facts[0]?.id ?? '';
    const admitted = { answer: 'admitted', attachments: [] };
    await one.must('qian', 'admission.answer', admitted, `${key}.d1`);
    expect(await told(one)).toContain('come-since');
  });

  test('CPL-66: evidence that was found admitted stays so when its party withdraws it', async () => {
    const one = await restingOnIt();
    await one.must('zhao', 'evidence.withdraw', { reasons: '不用了。', sure: true }, 'x1');
    expect((await pronounce(one)).outcome).toBe('accepted');
  });

  test('CPLI-55: an heir stands in the hearing at which the deceased was, and it is signed on the other name', async () => {
    const one = await signed(async (about) => {
      const event = { participant: 'd1', event: 'death', text: '已经去世。', attachments: [] };
      await about.must('he', 'suspension.note-event', event);
      await about.must('lu', 'suspension.admit-successor', succession);
    });
    expect(await pronounce(one)).toMatchObject(outdated('parties'));
    await one.must('lu', 'judgment.take-back', { reasons: '承担诉讼' });
    await one.must('lu', 'judgment.draft', draft);
    expect((await sign(one)).outcome).toBe('accepted');
  });
});

test('CPL-151: in court it is pronounced before it is written; on a fixed date what is pronounced was signed', async () => {
  const one = await heard(() => Promise.resolve());
  later(one);
  await one.must('lu', 'judgment.make', { signed: true });
  expect(await pronounce(one, { when: 'fixed-date', on: '2026-03-20' })).toMatchObject({
    refusals: [
      { code: 'judgment/pronounced-before-the-signature', facts: { first: '2026-03-21' } },
    ],
  });
  expect(await pronounce(one, { when: 'fixed-date', on: '2026-03-21' })).toMatchObject({
    outcome: 'accepted',
  });
  const spoken = await heard(() => Promise.resolve());
  spoken.court.at('2026-03-25T01:00:00.000Z');
  await spoken.must('lu', 'judgment.make', { signed: true });
  // No sitting was held on that day.
  expect(await pronounce(spoken, { when: 'in-court', on: '2026-03-22' })).toMatchObject({
    refusals: [{ code: 'judgment/pronounced-before-the-signature' }],
  });
  const input = { when: 'in-court', on: '2026-03-20', manner: 'mixed', place: '第六法庭' };
  const { stream, people } = spoken;
  expect(
    (await spoken.court.warnings(stream, people.lu, 'judgment.pronounce', input)).map(
      ({ code }) => code,
    ),
  ).toContain('written-later');
  expect((await pronounce(spoken, { when: 'in-court', on: '2026-03-20' })).outcome).toBe(
    'accepted',
  );
  expect(spoken.state.judgment.pronouncedOn).toBe('2026-03-20');
});

/** Duly summoned the defendant stayed away, and a judge has decided that it is judged all the same. */
async function inAbsence(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.linked();
  await onPaper(one, 'complaint', 'd1', '2026-03-02');
  await one.must('he', 'hearing.schedule', { ...sitting, at: '2026-03-20T09:30' });
  await one.issue();
  await onPaper(one, 'summons', 'd1', '2026-03-02');
  one.court.at('2026-03-20T08:00:00.000Z');
  const there = { online: ['p1'], identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', there, 'h1');
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
  await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
  const absent = { consequence: 'in-absence', reasons: '没有到庭。' };
  await one.must('lu', 'conversion.decide-absence', absent, 'd1.h1');
  return one;
}

test('CPL-147: judged in absence, it is held back once the service on whoever was absent is undone', async () => {
  const one = await inAbsence();
  await one.must('lu', 'judgment.draft', draft);
  await one.must('lu', 'judgment.make', { signed: true });
  const { services } = one.state.service;
  const first = services.find(({ addressee, complaint }) => addressee === 'd1' && !complaint);
  const never = { ground: 'not-my-address', text: '没有收到', attachments: [] };
  await one.must('qian', 'service.object', never, first?.id ?? '');
  expect(await pronounce(one)).toMatchObject(waits('service-objections'));
  const objection = openObjectionsToService(one.state.service)[0]?.id ?? '';
  const undone = { outcome: 'undone', reasons: '送到了别处。' };
  await one.must('lu', 'service.decide-objection', undone, objection);
  expect(await pronounce(one)).toMatchObject(outdated('absence'));
  expect(one.court.tasks(one.stream)).toContainEqual(
    expect.objectContaining({ key: 'judgment/pronounce', command: 'judgment.take-back' }),
  );
});

test('CPLI-55: the heir of whoever stayed away, duly summoned, stands where the deceased stood', async () => {
  const one = await inAbsence();
  await one.must('lu', 'suspension.admit-successor', succession);
  expect(one.court.tasks(one.stream).map(({ command }) => command)).not.toContain(
    'conversion.decide-absence',
  );
  await one.must('lu', 'judgment.draft', draft);
  const unserved = {
    code: 'judgment/heir-not-served',
    ground: { kind: 'policy', setting: 'heir-has-time' },
    facts: { names: ['钱向前'] },
  };
  expect(await sign(one)).toMatchObject({ refusals: [unserved] });
  expect(one.court.tasks(one.stream).map(({ key }) => key)).toContain('service/complaint/d2');
  await one.issue();
  await onPaper(one, 'complaint', 'd2', '2026-03-20');
  // The days of the deceased were over; those that were told the heir are waited for.
  expect(await sign(one)).toMatchObject({
    refusals: [
      {
        code: 'judgment/time-to-answer-runs',
        ground: { kind: 'policy', setting: 'heir-has-time' },
        facts: { dueOn: '2026-04-07' },
      },
    ],
  });
  one.court.at('2026-04-08T01:00:00.000Z');
  expect((await sign(one)).outcome).toBe('accepted');
});

test('CPLI-55: whoever was known to be dead before the sitting was summoned for nobody', async () => {
  const one = await stayedAwayAfter((about) => about.must('he', 'suspension.note-event', death));
  await one.must('lu', 'suspension.admit-successor', succession);
  expect(await inAbsenceOf(one, 'd2')).toMatchObject(notSummoned);
});

test('CPL-150: whoever was there before an heir took their place stays in the record and in the judgment', async () => {
  const one = await heard(() => Promise.resolve());
  await one.must('lu', 'suspension.admit-successor', succession);
  const present = () => one.state.hearing.hearings[0]?.held?.present;
  expect(present()).toEqual(['p1', 'd1']);
  const correct = (inPerson: readonly string[]) =>
    one.try('lu', 'hearing.correct-attendance', { inPerson, reasons: '记录有误。' }, 'h1');
  expect((await correct(['p1', 'd1'])).outcome).toBe('accepted');
  expect(present()).toEqual(['p1', 'd1']);
  expect(courseOf(one.state)).toContain('被告钱守拙（后由钱向前承担诉讼）到庭');
  expect(await correct(['p1', 'd1'])).toMatchObject({
    refusals: [{ code: 'docket/nothing-corrected' }],
  });
  // Noted by mistake, whoever has left is taken out as anybody else.
  expect((await correct(['p1'])).outcome).toBe('accepted');
  expect(present()).toEqual(['p1']);
  expect(courseOf(one.state)).toContain('被告钱守拙（后由钱向前承担诉讼）未到庭');
});

test('CPLI-55: a sitting while the suit stood still called nobody in whose place an heir came', async () => {
  const order = { ground: 'heir-awaited', participant: 'd1', reasons: '等待继承人。' };
  const one = await stayedAwayAfter((about) => about.must('lu', 'suspension.order', order));
  await one.must('lu', 'suspension.admit-successor', succession);
  await one.must('lu', 'suspension.resume', { reasons: '继承人参加诉讼。' });
  expect(await inAbsenceOf(one, 'd2')).toMatchObject(stoodStill);
});

/** Summoned to 20 March; on the 12th that happens, and on the 20th the defendant stays away. */
async function stayedAwayAfter(that: (one: CivilCase) => Promise<void>): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.linked();
  await onPaper(one, 'complaint', 'd1', '2026-03-02');
  await one.must('he', 'hearing.schedule', { ...sitting, at: '2026-03-20T09:30' });
  await one.issue();
  await onPaper(one, 'summons', 'd1', '2026-03-02');
  one.court.at('2026-03-12T01:00:00.000Z');
  await that(one);
  one.court.at('2026-03-20T08:00:00.000Z');
  const there = { online: ['p1'], identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', there, 'h1');
  return one;
}
const inAbsenceOf = (one: CivilCase, who: string) =>
  one.try(
    'lu',
    'conversion.decide-absence',
    { consequence: 'in-absence', reasons: '没有到庭。' },
    `${who}.h1`,
  );
const notSummoned = { refusals: [{ code: 'conversion/not-summoned' }] };
const stoodStill = { refusals: [{ code: 'conversion/stood-still' }] };
const death = { participant: 'd1', event: 'death', text: '已经去世。', attachments: [] };

test('CPL-153: a sitting while the suit stood still called nobody at all', async () => {
  const one = await stayedAwayAfter((about) =>
    about.must('lu', 'suspension.order', { ground: 'other', reasons: '等待另案。' }),
  );
  await one.must('lu', 'suspension.resume', { reasons: '另案已经审结。' });
  expect(await inAbsenceOf(one, 'd1')).toMatchObject(stoodStill);
});

test('CPLI-55: a death that was answered and not refuted leaves nobody summoned by what came to the deceased', async () => {
  const one = await stayedAwayAfter(async (about) => {
    await about.must('he', 'suspension.note-event', death);
    await about.must('lu', 'suspension.answer-report', { reasons: '属实，不必中止。' }, 'e1');
  });
  await one.must('lu', 'suspension.admit-successor', succession);
  expect(await inAbsenceOf(one, 'd2')).toMatchObject(notSummoned);
});

test('CPL-153: a suit that stood still for something else leaves a report of a death to be answered', async () => {
  const one = await stayedAwayAfter((about) => about.must('he', 'suspension.note-event', death));
  await one.must('lu', 'suspension.order', { ground: 'other', reasons: '等待另案。' });
  await one.must('lu', 'suspension.resume', { reasons: '另案已经审结。' });
  expect(await inAbsenceOf(one, 'd1')).toMatchObject({
    refusals: [{ code: 'conversion/reported-first' }],
  });
  expect(one.court.tasks(one.stream).map(({ command }) => command)).toContain(
    'suspension.answer-report',
  );
});

test('CPL-153: a suit that stood still for an heir, and goes on without one, has the report before the judge again', async () => {
  const one = await stayedAwayAfter((about) => about.must('he', 'suspension.note-event', death));
  const order = { ground: 'heir-awaited', participant: 'd1', reasons: '等待继承人。' };
  await one.must('lu', 'suspension.order', order);
  expect(one.court.tasks(one.stream).map(({ command }) => command)).not.toContain(
    'suspension.answer-report',
  );
  await one.must('lu', 'suspension.resume', { reasons: '没有人承担诉讼。' });
  expect(await inAbsenceOf(one, 'd1')).toMatchObject({
    refusals: [{ code: 'conversion/reported-first' }],
  });
});

test('CPL-146: whoever was reported dead, is alive and is summoned is absent as anybody else', async () => {
  const one = await stayedAwayAfter(async (about) => {
    await about.must('he', 'suspension.note-event', death);
    await about.must('lu', 'suspension.answer-report', { reasons: '只是住院。' }, 'e1');
  });
  expect(await inAbsenceOf(one, 'd1')).toMatchObject({ outcome: 'accepted' });
});

test('CPL-150: whoever had left before a sitting was not there', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.must('lu', 'suspension.admit-successor', succession);
  one.court.at('2026-03-03T01:00:00.000Z');
  await one.must('he', 'hearing.schedule', { ...sitting, at: '2026-03-20T09:30' });
  one.court.at('2026-03-20T08:00:00.000Z');
  const there = { inPerson: ['p1', 'd1'], identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', there, 'h1');
  expect(one.state.hearing.hearings[0]?.held?.present).toEqual(['p1']);
});

test('CPL-153: what was reported of a party is answered before anything follows from its absence', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.linked();
  await onPaper(one, 'complaint', 'd1', '2026-03-02');
  await one.must('he', 'hearing.schedule', { ...sitting, at: '2026-03-20T09:30' });
  await one.issue();
  await onPaper(one, 'summons', 'd1', '2026-03-02');
  one.court.at('2026-03-12T01:00:00.000Z');
  const event = { participant: 'd1', event: 'death', text: '已经去世。', attachments: [] };
  await one.must('he', 'suspension.note-event', event);
  one.court.at('2026-03-20T08:00:00.000Z');
  const there = { online: ['p1'], identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', there, 'h1');
  const absent = { consequence: 'in-absence', reasons: '没有到庭。' };
  expect(await one.try('lu', 'conversion.decide-absence', absent, 'd1.h1')).toMatchObject({
    refusals: [{ code: 'conversion/reported-first', ground: { kind: 'policy' } }],
  });
  await one.must('lu', 'suspension.answer-report', { reasons: '本人健在。', notSo: true }, 'e1');
  await one.must('lu', 'conversion.decide-absence', absent, 'd1.h1');
  // Not borne out, the report leaves the summons as it was, also for whoever comes later.
  await one.must('lu', 'suspension.admit-successor', succession);
  expect(one.court.tasks(one.stream).map(({ command }) => command)).not.toContain(
    'conversion.decide-absence',
  );
});

test('CPL-155: what is to be written anew is drafted, and that is the task', async () => {
  const one = await heard(() => Promise.resolve());
  const task = () => one.court.tasks(one.stream).find(({ key }) => key === 'judgment/make');
  expect(task()?.command).toBe('judgment.make');
  await one.must('zhao', 'claims.change', lowered, 'p1');
  expect(task()?.command).toBe('judgment.draft');
  const other = await heard(() => Promise.resolve());
  other.court.office(`court:${other.state.filing.court ?? ''}` as StreamId, 'judge-wu', 'judge');
  const to = { judge: 'judge-wu', clerk: 'clerk-he', reasons: '调整' };
  await other.must('lin', 'assignment.assign', to);
  expect(other.court.tasks(other.stream).find(({ key }) => key === 'judgment/make')?.command).toBe(
    'judgment.draft',
  );
});

test('CPL-155: a clerk who changes leaves the draft as it is', async () => {
  const one = await signed((about) => {
    about.court.office(`court:${about.state.filing.court ?? ''}` as StreamId, 'clerk-wu', 'clerk');
    const to = { judge: 'judge-lu', clerk: 'clerk-wu', reasons: '调整' };
    return about.must('lin', 'assignment.assign', to);
  });
  expect((await pronounce(one)).outcome).toBe('accepted');
});

test('CPLI-55: to a sitting after they took the place the heir is summoned anew', async () => {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  await one.linked();
  await onPaper(one, 'complaint', 'd1', '2026-03-02');
  await one.must('he', 'hearing.schedule', { ...sitting, at: '2026-03-20T09:30' });
  await one.issue();
  await onPaper(one, 'summons', 'd1', '2026-03-02');
  one.court.at('2026-03-12T01:00:00.000Z');
  await one.must('lu', 'suspension.admit-successor', succession);
  one.court.at('2026-03-20T08:00:00.000Z');
  const there = { online: ['p1'], identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', there, 'h1');
  const absent = { consequence: 'in-absence', reasons: '没有到庭。' };
  expect(await one.try('lu', 'conversion.decide-absence', absent, 'd2.h1')).toMatchObject({
    refusals: [{ code: 'conversion/not-summoned' }],
  });
});

test('CPL-155: what came since the draft is told to whoever signs, in words', async () => {
  const one = await heard(() => Promise.resolve());
  later(one);
  await one.must('qian', 'defence.submit', { text: '货已交付', attachments: [] }, 'd1');
  expect(await told(one, 'judgment.make')).toContain('come-since');
  for (const texts of [judgmentZh, judgmentEn])
    for (const command of ['judgment.make', 'judgment.pronounce'])
      expect(texts.commands[command]?.tells).toHaveProperty('come-since');
});
