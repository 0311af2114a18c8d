import type { Example } from '../example.ts';
import { Words } from './words.tsx';

export const wordsExamples: readonly Example[] = [
  { name: 'Words', element: <Words>Counter: 云州市东湖区明理路 1 号</Words> },
];
