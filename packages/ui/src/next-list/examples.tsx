import type { Example } from '../example.ts';
import { NextList } from './next-list.tsx';

export const nextListExamples: readonly Example[] = [
  {
    name: 'NextList',
    element: (
      <NextList
        steps={[
          { on: '5 月 8 日', text: '书记员：送达答辩状副本', provisional: false, passed: true },
          { on: '5 月 13 日', text: '质证结束。', provisional: false },
          { on: '5 月 20 日 9:30', text: '开庭。', provisional: true },
        ]}
      />
    ),
  },
];
