import type { CourtDay } from '@xiezhi/kernel';
import type { CourtProfile } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { CivilCase } from '../testing/civil.ts';
import { rulingData } from './ruling-data.ts';

test('CPL-130: a ruling on jurisdiction orders the transfer, and names the court', async () => {
  const one = await CivilCase.registered();
  const court = { name: '云州市东湖区人民法院', policies: {} } as unknown as CourtProfile;
  const extra = { ruling: 'jurisdiction', participant: 'd1', court: '云州市西山区人民法院' };
  const order = (outcome: string) =>
    rulingData(one.state, court, '2026-03-02' as CourtDay, { ...extra, outcome })['order'];
  expect(order('founded')).toBe('钱守拙对管辖权提出的异议成立，本案移送云州市西山区人民法院处理。');
  const named = { ...court, policies: { 'appeal-court': '云州市中级人民法院' } };
  expect(rulingData(one.state, named, '2026-03-02' as CourtDay, extra)).toMatchObject({
    appealCourt: '云州市中级人民法院',
  });
  expect(order('unfounded')).toBe('驳回钱守拙对管辖权提出的异议。');
});
