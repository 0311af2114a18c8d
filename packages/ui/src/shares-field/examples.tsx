import type { Example } from '../example.ts';
import { SharesField } from './shares-field.tsx';

export const sharesFieldExamples: readonly Example[] = [
  {
    name: 'SharesField',
    element: (
      <SharesField
        id="x-shares"
        label="各方负担多少"
        parties={[
          { value: 'p1', label: '沈静宜' },
          { value: 'd1', label: '钱守拙' },
        ]}
        value={[
          { participant: 'p1', yuan: '0' },
          { participant: 'd1', yuan: '656' },
        ]}
        onChange={() => undefined}
        mendOf={() => undefined}
      />
    ),
  },
];
