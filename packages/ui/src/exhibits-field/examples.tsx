import type { Example } from '../example.ts';
import { ExhibitsField } from './exhibits-field.tsx';

export const exhibitsFieldExamples: readonly Example[] = [
  {
    name: 'ExhibitsField',
    element: (
      <ExhibitsField
        id="x-exhibits"
        label="证据"
        limits={{ most: 20, mostBytes: 200 * 1024 * 1024 }}
        value={[
          {
            name: '定作合同',
            source: '双方签订，我保存原件',
            purpose: '证明双方约定 2026 年 3 月交货',
            form: 'scan',
          },
        ]}
        onChange={() => undefined}
        mendOf={() => undefined}
        send={() => Promise.reject(new Error('example'))}
      />
    ),
  },
];
