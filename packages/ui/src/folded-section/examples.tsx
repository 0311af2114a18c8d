import type { Example } from '../example.ts';
import { FoldedGroup, FoldedSection } from './folded-section.tsx';

export const foldedSectionExamples: readonly Example[] = [
  {
    name: 'FoldedSection',
    element: (
      <FoldedSection title="案件要点" count="3 项">
        <p>正文</p>
      </FoldedSection>
    ),
  },
  {
    name: 'FoldedGroup',
    element: (
      <FoldedGroup title="提交证据" count="2 项">
        <ul className="todo">
          <li>提交证据</li>
        </ul>
      </FoldedGroup>
    ),
  },
];
