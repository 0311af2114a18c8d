import type { Example } from '../example.ts';
import { Spine } from './spine.tsx';

export const spineExamples: readonly Example[] = [
  { name: 'Spine', element: <Spine name="（2026）演0102民初4187号" lastSeq={23} home="#home" /> },
];
