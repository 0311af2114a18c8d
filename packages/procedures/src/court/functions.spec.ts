import type { CourtDay, StreamId } from '@xiezhi/kernel';
import { onlineFunctions } from '@xiezhi/record';
import type { StateOf } from '@xiezhi/record';
import { describe, expect, test } from 'vitest';
import { catalogue, guideTopics } from '../index.ts';
import { Scenario } from '../testing/index.ts';
import { functionsOn, isComplete, offered } from './functions.ts';

async function court() {
  const at = new Scenario(catalogue, '2026-03-02T01:00:00.000Z');
  const example = catalogue.command('court.establish')?.example;
  const opened = await at.when(at.system(), 'court.establish', null, example);
  const stream = (opened.outcome === 'accepted' ? opened.stream : '') as StreamId;
  const gu = at.person('gu', { posts: ['administrator'], court: stream.slice('court:'.length) });
  const exempt = (input: Readonly<Record<string, unknown>>) =>
    at.when(gu, 'court.exempt-function', stream, input);
  const on = (day: string) =>
    functionsOn((at.state(stream) as StateOf<'court'>).court, day as CourtDay);
  return { exempt, on };
}

describe('the fourteen functions of smart service', () => {
  test('each that is had online is had by an act there is, and explained by a guide there is', () => {
    for (const name of onlineFunctions) {
      const { act, guide } = offered[name];
      if (act !== undefined) expect(catalogue.command(act)?.name).toBe(act);
      if (guide !== undefined) expect(Object.keys(guideTopics)).toContain(guide);
    }
  });

  test('OOR-5.3.0: the court is complete once each is had online or exempt until a day, and no longer than that day', async () => {
    const { exempt, on } = await court();
    const missing = on('2026-03-02').filter(({ had }) => had === 'not' || had === 'partly');
    expect(missing.map(({ name }) => name)).toContain('enforcement');
    expect(isComplete(on('2026-03-02'))).toBe(false);
    for (const { name } of missing)
      expect(
        await exempt({ function: name, until: '2026-06-30', reasons: '到窗口办理' }),
      ).toMatchObject({ outcome: 'accepted' });
    expect(isComplete(on('2026-06-30'))).toBe(true);
    expect(isComplete(on('2026-07-01'))).toBe(false);
  });

  test('OOR-5.3.0: an exemption that is over already is none', async () => {
    const { exempt } = await court();
    const input = { function: 'archive', until: '2026-03-02', reasons: '到档案室' };
    expect(await exempt(input)).toMatchObject({
      refusals: [{ code: 'court/exemption-over', ground: { kind: 'technical' } }],
    });
  });
});
