import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { onPaper } from '../testing/judged.ts';

const draft = catalogue.command('judgment.draft')?.example ?? {};

/** Heard on 20 March: the plaintiff online, the defendant not there. */
async function heard(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'summary', {
    plaintiff: {
      kind: 'person',
      name: '沈静宜',
      residentId: '110101199003070011',
      address: '云州市东湖区柳荫巷 1 号',
    },
  });
  const sitting = { purpose: 'hearing', at: '2026-03-20T09:30', place: '第六法庭', open: true };
  await onPaper(one, 'complaint', 'd1', '2026-03-02');
  await one.must('he', 'hearing.schedule', sitting);
  await one.issue();
  await onPaper(one, 'summons', 'd1', '2026-03-02');
  one.court.at('2026-03-20T08:00:00.000Z');
  const there = { online: ['p1'], identityChecked: true, note: '经过' };
  await one.must('he', 'hearing.record', there, 'h1');
  return one;
}

/** Signed: what the order of the judgment says. */
async function made(one: CivilCase, also: object = {}): Promise<Record<string, unknown>> {
  await one.must('he', 'transcript.upload', { file: [CivilCase.file('b')] }, 'h1');
  await one.must('zhao', 'transcript.confirm', { read: true }, 'h1.p1');
  const missed = { consequence: 'in-absence', reasons: '没有到庭，也没有说明理由。' };
  await one.must('lu', 'conversion.decide-absence', missed, 'd1.h1');
  await one.must('lu', 'judgment.draft', { ...draft, ...also });
  await one.must('lu', 'judgment.make', { signed: true });
  const ordered = one.court
    .entries(one.stream)
    .findLast(({ kind, body }) => kind === 'documents.Ordered' && isJudgment(body));
  return (ordered?.body as { data: Record<string, unknown> }).data;
}

const isJudgment = (body: unknown): boolean =>
  (body as { template: string }).template === 'judgment';

describe('CPL-155: what a judgment says of the parties', () => {
  test('CPL-155: sex and birth of a person and where they live, and who was there and how', async () => {
    const one = await heard();
    expect(await made(one)).toMatchObject({
      parties: [
        {
          name: '沈静宜',
          particulars: '男，1990年3月7日出生，住云州市东湖区柳荫巷 1 号',
          lines: [],
        },
        { name: '钱守拙', particulars: '住云州市东湖区柳荫巷 3 号', lines: [] },
      ],
      course: expect.stringContaining(
        '原告沈静宜在线参加诉讼，被告钱守拙经传票传唤，无正当理由未到庭。',
      ) as string,
    });
  });

  test('CPL-155: the draft begins with what the parties said, and the judgment says what the judge made of it', async () => {
    const one = await heard();
    const start = await one.court.prefill(one.stream, one.people.lu, 'judgment.draft');
    expect(start['pleadings']).toContain('原告沈静宜向本院提出诉讼请求：');
    expect(start['pleadings']).toContain('被告钱守拙未作答辩。');
    const told = '原告沈静宜请求返还定作款。\n被告钱守拙未作答辩。';
    expect((await made(one, { pleadings: told }))['pleadings']).toBe(told);
  });
});
