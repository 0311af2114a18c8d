import type { Example } from '../example.ts';
import { DueLight, DueWord, SevenDays, StateWord } from './state-word.tsx';

export const stateWordExamples: readonly Example[] = [
  {
    name: 'DueWord',
    element: (
      <p className="row">
        <DueWord days={-1} />
        <DueWord days={0} />
        <DueWord days={1} />
        <DueWord days={6} provisional />
        <DueWord days={-4} provisional />
      </p>
    ),
  },
  {
    name: 'DueLight',
    element: (
      <p className="row">
        <DueLight days={-1} />
        <DueLight days={0} />
        <DueLight days={6} />
        <DueLight days={-4} provisional />
      </p>
    ),
  },
  {
    name: 'StateWord',
    element: (
      <StateWord tone="ok" icon="check">
        已说明
      </StateWord>
    ),
  },
  { name: 'SevenDays', element: <SevenDays day={5} tense={false} /> },
];
