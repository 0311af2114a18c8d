import type { Example } from '../example.ts';
import { ClaimsField } from './claims-field.tsx';

export const claimsFieldExamples: readonly Example[] = [
  {
    name: 'ClaimsField',
    element: (
      <ClaimsField
        id="x-claims"
        label="您要法院判什么？"
        value={[
          { text: '解除双方 2026 年 2 月 3 日的定作合同' },
          { text: '返还已付货款', yuan: '60480' },
        ]}
        onChange={() => undefined}
        mendOf={() => undefined}
      />
    ),
  },
];
