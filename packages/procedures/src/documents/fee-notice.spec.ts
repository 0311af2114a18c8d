import type { Money } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import { lawAt } from '@xiezhi/law';
import type { CourtProfile } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { judged, petition } from '../testing/judged.ts';
import { builders } from './builders.ts';

const yuan = (value: number): Money => (value * 100) as Money;

test('FEE-22: the notice prints the day as it stands, and what follows for an appeal', async () => {
  const one = await judged();
  one.court.at('2026-04-07T02:00:00.000Z');
  await one.must('qian', 'judgment.appeal', petition, 'd1');
  await one.issue();
  await one.must('lu', 'fees.extend-term', { dueOn: '2026-04-28', reasons: '给时间' }, 'appeal-1');
  const today = courtDay('2026-04-08');
  const data = builders['fee-notice']?.({
    state: one.state,
    court: {
      name: '法院',
      phone: '',
      address: '',
      hours: '',
      site: null,
      policies: {},
    } as unknown as CourtProfile,
    addressee: one.state.participation.participants.find(({ id }) => id === 'd1') ?? null,
    today,
    now: one.state.documents.papers[0]?.orderedAt ?? ('' as never),
    law: lawAt(today),
    extra: { bill: 'appeal-1' },
  });
  expect(data).toMatchObject({
    feeType: '上诉案件受理费',
    basisAmount: yuan(60_480),
    amount: yuan(1312),
    dueOn: '2026-04-28',
    appeal: true,
  });
});
