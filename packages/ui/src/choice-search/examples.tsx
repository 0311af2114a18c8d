import type { Example } from '../example.ts';
import { CauseField } from './choice-search.tsx';

const causes = [
  { value: '10101', label: '定作合同纠纷', hint: '合同纠纷 › 承揽合同纠纷' },
  { value: '10102', label: '买卖合同纠纷', hint: '合同纠纷' },
];

export const choiceSearchExamples: readonly Example[] = [
  {
    name: 'CauseField',
    element: (
      <CauseField
        id="x-cause"
        label="属于哪一类纠纷"
        hint="写一两个字，就会列出来。"
        value="10101"
        onChange={() => undefined}
        find={() => Promise.resolve(causes)}
      />
    ),
  },
];
