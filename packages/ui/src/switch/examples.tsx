import type { Example } from '../example.ts';
import { Switch } from './switch.tsx';

export const switchExamples: readonly Example[] = [
  { name: 'Switch: on', element: <Switch label="长辈版" on onChange={() => undefined} /> },
];
