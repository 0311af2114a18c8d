import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import { listOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue } from './index.ts';
import { asItStands } from './shared/still-late.ts';
import { CivilCase } from './testing/civil.ts';
import { task } from './testing/judged.ts';

const law = lawAt(courtDay('2026-03-24'));
const evidence = catalogue.command('evidence.submit')?.example ?? {};

/** Served on 2 March as the clerk has it; answer and evidence came on the 24th, late by that day. */
async function late(): Promise<CivilCase> {
  const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
  await one.servedOnPaper('2026-03-02');
  await one.linked();
  one.court.at('2026-03-24T02:00:00.000Z');
  const answer = { text: '家具已经做好。', attachments: [], conformsToOriginals: true };
  await one.must('qian', 'defence.submit', answer, 'd1');
  await one.must('qian', 'evidence.submit', { ...evidence, lateReasons: '刚找到。' }, 'd1');
  return one;
}

/** The defendant says the complaint came on another day, and the judge finds so. */
async function moved(one: CivilCase, day: string): Promise<void> {
  const service = one.state.service.services.find(({ addressee }) => addressee === 'd1')?.id;
  const told = { ground: 'another-day', text: '后来才收到。', arrivedOn: day, attachments: [] };
  await one.must('qian', 'service.object', told, service);
  const outcome = { outcome: 'moved', day, reasons: '住院属实。' };
  await one.must('lu', 'service.decide-objection', outcome, 'v1');
}

const marks = (one: CivilCase) =>
  one.court
    .entries(one.stream)
    .filter(({ kind }) => kind === 'defence.Submitted' || kind === 'evidence.Submitted')
    .map((entry) => (asItStands(entry, one.state, law).body as { late: boolean }).late);

describe('a mark of lateness goes by the service as it stands', () => {
  test('CPL-68, CPL-128: late by the day that was entered, it is told so, and a judge owes a decision on the evidence', async () => {
    const one = await late();
    expect(marks(one).slice(-2)).toEqual([true, true]);
    expect(task(one, 'evidence.decide-late')?.subject).toBe(one.state.evidence.lists.at(-1)?.id);
  });

  test('CPL-68, CPL-128: in time once a judge has moved the day, nothing is owed and nothing is told of it', async () => {
    const one = await late();
    await moved(one, '2026-03-16');
    expect(marks(one).slice(-2)).toEqual([false, false]);
    expect(task(one, 'evidence.decide-late')).toBeUndefined();
    const list = one.state.evidence.lists.at(-1);
    expect(listOf(one.state.evidence, list?.id ?? '')?.late, 'what was entered stays').toBe(true);
    const refused = await one.try(
      'lu',
      'evidence.decide-late',
      { outcome: 'not-taken', reasons: '逾期' },
      list?.id,
    );
    expect(refused.outcome).toBe('refused');
  });

  test('moved to a day by which it is late all the same, it stays late', async () => {
    const one = await late();
    await moved(one, '2026-03-05');
    expect(marks(one).slice(-2)).toEqual([true, true]);
    expect(task(one, 'evidence.decide-late')).toBeDefined();
  });

  test('EVR-56: with the exchange the time for evidence ended, whatever the day of service', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z', 'ordinary');
    await one.servedOnPaper('2026-03-02');
    await one.linked();
    one.court.at('2026-03-24T02:00:00.000Z');
    await one.must('qian', 'evidence.submit', { ...evidence, lateReasons: '刚找到。' }, 'd1');
    const [list] = one.state.evidence.lists.slice(-1);
    const concluded = {
      ...one.state,
      exchange: { ...one.state.exchange, concludedAt: list?.at ?? null },
    };
    const entry = one.court.entries(one.stream).find(({ id }) => id === list?.entry);
    expect(entry && asItStands(entry, concluded, law)).toBe(entry);
  });
});
