import type { Example } from '../example.ts';
import { CannotItem } from './cannot-item.tsx';

export const cannotItemExamples: readonly Example[] = [
  {
    name: 'CannotItem',
    element: (
      <ul className="cannot">
        <CannotItem
          title="上诉"
          why={['一审还没有判决。']}
          basis={['民事诉讼法第一百七十一条']}
          mend={['收到判决书次日起 15 日内可以上诉，到时这里会出现“上诉”。']}
        />
      </ul>
    ),
  },
];
