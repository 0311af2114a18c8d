import { Button } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { Empty, Failure, Skeleton } from './screen-state.tsx';

export const screenStateExamples: readonly Example[] = [
  { name: 'Skeleton', element: <Skeleton /> },
  { name: 'Empty', element: <Empty title="现在没有要您办的事">有了会通知您。</Empty> },
  {
    name: 'Failure',
    element: (
      <Failure
        title="连不上法院"
        lead="您的网络断了。连上后会接着来。"
        actions={<Button>再试一次</Button>}
      />
    ),
  },
];
