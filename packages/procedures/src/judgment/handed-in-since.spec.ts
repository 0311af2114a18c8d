import { describe, expect, test } from 'vitest';
import { judged, task } from '../testing/judged.ts';
import { CivilCase } from '../testing/civil.ts';

const death = { participant: 'd1', event: 'death', text: '已经去世。', attachments: [] };
const goesOn = { reasons: '经查，被告只是住院。' };
const way = { electronic: false, address: '云州市东湖区明理路 9 号' };

const codes = async (one: CivilCase) => {
  const tried = await one.try('he', 'case.close', {});
  return tried.outcome === 'refused'
    ? tried.refusals.map(({ code, facts }) => [code, facts['what'] ?? facts['names']])
    : [];
};

/** Pronounced, served on the last on 3 April, and closed. */
async function closed(procedure = 'summary'): Promise<CivilCase> {
  const one = await judged(procedure);
  await one.must('he', 'case.close', { manner: 'judged', note: '已送达各方。' });
  return one;
}

describe('what is handed in after the judgment', () => {
  test('CPL-153: a death reported after the judgment is answered before the case is closed', async () => {
    const one = await judged();
    await one.must('he', 'suspension.note-event', death);
    expect(await one.try('he', 'case.close', {})).toMatchObject({
      refusals: [
        {
          code: 'closing/request-open',
          ground: { kind: 'policy' },
          facts: { what: 'party-events', count: 1 },
          remedy: [{ name: 'suspension.answer-report' }, { name: 'suspension.admit-successor' }],
        },
      ],
    });
    await one.must('lu', 'suspension.answer-report', goesOn, 'e1');
    expect(await codes(one)).toEqual([]);
  });

  test('CPL-153: before the judgment it is named once', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.must('he', 'suspension.note-event', death);
    expect((await codes(one)).filter(([, what]) => what === 'party-events')).toHaveLength(1);
  });

  test('CPL-150: so is a request to correct the transcript, and the clerk is asked for the answer', async () => {
    const one = await judged();
    const asked = { note: '第三页漏了一句。' };
    await one.must('qian', 'transcript.request-correction', asked, 'h1.d1');
    expect(await codes(one)).toEqual([['closing/transcript-correction-open', ['钱守拙']]]);
    expect(task(one, 'transcript.answer-correction')).toMatchObject({ by: { role: 'clerk' } });
    expect(task(one, 'case.close')).toBeUndefined();
    const left = { outcome: 'noted', note: '核对过录音' };
    await one.must('he', 'transcript.answer-correction', left, 'h1.d1');
    expect(await codes(one)).toEqual([]);
  });

  test.each([
    ['zhao', 'suspension.report'],
    ['he', 'suspension.note-event'],
  ] as const)(
    'CPL-153: a death that %s reports after the closing is received (%s), and a judge answers it',
    async (who, name) => {
      const one = await closed();
      await one.must(who, name, death);
      expect(task(one, 'suspension.answer-report')).toMatchObject({ by: { role: 'judge' } });
      await one.must('lu', 'suspension.answer-report', goesOn, 'e1');
      expect(task(one, 'suspension.answer-report')).toBeUndefined();
    },
  );

  test('CPL-171: in a closed case an address is taken as long as somebody may appeal', async () => {
    const one = await closed();
    await one.must('qian', 'service.confirm-address', way, 'd1');
    await one.must('he', 'service.record-address', { ...way, evidence: '电话录音' }, 'p1');
    // Fifteen days from 3 April end on Saturday the 18th, and so on Monday.
    one.court.at('2026-04-20T08:00:00.000Z');
    await one.must('qian', 'service.confirm-address', way, 'd1');
    one.court.at('2026-04-21T08:00:00.000Z');
    expect((await one.try('qian', 'service.confirm-address', way, 'd1')).outcome).toBe('refused');
  });

  test('CPL-150: as long, the transcript may be asked to be corrected, and is corrected', async () => {
    const one = await closed();
    const asked = { note: '第三页漏了一句。' };
    await one.must('qian', 'transcript.request-correction', asked, 'h1.d1');
    expect(task(one, 'transcript.answer-correction')).toMatchObject({ by: { role: 'clerk' } });
    await one.must('he', 'transcript.upload', { file: [CivilCase.file('d')] }, 'h1');
    const mended = { outcome: 'corrected', note: '已经补上。' };
    await one.must('he', 'transcript.answer-correction', mended, 'h1.d1');
    expect(task(one, 'transcript.answer-correction')).toBeUndefined();
    one.court.at('2026-04-21T08:00:00.000Z');
    expect((await one.try('qian', 'transcript.request-correction', asked, 'h1.d1')).outcome).toBe(
      'refused',
    );
  });

  test('CPL-165: a judgment that cannot be appealed leaves nothing running after the closing', async () => {
    const one = await closed('small-claims');
    expect((await one.try('qian', 'service.confirm-address', way, 'd1')).outcome).toBe('refused');
  });
});
