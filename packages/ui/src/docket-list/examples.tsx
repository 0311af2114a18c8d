import type { Example } from '../example.ts';
import { DocketList } from './docket-list.tsx';

export const docketListExamples: readonly Example[] = [
  {
    name: 'DocketList',
    element: (
      <DocketList
        onReceipt={() => undefined}
        lines={[
          {
            seq: 22,
            id: 'e22',
            number: '20260506-7K4M-92QH-X3TB',
            at: '5 月 6 日 16:20',
            title: '提交 答辩状',
            detail: '',
            who: '被告代理人 邵知行',
            audience: '双方可见',
            commitment: '41d0aa9e',
            files: [],
          },
        ]}
      />
    ),
  },
];
