import { useEffect } from 'react';
import type { FileInCaseDto } from '@xiezhi/contract';
import type { Lead } from '../presenting/lead.ts';
import type { Move } from './keys.ts';

/** Hears what the keyboard wants of the file that was touched last, and says whether it had a use for it. */
export type Hears = (move: Move) => boolean;

export interface PaneProps {
  readonly id: string;
  readonly stream: string;
  readonly at: FileInCaseDto;
  readonly page: number;
  readonly asked: string;
  readonly onPage: (page: number) => void;
  readonly onAsk: (asked: string) => void;
  /** Gives what hears the keys, while this is the file that they turn. */
  readonly listen: (hears: Hears | null) => void;
  readonly active: boolean;
  readonly onActive: () => void;
  /** Of the file that may be presented; null of one that lies beside it. */
  readonly lead: Lead | null;
}

export function useHears({ active, listen }: PaneProps, hears: Hears): void {
  useEffect(() => {
    if (!active) return undefined;
    listen(hears);
    // What has no pages, or none yet, hears nothing, and the keys are the browser's.
    return () => {
      listen(null);
    };
  });
}

export const moved = (move: Move, page: number, pages: number): number | null =>
  ({ next: page + 1, previous: page - 1, first: 1, last: pages })[move as string] ?? null;
