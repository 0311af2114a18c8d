import type { ReactNode } from 'react';

/** One state of one component: its documentation, its accessibility run and its picture. */
export interface Example {
  readonly name: string;
  readonly element: ReactNode;
}
