import type { Example } from '../example.ts';
import { AddressField, MobileField, TextField } from './text-field.tsx';

const still = (): void => undefined;

export const textFieldExamples: readonly Example[] = [
  {
    name: 'TextField',
    element: <TextField id="x-name" label="姓名" value="沈静宜" onChange={still} />,
  },
  {
    name: 'MobileField',
    element: <MobileField id="x-tel" label="手机号" optional value="" onChange={still} />,
  },
  {
    name: 'AddressField',
    element: <AddressField id="x-addr" label="住址" value="明理路 1 号" onChange={still} />,
  },
];
