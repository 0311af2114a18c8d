import type { Example } from '../example.ts';
import { StageBar, StageLine, type Stage } from './stage-bar.tsx';

const stages: readonly Stage[] = [
  { id: 'filing', title: '立案', state: 'done', note: '4 月 17 日' },
  { id: 'service', title: '送达与答辩', state: 'now', note: '至 5 月 6 日' },
  { id: 'hearing', title: '开庭', state: 'later', note: '5 月 20 日 9:30' },
];

const passed: readonly Stage[] = [
  { id: 'filing', title: '立案', state: 'done', note: '' },
  { id: 'service', title: '送达与答辩', state: 'open', note: '起诉状还没有送达梁文舟' },
  { id: 'hearing', title: '开庭', state: 'now', note: '' },
];

export const stageBarExamples: readonly Example[] = [
  { name: 'StageBar', element: <StageBar stages={stages} /> },
  { name: 'StageBar, something still owed', element: <StageBar stages={passed} /> },
  { name: 'StageLine', element: <StageLine stages={stages} /> },
];
