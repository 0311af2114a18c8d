import type { Example } from '../example.ts';
import { PasswordField } from './password-field.tsx';

export const passwordFieldExamples: readonly Example[] = [
  {
    name: 'PasswordField',
    element: (
      <PasswordField
        id="x-pass"
        label="密码"
        hint="至少 10 位"
        value=""
        onChange={() => undefined}
      />
    ),
  },
];
