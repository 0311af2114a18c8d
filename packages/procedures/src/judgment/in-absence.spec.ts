import { papersOf, participationLinked } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { courseOf } from '../shared/judgment-data.ts';
import { CivilCase } from '../testing/civil.ts';
import { onPaper, task } from '../testing/judged.ts';

const draft = catalogue.command('judgment.draft')?.example ?? {};
const reasons = '没有到庭。';
const law = (...articles: readonly string[]) => ({ kind: 'law', articles });

interface Before {
  readonly complaint?: boolean;
  readonly summons?: readonly string[];
  readonly present?: readonly string[];
}

/** A hearing on 20 March to which these were summoned and at which these were; drafted, and the transcript checked. */
async function heard({ complaint, summons = [], present = ['p1'] }: Before): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
  one.court.given(
    one.stream,
    participationLinked.make({ shared: { participant: 'd1', person: 'qian' } }),
  );
  if (complaint === true) await onPaper(one, 'complaint', 'd1', '2026-03-02');
  await sits(one, '2026-03-20', 'h1', present, summons);
  await one.must('lu', 'judgment.draft', draft);
  return one;
}

async function sits(
  one: CivilCase,
  on: string,
  hearing: string,
  present: readonly string[],
  summons: readonly string[] = [],
): Promise<void> {
  const at = { purpose: 'hearing', at: `${on}T09:30`, place: '第六法庭', open: true };
  await one.must('he', 'hearing.schedule', at);
  await one.issue();
  const { today } = one.court;
  for (const id of summons) await onPaper(one, 'summons', id, today);
  one.court.at(`${on}T08:00:00.000Z`);
  const there = { inPerson: present, identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', there, hearing);
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, hearing);
  for (const id of present)
    await one.must('he', 'transcript.record-confirmation', { signed: true }, `${hearing}.${id}`);
}

const sign = (one: CivilCase) => one.try('lu', 'judgment.make', { signed: true });
const decide = (one: CivilCase, consequence: string, key = 'd1.h1') =>
  one.must('lu', 'conversion.decide-absence', { consequence, reasons }, key);

