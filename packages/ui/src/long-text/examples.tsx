import type { Example } from '../example.ts';
import { LongText } from './long-text.tsx';

export const longTextExamples: readonly Example[] = [
  {
    name: 'LongText',
    element: (
      <LongText
        id="x-facts"
        label="事情的经过"
        hint="按时间先后写：什么时候，跟谁，做了什么。"
        maxLength={4000}
        value="2026 年 2 月 3 日，双方签订定作合同。"
        onChange={() => undefined}
      />
    ),
  },
];
