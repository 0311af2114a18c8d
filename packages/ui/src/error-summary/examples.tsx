import type { Example } from '../example.ts';
import { ErrorSummary } from './error-summary.tsx';

export const errorSummaryExamples: readonly Example[] = [
  {
    name: 'ErrorSummary',
    element: (
      <ErrorSummary
        turn={1}
        faults={[
          { target: 'x-code', message: '统一社会信用代码少一位' },
          { target: 'x-address', message: '还没有填被告的住所地' },
        ]}
      />
    ),
  },
];
