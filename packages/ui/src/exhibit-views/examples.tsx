import type { Example } from '../example.ts';
import { ExhibitViews } from './exhibit-views.tsx';

const exhibits = [
  { value: 'x1', label: '原告证据1 定作合同', hint: '证明双方约定 2026 年 3 月交货' },
  { value: 'x2', label: '原告证据2 微信转账记录', hint: '证明价款已经付清' },
];

export const exhibitViewsExamples: readonly Example[] = [
  {
    name: 'ExhibitViews',
    element: (
      <ExhibitViews
        id="x-opinions"
        label="逐份意见"
        of="opinions"
        exhibits={exhibits}
        value={[
          { exhibit: 'x1', authenticity: 'agreed', legality: 'agreed', relevance: 'disputed' },
        ]}
        onChange={() => undefined}
        mendOf={(path) => (path === '0.reasons' ? '不认可的，请写明理由。' : undefined)}
      />
    ),
  },
  {
    name: 'ExhibitViews, findings',
    element: (
      <ExhibitViews
        id="x-findings"
        label="认定"
        of="findings"
        exhibits={exhibits.slice(0, 1)}
        value={[]}
        onChange={() => undefined}
        mendOf={() => undefined}
      />
    ),
  },
];
