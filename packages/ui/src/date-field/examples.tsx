import type { Example } from '../example.ts';
import { DateField, DateTimeField } from './date-field.tsx';

const still = (): void => undefined;

export const dateFieldExamples: readonly Example[] = [
  {
    name: 'DateField',
    element: (
      <DateField
        id="x-day"
        label="签合同的那天"
        hint="例如 2026 年 2 月 3 日"
        value="2026-02-03"
        onChange={still}
      />
    ),
  },
  {
    name: 'DateTimeField',
    element: <DateTimeField id="x-at" label="开庭时间" value="2026-05-20T09:30" onChange={still} />,
  },
];
