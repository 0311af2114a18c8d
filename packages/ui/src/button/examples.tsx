import type { Example } from '../example.ts';
import { Button } from './button.tsx';

export const buttonExamples: readonly Example[] = [
  { name: 'Button: first', element: <Button rank="first">去答复</Button> },
  { name: 'Button: plain', element: <Button>存好，以后再填</Button> },
  { name: 'Button: not yet', element: <Button notYet>还不能办</Button> },
  { name: 'Button: alarm', element: <Button rank="alarm">撤回起诉</Button> },
];
