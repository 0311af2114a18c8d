import { describe, expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';

describe('the defence', () => {
  test('CPL-128: served on 24 April, the fifteenth day is a worked Saturday: 9 May', async () => {
    const one = await CivilCase.registered('2026-04-20T01:00:00.000Z');
    one.court.at('2026-04-24T08:00:00.000Z');
    await one.servedOnPaper('2026-04-24');
    expect(
      one.court.deadlines(one.stream).find(({ key }) => key.startsWith('defence/'))?.dueOn,
    ).toBe('2026-05-09');
  });

  test('a defence after its time is received, numbered and marked; nothing is lost by the time passing', async () => {
    const one = await CivilCase.registered('2026-03-02T01:00:00.000Z');
    await one.servedOnPaper('2026-03-02');
    one.court.at('2026-06-01T01:00:00.000Z');
    await one.must(
      'he',
      'defence.record-paper',
      { receivedOn: '2026-06-01', text: '答辩状', attachments: [] },
      'd1',
    );
    expect(one.state.defence.defences[0]).toMatchObject({ late: true, source: 'paper' });
  });
});
