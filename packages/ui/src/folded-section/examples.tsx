import type { Example } from '../example.ts';
import { FoldedSection } from './folded-section.tsx';

export const foldedSectionExamples: readonly Example[] = [
  {
    name: 'FoldedSection',
    element: (
      <FoldedSection title="案件要点" count="3 项">
        <p>正文</p>
      </FoldedSection>
    ),
  },
];
