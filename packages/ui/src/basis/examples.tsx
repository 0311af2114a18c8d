import type { Example } from '../example.ts';
import { Basis } from './basis.tsx';

export const basisExamples: readonly Example[] = [
  {
    name: 'Basis',
    element: (
      <Basis
        open="条文说什么"
        articles={[{ id: 'OLR-4', name: '在线诉讼规则第四条', gist: '每一步都要当事人同意。' }]}
      />
    ),
  },
];
