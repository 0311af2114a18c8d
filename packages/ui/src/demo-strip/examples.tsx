import type { Example } from '../example.ts';
import { DemoStrip } from './demo-strip.tsx';

export const demoStripExamples: readonly Example[] = [
  {
    name: 'DemoStrip',
    element: <DemoStrip demo words="法院、人物、案件均为虚构，不产生法律效力。" />,
  },
];
