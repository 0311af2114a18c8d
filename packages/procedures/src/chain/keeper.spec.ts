import type { CourtDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import type { CivilCase } from '../testing/civil.ts';
import { keeperOnThatDay } from './rules/keeper-on-that-day.ts';
import { answer, deposited } from './testing/deposit.ts';

const filing = { number: '演备字第 7 号', from: '2019-03-30', until: '2026-01-12' };
const certificate = { name: '三级备案证明', from: '2026-01-13' };
const on = '2026-01-12' as CourtDay;

/** Verified with this said of the platform, and contested with reasons. @returns what the judge reads of it. */
async function read(keeper?: object) {
  const one: CivilCase = await deposited();
  await one.court.when(
    one.court.system('deposit-registry'),
    'chain.record-verification',
    one.stream,
    { ...answer(), ...(keeper === undefined ? {} : { keeper }) },
    'deposit-1',
  );
  const contested = { about: 'after-deposit', reasons: '备案已经过期。', attachments: [] };
  await one.must('qian', 'chain.contest', contested, 'd1.x1');
  const told = await one.court.told(
    one.stream,
    one.people.lu,
    'chain.decide-integrity',
    'challenge-1',
  );
  return told.find(({ code }) => code === 'keeper');
}

describe('what a registry says of the platform', () => {
  test.each([
    ['valid on its last day', filing, 'valid'],
    ['over the day before', { ...filing, until: '2026-01-11' }, 'over'],
    ['without an end', { number: '7', from: '2019-03-30' }, 'valid'],
    ['from the day after', { number: '7', from: '2026-01-13' }, 'not-yet'],
    ['not told', undefined, 'none'],
  ] as const)('OLR-17.1.1, OLR-17.1.3: as of the day of the deposit: %s', (_title, said, is) => {
    expect(keeperOnThatDay({ on, keeper: { filing: said, certificate: said } })).toEqual({
      filing: is,
      certificate: is,
    });
  });

  test('OLR-17.1.1, OLR-17.1.3: whoever decides on the four factors reads it, and nothing is found by it', async () => {
    const told = await read({ filing, certificate });
    expect(told?.facts).toMatchObject({
      on: '2026-01-12',
      filing: { is: 'valid', name: '演备字第 7 号' },
      certificate: { is: 'not-yet', name: '三级备案证明' },
    });
    const words = (lang: 'zh-CN' | 'en') =>
      catalogue
        .texts(lang)
        .commands['chain.decide-integrity']?.tells?.['keeper']?.(told?.facts ?? {}).value ?? '';
    expect(words('zh-CN')).toContain('至2026年1月12日止，存证那天有效');
    expect(words('zh-CN')).toContain('存证那天还没有');
    expect(words('en')).toContain('in force on the day of the deposit');
  });

  test('a registry of the first format says nothing of it, and that is told as well', async () => {
    expect((await read())?.facts).toMatchObject({
      filing: { is: 'none' },
      certificate: { is: 'none' },
    });
  });
});
