import type { Example } from '../example.ts';
import { Section } from './section.tsx';

export const sectionExamples: readonly Example[] = [
  {
    name: 'Section',
    element: (
      <Section title="一、现在请您办" count="3 件">
        <p>正文</p>
      </Section>
    ),
  },
];
