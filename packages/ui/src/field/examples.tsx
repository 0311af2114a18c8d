import type { Example } from '../example.ts';
import { Field } from './field.tsx';

export const fieldExamples: readonly Example[] = [
  {
    name: 'Field: to mend',
    element: (
      <Field
        field={{
          id: 'x-address',
          label: '住所地',
          hint: '营业执照上的地址。',
          mend: '请填写地址，写到门牌号。',
        }}
      >
        {(aria) => <input className="input" {...aria} />}
      </Field>
    ),
  },
];
