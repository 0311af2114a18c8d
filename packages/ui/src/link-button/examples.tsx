import type { Example } from '../example.ts';
import { LinkButton } from './link-button.tsx';

export const linkButtonExamples: readonly Example[] = [
  {
    name: 'LinkButton',
    element: (
      <LinkButton href="#case" rank="first">
        去办理
      </LinkButton>
    ),
  },
];
