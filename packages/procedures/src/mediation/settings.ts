import { courtDayOf } from '@xiezhi/kernel';
import { isSuit, plaintiffsWouldMediate } from '@xiezhi/record';
import type { SettingReader } from '../framework/index.ts';
import { policyMediationOrder } from '../shared/settings.ts';

/** Filings that may still go to mediation before they are registered. */
export const settings: readonly SettingReader[] = [
  {
    setting: 'mediation-order',
    command: 'mediation.refer-first',
    of: ({ state, court, today }) => {
      const { status, submittedAt } = state.filing;
      if (status !== 'under-review' || state.mediation.first !== null) return [];
      if (!isSuit(state) || !plaintiffsWouldMediate(state)) return [];
      const day = submittedAt === null ? today : courtDayOf(submittedAt);
      return [{ key: '', measure: { kind: 'which', code: policyMediationOrder(court, day) } }];
    },
  },
];
