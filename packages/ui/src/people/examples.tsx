import type { Example } from '../example.ts';
import { People } from './people.tsx';

export const peopleExamples: readonly Example[] = [
  {
    name: 'People',
    element: (
      <People
        people={[
          { role: '原告', name: '沈静宜', you: '（您）', detail: '本人诉讼' },
          { role: '被告', name: '云州木禾家居有限公司', you: '', detail: '法定代表人 柏仲书' },
        ]}
      />
    ),
  },
];