describe('judgment over somebody who was not there', () => {
  test('CPL-128, CPL-147: none over a defendant whom neither the complaint nor the summons reached', async () => {
    const one = await heard({});
    expect(await sign(one)).toMatchObject({
      refusals: [
        {
          code: 'judgment/complaint-not-served',
          ground: law('CPL-128', 'CPL-147'),
          facts: { names: ['钱守拙'] },
        },
        {
          code: 'judgment/not-summoned',
          ground: law('CPL-146', 'CPL-147'),
          facts: { names: ['钱守拙'] },
          remedy: [{ name: 'hearing.schedule' }, { name: 'service.record-paper' }],
        },
        { code: 'judgment/absence-undecided', ground: { kind: 'policy' } },
      ],
    });
  });

  test('CPL-128: the summons alone does not do; whoever answered knew of the complaint', async () => {
    const one = await heard({ summons: ['d1'] });
    await decide(one, 'in-absence');
    expect(await sign(one)).toMatchObject({
      refusals: [{ code: 'judgment/complaint-not-served' }],
    });
    await one.must('qian', 'defence.submit', { text: '已经交货。', attachments: [] }, 'd1');
    await one.must('lu', 'judgment.make', { signed: true });
  });

  test('CPL-128: nor while the fifteen days of somebody run who was not there and has said nothing', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
    await one.linked();
    await onPaper(one, 'complaint', 'd1', '2026-03-02');
    await sits(one, '2026-03-10', 'h1', ['p1'], ['d1']);
    await one.must('lu', 'judgment.draft', draft);
    await decide(one, 'in-absence');
    expect(await sign(one)).toMatchObject({
      refusals: [
        {
          code: 'judgment/time-to-answer-runs',
          ground: law('CPL-128', 'CPL-147'),
          facts: { names: ['钱守拙'], dueOn: '2026-03-17', provisional: false },
        },
      ],
    });
    one.court.at('2026-03-17T15:00:00.000Z');
    expect((await sign(one)).outcome).toBe('refused');
    one.court.at('2026-03-17T16:30:00.000Z');
    expect((await sign(one)).outcome).toBe('accepted');
  });

  test('CPL-128: an answer within the fifteen days is in time, also where it is judged already', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary');
    await one.linked();
    await onPaper(one, 'complaint', 'd1', '2026-03-02');
    await sits(one, '2026-03-10', 'h1', ['p1', 'd1']);
    await one.must('lu', 'judgment.draft', draft);
    expect((await sign(one)).outcome).toBe('accepted');
    const answer = { text: '已经交货。', attachments: [] };
    await one.must('qian', 'defence.submit', answer, 'd1');
    one.court.at('2026-03-18T01:00:00.000Z');
    await one.must('qian', 'defence.submit', answer, 'd1');
    expect(one.state.defence.defences.map(({ late }) => late)).toEqual([false, true]);
  });

  test('CPL-147: summoned, and nobody has decided on the absence: the judge is asked, and it waits for that', async () => {
    const one = await heard({ complaint: true, summons: ['d1'] });
    expect(task(one, 'conversion.decide-absence')).toMatchObject({
      by: { role: 'judge' },
      subject: 'd1.h1',
    });
    expect(await sign(one)).toMatchObject({
      refusals: [
        {
          code: 'judgment/absence-undecided',
          ground: { kind: 'policy', setting: 'absence-first' },
          remedy: [{ name: 'conversion.decide-absence' }, { name: 'hearing.schedule' }],
        },
      ],
    });
    await decide(one, 'in-absence');
    expect(task(one, 'conversion.decide-absence')).toBeUndefined();
    await one.must('lu', 'judgment.make', { signed: true });
  });

  test('CPL-147: a service of the summons that is undone after the decision counts no more', async () => {
    const one = await heard({ complaint: true, summons: ['d1'] });
    await decide(one, 'in-absence');
    const summons = one.state.service.services.at(-1)?.id ?? '';
    const objects = { ground: 'not-my-address', text: '不是本人签收', attachments: [] };
    await one.must('qian', 'service.object', objects, summons);
    await one.must('lu', 'service.decide-objection', { outcome: 'undone', reasons }, 'v1');
    expect(await sign(one)).toMatchObject({ refusals: [{ code: 'judgment/not-summoned' }] });
  });

  test('CPL-147: a good reason was found: it is heard once more, and then judged', async () => {
    const one = await heard({ complaint: true, summons: ['d1'] });
    await decide(one, 'none');
    expect(await sign(one)).toMatchObject({
      refusals: [{ code: 'judgment/had-good-reason', ground: law('CPL-146', 'CPL-147') }],
    });
    await sits(one, '2026-04-10', 'h2', ['p1', 'd1']);
    await one.must('lu', 'judgment.draft', draft);
    await one.must('lu', 'judgment.make', { signed: true });
  });

  test('CPL-139, CPL-147: where a good reason was found the clerk is asked to fix another day, once', async () => {
    const one = await heard({ complaint: true, summons: ['d1'] });
    await one.paid();
    expect(task(one, 'hearing.schedule')).toBeUndefined();
    await decide(one, 'none');
    // One side came, so the day did not come to nothing; there is no judgment without another all the same.
    expect(await sign(one)).toMatchObject({
      refusals: [{ code: 'judgment/had-good-reason', remedy: [{ name: 'hearing.schedule' }] }],
    });
    expect(task(one, 'hearing.schedule')).toMatchObject({ by: { role: 'clerk' } });
    const again = { purpose: 'hearing', at: '2026-04-10T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', again);
    expect(task(one, 'hearing.schedule')).toBeUndefined();
    expect((await sign(one)).outcome).toBe('refused');
  });

  test('CPL-139: nobody is asked to fix another day for a party that was heard before', async () => {
    const one = await heard({ present: ['p1', 'd1'] });
    await one.paid();
    await sits(one, '2026-04-10', 'h2', ['p1']);
    await decide(one, 'none', 'd1.h2');
    expect(task(one, 'hearing.schedule')).toBeUndefined();
    await one.must('lu', 'judgment.draft', draft);
    await one.must('lu', 'judgment.make', { signed: true });
  });

  test('CPL-147: whoever was heard before and misses the last hearing is asked about, and nothing may follow', async () => {
    const one = await heard({ present: ['p1', 'd1'] });
    await sits(one, '2026-04-10', 'h2', ['p1']);
    await one.must('lu', 'judgment.draft', draft);
    expect(await sign(one)).toMatchObject({
      refusals: [{ code: 'judgment/not-summoned' }, { code: 'judgment/absence-undecided' }],
    });
    await decide(one, 'none', 'd1.h2');
    await one.must('lu', 'judgment.make', { signed: true });
    expect(courseOf(one.state)).toContain('被告钱守拙参加了此前的庭审，最后一次未到庭。');
  });

  test('CPL-147: judged in absence of the last, whoever was heard before is said to have been there', async () => {
    const one = await heard({ present: ['p1', 'd1'], complaint: true });
    const at = { purpose: 'hearing', at: '2026-04-10T09:30', place: '第六法庭', open: true };
    await one.must('he', 'hearing.schedule', at);
    await one.issue();
    const summons = papersOf(one.state.documents, 'summons')
      .filter(({ addressee }) => addressee === 'd1')
      .at(-1)?.file?.sha256;
    const served = { way: 'by-hand', on: one.court.today, proof: '送达回证' };
    await one.must('he', 'service.record-paper', { ...served, papers: [summons] }, 'd1');
    one.court.at('2026-04-10T08:00:00.000Z');
    const there = { inPerson: ['p1'], identityChecked: true, note: '经过' };
    await one.must('he', 'hearing.record', there, 'h2');
    await decide(one, 'in-absence', 'd1.h2');
    expect(courseOf(one.state)).toContain(
      '被告钱守拙参加了此前的庭审，最后一次经传票传唤，无正当理由未到庭。',
    );
  });

  test('CPL-146: nor is it judged over a plaintiff who was never summoned and did not come', async () => {
    const one = await heard({ present: [] });
    expect(await sign(one)).toMatchObject({
      refusals: [
        { code: 'judgment/complaint-not-served', facts: { names: ['钱守拙'] } },
        { code: 'judgment/not-summoned', facts: { names: ['沈静宜', '钱守拙'] } },
        { code: 'judgment/absence-undecided', facts: { names: ['沈静宜', '钱守拙'] } },
      ],
    });
  });

  test('CPL-128: whoever was there is heard, whatever was served', async () => {
    const one = await heard({ present: ['p1', 'd1'] });
    expect((await sign(one)).outcome).toBe('accepted');
  });
});
