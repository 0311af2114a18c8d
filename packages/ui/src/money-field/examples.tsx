import type { Example } from '../example.ts';
import { MoneyField } from './money-field.tsx';

export const moneyFieldExamples: readonly Example[] = [
  {
    name: 'MoneyField',
    element: (
      <MoneyField id="x-money" label="要求返还的货款" value="60,480" onChange={() => undefined} />
    ),
  },
];
