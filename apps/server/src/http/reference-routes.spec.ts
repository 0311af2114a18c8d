import type { OptionDto } from '@xiezhi/contract';
import { instant } from '@xiezhi/kernel';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../clock.ts';
import { causeName } from '../ports/cause-name.ts';
import type { Environment } from './environment.ts';
import { referenceRoutes } from './reference-routes.ts';

const inDecember = instant('2025-12-31T15:59:00.000Z');
const inJanuary = instant('2025-12-31T16:00:00.000Z');

/** The causes a clock of that moment offers; of all there is, this route reads the clock, and of no court its words. */
async function causes(now: typeof inDecember, query: Readonly<Record<string, string>>) {
  const app = referenceRoutes({
    clock: new ManualClock(now),
    court: () => Promise.resolve(null),
  } as unknown as Environment);
  const answer = await app.request(`/causes?${new URLSearchParams(query).toString()}`);
  return answer.status === 200 ? ((await answer.json()) as readonly OptionDto[]) : answer.status;
}
const labels = async (...asked: Parameters<typeof causes>) => {
  const found = await causes(...asked);
  return typeof found === 'number' ? found : found.map(({ label }) => label);
};

describe('causes of action to choose from', () => {
  it('are those in force today, by the day of the court', async () => {
    expect(await labels(inDecember, { q: '离退休人员返聘' })).toEqual(['离退休人员返聘合同纠纷']);
    expect(await labels(inJanuary, { q: '离退休人员返聘' })).toEqual([]);
    expect(await labels(inJanuary, { q: '成员资格' })).toContain('农民专业合作社成员资格确认纠纷');
  });

  it('are those of the day that is asked for, where they stood then', async () => {
    const asked = { q: '9504', on: '2025-06-01' };
    expect(await causes(inJanuary, asked)).toEqual([
      { value: '9504', label: '航次租船合同纠纷', hint: '海事海商纠纷 › 海事海商纠纷' },
    ]);
    expect(await causes(inJanuary, { q: '9504' })).toEqual([
      {
        value: '9504',
        label: '航次租船合同纠纷',
        hint: '海事海商纠纷 › 海事海商纠纷 › 船舶租用合同纠纷',
      },
    ]);
  });

  it('are none for a day whose table is not held, and what is no day is said to be none', async () => {
    expect(await labels(inJanuary, { q: '离婚', on: '2020-12-31' })).toEqual([]);
    expect(await labels(inJanuary, { q: '离婚', on: '2025-02-30' })).toBe(422);
  });
});

describe('the cause written into a complaint', () => {
  it('is named by the table of the day on which it is handed in', () => {
    expect(causeName('2020N140', inDecember)).toBe('离退休人员返聘合同纠纷');
    expect(causeName('2020N140', inJanuary)).toBeNull();
    expect(causeName('N321', inDecember)).toBeNull();
    expect(causeName('N321', inJanuary)).toBe('农民专业合作社成员资格确认纠纷');
  });
});
