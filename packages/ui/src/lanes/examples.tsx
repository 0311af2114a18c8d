import type { Example } from '../example.ts';
import { Lanes } from './lanes.tsx';

export const lanesExamples: readonly Example[] = [
  {
    name: 'Lanes',
    element: (
      <Lanes
        caption="每一步，各方怎样参加"
        lanes={[
          {
            step: 'filing',
            title: '立案',
            cells: [
              {
                party: '原告（您）',
                mode: 'online',
                note: '第 3 号',
                since: '3 月 2 日',
                href: '#entry-3',
              },
            ],
          },
          {
            step: 'hearing',
            title: '开庭',
            cells: [
              { party: '原告（您）', mode: 'waiting', note: '5 月 11 日前' },
              { party: '被告', mode: 'offline', note: '5 月 6 日不同意线上' },
            ],
          },
        ]}
      />
    ),
  },
];
